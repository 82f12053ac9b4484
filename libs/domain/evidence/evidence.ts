import type { ActingOfficer } from '#domain/agency/actor';
import type { Instant } from '#domain/shared/instant';

/**
 * 证据保管链: one item of evidence, in whose custody it is, and each hand through which it went.
 *
 * Basis: 程序规定 227–236. Every line begins where the one before has ended: a gap is refused, not recorded.
 */
export interface Evidence extends EvidenceFacts {
  readonly number: string;
  readonly status: 'held' | 'offered' | 'ended';
  readonly holder: Holder;
  readonly offer?: Offer;
  readonly chain: readonly Line[];
  /** Each hand-over has a clock of its own. */
  readonly offers: number;
}

export interface EvidenceFacts {
  readonly evidenceId: string;
  readonly caseId?: string;
  readonly kind: EvidenceKind;
  readonly name: Paper;
  readonly superiorUnitIds: readonly string[];
}

export const EVIDENCE_KINDS = ['document', 'object', 'electronic-data', 'device', 'money', 'other'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
export const EVIDENCE_ENDS = ['returned', 'destroyed', 'transferred-to-court', 'confiscated'] as const;
export type EvidenceEnd = (typeof EVIDENCE_ENDS)[number];

export interface Paper {
  readonly subjectId: string;
  readonly commitment: string;
  readonly sha256?: string;
}

export interface Holder {
  readonly unitId: string;
  readonly officerId: string;
  readonly since: Instant;
}

export interface Offer {
  readonly toUnitId: string;
  readonly toOfficerId: string;
  readonly purpose: string;
  readonly at: Instant;
  readonly clockId: string;
}

/** Who, what, when, from, to. */
export interface Line {
  readonly from?: Pick<Holder, 'unitId' | 'officerId'>;
  readonly to?: Pick<Holder, 'unitId' | 'officerId'>;
  readonly at: Instant;
  readonly by: ActingOfficer;
  readonly purpose: string;
}

export interface Registered extends EvidenceFacts {
  readonly event: 'EvidenceRegistered';
  readonly unitId: string;
  readonly officerId: string;
  readonly takenAt: Instant;
}
export interface Offered extends Omit<Offer, 'at'> {
  readonly event: 'EvidenceOffered';
}
export interface Received {
  readonly event: 'EvidenceReceived';
  readonly unitId: string;
  readonly officerId: string;
  readonly sha256?: string;
}
export interface OfferWithdrawn {
  readonly event: 'EvidenceOfferWithdrawn';
  readonly reason: string;
}
export interface Ended {
  readonly event: 'EvidenceEnded';
  readonly end: EvidenceEnd;
  readonly reason: string;
}

export type EvidenceEvent = Registered | Offered | Received | OfferWithdrawn | Ended;

export const hasEnded = ({ status }: Evidence): boolean => status === 'ended';
export const offerClockOf = (offers: number): string => `EVD-01/${offers}`;

/** Where the chain breaks: each line must begin with whom the one before has ended, and no earlier. */
export function gapIn(chain: readonly Line[]): number | undefined {
  const at = chain.findIndex((line, index) => {
    const before = chain[index - 1];
    if (!before) return line.from !== undefined;
    const joins = before.to?.unitId === line.from?.unitId && before.to?.officerId === line.from?.officerId;
    return !joins || before.to === undefined || Date.parse(line.at) < Date.parse(before.at);
  });
  return at === -1 ? undefined : at;
}
