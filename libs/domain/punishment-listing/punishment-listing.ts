import type { ApprovalAsked } from '#domain/agency/approval.types';
import type { Instant } from '#domain/shared/instant';

/**
 * 联合惩戒名单 (SUP-07): one person or organisation on the list, with everything that was ever decided about them.
 *
 * Basis: 反电诈法 31(2), 《电信网络诈骗及其关联违法犯罪联合惩戒办法》. Police of a city and above decide: two years where they
 * identified the conduct, three where a court convicted. Who is listed again while listed goes on when the first period
 * ends, never for more than five years in a row; then it ends by itself and leaves history only.
 */
export interface PunishmentListing {
  readonly listingId: string;
  /** Name and number lie outside the record. */
  readonly subject: Paper;
  readonly subjectKind: SubjectKind;
  readonly entries: readonly PunishmentEntry[];
  readonly runs: readonly Run[];
  readonly declarations: readonly { readonly paper: Paper; readonly at: Instant }[];
  readonly repairs: readonly Repair[];
}

export type SubjectKind = 'person' | 'organization';

export const MEASURES = ['financial', 'telecom', 'credit'] as const;
export type Measure = (typeof MEASURES)[number];

/** What a listing rests on, and the period that the law gives it. */
export const PUNISHMENT_GROUNDS = {
  trading: { name: '非法买卖、出租、出借电话卡、账户、账号等', period: 'identified' },
  'real-name-help': { name: '提供实名核验帮助', period: 'identified' },
  'false-opening': { name: '假冒他人身份或者虚构代理关系开立卡、账户、账号', period: 'identified' },
  organizing: { name: '组织实施上述行为', period: 'identified' },
  convicted: { name: '因从事电信网络诈骗活动或者关联犯罪受过刑事处罚', period: 'convicted' },
} as const satisfies Readonly<Record<string, { name: string; period: 'identified' | 'convicted' }>>;
export type PunishmentGround = keyof typeof PUNISHMENT_GROUNDS;
export const PUNISHMENT_GROUND_NAMES = Object.keys(PUNISHMENT_GROUNDS) as [PunishmentGround, ...PunishmentGround[]];

export interface Paper {
  readonly subjectId: string;
  readonly commitment: string;
  readonly sha256?: string;
}

export interface EntryFacts {
  readonly ground: PunishmentGround;
  readonly measures: readonly Measure[];
  /** When the conduct was identified, or the judgment took effect. */
  readonly factAt: Instant;
  readonly basis: Paper;
  readonly papers: readonly Paper[];
  readonly caseId?: string;
  readonly proposerUnitId: string;
  readonly deciderUnitId: string;
  readonly documentWord: string;
  readonly superiorUnitIds: readonly string[];
}

export type EntryStatus =
  | 'proposed' // waits for the approval
  | 'refused'
  | 'waiting' // decided while another period runs: it goes on when that one ends
  | 'running'
  | 'ended';

export type EndCause = 'period' | 'five-years' | 'appeal';

export interface PunishmentEntry extends EntryFacts {
  readonly entryNo: number;
  readonly status: EntryStatus;
  readonly approval: ApprovalAsked;
  readonly number: string;
  readonly decidedAt?: Instant;
  readonly runNo?: number;
  readonly startsAt?: Instant;
  /** The end of its period, or of the five years where that comes first. */
  readonly endsAt?: Instant;
  readonly endedAt?: Instant;
  readonly endedBy?: EndCause;
  readonly served?: { readonly at: Instant; readonly way: ServiceWay; readonly paper?: Paper };
  readonly appeals: readonly Appeal[];
  /** 信用修复: the credit measure has ended, the others run on. */
  readonly repairedAt?: Instant;
  /** 落实: what the institutions that are told of it have said; records from before there was a word for it lack it. */
  readonly carriedOut?: readonly CarriedOut[];
}

/** One bank or operator: when it had carried the measures out and, after the end, lifted them. */
export interface CarriedOut extends Said {
  readonly unitId: string;
  readonly lifted?: Said;
}

export interface Said {
  readonly at: Instant;
  readonly officerId: string;
}

/** 连续惩戒: periods that follow each other without a gap. */
export interface Run {
  readonly runNo: number;
  readonly since: Instant;
  readonly cappedAt?: Instant;
  readonly until?: Instant;
  /** It was the five years that ended it. */
  readonly capped?: true;
}

export const SERVICE_WAYS = ['in-person', 'mail', 'announcement'] as const;
export type ServiceWay = (typeof SERVICE_WAYS)[number];

