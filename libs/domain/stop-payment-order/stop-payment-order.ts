import type { DeadlineClosing } from '#domain/shared/record';
import type { Fen } from '#domain/money/fen';
import type { Instant } from '#domain/shared/instant';
import type { AnswerFault, KeptAnswer, MovedOutTo, StopFacts } from '#domain/stop-payment-order/answer.types';

/**
 * 紧急止付: one order to the head office of a bank or to a payment institution, many accounts.
 *
 * Basis: 银发〔2016〕86号 二(一) (rule book FRZ-02…FRZ-08). Each item lives 48 hours from the bank's stop instant and lapses by itself.
 */
export interface StopPaymentOrder {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly caseId: string;
  readonly bankCode: string;
  readonly bankUnitId: string;
  readonly issuerUnitId: string;
  readonly issuedAt: Instant;
  readonly hop: number;
  readonly items: Readonly<Record<number, Item>>;
  /** Answer clocks opened so far: the order itself, then one for each second stop and each lift. */
  readonly answerClocks: number;
  readonly takenBy?: { readonly officerId: string; readonly at: Instant };
}

export interface OrderedItem {
  readonly itemNo: number;
  /** Row of the case's account list; name, number and transfer lie outside the record under this id. */
  readonly rowId: string;
  /** Keyed digest of bank and number: "the same account" without its number. */
  readonly accountKey: string;
  readonly commitment: string;
  readonly amountFen: Fen;
  readonly transferredAt: Instant;
}

/** What the police wait for from the bank. */
export type Waiting = 'first-stop' | 'second-stop' | 'lift';

/** An account is stopped twice at the most in one case (FRZ-05). */
export type Round = 1 | 2;

export type Stopped = { readonly status: 'stopped'; readonly round: Round; readonly deadlineId: string } & StopFacts;

export type Hold =
  | { readonly status: 'none' }
  /** The bank says so, but what it states is not complete: a protective clock runs and no second stop is offered. */
  | { readonly status: 'reported'; readonly round: Round; readonly kept: KeptAnswer; readonly deadlineId: string }
  | Stopped
  | { readonly status: 'lapsed'; readonly round: Round; readonly at: Instant }
  /** The stop has ended and a freeze that arrived before is unanswered: nobody may take the money for released. */
  | { readonly status: 'freeze-unanswered'; readonly round: Round; readonly at: Instant }
  | { readonly status: 'lifted'; readonly round: Round; readonly at: Instant }
  | { readonly status: 'refused'; readonly code: string }
  | { readonly status: 'moved-out' }
  | { readonly status: 'withdrawn' };

export interface Item extends OrderedItem {
  readonly hold: Hold;
  /** What the first stop was when the second one was answered: it goes on where the second proves to be none. */
  readonly first?: Hold;
  readonly waiting?: Waiting;
  /** The clock under which the newest order of this item is to be answered. */
  readonly answerClock: string;
  /** Stops ordered so far and not refused: two at the most (FRZ-05). */
  readonly stops: 0 | Round;
  /** The instant of the newest order to stop: an answer cannot lie before it. */
  readonly orderedAt: Instant;
  /** Answers that stand or are kept: each names its clock by its place among them, because a clock is never used twice. */
  readonly answers: number;
  /** The freeze that has been delivered to the bank and not yet answered. */
  readonly freeze?: string;
}

export interface StopPaymentIssued {
  readonly event: 'StopPaymentIssued';
  readonly orderId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly bankCode: string;
  readonly bankUnitId: string;
  readonly issuerUnitId: string;
  readonly centreUnitId: string;
  readonly superiorUnitIds: readonly string[];
  readonly hop: number;
  /** 纸质送达: the institution was not connected when the order went out. */
  readonly byHand?: true;
  readonly items: readonly OrderedItem[];
  /** Rows whose account stands under a stop of this case already; they are not part of the order. */
  readonly alreadyOrdered: readonly { readonly rowId: string; readonly accountKey: string }[];
}

export interface StopPaymentTaken {
  readonly event: 'StopPaymentTaken';
  readonly officerId: string;
}

export interface StopPaymentAnswered {
  readonly event: 'StopPaymentAnswered' | 'StopPaymentAnswerCorrected';
  readonly stands: readonly StandingAnswer[];
  readonly reported: readonly ReportedStop[];
  readonly returned: readonly { readonly itemNo: number; readonly faults: readonly AnswerFault[] }[];
  readonly reason?: string;
}

