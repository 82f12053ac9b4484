import type { ApprovalAsked, GivenApproval } from '#domain/agency/approval';
import type { UnitLevel } from '#domain/agency/unit';
import type { Cooperation } from '#domain/freeze-order/cooperation';
import type { Fen } from '#domain/money/fen';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';

/**
 * 冻结: one order to the head office of a bank or to a payment institution, many accounts.
 *
 * Basis: 程序规定 174(2), 237–247 (rule book FRZ-09…FRZ-23). Each item lives for the period of its kind and lapses by itself.
 */
export interface FreezeOrder {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly bankUnitId: string;
  readonly issuerUnitId: string;
  readonly documentWord: string;
  readonly major: boolean;
  readonly status: 'proposed' | 'refused' | 'withdrawn' | 'issued';
  readonly approval: ApprovalAsked;
  readonly issuedAt?: Instant;
  readonly items: Readonly<Record<number, FreezeItem>>;
  /** What waits for an approval beside the order itself, by approval. */
  readonly asked: Readonly<Record<string, Asked>>;
  /** Clocks opened so far besides those of the approvals: a clock is never used twice. */
  readonly clocks: number;
  readonly payouts: readonly string[];
  readonly cooperation?: Cooperation;
}

/** 存款、汇款；证券交易结算资金；期货保证金；债券、股票、基金份额；上市公司股份；股权；保单权益；投资权益. */
export const ASSET_KINDS = [
  'deposit',
  'securities-settlement',
  'futures-margin',
  'securities',
  'listed-shares',
  'equity',
  'policy',
  'investment',
] as const;
export type AssetKind = (typeof ASSET_KINDS)[number];

/** 冻结范围: the amount alone, or the account with all that comes in. */
export type FreezeScope = 'amount' | 'account';

/** The six particulars of FRZ-11: name and number lie outside the record under `rowId`; the period follows from kind and case. */
export interface OrderedFreeze {
  readonly itemNo: number;
  readonly rowId: string;
  /** Keyed digest of bank and number: "the same account" without its number. */
  readonly accountKey: string;
  readonly commitment: string;
  readonly kind: AssetKind;
  readonly askedFen: Fen;
  /** What the case justifies; it stands beside the amount frozen for the whole life of the freeze. */
  readonly justifiedFen: Fen;
  /** Why more is asked for than is justified, where it is. */
  readonly overrideReason?: string;
  readonly scope: FreezeScope;
  /** 是否及于孳息. */
  readonly withProceeds: boolean;
  /** The end as the officer writes it on the notice; it never exceeds the period. */
  readonly statedEnd?: Instant;
  /** The stop that this freeze follows: while it lives, the freeze is to arrive before its end (FRZ-06). */
  readonly stop?: { readonly orderId: string; readonly itemNo: number };
  /** 轮候: another freeze holds the account, and this one waits behind it (FRZ-18). */
  readonly queued?: boolean;
}

/** `lapse`: the freeze has ended by itself, and the bank has not said yet that it holds the account no more. */
export type Waiting = 'answer' | 'renewal' | 'release' | 'turn' | 'lapse';

export interface FrozenFacts {
  readonly frozenFen: Fen;
  readonly frozenAt: Instant;
  readonly operator: string;
  readonly bankReference: string;
  /** The end that the bank has registered (CNT-13). */
  readonly registeredEnd?: Instant;
}

/** As far as the bank states it. */
export type ReportedFacts = Partial<Omit<FrozenFacts, 'registeredEnd'>>;

export type Frozen = FrozenFacts & { readonly status: 'frozen'; readonly deadlineId: string; readonly endsAt: Instant };

export type Hold =
  | { readonly status: 'none' }
  | Frozen
  | { readonly status: 'queued'; readonly queuedAt: Instant; readonly position: number }
  | {
      readonly status: 'released' | 'lapsed';
      readonly at: Instant;
      readonly frozenAt: Instant;
      /** It waited behind another freeze until its end (FRZ-18). */
      readonly neverHeld?: true;
    }
  | { readonly status: 'refused'; readonly code: FreezeRefusal }
  | { readonly status: 'withdrawn' };

export interface FreezeItem extends OrderedFreeze {
  readonly hold: Hold;
  readonly waiting?: Waiting;
  readonly answerClock?: string;
  /** The part that the bank was told to release; all of it where absent. */
  readonly releasingFen?: Fen;
  readonly unrelated?: {
    readonly foundAt: Instant;
    readonly clock: string;
    readonly notified: boolean;
    readonly released: boolean;
  };
  readonly answers: number;
  /** The bank froze although the order had been taken back: what it states, unproved. */
  readonly reported?: ReportedFacts;
  /** What the bank has answered was renewed, or lessened by a release or a return, since: a correction must not undo it. */
  readonly renewed?: true;
  readonly lessened?: true;
}

/** Whose word counts once the case is with another unit: see `after-hand-over.ts`. */
export type Renews = 'original' | 'receiver';

