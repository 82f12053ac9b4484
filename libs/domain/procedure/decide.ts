import { civilOf, dayAt, msOf } from '#domain/calendar/shanghai';
import { numberLabel } from '#domain/code/document-number';
import type { DeadlineOpening, Firing } from '#domain/deadline/deadline';
import { chainOf } from '#domain/procedure/chains';
import { END, type Outcome, type Slot, type Step } from '#domain/procedure/step';
import {
  type Amounts,
  besideClockOf,
  hasEnded,
  outcomesLeft,
  type Paper,
  type Procedure,
  type ProcedureEvent,
  type ProcedureOpened,
  ruleOfStep,
  stepClockOf,
  stepOf,
  unitOf,
} from '#domain/procedure/procedure';
import { DomainError, type RefusalDetails, type RefusalKind } from '#domain/shared/domain-error';
import { type Instant, isBefore } from '#domain/shared/instant';
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
}
export interface NoteBeside {
  readonly clockId: string;
  readonly reason: string;
}
export interface SetProcedureCustody {
  readonly inCustody: boolean;
  readonly reason: string;
}

function refuse(kind: RefusalKind, code: `PROCEDURE.${string}`, message: string, details?: RefusalDetails): never {
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
    opens: clocksOf(given, { step, begun: 1, variant: given.variant, since: given.receivedAt }),
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
 * @throws PROCEDURE.CLOSED, .NO_SUCH_OUTCOME, .USED_UP, .OTHER_UNIT, .REASON_MISSING, .AMOUNTS_MISSING
 */
export function takeStep(known: Known, { outcome: name, reason, papers, amounts }: TakeStep, act: Act): Decided {
  const procedure = running(known);
  const step = stepOf(procedure) as Step;
  const outcome = outcomeOf(procedure, step, name);
  const actor = unitOf(procedure, outcome.by ?? step.actor);
  if (act.by.unitId !== actor) refuse('forbidden', 'PROCEDURE.OTHER_UNIT', 'The turn is with another unit.');
  if (outcome.needsReason && !reason?.trim()) refuse('invalid', 'PROCEDURE.REASON_MISSING', 'Say why.');
  if (outcome.needsAmounts && !amounts)
    refuse('invalid', 'PROCEDURE.AMOUNTS_MISSING', 'State the concluded amount and what was recovered.');
  const next = chainOf(procedure.chain).steps[outcome.next];
  return {
    happened: {
      event: 'ProcedureStepTaken',
      ...{ step: procedure.step, outcome: name, next: outcome.next, unitId: actor, papers },
      ...(reason && { reason }),
      ...(outcome.needsAmounts && amounts && { amounts }),
      releasesMeasures: outcome.releasesMeasures !== undefined,
      ...(outcome.releasesMeasures && { ground: outcome.releasesMeasures }),
    },
    closes: [{ deadlineId: procedure.clockId, reason: outcome.name }],
    ...(next && {
      opens: clocksOf(procedure, {
        step: next,
        begun: procedure.begun + 1,
        variant: procedure.variant,
        since: act.at,
      }),
    }),
    ...releasePublished(procedure, outcome, act),
  };
}

/** Every measure of the case is to be released (FRZ-22, FRZ-23), and none is ordered anew while the decision stands. */
export const releaseFactOf = (caseId: string): string => `release-measures:${caseId}`;

function releasePublished(
  { caseId }: Procedure,
  { releasesMeasures, takesUpAgain }: Outcome,
  { at }: Act,
): Pick<Decided, 'publishes'> {
  if (caseId === undefined || !(releasesMeasures ?? takesUpAgain)) return {};
  const value = releasesMeasures ? { released: true, since: at, ground: releasesMeasures } : { released: false };
  return { publishes: { [releaseFactOf(caseId)]: value } };
}

function outcomeOf(procedure: Procedure, { outcomes }: Step, name: string): Outcome {
  const outcome = outcomes[name];
  if (!outcome) return refuse('invalid', 'PROCEDURE.NO_SUCH_OUTCOME', 'This step has no such outcome.');
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
  if (!known.beside.includes(clockId)) refuse('conflict', 'PROCEDURE.NOT_BESIDE', 'No such clock runs here.');
  if (!Object.values(known.units).includes(act.by.unitId))
    refuse('forbidden', 'PROCEDURE.OTHER_UNIT', 'The turn is with another unit.');
  if (!reason.trim()) refuse('invalid', 'PROCEDURE.REASON_MISSING', 'Say why.');
  return {
    happened: { event: 'ProcedureBesideNoted', clockId, reason },
    closes: [{ deadlineId: clockId, reason }],
  };
}

/**
 * Custody on or off re-computes: another period, from the same receipt. Only a step whose period depends on it knows this act.
 *
 * @throws PROCEDURE.CLOSED, .CUSTODY_MATTERS_NOT, .OTHER_UNIT, .REASON_MISSING
 */
export function setProcedureCustody(known: Known, { inCustody, reason }: SetProcedureCustody, act: Act): Decided {
  const procedure = running(known);
  const step = stepOf(procedure) as Step;
  if (!step.variants?.detained || (procedure.variant === 'detained') === inCustody)
    refuse('conflict', 'PROCEDURE.CUSTODY_MATTERS_NOT', 'The period of this step does not change with it.');
  if (!Object.values(procedure.units).includes(act.by.unitId))
    refuse('forbidden', 'PROCEDURE.OTHER_UNIT', 'The turn is with another unit.');
  if (!reason.trim()) refuse('invalid', 'PROCEDURE.REASON_MISSING', 'Say why.');
  return {
    happened: { event: 'ProcedureCustodySet', inCustody, reason },
    closes: [{ deadlineId: procedure.clockId, reason: '羁押状态变更，期限重新计算' }],
    opens: [recomputedClock(procedure, step, inCustody)],
  };
}

const recomputedClock = (procedure: Procedure, step: Step, inCustody: boolean): DeadlineOpening => {
  const rule = ruleOfStep(step, inCustody ? 'detained' : undefined);
  return {
    deadlineId: stepClockOf(rule, procedure.begun + 1),
    ruleId: rule,
    startEvent: '收到文书',
    startedAt: procedure.stepSince,
    ownerUnitId: unitOf(procedure, step.actor),
    ...(inCustody && { facts: { inCustody: true } }),
  };
};

/** Rights beside a step that end with their window; every other clock beside a step is a duty and waits for its act. */
const WINDOWS = ['CRD-16'];

/** The law itself moves on: a window has closed, a judgment has become effective, custody has ended. */
export function due(procedure: Procedure, fired: readonly Firing[], _: Instant): Decided | undefined {
  const ids = new Set(fired.map(({ deadlineId }) => deadlineId));
  const step = stepOf(procedure);
  const besideIds = procedure.beside.filter((id) => ids.has(id) && WINDOWS.some((rule) => id.startsWith(`${rule}/`)));
  if (step && ids.has(procedure.clockId)) {
    if (procedure.variant === 'detained' && step.variants?.detained)
      return {
        happened: {
          event: 'ProcedureStepExpired',
          step: procedure.step,
          next: procedure.step,
          mustRelease: true,
          besideIds,
        },
        opens: [recomputedClock(procedure, step, false)],
      };
    if (step.onExpiry !== undefined)
      return {
        happened: {
          event: 'ProcedureStepExpired',
          ...{ step: procedure.step, next: step.onExpiry, mustRelease: step.rule === 'CRD-09', besideIds },
        },
      };
  }
  return besideIds.length > 0 ? { happened: { event: 'ProcedureBesideExpired', clockIds: besideIds } } : undefined;
}

interface Beginning {
  readonly step: Step;
  readonly begun: number;
  readonly variant: Procedure['variant'] | undefined;
  readonly since: Instant;
}

function clocksOf(procedure: Pick<Procedure, 'units'>, { step, begun, variant, since }: Beginning): DeadlineOpening[] {
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

function running(known: Known): Procedure {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  if (known.step === END || hasEnded(known)) refuse('conflict', 'PROCEDURE.CLOSED', 'The procedure is at its end.');
  return known;
}
