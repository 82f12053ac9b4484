import type { ApprovalAsked, GivenApproval } from '#domain/agency/approval';
import type { Fen } from '#domain/money/fen';
import type { Instant } from '#domain/shared/instant';
import type { MeasuresManifest, MeasuresToSign } from '#domain/shared/measures-manifest';

/**
 * 案件: what the report of a victim opens, and to which every matter belongs.
 *
 * Basis: 程序规定 169–171 (every report must be accepted, XJD-01); the 30 minutes of FRZ-01 run from the report.
 */
export interface Case {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly handlerUnitId: string;
  readonly centreUnitId: string;
  readonly reportedAt: Instant;
  readonly listedRows: number;
  /** Next-hop orders that are drafted and not sent, by draft. */
  readonly drafts: Readonly<Record<string, Draft>>;
  /** The main case of which this one is part (并案). */
  readonly mergedInto?: string;
  /** How often it was merged, and what was alive then: each manifest has a clock of its own. */
  readonly merges?: number;
  readonly merging?: MeasuresManifest;
  /** Absent until the first step of it is asked for. */
  readonly filing?: Filing;
  readonly freezeTask?: FreezeTask;
  readonly grade?: Grade;
  /** A decision not to prosecute, or the charge withdrawn, as long as it stands. */
  readonly prosecution?: Omit<ProsecutionNoted, 'event'>;
}

/** 国家级、部级、省级、市级案件, and the batch under which it was given out; a campaign has a level of its own. */
export const CASE_LEVELS = ['national', 'ministry', 'province', 'city'] as const;
export type CaseLevel = (typeof CASE_LEVELS)[number];
export interface Grade {
  readonly level: CaseLevel;
  readonly batch?: number;
}

/** 冻结流转 (FRZ-30): handed by the centre, taken by the local police. */
export interface FreezeTask {
  readonly toUnitId: string;
  readonly status: 'handed' | 'taken' | 'ended';
  /** How many tasks the case has had: each has a clock of its own. */
  readonly count: number;
}

/** How far the case is filed (受案、立案), and what waits for its approval. */
export interface Filing {
  readonly status: 'reported' | 'accepted' | 'filed' | 'not-filed' | 'withdrawn';
  readonly acceptedAt?: Instant;
  readonly number?: string;
  /** The clock of XJD-02 that runs. */
  readonly clock?: string;
  /** The decisions by which it must be filed, until it is. */
  readonly required?: readonly Omit<FilingRequired, 'event'>[];
  readonly asked: Readonly<Record<string, Omit<FilingAsked, 'event'>>>;
}

/** 受案、立案、不予立案、延长审查期限（重大疑难复杂）、撤销案件. */
export const FILING_STEPS = ['acceptance', 'filing', 'no-filing', 'complex', 'withdrawal'] as const;
export type FilingStep = (typeof FILING_STEPS)[number];

/** Whether a step can follow, as far as the case is filed by now. */
export function fits(status: Filing['status'], step: FilingStep): boolean {
  switch (step) {
    case 'acceptance':
      return status === 'reported';
    case 'filing':
    case 'no-filing':
      return status !== 'filed';
    case 'complex':
      return status === 'accepted';
    case 'withdrawal':
      return status === 'filed';
  }
}

/** Where the case stands once the step has taken effect. */
const statusAfter = (status: Filing['status'], step: FilingStep): Filing['status'] =>
  ({ acceptance: 'accepted', filing: 'filed', 'no-filing': 'not-filed', withdrawal: 'withdrawn', complex: status })[
    step
  ] as Filing['status'];

/** What was asked beside a step and cannot follow it any more: no leader decides on it after that one. */
export const mootBeside = ({ status, asked }: Filing, step: FilingStep, approvalId: string): readonly ApprovalAsked[] =>
  Object.values(asked)
    .filter((one) => one.approval.approvalId !== approvalId && !fits(statusAfter(status, step), one.step))
    .map(({ approval }) => approval);

export interface FilingAsked {
  readonly event: 'FilingAsked';
  readonly step: FilingStep;
  readonly approval: ApprovalAsked;
  readonly documentWord: string;
  readonly clue?: boolean;
  readonly reason?: string;
}

/** Approved: the step has taken effect. */
export interface FilingDecided {
  readonly event: 'FilingDecided';
  readonly step: FilingStep;
  readonly approval: GivenApproval;
  readonly reason?: string;
}

export interface FilingDenied {
  readonly event: 'FilingDenied';
  readonly step: FilingStep;
  readonly approval: GivenApproval;
}

/** By 通知立案书 of the procuratorate, by 复议决定书 of the bureau, by 复核决定书 of the one above. */
export const FILING_GROUNDS = ['supervision', 'reconsideration', 'review'] as const;
export interface FilingRequired {
  readonly event: 'FilingRequired';
  /** The chain in which it was decided. */
  readonly procedureId: string;
  readonly ground: (typeof FILING_GROUNDS)[number];
  readonly decisionNumber: string;
}

