import { civilOf, dayAt, msOf } from '#domain/calendar/shanghai';
import { numberLabel } from '#domain/code/document-number';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import { chainOf } from '#domain/procedure/chains';
import { brought, clocksAgain, clocksAtOpening, replacedClocks } from '#domain/procedure/measures';
import { END, type Outcome, type Slot, type Step } from '#domain/procedure/step';
import {
  type Amounts,
  besideClockOf,
  besideWithStep,
  hasEnded,
  outcomesLeft,
  type Paper,
  type Procedure,
  type ProcedureEvent,
  type ProcedureFacts,
  type ProcedureOpened,
  ruleOfStep,
  type StepTaken,
  stepClockOf,
  stepOf,
  unitOf,
} from '#domain/procedure/procedure';
import { filingOfCase } from '#domain/shared/filing-fact';
import { DomainError, type RefusalDetails, type RefusalKind } from '#domain/shared/domain-error';
import { type Instant, isBefore } from '#domain/shared/instant';
import { isMeasuresClock, type MeasuresToSign } from '#domain/shared/measures-manifest';
import type { Act, Decision } from '#domain/shared/record';

type Known = Procedure | undefined;
type Decided = Decision<ProcedureEvent>;

export interface OpenProcedure extends Omit<ProcedureOpened, 'event'> {
  readonly openerWord: string;
}
export interface TakeStep {
  readonly outcome: string;
  readonly reason?: string;
  readonly papers: readonly Paper[];
  readonly amounts?: Amounts;
  /** What is alive now, where the outcome sends the case over (CRD-27). */
  readonly measures?: MeasuresToSign;
}
export interface NoteBeside {
  readonly clockId: string;
  readonly reason: string;
}
export function refuse(
  kind: RefusalKind,
  code: `PROCEDURE.${string}`,
  message: string,
  details?: RefusalDetails,
): never {
  throw new DomainError(kind, code, message, details);
}

/** @throws PROCEDURE.OPENED_ALREADY, .NOT_THE_OPENER, .UNIT_MISSING, .RECEIVED_IN_THE_FUTURE */
export function openProcedure(known: Known, { openerWord, ...given }: OpenProcedure, act: Act): Decided {
  if (known) refuse('conflict', 'PROCEDURE.OPENED_ALREADY', 'This procedure has been opened.');
  const chain = chainOf(given.chain);
  const isOpener = chain.opens.some((slot) => given.units[slot] === act.by.unitId);
  if (!isOpener || given.openedByUnitId !== act.by.unitId)
    refuse('forbidden', 'PROCEDURE.NOT_THE_OPENER', 'Another agency opens this procedure.');
  const missing = chain.slots.filter((slot) => !given.units[slot]);
  if (missing.length > 0) refuse('invalid', 'PROCEDURE.UNIT_MISSING', 'Name every unit that takes part.', { missing });
  if (isBefore(act.receivedAt, given.receivedAt))
    refuse('invalid', 'PROCEDURE.RECEIVED_IN_THE_FUTURE', 'The papers were received in the future.');
  const step = chain.steps[chain.first] as Step;
  const { year } = civilOf(dayAt(msOf(act.at)));
  return {
    happened: { event: 'ProcedureOpened', ...given },
    opens: [
      ...clocksOf(given, { step, begun: 1, variant: given.variant, since: given.receivedAt }),
      ...clocksAtOpening(given, act.at),
    ],
    draws: {
      procedureNumber: {
        unitId: given.openedByUnitId,
        kind: `procedure-${given.chain}`,
        period: String(year),
        label: numberLabel('procedure', openerWord, year),
      },
    },
  };
}

/**
 * The unit whose turn it is decides; the table says what follows.
 *
 * @throws PROCEDURE.CLOSED, .NO_SUCH_OUTCOME, .USED_UP, .OTHER_UNIT, .CASE_WITHDRAWS, .CASE_FILES, .REASON_MISSING,
 *   .AMOUNTS_MISSING, .AMOUNTS_INCONSISTENT
 */
export function takeStep(known: Known, given: TakeStep, act: Act): Decided {
  const procedure = running(known);
  const step = stepOf(procedure) as Step;
  const { outcome: name, reason, papers, amounts } = given;
  const outcome = outcomeOf(procedure, step, name);
  const actor = unitOf(procedure, outcome.by ?? step.actor);
  if (act.by.unitId !== actor) refuse('forbidden', 'PROCEDURE.OTHER_UNIT', 'The turn is with another unit.');
  const relied = leftToCase(procedure, outcome, act);
  if (outcome.needsReason && !reason?.trim()) refuse('invalid', 'PROCEDURE.REASON_MISSING', 'Say why.');
  if (outcome.needsAmounts && !amounts)
    refuse('invalid', 'PROCEDURE.AMOUNTS_MISSING', 'State the concluded amount and what was recovered.');
  if (outcome.needsAmounts && amounts) refuseInconsistent(amounts);
  const next = chainOf(procedure.chain).steps[outcome.next];
  const variant = outcome.becomes ?? procedure.variant;
  const besideIds = [...besideWithStep(procedure), ...replacedClocks(procedure, outcome.handsOver ?? false)];
  const happened: StepTaken = {
    event: 'ProcedureStepTaken',
    ...{ step: procedure.step, outcome: name, next: outcome.next, unitId: actor, papers },
    ...(reason && { reason }),
    ...(outcome.needsAmounts && amounts && { amounts }),
    releasesMeasures: outcome.releasesMeasures !== undefined,
    ...(outcome.releasesMeasures && { ground: outcome.releasesMeasures }),
    ...(outcome.becomes && { variant: outcome.becomes }),
    ...(besideIds.length > 0 && { besideIds }),
    ...brought(outcome, given.measures),
  };
  return {
    happened,
    closes: [procedure.clockId, ...besideIds].map((deadlineId) => ({ deadlineId, reason: outcome.name })),
    opens: [
      ...(next ? clocksOf(procedure, { step: next, begun: procedure.begun + 1, variant, since: act.at }) : []),
      ...clocksAgain(procedure, happened, act),
    ],
    ...relied,
    ...published(procedure, { outcome, amounts }, act),
  };
}

