import type { ActingOfficer, Agency } from '#domain/agency/actor';
import type { ApprovalAsked } from '#domain/agency/approval';
import type { RecommendationSwitches } from '#domain/recommendation/switches';
import type { Instant } from '#domain/shared/instant';

/** JCJ-04; the clock runs until the opinion is given, its time is over or the paper is proposed without it. */
export interface AskedOpinion {
  readonly askedAt: Instant;
  readonly textId?: string;
  readonly clock?: string;
  readonly lapsedAt?: Instant;
}

/**
 * 检察建议, and the papers that go the same way: 纠正违法通知书 and 检察意见.
 *
 * Basis: 《人民检察院检察建议工作规定》, 高检规则 552–554, 两高检察公益诉讼解释 21 (rule book JCJ-01…JCJ-18, ADM-10). Two clocks: the
 * statutory reply, and the completion of each point; a wanting point is to be supplemented and never a late reply.
 */
export interface Recommendation extends Drafted {
  readonly status: Status;
  readonly number: string;
  readonly legality?: { readonly passed: boolean; readonly textId: string; readonly by: string };
  readonly opinion?: AskedOpinion;
  /** Who must decide on the issue (JCJ-02), while it is asked for. */
  readonly proposal?: ApprovalAsked;
  readonly issuedAt?: Instant;
  /** The last amendment that must be received anew. */
  readonly amendedAt?: Instant;
  readonly filedAt?: Instant;
  readonly filing?: PaperFile;
  readonly proofs: readonly Proof[];
  /** The earlier day that the proofs prove. */
  readonly receivedAt?: Instant;
  /** The reply clock while it runs, and how many there have been: a clock is never used twice. */
  readonly replyClock?: string;
  readonly replyClocks: number;
  /** The end of that clock as it was reckoned; it stands when an early reply has closed it. Absent in an older record. */
  readonly periodEndsAt?: Instant;
  readonly overdueAt?: Instant;
  readonly plan?: { readonly textId: string; readonly at: Instant };
  readonly moreTime: readonly MoreTime[];
  /** No urging before this instant: it was promised. The legal date stays. */
  readonly heldUntil?: Instant;
  readonly replyDraft?: PreparedReply & { readonly by: ActingOfficer };
  readonly replies: readonly GivenReply[];
  readonly objections: readonly Objection[];
  readonly urgings: readonly { readonly number: string; readonly at: Instant }[];
  /** The end of the time that the last urging gave, unless a reply or an amendment ended it. Absent in an older record. */
  readonly urgingEndsAt?: Instant;
  readonly rungs: readonly TakenRung[];
  /** The task of the next rung of the ladder, while it waits for its decision. */
  readonly rungClock?: string;
  /** How many of these tasks a reply or an amendment has ended, where any. */
  readonly droppedRungs?: number;
  /** Runs while every point is adequate and nobody has closed the matter. */
  readonly closeClock?: string;
  /** How often one ran; absent in a record that is older than this line. */
  readonly closeClocks?: number;
  readonly visits: readonly Visit[];
  /** JCJ-12: what the higher procuratorate ordered, until it is done. */
  readonly order?: CorrectionOrder;
  readonly orders: number;
  readonly flowNotices: readonly FlowNotice[];
  readonly endedAt?: Instant;
}

/** A text lies outside the record, because it may name people. */
export interface Text {
  readonly textId: string;
  readonly commitment: string;
}

export const KINDS = [
  'retrial', // 再审检察建议
  'correct-illegality', // 纠正违法检察建议
  'public-interest', // 公益诉讼检察建议
  'social-governance', // 社会治理检察建议
  'other',
  'correction-notice', // 纠正违法通知书
  'procuratorial-opinion', // 检察意见书
] as const;
export type Kind = (typeof KINDS)[number];

/** What a pattern of cases (类案) is about; a repeat within 12 months is found by it. */
export const TOPICS = ['shell-company', 'bank-card', 'phone-card', 'data-leak', 'platform', 'campus', 'other'] as const;
export type Topic = (typeof TOPICS)[number];

export const STATUSES = [
  'drafted',
  'proposed',
  'issued',
  'received',
  'replied',
  'to-supplement',
  'closed',
  'withdrawn',
  'abandoned',
  'sued',
] as const;
export type Status = (typeof STATUSES)[number];

export const COPY_ROLES = [
  'superior',
  'competent-authority',
  'association',
  'party-committee',
  'congress',
  'government',
  'supervision-commission',
] as const;

export interface Copy {
  readonly role: (typeof COPY_ROLES)[number];
  /** The name of an organ, never of a person. */
  readonly name: string;
  readonly unitId?: string;
  /** When it was sent: by the house to its own units, on paper to others. */
  readonly sent?: { readonly at: Instant; readonly manner: 'house' | 'paper'; readonly paper?: PaperFile };
}

export interface AskedPoint extends Text {
  readonly no: number;
  /** Days from receipt within which this point is to be completed; set by the prosecutor (SLA, DESIGN). */
  readonly days: number;
}

export interface Point extends AskedPoint {
  readonly status: 'open' | 'answered' | 'adequate' | 'to-supplement';
  readonly clock?: string;
  /** When the time for it ends, by the clock that it was last given. Absent in an older record. */
  readonly dueAt?: Instant;
  readonly clocks: number;
  readonly measures: readonly Measure[];
  readonly evidence: readonly PaperFile[];
  /** What it said before it was to be supplemented: its files are still to be read. */
  readonly earlier?: readonly Pick<Point, 'measures' | 'evidence' | 'answerId'>[];
  readonly answerId?: string;
  readonly remarkId?: string;
}

