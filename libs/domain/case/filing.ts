import { type ApprovalAsked, asking, decidedBy, type DecideApproval, moot, settling } from '#domain/agency/approval';
import { requiredClocks } from '#domain/case/chain-decisions';
import { civilOf, dayAt, msOf } from '#domain/calendar/shanghai';
import {
  type Case,
  type CaseEvent,
  draftClockOf,
  type Filing,
  type FilingAsked,
  filingOf,
  type FilingStep,
  fits,
  freezeClockOf,
  mootBeside,
} from '#domain/case/case';
import { numberLabel } from '#domain/code/document-number';
import { DomainError } from '#domain/shared/domain-error';
import { filingFactOf } from '#domain/shared/filing-fact';
import type { Instant } from '#domain/shared/instant';
import type { Act, DeadlineClosing, Decision } from '#domain/shared/record';

/**
 * 受案、立案、不予立案、撤销案件: each is proposed by the handler and approved by the leader of a county-level police unit.
 *
 * Basis: 程序规定 174, 178, 187; the 3, 7 and 30 days of XJD-02 run from the acceptance. Other matters read the fact `filing:<case>`.
 */
export interface ProposeFiling {
  readonly step: FilingStep;
  readonly approval: ApprovalAsked;
  readonly documentWord: string;
  /** A clue that must be verified first has seven days (XJD-02). */
  readonly clue?: boolean;
  readonly reason?: string;
}

export interface NoteNonProsecution {
  /** 不起诉决定书, with its number. */
  readonly decisionNumber: string;
  readonly decidedAt: Instant;
}

/** XJD-02 runs under one of three figures; which one, its id says. */
type FilingClock = 'XJD-02' | 'XJD-02-clue' | 'XJD-02-complex';

/**
 * An officer proposes a step of the filing.
 *
 * @throws CASE.ACCEPTED_ALREADY, .FILED_ALREADY, .NOT_FILED, .NOT_ACCEPTED, .STEP_ASKED_ALREADY, .FILING_REASON_MISSING,
 *   .FILING_REQUIRED
 */
export function proposeFiling(known: Case | undefined, given: ProposeFiling, act: Act): Decision<CaseEvent> {
  const before = existing(known);
  refuseStep(before, given);
  const approval = { ...given.approval, askedAt: act.at };
  const { step, documentWord, clue, reason } = given;
  const happened: FilingAsked = {
    event: 'FilingAsked',
    ...{ step, approval, documentWord },
    ...(clue && { clue }),
    ...(reason && { reason }),
  };
  return { happened, ...asking(approval) };
}

function refuseStep(known: Case, { step, reason }: ProposeFiling): void {
  const { asked, status } = filingOf(known);
  if (Object.values(asked).some((one) => one.step === step))
    throw conflict('CASE.STEP_ASKED_ALREADY', 'This step waits for its approval already.');
  refuseUnfit(status, step);
  if (step === 'no-filing') refuseRequired(known);
  if (step !== 'acceptance' && step !== 'filing' && !reason)
    throw new DomainError('invalid', 'CASE.FILING_REASON_MISSING', 'This step gives its reason.');
}

const UNFIT = {
  acceptance: ['CASE.ACCEPTED_ALREADY', 'The case has been accepted.'],
  filing: ['CASE.FILED_ALREADY', 'The case has been filed.'],
  'no-filing': ['CASE.FILED_ALREADY', 'The case has been filed.'],
  complex: ['CASE.NOT_ACCEPTED', 'The period is lengthened once the case is accepted and not yet filed.'],
  withdrawal: ['CASE.NOT_FILED', 'Only a filed case is withdrawn.'],
} as const satisfies Readonly<Record<FilingStep, readonly [string, string]>>;

/** Judged when it is asked for, and once more when it is approved: another step may have been decided between. */
function refuseUnfit(status: Filing['status'], step: FilingStep): void {
  const [code, message] = UNFIT[step];
  if (!fits(status, step)) throw conflict(code, message);
}

/** A decision to file binds: it may be contested by its own ways, and not by another decision of the unit that it binds. */
function refuseRequired(known: Case): void {
  if (filingOf(known).required) throw conflict('CASE.FILING_REQUIRED', 'A decision requires that this case be filed.');
}

/**
 * The leader decides. What is approved takes effect in the same act: number, clock, and the fact that others rely on.
 *
 * @throws APPROVAL.* of the shared part; CASE.NOT_ACCEPTED, .FILED_ALREADY, .NOT_FILED, .FILING_REQUIRED
 */
