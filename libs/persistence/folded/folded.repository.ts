import type { EntityManager } from 'typeorm';
import { fromWire, toWire } from '#contracts/shared/wire';
import type { Entry, Happened } from '#domain/shared/record';

export interface FoldedAct<H extends Happened> {
  readonly matterId: string;
  readonly number: number;
  readonly entry: Entry<H>;
}

/** How one area folds, and what of its state is searched for. */
export interface Folding<State, H extends Happened> {
  readonly apply: (state: State | undefined, entry: Entry<H>) => State;
  readonly keysOf: (state: State) => { readonly caseId?: string | undefined; readonly number?: string | undefined };
}

/** The row of a matter is its folded state: the same fold as the workflow's, in the transaction of the act. */
export class FoldedRepository {
  async take<State, H extends Happened>(
    manager: EntityManager,
    act: FoldedAct<H>,
    folding: Folding<State, H>,
  ): Promise<State> {
    const before = act.number === 1 ? undefined : await this.stateOf<State>(manager, act.matterId);
    const { state, stored } = this.fold(manager, act, { ...folding, before });
    await stored;
    return state;
  }

  /** Folds the act upon what is known, and sends the row without waiting for it. */
  fold<State, H extends Happened>(
    manager: EntityManager,
    { matterId, number, entry }: FoldedAct<H>,
    { apply, keysOf, before }: Folding<State, H> & { readonly before: State | undefined },
  ): { readonly state: State; readonly stored: Promise<unknown> } {
    const state = apply(before, entry);
    const { caseId, number: label = '' } = keysOf(state);
    const stored = manager.query(
      `insert into folded_matters (matter_id, area, case_id, number, state, acts, opened_at, acted_at)
       values ($1, $2, $3, $4, $5, $6, $7, $7)
       on conflict (matter_id) do update set case_id = $3, number = $4, state = $5, acts = $6, acted_at = $7`,
      [
        ...[matterId, matterId.slice(0, matterId.indexOf('/')), caseId ?? null, label],
        ...[JSON.stringify(toWire(state)), number, entry.at],
      ],
    );
    return { state, stored };
  }

  async stateOf<State>(manager: EntityManager, matterId: string): Promise<State | undefined> {
    const [row]: { state: unknown }[] = await manager.query('select state from folded_matters where matter_id = $1', [
      matterId,
    ]);
    return row && (fromWire(row.state as never) as State);
  }

  /** Every unit that handles the case or one of its matters. */
  async handlersOf(manager: EntityManager, caseId: string): Promise<string[]> {
    const rows: { unitId: string }[] = await manager.query(
      `select distinct party.unit_id as "unitId" from matter_parties party join matter_heads head on head.matter_id = party.matter_id
       where head.case_id = $1 and party.role = 'handler' and party.until is null order by 1`,
      [caseId],
    );
    return rows.map(({ unitId }) => unitId);
  }

  /** What an act refers to stays; what no act refers to is swept after 24 hours. */
  async refer(manager: EntityManager, subjectIds: readonly string[], at: string): Promise<void> {
    if (subjectIds.length === 0) return;
    await manager.query(
      'update subject_values set referred_at = $2 where subject_id = any($1::uuid[]) and referred_at is null',
      [subjectIds, at],
    );
  }
}