export interface ReportedStop {
  readonly itemNo: number;
  readonly round: Round;
  readonly kept: KeptAnswer;
  readonly deadlineId: string;
  readonly faults: readonly AnswerFault[];
}

/** `round` says of which stop the bank speaks: the first or the second. */
export type StandingAnswer =
  | ({
      readonly itemNo: number;
      readonly result: 'stopped';
      readonly round: Round;
      readonly deadlineId: string;
      readonly next: readonly MovedOutTo[];
    } & StopFacts)
  /** `goesOn` where a second stop that was stated before proves to be none: the first one, on the clock it had. */
  | {
      readonly itemNo: number;
      readonly result: 'refused';
      readonly round: Round;
      readonly code: string;
      readonly goesOn?: Hold;
    }
  | {
      readonly itemNo: number;
      readonly result: 'moved-out';
      readonly round: Round;
      readonly next: readonly MovedOutTo[];
    };

export interface SecondStopOrdered {
  readonly event: 'SecondStopOrdered';
  readonly itemNos: readonly number[];
}

export interface ItemsWithdrawn {
  readonly event: 'StopPaymentItemsWithdrawn';
  readonly itemNos: readonly number[];
  readonly reason: string;
}

export interface LiftOrdered {
  readonly event: 'StopPaymentLiftOrdered';
  readonly itemNos: readonly number[];
  readonly reason: string;
}

export interface StopPaymentLifted {
  readonly event: 'StopPaymentLifted';
  readonly items: readonly { readonly itemNo: number; readonly liftedAt: Instant }[];
}

export interface StopPaymentLapsed {
  readonly event: 'StopPaymentLapsed';
  readonly items: readonly { readonly itemNo: number; readonly at: Instant; readonly freezeUnanswered?: true }[];
}

export interface FreezeFollowed {
  readonly event: 'FreezeDelivered' | 'FreezeAnswerNoted';
  readonly freezeOrderId: string;
  readonly itemNos: readonly number[];
}

export type StopPaymentOrderEvent =
  | StopPaymentIssued
  | StopPaymentTaken
  | StopPaymentAnswered
  | SecondStopOrdered
  | ItemsWithdrawn
  | LiftOrdered
  | StopPaymentLifted
  | StopPaymentLapsed
  | FreezeFollowed;

export const itemsOf = (order: StopPaymentOrder): readonly Item[] => Object.values(order.items);

export const isHeld = ({ hold }: Item): boolean => hold.status === 'stopped' || hold.status === 'reported';

/** Nothing is held and nothing is waited for. A later command still finds the matter and decides on its record. */
export const hasEnded = (order: StopPaymentOrder): boolean =>
  itemsOf(order).every((item) => !item.waiting && !isHeld(item) && item.hold.status !== 'freeze-unanswered');

/** What the bank is asked to do, by the clock under which it must answer. */
export const answerClockOf = (clocks: number, asked: Waiting): string => {
  if (asked === 'lift') return `FRZ-03-lift/${clocks}`;
  return clocks <= 1 ? 'FRZ-03' : `FRZ-03/again-${clocks - 1}`;
};

/** The clocks that end because nobody waits under them any more once these items are answered for. */
export function answeredClocks(order: StopPaymentOrder, settled: readonly Item[], reason: string): DeadlineClosing[] {
  const done = new Set(settled.filter(({ waiting }) => waiting).map(({ itemNo }) => itemNo));
  const clocks = new Set([...done].map((itemNo) => order.items[itemNo]?.answerClock ?? ''));
  for (const { itemNo, waiting, answerClock } of itemsOf(order)) {
    if (waiting && !done.has(itemNo)) clocks.delete(answerClock);
  }
  return [...clocks].map((deadlineId) => ({ deadlineId, reason }));
}

export const askedIn = (round: Round): Waiting => (round === 2 ? 'second-stop' : 'first-stop');

/** The bank has reported the stop that is waited for, and it has lapsed unproved: it counts, though nobody proved it. */
export const isCounted = ({ waiting, hold }: Item): boolean =>
  'round' in hold && waiting === askedIn(hold.round) && hold.status !== 'stopped';

export const stopClaimOf = (caseId: string, accountKey: string, round: Round): string =>
  `stop:${caseId}/${accountKey}:${round}`;
