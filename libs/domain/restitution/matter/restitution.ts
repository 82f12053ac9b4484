import type { ApprovalAsked } from '#domain/agency/approval.types';
import type { Fen } from '#domain/money/fen';
import type { Basis } from '#domain/restitution/share-out';
import type { Rule } from '#domain/restitution/tracing/trace';
import type { Instant } from '#domain/shared/instant';

/**
 * 冻结资金返还: from telling the victims to the bank's receipt, by the police unit that froze the money.
 *
 * Basis: 银监发〔2016〕41号 4–15; 意见二 十七 (RST-28); rule book section 3. What has many lines (shares of a plan) lies in a table and
 * is named here by id, count, sum and hash.
 */
export interface Restitution {
  readonly restitutionId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly handlerUnitId: string;
  /** How document numbers name the unit (COD-04). */
  readonly documentWord: string;
  /** 设区的市一级以上: who decides (RST-06). */
  readonly approverUnitId: string;
  readonly approverDocumentWord: string;
  readonly victimsToldAt?: Instant;
  readonly claims: Readonly<Record<string, Claim>>;
  readonly traces: Readonly<Record<string, Trace>>;
  /** By version, the first being 1. */
  readonly plans: readonly RestitutionPlan[];
  readonly objections: Readonly<Record<string, Objection>>;
  readonly notices: Readonly<Record<string, BankNotice>>;
  readonly recoveries?: Readonly<Record<string, Recovery>>;
  /** Money on payment accounts that goes with the case (RST-25). */
  readonly leftToJudgment?: readonly string[];
  /** Absent in records from before there were any. */
  readonly remedies?: Readonly<Record<string, Remedy>>;
  /** Decided by the common superior (RST-17), by account. */
  readonly namedUnits: Readonly<Record<string, string>>;
  /** What the common superior was asked, by account; absent in records from before it could be. */
  readonly disputes?: Readonly<Record<string, Dispute>>;
  /** Who paid into frozen accounts without having applied, by the keyed digest of their account; absent before the first was asked. */
  readonly senders?: Readonly<Record<string, Sender>>;
}

/** Several units have frozen one account (RST-17). */
export interface Dispute {
  readonly superiorUnitId: string;
  readonly status: 'reported' | 'named';
}

export const SENDER_STATES = ['contacted', 'verified', 'unreported', 'unreachable', 'not-a-victim'] as const;
export type SenderState = (typeof SENDER_STATES)[number];

export interface Sender {
  readonly state: SenderState;
  readonly ledTo?: 'notice' | 'court';
}

/** A victim's own transfer, by the keyed digest of the bank's reference: "the same credit" for every unit. */
export interface LossCredit {
  readonly creditKey: string;
  readonly amountFen: Fen;
}

/** To the original account, else to another one whose holder the police have verified (RST-07). */
export interface PayoutAccount {
  readonly subjectId: string;
  readonly commitment: string;
  readonly sort: 'original' | 'other';
  readonly verified: boolean;
}

/** What an application states; the applicant lies outside the record (RST-02, RST-03). */
export interface ClaimStated {
  readonly claimId: string;
  /** Who the victim is, as a keyed digest: the same for every unit. */
  readonly victimKey: string;
  readonly subjectId: string;
  readonly commitment: string;
  readonly applicant: 'person' | 'organisation';
  /** Present where an agent applies. */
  readonly agent?: { readonly authorityVerified: boolean };
  readonly channel: 'police' | 'online';
  readonly receivedByUnitId: string;
  readonly lossFen: Fen;
  readonly compensatedFen: Fen;
  readonly firstCreditAt: Instant;
  readonly credits: readonly LossCredit[];
  readonly account: PayoutAccount;
}

export interface Claim extends ClaimStated {
  readonly status: 'applied' | 'handed-over' | 'complete' | 'rejected';
}

export interface Trace {
  readonly traceId: string;
  readonly rule: Rule;
  /** Of the result, and of all that went into it. */
  readonly digest: string;
  readonly inputDigest: string;
  readonly conserved: boolean;
  readonly heldFen: Fen;
  readonly unseparatedFen: Fen;
}

export interface PlanItem {
  /** `<orderId>/<itemNo>` of the freeze. */
  readonly itemKey: string;
  readonly bankUnitId: string;
  readonly accountKey: string;
  readonly poolFen: Fen;
  /** What the shares take from it; the rest stays frozen to its original end (RST-13). */
  readonly sharedFen: Fen;
}

