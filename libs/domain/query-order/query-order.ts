import type { ApprovalAsked, GivenApproval } from '#domain/agency/approval';
import type { Fen } from '#domain/money/fen';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { DeadlineClosing } from '#domain/shared/record';

/**
 * 协助查询: one order to the head office of a bank or to a payment institution, about one or many accounts.
 *
 * Basis: 程序规定 238 (approval of the county level, FRZ-10); allowed before filing (FRZ-09); the periods of the answer are
 * FRZ-27 (UNCONFIRMED). The words of the machine interface are 100301…100310.
 */
export interface QueryOrder {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly caseId: string;
  readonly bankUnitId: string;
  readonly issuerUnitId: string;
  readonly issuerShortName: string;
  readonly kind: QueryKind;
  readonly items: Readonly<Record<number, QueryItem>>;
  readonly status: 'proposed' | 'refused' | 'withdrawn' | 'issued';
  readonly approval: ApprovalAsked;
  /** When the order went out: the clock of the answer runs from it, and no answer lies before it. */
  readonly issuedAt?: Instant;
  readonly takenBy?: { readonly officerId: string; readonly at: Instant };
  /** Clocks opened so far for ends of watches: a clock is never used twice. */
  readonly endClocks: number;
}

/** 交易明细, 持卡主体, 客户全账户, 动态查询. */
export const QUERY_KINDS = ['transactions', 'holder', 'accounts', 'watch'] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

/** Under which figure of FRZ-27 a kind is answered; for a watch the law has none, and that of account data is taken (DESIGN). */
export const RULE_OF: Readonly<Record<QueryKind, string>> = {
  transactions: 'FRZ-27-transactions',
  holder: 'FRZ-27-opening',
  accounts: 'FRZ-27-opening',
  watch: 'FRZ-27-opening',
};

export interface QueriedAccount {
  readonly itemNo: number;
  /** Row of the case's account list; name and number lie outside the record under this id. */
  readonly rowId: string;
  readonly accountKey: string;
  readonly commitment: string;
}

export interface QueryPeriod {
  readonly from: Instant;
  readonly to: Instant;
}

export type QueryStatus = 'waiting' | 'answered' | 'refused' | 'watching' | 'ending' | 'ended' | 'withdrawn';

export interface QueryItem extends QueriedAccount {
  readonly status: QueryStatus;
  readonly answers: number;
}

/** What a statement says of itself; its rows lie in a table under its id. */
export interface StatementFacts {
  readonly statementId: string;
  /** Of all rows as they were read, in order: the same statement has the same digest. */
  readonly digest: string;
  readonly fileHash?: string;
  readonly rows: number;
  readonly openingFen: Fen;
  readonly closingFen: Fen;
  readonly inFen: Fen;
  readonly outFen: Fen;
}

/** One line of the bank's answer. What a person is called lies outside the record, under `answerId`. */
export type QueryAnswer =
  | { readonly itemNo: number; readonly result: 'statement'; readonly statement: StatementFacts }
  | { readonly itemNo: number; readonly result: 'stated'; readonly answerId: string; readonly commitment: string }
  | { readonly itemNo: number; readonly result: 'watching' }
  | { readonly itemNo: number; readonly result: 'refused'; readonly code: QueryRefusal };

/** Why a bank did not answer what it was asked, in the words of its answer. */
export const QUERY_REFUSALS = {
  'name-mismatch': '户名不符',
  'account-not-found': '账户不存在',
  'account-closed': '账户已销户，仅能提供销户前资料',
  'not-our-account': '非本行账户',
  'papers-wanting': '法律文书不全',
  other: '其他（须附说明）',
} as const;
export type QueryRefusal = keyof typeof QUERY_REFUSALS;

export interface QueryProposed {
  readonly event: 'QueryProposed';
  readonly orderId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly bankCode: string;
  readonly bankUnitId: string;
  readonly issuerUnitId: string;
  readonly issuerShortName: string;
  readonly centreUnitId: string;
  readonly superiorUnitIds: readonly string[];
  readonly kind: QueryKind;
  readonly period?: QueryPeriod;
  /** 纸质送达: the institution was not connected when the order was written. */
  readonly byHand?: true;
  readonly items: readonly QueriedAccount[];
  readonly approval: ApprovalAsked;
}

export interface QueryIssued {
  readonly event: 'QueryIssued';
  readonly approval: GivenApproval;
}

export interface QueryRefused {
  readonly event: 'QueryRefused' | 'ApprovalWithdrawn';
  readonly approval: GivenApproval;
}

export interface QueryTaken {
  readonly event: 'QueryTaken';
  readonly officerId: string;
}

export interface QueryAnswered {
  readonly event: 'QueryAnswered' | 'QueryAnswerCorrected';
  readonly stands: readonly QueryAnswer[];
  readonly returned: readonly { readonly itemNo: number; readonly faults: readonly QueryFault[] }[];
  readonly reason?: string;
}

export type QueryFault =
  | 'ITEM.UNKNOWN'
  | 'ITEM.TWICE'
  | 'ITEM.NOT_WAITING'
  | 'ITEM.OTHER_KIND'
  | 'ITEM.NOT_CONSERVED'
  | 'ITEM.NO_REFUSAL_CODE';

export interface WatchReported {
  readonly event: 'WatchReported';
  readonly itemNo: number;
  readonly statement: StatementFacts;
}

export interface WatchEndOrdered {
  readonly event: 'WatchEndOrdered';
  readonly itemNos: readonly number[];
  /** What the bank had not answered yet is taken back with it. */
  readonly withdrawn?: readonly number[];
  readonly reason: string;
}

export interface WatchEnded {
  readonly event: 'WatchEnded';
  readonly itemNos: readonly number[];
}

export interface QueryWithdrawn {
  readonly event: 'QueryWithdrawn';
  readonly itemNos: readonly number[];
  readonly reason: string;
}

export type QueryOrderEvent =
  | QueryProposed
  | QueryIssued
  | QueryRefused
  | QueryTaken
  | QueryAnswered
  | WatchReported
  | WatchEndOrdered
  | WatchEnded
  | QueryWithdrawn;

export const ANSWER_CLOCK = 'FRZ-27';
export const endClockOf = (clocks: number): string => `FRZ-27-watch-end/${clocks}`;

export const itemsOf = (order: QueryOrder): readonly QueryItem[] => Object.values(order.items);

/** What the bank still owes: an answer, or word that a watch has ended. */
const isOpen = ({ status }: QueryItem): boolean => status === 'waiting' || status === 'ending';

/** Nobody waits for an approval, an answer or the end of a watch. */
export const hasEnded = (order: QueryOrder): boolean =>
  order.status === 'refused' ||
  order.status === 'withdrawn' ||
  (order.status === 'issued' && itemsOf(order).every((item) => !isOpen(item) && item.status !== 'watching'));

/** The clock of the answer ends with the last item that was waited for. */
export function answerClockEnds(order: QueryOrder, settled: readonly number[], reason: string): DeadlineClosing[] {
  const gone = new Set(settled);
  const waited = itemsOf(order).filter(({ status }) => status === 'waiting');
  const left = waited.some(({ itemNo }) => !gone.has(itemNo));
  return waited.length > 0 && !left ? [{ deadlineId: ANSWER_CLOCK, reason }] : [];
}

export function existing(order: QueryOrder | undefined): QueryOrder {
  if (!order) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  return order;
}