/** A renewal or a release that waits for the authority that approved the freeze (FRZ-15, FRZ-16), as the house reads it (DESIGN). */
export type Asked = { readonly approval: ApprovalAsked; readonly reason: string; readonly renews?: Renews } & (
  | { readonly what: 'renewal'; readonly itemNos: readonly number[] }
  /** `neededUntil` 不再需要冻结之时: the time to release is measured from it. */
  | { readonly what: 'release'; readonly items: readonly ReleasedPart[]; readonly neededUntil: Instant }
);

export interface ReleasedPart {
  readonly itemNo: number;
  /** Absent: all of it. */
  readonly amountFen?: Fen;
}

/** Why a bank did not freeze, in the words of its answer. */
export const FREEZE_REFUSALS = {
  'name-mismatch': '户名不符',
  'account-not-found': '账户不存在',
  'account-closed': '账户已销户',
  'no-balance': '账户无余额',
  'papers-incomplete': '法律文书不全',
  'not-our-account': '非本行账户',
  other: '其他（须附说明）',
} as const;
export type FreezeRefusal = keyof typeof FREEZE_REFUSALS;

export interface FreezeProposed {
  readonly event: 'FreezeProposed';
  readonly orderId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly filingNumber: string;
  readonly bankCode: string;
  readonly bankUnitId: string;
  readonly issuerUnitId: string;
  readonly centreUnitId: string;
  readonly superiorUnitIds: readonly string[];
  readonly documentWord: string;
  /** 重大、复杂案件: a year instead of six months, with the approval of a city (FRZ-13). */
  readonly major: boolean;
  readonly items: readonly OrderedFreeze[];
  /** 纸质送达: the institution was not connected when the order was written. */
  readonly byHand?: true;
  readonly approval: ApprovalAsked;
  readonly cooperation?: Cooperation;
}

export type AnsweredItem =
  | ({ readonly itemNo: number; readonly result: 'frozen'; readonly deadlineId: string } & FrozenFacts)
  | { readonly itemNo: number; readonly result: 'queued'; readonly queuedAt: Instant; readonly position: number }
  | { readonly itemNo: number; readonly result: 'refused'; readonly code: FreezeRefusal };

export type FreezeFault =
  | 'ITEM.UNKNOWN'
  | 'ITEM.NOT_WAITING'
  | 'ITEM.TWICE'
  | 'ITEM.INCOMPLETE'
  | 'ITEM.IN_THE_FUTURE'
  | 'ITEM.BEFORE_THE_ORDER'
  | 'ITEM.MORE_THAN_ASKED'
  | 'ITEM.END_CONTRADICTS_PERIOD'
  | 'ITEM.DOUBLE_FREEZE'
  | 'ITEM.NO_REFUSAL_CODE';

/** For which reasons the police hear of a correction that did not stand: only they can do something about it. */
export const CORRECTION_REFUSALS = [
  'FREEZE_ORDER.BEYOND_JUSTIFIED',
  'FREEZE_ORDER.CHANGED_SINCE',
  'FREEZE_ORDER.DOUBLE_FREEZE',
] as const;
export interface RefusedCorrection {
  readonly itemNo: number;
  readonly code: (typeof CORRECTION_REFUSALS)[number];
  /** What the bank says is frozen, where it says so. */
  readonly frozenFen?: Fen;
  readonly reason: string;
}

export type FreezeOrderEvent =
  | FreezeProposed
  | { readonly event: 'FreezeIssued'; readonly approval: GivenApproval }
  | { readonly event: 'FreezeRefused'; readonly approval: GivenApproval }
  /** Of the order itself, or of a renewal or release that was asked for. */
  | { readonly event: 'ApprovalWithdrawn'; readonly approval: GivenApproval }
  | {
      readonly event: 'FreezeAnswered';
      readonly stands: readonly AnsweredItem[];
      /** Frozen without a basis any more: kept as the bank states it, and to be released. */
      readonly reported?: readonly ({ readonly itemNo: number } & ReportedFacts)[];
      readonly returned: readonly { readonly itemNo: number; readonly faults: readonly FreezeFault[] }[];
    }
  | { readonly event: 'FreezeAnswerCorrected'; readonly stands: readonly AnsweredItem[]; readonly reason: string }
  | ({ readonly event: 'FreezeCorrectionRefused' } & RefusedCorrection)
  | ({ readonly event: 'RenewalAsked' } & Extract<Asked, { what: 'renewal' }>)
  | { readonly event: 'RenewalOrdered'; readonly approval: GivenApproval; readonly itemNos: readonly number[] }
  | {
      readonly event: 'RenewalConfirmed';
      readonly items: readonly { readonly itemNo: number; readonly registeredEnd?: Instant }[];
    }
  | ({ readonly event: 'ReleaseAsked' } & Extract<Asked, { what: 'release' }>)
  | {
      readonly event: 'ReleaseOrdered';
      /** Absent where a decision of another stage orders it by itself: withdrawal of the case, non-prosecution (FRZ-22, FRZ-23). */
      readonly approval?: GivenApproval;
      readonly cause: ReleaseCause;
      readonly items: readonly ReleasedPart[];
      /** What had not been answered yet is taken back with it. */
      readonly withdrawn: readonly number[];
      readonly reason: string;
      readonly neededUntil: Instant;
    }
  | { readonly event: 'FreezeDenied'; readonly what: Asked['what']; readonly approval: GivenApproval }
  | {
      readonly event: 'FreezeReleased';
      readonly items: readonly { readonly itemNo: number; readonly releasedAt: Instant }[];
    }
  | {
      readonly event: 'FoundUnrelated';
      readonly itemNos: readonly number[];
      readonly foundAt: Instant;
      readonly reason: string;
    }
  | { readonly event: 'OwnerNotified'; readonly itemNos: readonly number[]; readonly notifiedAt: Instant }
  | { readonly event: 'FreezeReturned'; readonly payoutId: string; readonly itemNo: number; readonly amountFen: Fen }
  | {
      readonly event: 'JustificationRestated';
      readonly itemNo: number;
      readonly justifiedFen: Fen;
      readonly reason: string;
      readonly overrideReason?: string;
    }
  | { readonly event: 'QueueAdvanced'; readonly itemNo: number }
  | { readonly event: 'FreezeLapsed'; readonly items: readonly { readonly itemNo: number; readonly at: Instant }[] };

