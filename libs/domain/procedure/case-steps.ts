import { clocksOf, refuse, running } from '#domain/procedure/decide';
import { besideWithStep, type Procedure, type ProcedureEvent, stepOf, unitOf } from '#domain/procedure/procedure';
import type { FilingGround, Outcome } from '#domain/procedure/step';
import { isMeasuresClock } from '#domain/shared/measures-manifest';
import type { Act, Decision } from '#domain/shared/record';

/**
 * 立案 and 撤销案件 in a chain (程序规定 178, 182, 187, FRZ-22): the leader of the county bureau approves them in the case, which draws
 * the number of the decision and carries out what follows; the chain only follows. Whoever stands at its turn asks for that approval.
 */
export type CaseStep = 'filing' | 'withdrawal';

export interface NoteCaseStep {
  /** Of the 立案决定书, the 撤销案件决定书. */
  readonly decisionNumber: string;
}

type At = Pick<Procedure, 'chain' | 'step'>;

const ENDS_WITH: Readonly<Record<CaseStep, (outcome: Outcome) => boolean>> = {
  withdrawal: ({ releasesMeasures }) => releasesMeasures === 'case-withdrawn',
  filing: ({ isFiled, follows }) => isFiled === true || follows === 'filing',
};

/** The outcome by which the present step ends where the case takes this step; not every step has one. */
export function followIn(procedure: At, caseStep: CaseStep): readonly [string, Outcome] | undefined {
  return Object.entries(stepOf(procedure)?.outcomes ?? {}).find(([, outcome]) => ENDS_WITH[caseStep](outcome));
}

/** What the case itself decides where this outcome is chosen; a chain without a case decides its filing itself. */
export function caseStepOf({ caseId }: Pick<Procedure, 'caseId'>, outcome: Outcome): CaseStep | undefined {
  if (ENDS_WITH.withdrawal(outcome)) return 'withdrawal';
  return outcome.isFiled && caseId !== undefined ? 'filing' : undefined;
}

/**
 * Which step of the case this choice asks for, if any. Then it is asked by the unit whose turn it is, with the reason that the step needs.
 *
 * @throws PROCEDURE.OTHER_UNIT, .REASON_MISSING
 */
export function askedOfCase(
  procedure: Procedure,
  { outcome, reason }: { readonly outcome: string; readonly reason?: string | undefined },
  unitId: string,
): CaseStep | undefined {
  const step = stepOf(procedure);
  const chosen = step?.outcomes[outcome];
  const asked = chosen && caseStepOf(procedure, chosen);
  if (!step || !asked) return undefined;
  if (unitOf(procedure, step.actor) !== unitId)
    refuse('forbidden', 'PROCEDURE.OTHER_UNIT', 'The turn is with another unit.');
  if (chosen.needsReason && !reason?.trim()) refuse('invalid', 'PROCEDURE.REASON_MISSING', 'Say why.');
  return asked;
}

/** @throws PROCEDURE.CLOSED, .NO_SUCH_OUTCOME */
export function noteCaseWithdrawn(
  known: Procedure | undefined,
  { decisionNumber }: NoteCaseStep,
  act: Act,
): Decision<ProcedureEvent> {
  const procedure = running(known);
  // Nothing is held any more that the receiver could count.
  const unsigned = procedure.beside.filter(isMeasuresClock);
  return followed(procedure, { caseStep: 'withdrawal', reason: `撤销案件决定书 ${decisionNumber}`, unsigned }, act);
}

/** @throws PROCEDURE.CLOSED, .NO_SUCH_OUTCOME */
export function noteCaseFiled(
  known: Procedure | undefined,
  { decisionNumber }: NoteCaseStep,
  act: Act,
): Decision<ProcedureEvent> {
  return followed(running(known), { caseStep: 'filing', reason: `立案决定书 ${decisionNumber}`, unsigned: [] }, act);
}

function followed(
  procedure: Procedure,
  given: { readonly caseStep: CaseStep; readonly reason: string; readonly unsigned: readonly string[] },
  { at }: Act,
): Decision<ProcedureEvent> {
  const { caseStep, reason, unsigned } = given;
  const found = followIn(procedure, caseStep);
  if (!found) return refuse('invalid', 'PROCEDURE.NO_SUCH_OUTCOME', 'This step does not end with the case.');
  const [outcome, { name, next }] = found;
  const following = stepOf({ ...procedure, step: next });
  const besideIds = [...besideWithStep(procedure), ...unsigned];
  const beginning = { begun: procedure.begun + 1, variant: procedure.variant, since: at };
  return {
    happened: {
      event: 'ProcedureStepTaken',
      ...{ step: procedure.step, outcome, next, unitId: '', papers: [], releasesMeasures: false, reason },
      ...(besideIds.length > 0 && { besideIds }),
    },
    closes: [procedure.clockId, ...besideIds].map((deadlineId) => ({ deadlineId, reason: name })),
    ...(following && { opens: clocksOf(procedure, { step: following, ...beginning }) }),
  };
}

/** What the case hears of a decision that was taken in the chain. */
export type WordToCase =
  | { readonly requiresFiling: FilingGround }
  | { readonly prosecution: 'not-prosecuted' | 'charge-withdrawn' | 'taken-up' };

export function wordToCase({ chain, step }: At, outcome: string): WordToCase | undefined {
  const { ordersFiling, releasesMeasures, takesUpAgain } = stepOf({ chain, step })?.outcomes[outcome] ?? {};
  if (ordersFiling) return { requiresFiling: ordersFiling };
  if (takesUpAgain) return { prosecution: 'taken-up' };
  if (releasesMeasures !== 'non-prosecution') return undefined;
  return { prosecution: chain === 'trial' ? 'charge-withdrawn' : 'not-prosecuted' };
}
