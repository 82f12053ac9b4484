import { clocksOf, refuse, running } from '#domain/procedure/decide';
import type { DeadlineOpening, Firing } from '#domain/deadline/deadline';
import {
  besideClockOf,
  besideWithStep,
  type Procedure,
  type ProcedureEvent,
  ruleOfStep,
  stepClockOf,
  stepOf,
  type UnitChanged,
  unitOf,
} from '#domain/procedure/procedure';
import { clocksAgain, replacedClocks } from '#domain/procedure/measures';
import type { Slot, Step } from '#domain/procedure/step';
import { type Instant, isBefore } from '#domain/shared/instant';
import type { MeasuresToSign } from '#domain/shared/measures-manifest';
import type { Act, DeadlineClosing, Decision } from '#domain/shared/record';

type Known = Procedure | undefined;
type Decided = Decision<ProcedureEvent>;

export interface SetProcedureCustody {
  readonly inCustody: boolean;
  readonly reason: string;
}
export interface FindCrime {
  readonly discoveredAt: Instant;
  readonly reason: string;
}
export interface RecountCustody {
  readonly reason: string;
}
export interface ChangeUnit {
  readonly slot: Slot;
  readonly unitId: string;
  /** When the new unit received the case: its period counts from here (CRD-11, CRD-17). */
  readonly receivedAt: Instant;
  /** 指定管辖决定书, where it came apart from the file: the period counts from the later of the two (XJD-30). */
  readonly decisionReceivedAt?: Instant;
  readonly reason: string;
  /** What is alive now: the new unit signs for it (CRD-27). */
  readonly measures?: MeasuresToSign;
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

/**
 * Another major crime is found while the suspect is held: the police have five days to have the recount approved (CRD-10).
 *
 * @throws PROCEDURE.CLOSED, .RECOUNTS_NOT, .OTHER_UNIT, .FOUND_ALREADY, .REASON_MISSING, .RECEIVED_IN_THE_FUTURE
 */
export function findCrime(known: Known, { discoveredAt, reason }: FindCrime, act: Act): Decided {
  const procedure = running(known);
  const step = stepOf(procedure) as Step;
  const rule = step.recountedBy;
  if (!rule) return refuse('conflict', 'PROCEDURE.RECOUNTS_NOT', 'The period of this step is never recounted.');
  if (unitOf(procedure, step.actor) !== act.by.unitId)
    refuse('forbidden', 'PROCEDURE.OTHER_UNIT', 'The turn is with another unit.');
  if (procedure.found) refuse('conflict', 'PROCEDURE.FOUND_ALREADY', 'A recount waits for its approval already.');
  if (!reason.trim()) refuse('invalid', 'PROCEDURE.REASON_MISSING', 'Say why.');
  if (isBefore(act.receivedAt, discoveredAt))
    refuse('invalid', 'PROCEDURE.RECEIVED_IN_THE_FUTURE', 'The papers were received in the future.');
  const clockId = besideClockOf(rule, procedure.begun + 1);
  return {
    happened: { event: 'ProcedureCrimeFound', clockId, discoveredAt, reason },
    opens: [
      {
        deadlineId: clockId,
        ruleId: rule,
        startEvent: '发现另有重要罪行',
        startedAt: discoveredAt,
        ownerUnitId: act.by.unitId,
      },
    ],
  };
}

/**
 * The leader of the county bureau approves: the custody is counted anew from the discovery (刑诉法 160).
 *
 * @throws PROCEDURE.CLOSED, .NOTHING_TO_RECOUNT, .REASON_MISSING
 */
export function recountCustody(known: Known, { reason }: RecountCustody, _: Act): Decided {
  const procedure = running(known);
  const step = stepOf(procedure) as Step;
  const { found } = procedure;
  if (!found || !step.recountedBy)
    return refuse('conflict', 'PROCEDURE.NOTHING_TO_RECOUNT', 'No recount waits for its approval.');
  if (!reason.trim()) refuse('invalid', 'PROCEDURE.REASON_MISSING', 'Say why.');
  const rule = ruleOfStep(step, procedure.variant);
  return {
    happened: { event: 'ProcedureCustodyRecounted', clockId: found.clockId, from: found.discoveredAt, reason },
    closes: [
      { deadlineId: found.clockId, reason: '已批准重新计算' },
      { deadlineId: procedure.clockId, reason: '侦查羁押期限重新计算' },
    ],
    opens: [
      {
        ...{ deadlineId: stepClockOf(rule, procedure.begun + 1), ruleId: rule, startEvent: '发现另有重要罪行' },
        ...{ startedAt: found.discoveredAt, ownerUnitId: unitOf(procedure, step.actor) },
      },
    ],
  };
}

/**
 * The jurisdiction changes: the period counts anew from the receipt by the new unit, and the returns already used up stay used
 * up (CRD-11, CRD-12, CRD-17).
 *
 * @throws PROCEDURE.CLOSED, .MOVES_NOT, .OTHER_UNIT, .SAME_UNIT, .REASON_MISSING, .RECEIVED_IN_THE_FUTURE
 */
export function changeUnit(known: Known, given: ChangeUnit, act: Act): Decided {
  const procedure = running(known);
  const { slot, unitId, reason, measures, decisionReceivedAt = given.receivedAt } = given;
  const receivedAt = isBefore(given.receivedAt, decisionReceivedAt) ? decisionReceivedAt : given.receivedAt;
  const step = stepOf(procedure) as Step;
  if (!step.movable || step.actor !== slot)
    refuse('conflict', 'PROCEDURE.MOVES_NOT', 'This step stays with the unit that has it.');
  const fromUnitId = unitOf(procedure, slot);
  if (fromUnitId !== act.by.unitId) refuse('forbidden', 'PROCEDURE.OTHER_UNIT', 'The turn is with another unit.');
  if (Object.values(procedure.units).includes(unitId))
    refuse('invalid', 'PROCEDURE.SAME_UNIT', 'This unit takes part already.');
  if (!reason.trim()) refuse('invalid', 'PROCEDURE.REASON_MISSING', 'Say why.');
  if (isBefore(act.receivedAt, receivedAt))
    refuse('invalid', 'PROCEDURE.RECEIVED_IN_THE_FUTURE', 'The papers were received in the future.');
  const besideIds = [...besideWithStep(procedure), ...replacedClocks(procedure, true)];
  const moved = { units: { ...procedure.units, [slot]: unitId } };
  const happened: UnitChanged = {
    ...{ event: 'ProcedureUnitChanged', slot, fromUnitId, toUnitId: unitId, receivedAt, reason, besideIds },
    ...(measures && { measures }),
  };
  return {
    happened,
    closes: [procedure.clockId, ...besideIds].map((deadlineId): DeadlineClosing => ({
      deadlineId,
      reason: '改变管辖，期限重新计算',
    })),
    opens: [
      ...clocksOf(moved, {
        ...{ step: { ...step, beside: step.beside?.filter(({ withStep }) => withStep) ?? [] } },
        ...{ begun: procedure.begun + 1, variant: procedure.variant, since: receivedAt },
      }),
      ...clocksAgain(procedure, happened, act),
    ],
  };
}

/** Every clock beside a step is a duty and waits for its act; but what is not approved within the days of CRD-10 is not recounted. */
const WINDOWS = ['CRD-10'];

/** The law itself moves on: a window has closed, a judgment has become effective, custody has ended. */
export function due(procedure: Procedure, fired: readonly Firing[], _: Instant): Decided | undefined {
  const ids = new Set(fired.map(({ deadlineId }) => deadlineId));
  const step = stepOf(procedure);
  const over = procedure.beside.filter((id) => ids.has(id) && WINDOWS.some((rule) => id.startsWith(`${rule}/`)));
  if (step && ids.has(procedure.clockId)) {
    if (procedure.variant === 'detained' && step.variants?.detained)
      return {
        happened: { event: 'ProcedureStepExpired', ...stays(procedure), mustRelease: true, besideIds: over },
        opens: [recomputedClock(procedure, step, false)],
        ...closing(over),
      };
    if (step.onExpiry !== undefined) {
      const besideIds = [...new Set([...over, ...besideWithStep(procedure)])];
      const facts = { step: procedure.step, next: step.onExpiry, mustRelease: step.rule === 'CRD-09', besideIds };
      return { happened: { event: 'ProcedureStepExpired', ...facts }, ...closing(besideIds) };
    }
  }
  if (over.length === 0) return undefined;
  return { happened: { event: 'ProcedureBesideExpired', clockIds: over }, ...closing(over) };
}

const stays = ({ step }: Procedure) => ({ step, next: step });

/** The duty to have a recount approved is closed with the right to recount. */
const closing = (ids: readonly string[]): Pick<Decided, 'closes'> =>
  ids.length === 0 ? {} : { closes: ids.map((deadlineId) => ({ deadlineId, reason: '期满' })) };
