import type { Instant } from '#domain/shared/instant';

/**
 * 申诉控告: the holder of a frozen account says that the freeze is unlawful or should have been released.
 *
 * Basis: 刑诉法 117, 程序规定 196 (FRZ-20: thirty days, written reply), 高检规则 556 (FRZ-21: fifteen days). The police that
 * ordered the freeze decide first; who is not content, or got no reply in time, goes to the procuratorate of the same level.
 */
export interface Complaint extends ComplaintFacts {
  readonly number: string;
  readonly receivedAt: Instant;
  /** The end of the thirty days: without a reply by then the procuratorate may be asked. */
  readonly answerBy?: Instant;
  readonly reply?: Reply;
  readonly review?: Review;
  readonly withdrawn?: { readonly reason: string };
}

export interface ComplaintFacts {
  readonly complaintId: string;
  readonly caseId: string;
  readonly freezeOrderId: string;
  readonly itemNos: readonly number[];
  /** The police that ordered the freeze, and how their registers name them. */
  readonly policeUnitId: string;
  readonly documentWord: string;
  readonly superiorUnitIds: readonly string[];
  readonly ground: ComplaintGround;
  readonly channel: ComplaintChannel;
  /** Name and contact of the holder, and what they say, lie outside the record. */
  readonly complainant: Paper;
  readonly statement: Paper;
  readonly papers: readonly Paper[];
}

/** 刑诉法 117 一（三）（四）（五）, as far as they concern a freeze. */
export const COMPLAINT_GROUNDS = {
  unrelated: { name: '对与案件无关的财物采取冻结措施', basis: '刑事诉讼法第一百一十七条第一款第三项' },
  'not-released': { name: '应当解除冻结不解除', basis: '刑事诉讼法第一百一十七条第一款第四项' },
  misused: { name: '违反规定使用冻结的财物', basis: '刑事诉讼法第一百一十七条第一款第五项' },
} as const;
export type ComplaintGround = keyof typeof COMPLAINT_GROUNDS;
export const GROUND_NAMES = Object.keys(COMPLAINT_GROUNDS) as [ComplaintGround, ...ComplaintGround[]];

export type ComplaintChannel = 'visit' | 'letter' | 'online';

export interface Paper {
  readonly subjectId: string;
  readonly commitment: string;
  readonly sha256?: string;
}

export interface Reply {
  readonly number: string;
  readonly outcome: 'granted' | 'dismissed';
  readonly itemNos: readonly number[];
  readonly reason: Paper;
  readonly at: Instant;
}

/** The procuratorate looks into it; while the police explain, its fifteen days have not begun again. */
export interface Review {
  readonly procuratorateUnitId: string;
  readonly status: 'open' | 'explaining' | 'concluded';
  readonly round: number;
  readonly statement: Paper;
  readonly question?: Paper;
  readonly explanation?: Paper;
  readonly conclusion?: {
    readonly number: string;
    readonly outcome: 'correct' | 'proper';
    readonly opinion: Paper;
    readonly at: Instant;
  };
}

export interface ComplaintEntered extends ComplaintFacts {
  readonly event: 'ComplaintEntered';
}
export interface ComplaintAnswered {
  readonly event: 'ComplaintAnswered';
  readonly outcome: Reply['outcome'];
  readonly itemNos: readonly number[];
  readonly reason: Paper;
  /** The thirty days had ended. */
  readonly late: boolean;
}
export interface ComplaintWithdrawn {
  readonly event: 'ComplaintWithdrawn';
  readonly reason: string;
}
export interface ComplaintAppealed {
  readonly event: 'ComplaintAppealed';
  readonly procuratorateUnitId: string;
  readonly statement: Paper;
  /** The police had not replied in time. */
  readonly unanswered: boolean;
}
export interface ExplanationAsked {
  readonly event: 'ComplaintExplanationAsked';
  readonly question: Paper;
}
export interface ExplanationGiven {
  readonly event: 'ComplaintExplanationGiven';
  readonly explanation: Paper;
}
export interface ReviewConcluded {
  readonly event: 'ComplaintReviewConcluded';
  readonly outcome: 'correct' | 'proper';
  readonly opinion: Paper;
}

export type ComplaintEvent =
  | ComplaintEntered
  | ComplaintAnswered
  | ComplaintWithdrawn
  | ComplaintAppealed
  | ExplanationAsked
  | ExplanationGiven
  | ReviewConcluded;

export const ANSWER_CLOCK = 'FRZ-20';
export const EXPLANATION_CLOCK = 'COMPLAINT-01';
export const reviewClockOf = (round: number): string => `FRZ-21/${round}`;

export type ComplaintStatus =
  'received' | 'granted' | 'dismissed' | 'reviewing' | 'explaining' | 'corrected' | 'proper' | 'withdrawn';

/** What the desks and the holder are told. */
export function statusOf({ withdrawn, review, reply }: Complaint): ComplaintStatus {
  if (withdrawn) return 'withdrawn';
  if (review?.conclusion) return review.conclusion.outcome === 'correct' ? 'corrected' : 'proper';
  if (review) return review.status === 'explaining' ? 'explaining' : 'reviewing';
  return reply?.outcome ?? 'received';
}

/** Nothing is waited for. A holder who is not content opens it again. */
export const hasEnded = ({ withdrawn, review, reply }: Complaint): boolean =>
  withdrawn !== undefined || (reply !== undefined && (!review || review.status === 'concluded'));