export type ReleaseCause = 'not-needed' | 'unrelated' | 'case-withdrawn' | 'non-prosecution';

export const itemsOf = (order: FreezeOrder): readonly FreezeItem[] => Object.values(order.items);

export const isFrozen = (item: FreezeItem): item is FreezeItem & { readonly hold: Frozen } =>
  item.hold.status === 'frozen';

/** What a release can end: money that is held, or a place behind another freeze. */
export const isFrozenOrQueued = (item: FreezeItem): boolean => isFrozen(item) || item.hold.status === 'queued';

/** Nothing is held, nothing is waited for. A later command still finds the matter and decides on its record. */
export const hasEnded = (order: FreezeOrder): boolean =>
  order.status === 'refused' ||
  order.status === 'withdrawn' ||
  (order.status === 'issued' &&
    itemsOf(order).every((item) => !item.waiting && !isFrozenOrQueued(item) && !owesNotice(item)));

const owesNotice = ({ unrelated }: FreezeItem): boolean =>
  unrelated !== undefined && !(unrelated.notified && unrelated.released);

/** No account is frozen twice over all cases (刑诉法 144(2), FRZ-18). */
export const freezeClaimOf = (accountKey: string): string => `freeze:${accountKey}`;

/** What a proposal holds until it is refused: who waits in a queue holds nothing. */
export const claimsOf = (order: FreezeOrder): string[] =>
  itemsOf(order).flatMap(({ queued, accountKey }) => (queued ? [] : [freezeClaimOf(accountKey)]));

/** Who waits for the bank's answer holds the account, and in the queue only whoever's turn it is. */
export const holdsClaim = (item: FreezeItem): boolean =>
  isFrozen(item) || item.waiting === 'turn' || (item.waiting === 'answer' && !item.queued);

export const freezeFactOf = (orderId: string, itemNo: number): string => `freeze:${orderId}/${itemNo}`;

/** FRZ-12…14: the rule by which an item lives, and the months of one period. */
export function ruleOf(kind: AssetKind, major: boolean): { readonly ruleId: string; readonly months: number } {
  switch (kind) {
    case 'deposit':
    case 'securities-settlement':
    case 'futures-margin':
      return major ? { ruleId: 'FRZ-13', months: 12 } : { ruleId: 'FRZ-12', months: 6 };
    case 'securities':
    case 'listed-shares':
      return { ruleId: 'FRZ-14-securities', months: 24 };
    case 'equity':
    case 'policy':
    case 'investment':
      return { ruleId: 'FRZ-14-equity', months: 6 };
  }
}

/** FRZ-11, FRZ-13: who must approve. 股份有限公司的上市股份: a province; 股权、保单: a city; a year: a city. */
export function levelOf(items: readonly Pick<OrderedFreeze, 'kind'>[], major: boolean): UnitLevel {
  const kinds = new Set(items.map(({ kind }) => kind));
  if (kinds.has('listed-shares')) return 'province';
  if (major || kinds.has('equity') || kinds.has('policy')) return 'city';
  return 'county';
}

/** One payout may return money of several items of an order; each of them counts once. */
export const payoutKeyOf = ({ payoutId, itemNo }: { readonly payoutId: string; readonly itemNo: number }): string =>
  `${payoutId}/${itemNo}`;

export function existing(order: FreezeOrder | undefined): FreezeOrder {
  if (!order) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  return order;
}

export function chosen(order: FreezeOrder, itemNos: readonly number[]): FreezeItem[] {
  if (itemNos.length === 0) throw new DomainError('invalid', 'FREEZE_ORDER.NO_ITEMS', 'Choose at least one item.');
  return [...new Set(itemNos)].map((itemNo) => {
    const item = order.items[itemNo];
    if (!item)
      throw new DomainError('not-found', 'FREEZE_ORDER.NO_SUCH_ITEM', 'The order has no such item.', { itemNo });
    return item;
  });
}

export const refusal = (code: `FREEZE_ORDER.${string}`, message: string, itemNo?: number): DomainError =>
  new DomainError('conflict', code, message, itemNo === undefined ? undefined : { itemNo });