export interface Appeal {
  readonly appealNo: number;
  readonly statement: Paper;
  readonly papers: readonly Paper[];
  readonly at: Instant;
  readonly decision?: {
    readonly outcome: 'upheld' | 'dismissed';
    readonly reason: Paper;
    readonly number: string;
    readonly at: Instant;
  };
  /** The listing ended before it was decided. */
  readonly moot?: true;
}

/** 信用修复 (SEED 004): who has signed the declaration may ask for the end of the credit measure; the others run on. */
export interface Repair {
  readonly repairNo: number;
  readonly entryNo: number;
  readonly statement: Paper;
  readonly at: Instant;
  readonly decision?: { readonly granted: boolean; readonly reason: Paper; readonly at: Instant };
  readonly moot?: true;
}

/** A period that ends, and the one that goes on from it. */
export interface Passing {
  readonly entryNo: number;
  readonly cause: EndCause;
  readonly at: Instant;
  readonly next?: number;
}

export type PunishmentListingEvent =
  | (EntryFacts & {
      readonly event: 'PunishmentProposed';
      readonly listingId: string;
      readonly subject: Paper;
      readonly subjectKind: SubjectKind;
      readonly approval: ApprovalAsked;
    })
  | { readonly event: 'PunishmentRefused'; readonly entryNo: number; readonly reason: string }
  /** `runNo`: it begins or joins the run of that number; it waits where another period runs. */
  | {
      readonly event: 'PunishmentDecided';
      readonly entryNo: number;
      readonly runNo: number;
      readonly waits: boolean;
      readonly since: Instant;
    }
  | {
      readonly event: 'PunishmentNoticeServed';
      readonly entryNo: number;
      readonly servedAt: Instant;
      readonly way: ServiceWay;
      readonly paper?: Paper;
    }
  | {
      readonly event: 'PunishmentAppealed';
      readonly entryNo: number;
      readonly statement: Paper;
      readonly papers: readonly Paper[];
    }
  | {
      readonly event: 'PunishmentAppealDecided';
      readonly entryNo: number;
      readonly outcome: 'upheld' | 'dismissed';
      readonly reason: Paper;
      readonly passing?: Passing;
    }
  | { readonly event: 'PunishmentDeclarationSigned'; readonly paper: Paper }
  | { readonly event: 'PunishmentRepairAsked'; readonly entryNo: number; readonly statement: Paper }
  | { readonly event: 'PunishmentRepairDecided'; readonly granted: boolean; readonly reason: Paper }
  | { readonly event: 'PunishmentCarriedOut'; readonly entryNo: number; readonly institutionUnitId: string }
  | { readonly event: 'PunishmentLifted'; readonly entryNo: number; readonly institutionUnitId: string }
  | { readonly event: 'PunishmentPeriodEnded'; readonly passing: Passing }
  | { readonly event: 'PunishmentFiveYearsEnded'; readonly runNo: number; readonly at: Instant };

export const periodClockOf = ({ ground, entryNo }: Pick<PunishmentEntry, 'ground' | 'entryNo'>): string =>
  `SUP-07-${PUNISHMENT_GROUNDS[ground].period}/${entryNo}`;
export const runClockOf = (runNo: number): string => `SUP-07-repeated/${runNo}`;
export const noticeClockOf = (entryNo: number): string => `PUNISH-01/${entryNo}`;
export const appealClockOf = (entryNo: number, appealNo: number): string => `PUNISH-02/${entryNo}.${appealNo}`;
export const repairClockOf = (repairNo: number): string => `PUNISH-03/${repairNo}`;

export const isInForce = ({ status }: PunishmentEntry): boolean => status === 'running' || status === 'waiting';
export const measuresInForce = ({ measures, repairedAt }: PunishmentEntry): readonly Measure[] =>
  repairedAt === undefined ? measures : measures.filter((one) => one !== 'credit');
export const openAppealOf = ({ appeals }: PunishmentEntry): Appeal | undefined =>
  appeals.find(({ decision, moot }) => !decision && !moot);
export const openRepairOf = ({ repairs }: PunishmentListing): Repair | undefined =>
  repairs.find(({ decision, moot }) => !decision && !moot);
export const runningEntryOf = ({ entries }: PunishmentListing): PunishmentEntry | undefined =>
  entries.find(({ status }) => status === 'running');

export type ListingStatus = 'proposed' | 'listed' | 'ended' | 'refused';

/** What the desks are told of the subject as a whole. */
export function statusOf({ entries }: PunishmentListing): ListingStatus {
  if (entries.some(isInForce)) return 'listed';
  if (entries.some(({ status }) => status === 'proposed')) return 'proposed';
  return entries.some(({ status }) => status === 'ended') ? 'ended' : 'refused';
}

export const hasEnded = ({ entries }: PunishmentListing): boolean =>
  !entries.some((entry) => isInForce(entry) || entry.status === 'proposed');
