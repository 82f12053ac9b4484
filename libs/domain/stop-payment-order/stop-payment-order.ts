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
  /** Answer clocks opened so far: the order itself, then one for each second stop. */
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

export type Hold =
  | { readonly status: 'none' }
  /** The bank says so, but what it states is not complete: a protective clock runs and no second stop is offered. */
  | { readonly status: 'reported'; readonly kept: KeptAnswer; readonly deadlineId: string }
  | ({ readonly status: 'stopped'; readonly round: 1 | 2; readonly deadlineId: string } & StopFacts)
  | { readonly status: 'lapsed'; readonly round: 1 | 2; readonly at: Instant }
  | { readonly status: 'lifted'; readonly round: 1 | 2; readonly at: Instant }
  | { readonly status: 'refused'; readonly code: string }
  | { readonly status: 'moved-out' }
  | { readonly status: 'withdrawn' };

export interface Item extends OrderedItem {
  readonly hold: Hold;
  readonly waiting?: Waiting;
  /** Stops ordered so far and not refused: two at the most (FRZ-05). */
  readonly stops: 0 | 1 | 2;
  /** The instant of the newest order to stop: an answer cannot lie before it. */
  readonly orderedAt: Instant;
  readonly corrections: number;
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
  readonly reported: readonly { readonly itemNo: number; readonly kept: KeptAnswer; readonly deadlineId: string; readonly faults: readonly AnswerFault[] }[];
  readonly returned: readonly { readonly itemNo: number; readonly faults: readonly AnswerFault[] }[];
  readonly reason?: string;
}

export type StandingAnswer =
  | ({ readonly itemNo: number; readonly result: 'stopped'; readonly round: 1 | 2; readonly deadlineId: string; readonly next: readonly MovedOutTo[] } & StopFacts)
  | { readonly itemNo: number; readonly result: 'refused'; readonly code: string }
  | { readonly itemNo: number; readonly result: 'moved-out'; readonly next: readonly MovedOutTo[] };

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
  readonly items: readonly { readonly itemNo: number; readonly at: Instant }[];
}

export type StopPaymentOrderEvent =
  | StopPaymentIssued
  | StopPaymentTaken
  | StopPaymentAnswered
  | SecondStopOrdered
  | ItemsWithdrawn
  | LiftOrdered
  | StopPaymentLifted
  | StopPaymentLapsed;

export const itemsOf = (order: StopPaymentOrder): readonly Item[] => Object.values(order.items);

export const isHeld = ({ hold }: Item): boolean => hold.status === 'stopped' || hold.status === 'reported';

/** Nothing is held and nothing is waited for. A later command still finds the matter and decides on its record. */
export const hasEnded = (order: StopPaymentOrder): boolean => itemsOf(order).every((item) => !item.waiting && !isHeld(item));

export const answerClockOf = (clocks: number): string => (clocks <= 1 ? 'FRZ-03' : `FRZ-03/again-${clocks - 1}`);
export const stopClaimOf = (caseId: string, accountKey: string, round: 1 | 2): string => `stop:${caseId}/${accountKey}:${round}`;
