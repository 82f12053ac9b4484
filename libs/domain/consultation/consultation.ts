import type { ActingOfficer } from '#domain/agency/actor';
import type { Instant } from '#domain/shared/instant';

/**
 * 会商: police, procuratorate, court and others consult on a case at a key point.
 *
 * Basis: 高检规则 256 (CRD-01), 最高检 公安部 2021 意见 (CRD-02), practice of Nanchong (CRD-03, SEED). Nobody reads another
 * office's opinion before the opinions are opened; texts lie outside the record, so that the record cannot give them away.
 */
export interface Consultation {
  readonly consultationId: string;
  readonly caseId?: string;
  readonly convenerUnitId: string;
  readonly superiorUnitIds: readonly string[];
  readonly point: KeyPoint;
  readonly agenda: Paper;
  readonly materials: readonly Paper[];
  readonly number: string;
  /** Every office that takes part, the convener among them. */
  readonly offices: Readonly<Record<string, Office>>;
  readonly quorum: number;
  readonly rounds: readonly Round[];
  readonly minutes: readonly Minutes[];
  readonly duties: Readonly<Record<number, Duty>>;
  readonly cancelled: boolean;
}

export const KEY_POINTS = [
  'task-force',
  'arrest-operation',
  'arrest-request',
  'early-participation',
  'evidence',
  'other',
] as const;
export type KeyPoint = (typeof KEY_POINTS)[number];

/** A text or a file by its hashes; its words lie outside the record. */
export interface Paper {
  readonly subjectId: string;
  readonly commitment: string;
  readonly sha256?: string;
}

export interface Office {
  readonly answer: 'waiting' | 'joins' | 'declines';
  readonly reason?: string;
}

export interface Round {
  readonly round: number;
  readonly question?: Paper;
  /** From here on what is filed is marked "after opening". */
  readonly openedAt?: Instant;
  /** The set instant has passed: the quorum alone is waited for. */
  readonly isDue: boolean;
  readonly opinions: Readonly<Record<string, Opinion>>;
}

export interface Opinion extends Paper {
  readonly by: ActingOfficer;
  readonly at: Instant;
  readonly afterOpening: boolean;
}

export interface Minutes extends Paper {
  readonly version: number;
  readonly kind: 'minutes' | 'work-log';
  readonly digest: string;
  readonly at: Instant;
  readonly answers: Readonly<Record<string, MinutesAnswer>>;
}

export interface MinutesAnswer {
  readonly answer: 'signed' | 'refused';
  readonly reason?: string;
  readonly by: ActingOfficer;
  readonly at: Instant;
}

export interface Duty extends DutyGiven {
  readonly status: 'open' | 'disputed' | 'done' | 'cancelled';
  readonly disputes: number;
  readonly disputeReason?: string;
  readonly evidence: readonly Paper[];
}

export interface DutyGiven extends Paper {
  readonly dutyNo: number;
  readonly unitId: string;
  /** Days from the minutes. */
  readonly days: number;
}

