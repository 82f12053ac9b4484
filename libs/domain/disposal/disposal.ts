import type { Fen } from '#domain/money/fen';
import type { Instant } from '#domain/shared/instant';

/**
 * 涉案财物处置: what a court (or, before the trial, the procuratorate) does with the money and things of a case.
 *
 * Basis: 高检规则 352 (RST-24), 刑诉解释 438, 445, 446 (RST-25…RST-27), 刑诉法 230 (CRD-20). One matter for one judgment, ruling or
 * early return; every thing on its list goes its own way to an end.
 */
export interface Disposal extends DisposalFacts {
  readonly status: 'pronounced' | 'appealed' | 'effective' | 'remanded';
  readonly effectiveAt?: Instant;
  readonly things: Readonly<Record<number, Thing>>;
  readonly claims: Readonly<Record<string, PropertyClaim>>;
  readonly notices: Readonly<Record<string, ExecutionNotice>>;
}

/** `early-return`: title clear, before any judgment (RST-24, RST-25 first half). */
export const BASES = ['judgment', 'ruling', 'early-return'] as const;
export type Basis = (typeof BASES)[number];

export interface DisposalFacts {
  readonly disposalId: string;
  readonly caseId: string;
  readonly basis: Basis;
  readonly instance: 'first' | 'second';
  /** The number of the paper as the court or the procuratorate has given it. */
  readonly number: string;
  readonly paper: Paper;
  readonly deciderUnitId: string;
  /** How the decider's document numbers name it. */
  readonly documentWord: string;
  readonly procuratorateUnitId?: string;
  readonly policeUnitId: string;
  readonly superiorUnitIds: readonly string[];
  /** When the last party and the procuratorate received the paper: the days of CRD-20 begin on the day after. */
  readonly servedAt: Instant;
}

export interface Paper {
  readonly subjectId: string;
  readonly commitment: string;
  readonly sha256?: string;
}

export const ORDERS = ['return', 'confiscate'] as const;
export type Order = (typeof ORDERS)[number];

/** One line of the list of property. What it is lies outside the record. */
export interface ListedThing {
  readonly no: number;
  readonly name: Paper;
  /** `<orderId>/<itemNo>` where it is frozen money of this house. */
  readonly itemKey?: string;
  /** Who holds it and executes: a bank, or the police. */
  readonly holderUnitId: string;
  readonly worthFen: Fen;
  readonly order: Order;
  /** Whose it is stands beyond dispute: returned at once; else in proportion after the judgment (RST-25). */
  readonly titleClear: boolean;
}

export type ThingStatus =
  | 'listed'
  | 'missing'
  | 'calling'
  | 'announced'
  | 'unclaimed'
  | 'forfeited'
  | 'executing'
  | 'returned'
  | 'in-treasury'
  | 'refunded';

export interface Thing extends ListedThing {
  readonly status: ThingStatus;
  /** What has left it so far; the rest is still held. */
  readonly disposedFen: Fen;
  /** Notices of one year so far: a clock is never used twice. */
  readonly announcements: number;
}

export interface PropertyClaim {
  readonly claimId: string;
  readonly no: number;
  readonly subjectId: string;
  readonly commitment: string;
  /** Keyed digest of the claimant's identity: the same for every unit. */
  readonly victimKey: string;
  readonly lossFen: Fen;
  readonly compensatedFen: Fen;
  readonly receivedAt: Instant;
  readonly status: 'open' | 'proven' | 'rejected';
}

export type Purpose = 'return' | 'treasury' | 'refund';

export interface Payee {
  readonly claimId: string;
  readonly amountFen: Fen;
}

export interface NoticeStated {
  readonly noticeId: string;
  readonly no: number;
  readonly purpose: Purpose;
  readonly recipientUnitId: string;
  readonly amountFen: Fen;
  readonly payees: readonly Payee[];
}

export interface ExecutionNotice extends NoticeStated {
  readonly number: string;
  readonly sentAt: Instant;
  readonly from: ThingStatus;
  readonly status: 'sent' | 'done' | 'failed';
  readonly reference?: string;
  readonly reason?: string;
}

export const disposalClock = {
  effective: ({ basis }: Pick<Disposal, 'basis'>): string => (basis === 'ruling' ? 'CRD-20-ruling' : 'CRD-20-judgment'),
  notify: 'RST-25-notify',
  execute: (noticeId: string): string => `RST-25-execute/${noticeId}`,
  announced: ({ no, announcements }: Pick<Thing, 'no' | 'announcements'>): string => `RST-26/${no}-${announcements}`,
  decide: ({ no, announcements }: Pick<Thing, 'no' | 'announcements'>): string =>
    `RST-26-decide/${no}-${announcements}`,
};

export const thingsOf = ({ things }: Disposal): readonly Thing[] => Object.values(things);
export const claimsOn = ({ claims }: Disposal, no: number): readonly PropertyClaim[] =>
  Object.values(claims).filter((claim) => claim.no === no);
export const leftOf = ({ worthFen, disposedFen }: Thing): bigint => worthFen - disposedFen;

const OVER: readonly ThingStatus[] = ['returned', 'in-treasury', 'refunded'];

/** Nothing is held and no claim is open. A claim that is proven later still finds the matter (RST-26). */
export const hasEnded = (known: Disposal): boolean =>
  known.status === 'remanded' ||
  (known.status === 'effective' &&
    thingsOf(known).every(({ status }) => OVER.includes(status)) &&
    Object.values(known.claims).every(({ status }) => status !== 'open'));