/** A case is withdrawn and filed by the approval of its own bureau; what had been filed before the chain began is only said here. */
function leftToCase({ caseId }: Procedure, { releasesMeasures, isFiled }: Outcome, act: Act): Pick<Decided, 'relies'> {
  if (releasesMeasures === 'case-withdrawn')
    refuse('conflict', 'PROCEDURE.CASE_WITHDRAWS', 'A case is withdrawn by the approval of its own bureau.');
  if (!isFiled || caseId === undefined) return {};
  const filing = filingOfCase(caseId, act);
  if (filing.isFiled === false)
    refuse('conflict', 'PROCEDURE.CASE_FILES', 'A case is filed by the approval of its own bureau.');
  return { relies: filing.relies };
}

/** Every measure of the case is to be released (FRZ-22, FRZ-23), and none is ordered anew while the decision stands. */
const releaseFactOf = (caseId: string): string => `release-measures:${caseId}`;

/** What was concluded and recovered in the case, as it was stated last (E15); a chain whose case is not known here stands for it. */
const concludedFactOf = ({ caseId, procedureId }: ProcedureFacts): string =>
  `concluded:${caseId ?? `procedure/${procedureId}`}`;

function published(
  procedure: Procedure,
  { outcome, amounts }: { readonly outcome: Outcome; readonly amounts: Amounts | undefined },
  { at, by }: Act,
): Pick<Decided, 'publishes'> {
  const { caseId, chain } = procedure;
  const { releasesMeasures, takesUpAgain, needsAmounts } = outcome;
  const concluded = needsAmounts && amounts && { ...amounts, at, chain, unitId: procedure.units.police ?? by.unitId };
  const isToRelease = caseId !== undefined && (releasesMeasures !== undefined || takesUpAgain === true);
  if (!isToRelease && !concluded) return {};
  const release = releasesMeasures ? { released: true, since: at, ground: releasesMeasures } : { released: false };
  return {
    publishes: {
      ...(isToRelease && { [releaseFactOf(caseId)]: release }),
      ...(concluded && { [concludedFactOf(procedure)]: concluded }),
    },
  };
}

/** More cannot have come back than was taken. */
function refuseInconsistent({ concludedFen, recoveredByPoliceFen, recoveredByProcuratorateFen }: Amounts): void {
  if (recoveredByPoliceFen + recoveredByProcuratorateFen > concludedFen)
    refuse('invalid', 'PROCEDURE.AMOUNTS_INCONSISTENT', 'More is said to be recovered than was concluded.');
}

function outcomeOf(procedure: Procedure, { outcomes }: Step, name: string): Outcome {
  const outcome = outcomes[name];
  if (!outcome || outcome.follows)
    return refuse('invalid', 'PROCEDURE.NO_SUCH_OUTCOME', 'This step has no such outcome.');
  const left = outcomesLeft(procedure);
  if (!left.some(([one]) => one === name)) {
    const ways = left.map(([, one]) => one.name).join('、');
    refuse('conflict', 'PROCEDURE.USED_UP', 'The law allows this no more often.', { most: outcome.most, ways });
  }
  return outcome;
}

/** @throws PROCEDURE.NOT_BESIDE, .OTHER_UNIT, .REASON_MISSING */
export function noteBeside(known: Known, { clockId, reason }: NoteBeside, act: Act): Decided {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  if (isMeasuresClock(clockId))
    refuse('conflict', 'PROCEDURE.MEASURES_UNSIGNED', 'The manifest of the living measures is signed, not noted.');
  if (!known.beside.includes(clockId)) refuse('conflict', 'PROCEDURE.NOT_BESIDE', 'No such clock runs here.');
  if (!Object.values(known.units).includes(act.by.unitId))
    refuse('forbidden', 'PROCEDURE.OTHER_UNIT', 'The turn is with another unit.');
  if (!reason.trim()) refuse('invalid', 'PROCEDURE.REASON_MISSING', 'Say why.');
  return {
    happened: { event: 'ProcedureBesideNoted', clockId, reason },
    closes: [{ deadlineId: clockId, reason }],
  };
}

interface Beginning {
  readonly step: Step;
  readonly begun: number;
  readonly variant: Procedure['variant'] | undefined;
  readonly since: Instant;
}

export function clocksOf(
  procedure: Pick<Procedure, 'units'>,
  { step, begun, variant, since }: Beginning,
): DeadlineOpening[] {
  const clock = (
    deadlineId: string,
    ruleId: string,
    slot: Slot,
    facts?: DeadlineOpening['facts'],
  ): DeadlineOpening => ({
    ...{ deadlineId, ruleId, startEvent: '收到文书', startedAt: since, ownerUnitId: unitOf(procedure, slot) },
    ...(facts && { facts }),
  });
  const rule = ruleOfStep(step, variant);
  return [
    clock(
      stepClockOf(rule, begun),
      rule,
      step.actor,
      variant === 'detained' && step.variants?.detained ? { inCustody: true } : undefined,
    ),
    ...(step.beside ?? []).map((one) => clock(besideClockOf(one.rule, begun), one.rule, one.owner)),
  ];
}

export function running(known: Known): Procedure {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  if (known.step === END || hasEnded(known)) refuse('conflict', 'PROCEDURE.CLOSED', 'The procedure is at its end.');
  return known;
}