export interface Drafted {
  readonly recommendationId: string;
  readonly kind: Kind;
  readonly topic: Topic;
  readonly procuratorateUnitId: string;
  readonly procuratorateWord: string;
  readonly superiorUnitIds: readonly string[];
  readonly addresseeUnitId: string;
  readonly addresseeAgency: Agency;
  readonly caseNumbers: readonly string[];
  readonly heading: Text;
  readonly findings: Text;
  readonly points: Readonly<Record<number, Point>>;
  /** 损害继续扩大等紧急情形: 15 days, for public-interest recommendations alone (JCJ-13). */
  readonly urgent: boolean;
  /** A period that the paper states; never longer than the law. */
  readonly setDays?: number;
  readonly copies: readonly Copy[];
  readonly switches: RecommendationSwitches;
  /** The earlier recommendation to the same unit on the same topic within 12 months. */
  readonly repeats?: string;
  readonly author: ActingOfficer;
}

/** What was done, with its number: accounts restricted, cards cancelled, people warned. */
export interface Measure {
  readonly kind: (typeof MEASURES)[number];
  readonly count: number;
}
export const MEASURES = [
  'warned',
  'restricted',
  'cancelled',
  'inspected',
  'penalized',
  'trained',
  'amended-rules',
  'other',
] as const;

export interface PaperFile {
  readonly fileId: string;
  readonly sha256: string;
  /** By content; with it the file is given back under a fitting name. */
  readonly mediaType?: string | undefined;
}

export interface Proof {
  /** 送达回证, 宣告笔录, or the addressee's own act. */
  readonly manner: 'in-writing' | 'announced' | 'acknowledged';
  readonly receivedAt: Instant;
  readonly paper?: PaperFile;
}

export interface MoreTime extends Text {
  readonly until: Instant;
  readonly answer?: { readonly granted: boolean; readonly heldUntil?: Instant };
}

export interface PreparedReply extends Text {
  readonly number: string;
  readonly points: readonly AnsweredPoint[];
}

export interface AnsweredPoint extends Text {
  readonly no: number;
  readonly measures: readonly Measure[];
  readonly evidence: readonly PaperFile[];
}

export interface GivenReply {
  readonly number: string;
  readonly at: Instant;
  readonly approvedBy: string;
  readonly late: boolean;
}

export interface Objection extends Text {
  readonly no: number;
  readonly at: Instant;
  readonly clock: string;
  readonly finding?: { readonly valid: boolean; readonly textId: string; readonly by: string };
  readonly outcome?: 'amended' | 'withdrawn' | 'explained';
}

export const LADDER = [
  'higher-procuratorate',
  'superior',
  'competent-authority',
  'association',
  'congress',
  'government',
  'supervision-commission',
  'suit',
] as const;
export type LadderRung = (typeof LADDER)[number];

/** To whom a step of the ladder speaks: a unit of the house, or an organ that is named. */
export interface RungRecipient {
  readonly name: string;
  readonly unitId?: string;
}

export interface CorrectionOrder extends Text {
  readonly order: 'amend' | 'withdraw';
  readonly at: Instant;
  readonly clock: string;
}

/** JCJ-18: 案件流程监控通知书 of the case-management office, to be answered by whoever handles the matter. */
export interface FlowNotice extends Text {
  readonly no: number;
  readonly number: string;
  readonly at: Instant;
  readonly by: string;
  readonly clock: string;
  readonly answer?: { readonly textId: string; readonly at: Instant };
}

export interface TakenRung {
  readonly rung: LadderRung;
  readonly recipient?: RungRecipient;
  readonly taken: boolean;
  readonly at: Instant;
  readonly number?: string;
  readonly reasonId: string;
}

export interface Visit {
  readonly no: number;
  readonly days: number;
  readonly clock: string;
  readonly outcome?: 'kept' | 'relapsed';
  /** What was found there; absent in a record that is older than this line. */
  readonly textId?: string;
  readonly at?: Instant;
}

const ENDED: readonly Status[] = ['withdrawn', 'abandoned', 'sued'];
export const isOver = ({ status }: Recommendation): boolean => ENDED.includes(status) || status === 'closed';

/** 检察建议 are filed with the higher procuratorate (JCJ-07); the notices and opinions are not. */
export const isFiled = ({ kind }: Pick<Recommendation, 'kind'>): boolean =>
  kind !== 'correction-notice' && kind !== 'procuratorial-opinion';

/** What the procuratorate still owes after the closure: a visit, and the filing where it was forgotten. */
export const owesAfterClosure = (known: Recommendation): boolean =>
  known.visits.some(({ outcome }) => outcome === undefined) || (isFiled(known) && known.filedAt === undefined);

/** A closed matter still waits for what is owed after it; whatever is owed to nobody any more has ended. */
export const hasEnded = (known: Recommendation): boolean =>
  isOver(known) && (known.status !== 'closed' || !owesAfterClosure(known));

export const pointsOf = ({ points }: Pick<Recommendation, 'points'>): readonly Point[] => Object.values(points);

export const allAdequate = (points: readonly Pick<Point, 'status'>[]): boolean =>
  points.every(({ status }) => status === 'adequate');

/** Every file that the matter names: proofs of service, the filing, and what proves that a point was done. */
export const filesOf = (one: Recommendation): readonly PaperFile[] => [
  ...one.proofs.flatMap(({ paper }) => paper ?? []),
  ...(one.filing ? [one.filing] : []),
  ...one.copies.flatMap(({ sent }) => sent?.paper ?? []),
  ...(one.replyDraft?.points ?? []).flatMap(({ evidence }) => evidence),
  ...pointsOf(one).flatMap(({ evidence, earlier = [] }) => [...evidence, ...earlier.flatMap((one) => one.evidence)]),
];
