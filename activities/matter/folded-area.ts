import type { EntityManager } from 'typeorm';
import type { Happened } from '#domain/shared/record';
import type { FoldedRepository, Folding } from '#persistence/folded/folded.repository';
import type { Area, AreaAct, HeadChange, NoticeDraft, OwedCommand } from './area.js';

export interface FoldedWork<State, H extends Happened> extends Folding<State, H> {
  /** What an act refers to of what is stored outside the record. */
  readonly papersOf?: (happened: H) => readonly { readonly subjectId: string }[];
  readonly headOf: (state: State, happened: H) => HeadChange;
  /** Rows of its own beside the folded state; whatever is sent must be sent at once, because COMMIT follows it. */
  readonly keepRows?: (transaction: EntityManager, act: AreaAct<H>, state: State) => Promise<void>;
  readonly noticesOf?: (act: AreaAct<H>, state: State) => readonly NoticeDraft[];
  readonly owedBy?: (
    act: AreaAct<H>,
    state: State,
    manager: EntityManager,
  ) => readonly OwedCommand[] | Promise<readonly OwedCommand[]>;
}

/** An area whose matters are known by their folded state. */
export const foldedArea = <State, H extends Happened>(
  folded: FoldedRepository,
  work: FoldedWork<State, H>,
): Area<H, State | undefined> => ({
  before: (transaction, matterId) => folded.stateOf<State>(transaction, matterId),

  project(transaction, act, before) {
    const { happened, at } = act.entry;
    const { state, stored } = folded.fold(transaction, act, { ...work, before });
    const kept = work.keepRows?.(transaction, act, state);
    const papers = work.papersOf?.(happened) ?? [];
    const referred = folded.refer(
      transaction,
      papers.map(({ subjectId }) => subjectId),
      at,
    );
    return Promise.resolve({ ...work.headOf(state, happened), sent: [stored, ...(kept ? [kept] : []), referred] });
  },

  async notices(manager, act) {
    if (!work.noticesOf) return [];
    const state = await folded.stateOf<State>(manager, act.matterId);
    return state ? work.noticesOf(act, state) : [];
  },

  async owes(manager, act) {
    if (!work.owedBy) return [];
    const state = await folded.stateOf<State>(manager, act.matterId);
    return state ? work.owedBy(act, state, manager) : [];
  },
});
