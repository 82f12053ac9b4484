import type { Actor } from '#domain/agency/actor';
import type { AnsweredOnPaper, OnPaper, PaperAnswer } from '#domain/agency/paper-answer.types';
import { isConnected, type Unit } from '#domain/agency/unit';
import { DomainError } from '#domain/shared/domain-error';
import { type Instant, isBefore } from '#domain/shared/instant';
import type { Act, Decision, Happened } from '#domain/shared/record';

export type { AnsweredOnPaper, OnPaper, PaperAnswer };

/** An order that goes to one institution. */
interface Addressed {
  readonly bankUnitId: string;
  readonly issuedAt?: Instant;
}

type Decide<State, Body, H extends Happened> = (state: State | undefined, body: Body, act: Act) => Decision<H>;

/** Who has a desk answers there, under its own name. @throws PAPER_ANSWER.ADDRESSEE_CONNECTED */
export function refuseConnected(unit: Unit): void {
  if (isConnected(unit))
    throw new DomainError('conflict', 'PAPER_ANSWER.ADDRESSEE_CONNECTED', `${unit.name} answers at its own desk.`);
}

/**
 * The same decision for an answer from the desk and for one on paper.
 *
 * @throws PAPER_ANSWER.NOT_BY_THE_POLICE, .IN_THE_FUTURE, .BEFORE_THE_ORDER; MATTER.NOT_FOUND; and what the decision itself throws.
 */
export const orOnPaper =
  <State extends Addressed, Body extends object, H extends Happened>(
    decide: Decide<State, Body, H>,
  ): Decide<State, Body & OnPaper, H> =>
  (state, body, act) => {
    const { onPaper, ...given } = body;
    if (!onPaper) return decide(state, body, act);
    if (!state) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    refuseUnfit(onPaper, state, act);
    const addresseeUnitId = state.bankUnitId;
    const decision = decide(state, given as Body, { ...act, by: speakingFor(addresseeUnitId, act.by) });
    return { ...decision, onPaper: { ...onPaper, addresseeUnitId, itemNos: itemNosIn(decision.happened) } };
  };

/** The rules of the answer ask for the addressee; the author of the act stays the officer who enters it. */
const speakingFor = (unitId: string, { officerId, roles }: Actor): Actor => ({
  ...{ agency: 'bank', unitId, officerId, roles },
});

function refuseUnfit({ receivedAt }: PaperAnswer, { issuedAt }: Addressed, act: Act): void {
  if (act.by.agency !== 'police')
    throw new DomainError('forbidden', 'PAPER_ANSWER.NOT_BY_THE_POLICE', 'The police enter what came on paper.');
  if (isBefore(act.receivedAt, receivedAt))
    throw new DomainError('invalid', 'PAPER_ANSWER.IN_THE_FUTURE', 'The paper came at an instant in the future.');
  if (issuedAt !== undefined && isBefore(receivedAt, issuedAt))
    throw new DomainError('invalid', 'PAPER_ANSWER.BEFORE_THE_ORDER', 'The paper came before the order went out.');
}

interface Named {
  readonly itemNo: number;
}

/** Answers name their items in one of these places. */
function itemNosIn(happened: Happened): readonly number[] {
  const named = happened as {
    readonly stands?: readonly Named[];
    readonly reported?: readonly Named[];
    readonly items?: readonly Named[];
    readonly itemNos?: readonly number[];
    readonly itemNo?: number;
  };
  const { stands = [], reported = [], items = [], itemNos = [], itemNo } = named;
  const all = [...stands, ...reported, ...items].map((one) => one.itemNo);
  return [...new Set([...all, ...itemNos, ...(itemNo === undefined ? [] : [itemNo])])];
}