export function decideApproval(known: Case | undefined, given: DecideApproval, act: Act): Decision<CaseEvent> {
  const before = existing(known);
  const asked = filingOf(before).asked[given.approvalId];
  const approval = decidedBy(asked?.approval, given, act);
  const settled = settling(approval);
  if (!asked || approval.decision === 'refused') {
    return { happened: { event: 'FilingDenied', step: asked?.step ?? 'filing', approval }, ...settled };
  }
  const { step } = asked;
  if ((step === 'filing' || step === 'no-filing') && filingOf(before).status === 'reported')
    throw conflict('CASE.NOT_ACCEPTED', 'The case is accepted before it is filed.');
  refuseUnfit(filingOf(before).status, step);
  if (step === 'no-filing') refuseRequired(before);
  const beside = mootBeside(filingOf(before), step, given.approvalId).map((one) =>
    moot(one, { reason: MOOT[step], at: act.at }),
  );
  const reason = asked.reason ? { reason: asked.reason } : {};
  const effect = effectOf(before, asked, act);
  return {
    happened: { event: 'FilingDecided', step, approval, ...reason },
    ...effect,
    settles: [...settled.settles, ...beside.flatMap(({ settles }) => settles)],
    closes: [...settled.closes, ...(effect.closes ?? []), ...beside.flatMap(({ closes }) => closes)],
  };
}

/** Why what was asked beside it is decided on no more. */
const MOOT: Readonly<Record<FilingStep, string>> = {
  acceptance: '已受案',
  filing: '已立案',
  'no-filing': '已决定不予立案',
  complex: '已延长审查期限',
  withdrawal: '已撤销案件',
};

type Effect = Pick<Decision, 'opens' | 'closes' | 'draws' | 'publishes'>;

function effectOf(before: Case, { step, documentWord, clue }: Omit<FilingAsked, 'event'>, act: Act): Effect {
  const { caseId, handlerUnitId } = before;
  switch (step) {
    case 'acceptance':
      return {
        opens: [clockOf(clue ? 'XJD-02-clue' : 'XJD-02', act.at, handlerUnitId)],
        ...drawn(before, documentWord, { step, act }),
      };
    case 'complex':
      return {
        opens: [clockOf('XJD-02-complex', filingOf(before).acceptedAt ?? act.at, handlerUnitId)],
        closes: running(before, '经批准延长至30日'),
      };
    case 'filing':
      return {
        closes: [...running(before, '已立案'), ...requiredClocks(before).map((id) => closed(id, '已立案'))],
        ...drawn(before, documentWord, { step, act }),
        publishes: {
          [filingFactOf(caseId)]: { filed: true, number: '{{filingNumber}}', at: act.at, unitId: handlerUnitId },
        },
      };
    case 'no-filing':
      return { closes: running(before, '不予立案'), ...drawn(before, documentWord, { step, act }) };
    case 'withdrawal':
      return {
        closes: openBeside(before, '撤销案件'),
        ...drawn(before, documentWord, { step, act }),
        publishes: { [filingFactOf(caseId)]: { filed: false, at: act.at, unitId: handlerUnitId } },
      };
  }
}

const REGISTERS = {
  acceptance: 'case-acceptance',
  filing: 'case-filing',
  'no-filing': 'case-no-filing',
  withdrawal: 'case-withdrawal',
} as const;

function drawn(
  { handlerUnitId }: Case,
  documentWord: string,
  { step, act }: { readonly step: keyof typeof REGISTERS; readonly act: Act },
): Pick<Decision, 'draws'> {
  const kind = REGISTERS[step];
  const { year } = civilOf(dayAt(msOf(act.at)));
  return {
    draws: {
      filingNumber: {
        ...{ unitId: handlerUnitId, kind, period: String(year) },
        label: numberLabel(kind, documentWord, year),
      },
    },
  };
}

const clockOf = (ruleId: FilingClock, startedAt: Instant, ownerUnitId: string) => ({
  ...{ deadlineId: ruleId, ruleId, startEvent: '受案', startedAt, ownerUnitId },
});

function running(known: Case, reason: string): DeadlineClosing[] {
  const { clock } = filingOf(known);
  return clock ? [closed(clock, reason)] : [];
}

const closed = (deadlineId: string, reason: string): DeadlineClosing => ({ deadlineId, reason });

/** A withdrawn case freezes nothing more, and its drafts are not sent. */
function openBeside({ freezeTask, drafts }: Case, reason: string): DeadlineClosing[] {
  const task = freezeTask && freezeTask.status !== 'ended' ? [freezeClockOf(freezeTask.count)] : [];
  return [...task, ...Object.keys(drafts).map(draftClockOf)].map((id) => closed(id, reason));
}

/**
 * The written notice of a decision not to prosecute (刑诉法 177(3), FRZ-23): every freeze of the case is released with it.
 *
 * @throws CASE.NOT_FILED
 */
export function noteNonProsecution(known: Case | undefined, given: NoteNonProsecution, act: Act): Decision<CaseEvent> {
  const filing = filingOf(existing(known));
  if (filing.status !== 'filed') throw conflict('CASE.NOT_FILED', 'Only a filed case is transferred for prosecution.');
  if (given.decidedAt > act.receivedAt)
    throw new DomainError('invalid', 'CASE.DECISION_IN_THE_FUTURE', 'The decision bears a date in the future.');
  return { happened: { event: 'NonProsecutionNoted', ...given } };
}

function existing(known: Case | undefined): Case {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  return known;
}

const conflict = (code: string, message: string): DomainError => new DomainError('conflict', code, message);