/** 程序规定 234: what the police state of money that is returned before the judgment. */
export interface EarlyReturn {
  /** 权属明确无争议, and the facts are verified. */
  readonly isUndisputed: true;
  /** 不损害其他被害人或者利害关系人的利益. */
  readonly harmsNobody: true;
  /** 不影响诉讼; registered, photographed and valued. */
  readonly hindersNothing: true;
}

/** Who decides a plan that is not the city's. */
export interface Decider {
  readonly unitId: string;
  readonly documentWord: string;
}

export interface PlanStated {
  readonly planId: string;
  readonly version: number;
  readonly kind: 'direct' | 'proportional';
  readonly basis: Basis;
  /** Why another reading of 已获退赔 than the usual one, and who allowed it. */
  readonly basisChoice?: { readonly officerId: string; readonly reason: string };
  readonly traceId: string;
  /** Present where the money lies on payment accounts, outside 41号: an early return, decided by a county (RST-23). */
  readonly earlyReturn?: EarlyReturn;
  /** Why a plan is made although the statements do not fit to the fen. */
  readonly discrepancyReason?: string;
  readonly hash: string;
  readonly lines: number;
  readonly totalFen: Fen;
  readonly residueFen: Fen;
  readonly items: readonly PlanItem[];
  /** Facts of other freezes on the same accounts, as they were found. */
  readonly rivals: readonly string[];
  /** What changes for whom against the version before, stored by its hash. */
  readonly difference?: { readonly against: number; readonly hash: string; readonly reason: string };
}

export type PlanStatus =
  'proposed' | 'noticed' | 'notice-ended' | 'submitted' | 'decided' | 'refused' | 'set-aside' | 'superseded';

export interface RestitutionPlan extends PlanStated {
  readonly status: PlanStatus;
  readonly noticeEndsAt?: Instant;
  /** Of a plan before its decision: the bank has three working days, and before they are over nobody can count on the payment. */
  readonly earliestPaymentAt?: Instant;
  /** Items whose freeze ends before the earliest payment: renewal first, the plan waits (RST-13). */
  readonly waitsForRenewal: readonly string[];
  readonly approval?: ApprovalAsked;
  readonly decider?: Decider;
  readonly reportNumber?: string;
  readonly decisionNumber?: string;
  readonly decidedAt?: Instant;
}

export interface Objection {
  readonly objectionId: string;
  readonly version: number;
  readonly status: 'open' | 'upheld' | 'dismissed';
}

export interface Remedy {
  readonly remedyId: string;
  readonly claimId: string;
  readonly kind: 'review' | 'appeal';
  readonly status: 'open' | 'upheld' | 'dismissed';
}

/** 追回: a decision of its own about one payment, which stays as it is. */
export interface Recovery {
  readonly recoveryId: string;
  readonly noticeId: string;
  readonly lineNo: number;
  readonly claimId: string;
  readonly version: number;
  readonly amountFen: Fen;
  readonly recoveredFen: Fen;
  readonly approval: ApprovalAsked;
  readonly status: 'proposed' | 'refused' | 'decided' | 'recovered';
  readonly decisionNumber?: string;
}

export interface PayoutLine {
  readonly lineNo: number;
  readonly claimId: string;
  readonly itemKey: string;
  readonly amountFen: Fen;
}

/** One share on its way: prepared under its request number, then paid, or come back (退汇). */
export interface Payout extends PayoutLine {
  readonly attempt: number;
  readonly status: 'prepared' | 'paid' | 'bounced';
}

export interface NoticeStated {
  readonly noticeId: string;
  readonly version: number;
  readonly bankUnitId: string;
  readonly lines: number;
  readonly totalFen: Fen;
}

export interface BankNotice extends NoticeStated {
  readonly number: string;
  readonly status: 'issued' | 'presented' | 'completion-asked' | 'accepted' | 'paid';
  readonly acceptedBy?: string;
  readonly payouts: Readonly<Record<number, Payout>>;
}