/** How the procuratorate has decided; `taken-up`: what released the case stands no more. */
export const PROSECUTION_DECISIONS = ['not-prosecuted', 'charge-withdrawn', 'taken-up'] as const;
export interface ProsecutionNoted {
  readonly event: 'ProsecutionNoted';
  /** The chain in which it was decided; absent where its paper was entered by hand. */
  readonly procedureId?: string;
  readonly decision: (typeof PROSECUTION_DECISIONS)[number];
  readonly decisionNumber: string;
  readonly decidedAt: Instant;
}

export interface NonProsecutionNoted {
  readonly event: 'NonProsecutionNoted';
  readonly decisionNumber: string;
  readonly decidedAt: Instant;
}

export interface Draft {
  readonly draftId: string;
  readonly orderId: string;
  readonly hop: number;
  readonly rowIds: readonly string[];
}

export interface CaseOpened {
  readonly event: 'CaseOpened';
  readonly caseId: string;
  readonly handlerUnitId: string;
  readonly centreUnitId: string;
  readonly superiorUnitIds: readonly string[];
  readonly divisionCode: string;
  readonly channel: string;
  readonly reportedAt: Instant;
  readonly lossFen: Fen;
  /** Victim, brief facts and access code lie outside the record; here stand their ids and commitments. */
  readonly subjects: readonly Subject[];
  /** The matter it came from, where nobody reported it: a clue that was sent, a case that was split. */
  readonly origin?: string;
}

export interface Subject {
  readonly subjectId: string;
  readonly kind: 'victim' | 'facts' | 'access-code';
  readonly commitment: string;
}

export interface AccountsListed {
  readonly event: 'AccountsListed';
  readonly listId: string;
  readonly rowIds: readonly string[];
  /** Of the commitments of all rows, in order. */
  readonly digest: string;
  readonly totalFen: Fen;
}

export interface NextHopDrafted extends Draft {
  readonly event: 'NextHopDrafted';
  readonly rows: readonly DraftedRow[];
}

export interface DraftedRow {
  readonly rowId: string;
  readonly bankCode: string;
  readonly amountFen: Fen;
  readonly transferredAt: Instant;
  readonly commitment: string;
}

export interface RowsOrdered {
  readonly event: 'RowsOrdered';
  readonly orderId: string;
  readonly rowIds: readonly string[];
  readonly alreadyOrderedRowIds: readonly string[];
}

export interface RowsDiscarded {
  readonly event: 'RowsDiscarded';
  readonly rowIds: readonly string[];
  readonly reason: string;
}

/** The acting owner is another unit (程序规定 175, 184, 185). */
export interface CaseHandedOver {
  readonly event: 'CaseHandedOver';
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly centreUnitId: string;
  readonly superiorUnitIds: readonly string[];
  readonly referralId: string;
  /** Part of another case, it goes where the main one goes. */
  readonly follows?: true;
}

export interface CaseMerged {
  readonly event: 'CaseMerged';
  readonly intoCaseId: string;
  readonly reason: string;
  /** What is alive in the merged case: a second officer signs for it (CRD-27). */
  readonly measures?: MeasuresToSign;
}

export interface CaseMeasuresSigned {
  readonly event: 'CaseMeasuresSigned';
  readonly digest: string;
}

export interface CaseSplit {
  readonly event: 'CaseSplit';
  readonly fromCaseId: string;
  readonly reason: string;
}

/** A stop has succeeded: the local police are to freeze. The case moves with it where the centre took it in itself. */
export interface FreezeTaskHanded {
  readonly event: 'FreezeTaskHanded';
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly centreUnitId: string;
  readonly superiorUnitIds: readonly string[];
  readonly stops: readonly { readonly orderId: string; readonly itemNo: number }[];
  /** Of the earliest stop. */
  readonly stoppedAt: Instant;
  readonly moves: boolean;
}

export interface FreezeTaskTaken {
  readonly event: 'FreezeTaskTaken';
}

export interface FreezeTaskEnded {
  readonly event: 'FreezeTaskEnded';
  readonly frozen: boolean;
  readonly freezeOrderId?: string;
  readonly reason?: string;
}

export interface CaseGraded extends Grade {
  readonly event: 'CaseGraded';
  readonly reason: string;
}

export type CaseEvent =
  | CaseGraded
  | FreezeTaskHanded
  | FreezeTaskTaken
  | FreezeTaskEnded
  | CaseMeasuresSigned
  | CaseMerged
  | CaseSplit
  | CaseHandedOver
  | CaseOpened
  | AccountsListed
  | NextHopDrafted
  | RowsOrdered
  | RowsDiscarded
  | FilingAsked
  | FilingDecided
  | FilingDenied
  | FilingRequired
  | ProsecutionNoted
  | NonProsecutionNoted;

export const FREEZE_TASK_RULE = 'FRZ-30';
export const freezeClockOf = (count: number): string => `${FREEZE_TASK_RULE}/${count}`;

export const draftClockOf = (draftId: string): string => `DRAFT-01/${draftId}`;

export const filingOf = ({ filing }: Case): Filing => filing ?? { status: 'reported', asked: {} };
