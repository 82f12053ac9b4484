import type { Fen } from '#domain/money/fen';
import type { Instant } from '#domain/shared/instant';

/** What a bank must state of a stop, all of it. */
export interface StopFacts {
  readonly stoppedFen: Fen;
  readonly balanceFen: Fen;
  readonly stoppedAt: Instant;
  /** The bank's own word for its operator; a code, no name. */
  readonly operator: string;
  readonly bankReference: string;
}

/** One account to which the money went on: the same five columns, for that hop. */
export interface MovedOutTo {
  readonly rowId: string;
  readonly accountKey: string;
  readonly commitment: string;
  readonly bankCode: string;
  readonly amountFen: Fen;
  readonly transferredAt: Instant;
}

/** One line of a bank's answer, as it comes in: what is not stated is absent. */
export interface ItemAnswer {
  readonly itemNo: number;
  readonly result: 'stopped' | 'refused' | 'moved-out';
  readonly stoppedFen?: Fen;
  readonly balanceFen?: Fen;
  readonly stoppedAt?: Instant;
  readonly operator?: string;
  readonly bankReference?: string;
  /** The bank stopped by itself before the order (FRZ-08). */
  readonly ownStop?: boolean;
  readonly code?: string;
  readonly next?: readonly MovedOutTo[];
}

/** What of an incomplete answer is kept, shown as "reported, unproved". */
export type KeptAnswer = Omit<ItemAnswer, 'itemNo' | 'next'>;

export type AnswerFault =
  | 'ITEM.UNKNOWN'
  | 'ITEM.NOT_WAITING'
  | 'ITEM.TWICE'
  | 'ITEM.INCOMPLETE'
  | 'ITEM.IN_THE_FUTURE'
  | 'ITEM.BEFORE_THE_ORDER'
  | 'ITEM.MORE_THAN_ASKED'
  | 'ITEM.NO_REFUSAL_CODE'
  | 'ITEM.NO_NEXT_ACCOUNT';

/** Why a bank did not stop (FRZ-03: on a mismatch it must not), in the words of its answer file. */
export const REFUSAL_CODES = {
  'name-mismatch': '户名不符',
  'account-not-found': '账户不存在',
  'account-closed': '账户已销户',
  'amount-mismatch': '金额或交易时间不符',
  'insufficient-balance': '余额不足',
  'already-stopped': '已被其他机关止付',
  'already-frozen': '已被冻结',
  'not-our-account': '非本行账户',
  other: '其他（须附说明）',
} as const;

export type RefusalCode = keyof typeof REFUSAL_CODES;