export const restitutionClock = {
  told: 'RST-01',
  handOver: (claimId: string): string => `RST-04/${claimId}`,
  examine: (claimId: string): string => `RST-05/${claimId}`,
  notice: (version: number): string => `RST-12/${version}`,
  payment: (version: number): string => `RST-13-first/${version}`,
  remedy: ({ remedyId, kind }: Pick<Remedy, 'remedyId' | 'kind'>): string =>
    `${kind === 'review' ? 'RST-06-review' : 'FRZ-20'}/${remedyId}`,
  bank: (noticeId: string): string => `RST-19/${noticeId}`,
  dispute: (accountKey: string): string => `RST-17/${accountKey}`,
};

export const planOf = ({ plans }: Restitution, version: number): RestitutionPlan | undefined => plans[version - 1];
export const noticesOf = ({ notices }: Restitution): readonly BankNotice[] => Object.values(notices);
export const payoutsOf = ({ payouts }: BankNotice): readonly Payout[] => Object.values(payouts);

/** Of any version: a new one does not do away with what nobody has examined. */
export const openObjections = ({ objections }: Restitution): readonly Objection[] =>
  Object.values(objections).filter(({ status }) => status === 'open');

export const recoveriesOf = ({ recoveries = {} }: Restitution): readonly Recovery[] => Object.values(recoveries);

export const openRemedies = ({ remedies = {} }: Restitution): readonly Remedy[] =>
  Object.values(remedies).filter(({ status }) => status === 'open');

/** A review goes to the police that decide, a complaint to the unit that handles the money. */
export const remedyUnitOf = (
  { handlerUnitId, approverUnitId }: Pick<Restitution, 'handlerUnitId' | 'approverUnitId'>,
  kind: Remedy['kind'],
): string => (kind === 'review' ? approverUnitId : handlerUnitId);

/** A plan that is neither decided nor given up. */
export const isPending = ({ status }: Pick<RestitutionPlan, 'status'>): boolean =>
  status === 'proposed' || status === 'noticed' || status === 'notice-ended' || status === 'submitted';

/** The road of rule book 3.2, as every list shows it. */
export type Stage =
  | 'opened'
  | 'applied'
  | 'tracing'
  | 'planned'
  | 'noticed'
  | 'objected'
  | 'submitted'
  | 'decided'
  | 'at-the-bank'
  | 'residual-frozen'
  | 'closed';

/** The little that tells the stage: the rows of the desks have it as well. */
export interface StageOutline {
  readonly claimCount: number;
  readonly traceCount: number;
  readonly plans: readonly (Pick<RestitutionPlan, 'version' | 'status'> & { readonly residueFen: bigint })[];
  readonly objections: readonly Pick<Objection, 'version' | 'status'>[];
  readonly notices: readonly Pick<BankNotice, 'version' | 'status'>[];
}

export const outlineOf = (known: Restitution): StageOutline => ({
  claimCount: Object.keys(known.claims).length,
  traceCount: Object.keys(known.traces).length,
  plans: known.plans,
  objections: Object.values(known.objections),
  notices: noticesOf(known),
});

export function stageOf(outline: StageOutline): Stage {
  const { claimCount, traceCount, plans, objections } = outline;
  const plan = plans.findLast((one) => isPending(one) || one.status === 'decided');
  if (!plan) return traceCount > 0 ? 'tracing' : claimCount > 0 ? 'applied' : 'opened';
  if (plan.status === 'decided') return stageOfDecided(outline, plan);
  if (objections.some(({ status }) => status === 'open')) return 'objected';
  if (plan.status === 'noticed') return 'noticed';
  return plan.status === 'submitted' ? 'submitted' : 'planned';
}

function stageOfDecided({ notices }: StageOutline, plan: StageOutline['plans'][number]): Stage {
  const mine = notices.filter(({ version }) => version === plan.version);
  if (mine.length === 0) return 'decided';
  if (mine.some(({ status }) => status !== 'paid')) return 'at-the-bank';
  return plan.residueFen > 0n ? 'residual-frozen' : 'closed';
}

const isRecovering = (known: Restitution): boolean =>
  recoveriesOf(known).some(({ status }) => status === 'proposed' || status === 'decided');

/** Everything decided is paid and nothing is waited for. A late victim opens it again (RST-14). */
export const hasEnded = (known: Restitution): boolean => {
  const stage = stageOf(outlineOf(known));
  return (
    (stage === 'closed' || stage === 'residual-frozen') && openRemedies(known).length === 0 && !isRecovering(known)
  );
};