export interface Convened {
  readonly event: 'ConsultationConvened';
  readonly consultationId: string;
  readonly caseId?: string;
  readonly convenerUnitId: string;
  readonly superiorUnitIds: readonly string[];
  readonly point: KeyPoint;
  readonly agenda: Paper;
  readonly materials: readonly Paper[];
  readonly officeUnitIds: readonly string[];
  readonly quorum: number;
  readonly hours: number;
}
export interface InvitationAnswered {
  readonly event: 'ConsultationInvitationAnswered';
  readonly unitId: string;
  readonly answer: 'joins' | 'declines';
  readonly reason?: string;
  /** The last office that was waited for has declined: all who take part have filed. */
  readonly opens: boolean;
}
export interface OpinionFiled {
  readonly event: 'ConsultationOpinionFiled';
  readonly unitId: string;
  readonly round: number;
  readonly opinion: Paper;
  readonly afterOpening: boolean;
  readonly opens: boolean;
}
export interface OpinionsDue {
  readonly event: 'ConsultationOpinionsDue';
  readonly round: number;
  /** False where the quorum is still waited for. */
  readonly opens: boolean;
}
export interface RoundStarted {
  readonly event: 'ConsultationRoundStarted';
  readonly round: number;
  readonly question: Paper;
  readonly hours: number;
}
export interface MinutesIssued {
  readonly event: 'ConsultationMinutesIssued';
  readonly version: number;
  readonly kind: Minutes['kind'];
  readonly minutes: Paper;
  readonly digest: string;
  readonly duties: readonly DutyGiven[];
}
export interface MinutesAnswered {
  readonly event: 'ConsultationMinutesAnswered';
  readonly unitId: string;
  readonly version: number;
  readonly answer: MinutesAnswer['answer'];
  readonly reason?: string;
}
export interface DutyFulfilled {
  readonly event: 'ConsultationDutyFulfilled';
  readonly dutyNo: number;
  readonly evidence: readonly Paper[];
}
export interface DutyDisputed {
  readonly event: 'ConsultationDutyDisputed';
  readonly dutyNo: number;
  readonly reason: string;
}
export interface DisputeDecided {
  readonly event: 'ConsultationDisputeDecided';
  readonly dutyNo: number;
  readonly decision: 'stands' | 'cancelled';
  readonly reason: string;
}
export interface Cancelled {
  readonly event: 'ConsultationCancelled';
  readonly reason: string;
}

export type ConsultationEvent =
  | Convened
  | InvitationAnswered
  | OpinionFiled
  | OpinionsDue
  | RoundStarted
  | MinutesIssued
  | MinutesAnswered
  | DutyFulfilled
  | DutyDisputed
  | DisputeDecided
  | Cancelled;

export const roundOf = ({ rounds }: Consultation): Round => rounds.at(-1) as Round;
export const newestMinutes = ({ minutes }: Consultation): Minutes | undefined => minutes.at(-1);

/** The offices that take part, as far as they have not declined. */
export const participantsOf = ({ offices }: Pick<Consultation, 'offices'>): readonly string[] =>
  Object.entries(offices)
    .filter(([, { answer }]) => answer !== 'declines')
    .map(([unitId]) => unitId);

export type ConsultationStatus = 'collecting' | 'opened' | 'minuted' | 'concluded' | 'cancelled';

/** Minutes that everybody has signed or refused, and no duty left: nothing is waited for. */
export function statusOf(known: Consultation): ConsultationStatus {
  if (known.cancelled) return 'cancelled';
  if (roundOf(known).openedAt === undefined) return 'collecting';
  const minutes = newestMinutes(known);
  if (!minutes) return 'opened';
  const isAnswered = participantsOf(known).every((unitId) => minutes.answers[unitId]);
  const isDone = Object.values(known.duties).every(({ status }) => status === 'done' || status === 'cancelled');
  return isAnswered && isDone ? 'concluded' : 'minuted';
}

export const hasEnded = (known: Consultation): boolean => ['concluded', 'cancelled'].includes(statusOf(known));

/** Whether an office may read another's opinion of a round. Before that the opinion is not found, as if it were not there. */
export const mayRead = ({ opinions, openedAt }: Round, readerUnitId: string, unitId: string): boolean =>
  opinions[unitId] !== undefined && (openedAt !== undefined || readerUnitId === unitId);

export const invitationClockOf = (point: KeyPoint, unitId: string): string =>
  `${point === 'early-participation' ? 'CRD-01' : 'CON-01'}/${unitId}`;
export const opinionClockOf = (round: number, unitId: string): string => `CON-02/${round}.${unitId}`;
export const openingClockOf = (round: number): string => `CON-03/${round}`;
export const minutesClockOf = (round: number): string => `CON-04/${round}`;
export const signingClockOf = (version: number, unitId: string): string => `CON-05/${version}.${unitId}`;
export const dutyClockOf = (dutyNo: number): string => `CON-06/${dutyNo}`;
export const disputeClockOf = (dutyNo: number): string => `CON-07/${dutyNo}`;
