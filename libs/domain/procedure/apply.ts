import { END, type Step, type Variant } from '#domain/procedure/step';
import {
  besideClockOf,
  MEASURES_CLOCK,
  type Procedure,
  type ProcedureEvent,
  type ProcedureOpened,
  ruleOfStep,
  stepClockOf,
  stepOf,
  type UnitChanged,
  unitOf,
} from '#domain/procedure/procedure';
import { chainOf } from '#domain/procedure/chains';
import type { Instant } from '#domain/shared/instant';
import type { Entry } from '#domain/shared/record';

/** Never refuses: a later, stricter table must not undo what stands in the record. */
export function apply(known: Procedure | undefined, entry: Entry<ProcedureEvent>): Procedure {
  const { happened, at } = entry;
  if (happened.event === 'ProcedureOpened') return opened(happened, entry);
  if (!known) throw new Error(`The record of a procedure begins with ${happened.event}.`);
  switch (happened.event) {
    case 'ProcedureStepTaken': {
      const { step, outcome, next, unitId, reason, papers, amounts, variant, besideIds = [] } = happened;
      const line = { step, outcome, at, unitId, papers, ...(reason && { reason }) };
      const taken = { ...known.taken, [outcome]: (known.taken[outcome] ?? 0) + 1 };
      const gone = withoutBeside(known, besideIds);
      const changed = { ...(amounts && { amounts }), ...(variant && { variant }) };
      return begin({ ...gone, taken, history: [...known.history, line], ...changed }, next, at);
    }
    case 'ProcedureStepExpired': {
      const { step, next, mustRelease, besideIds: gone } = happened;
      const line = { step, outcome: mustRelease ? 'expired-release' : 'expired', at, unitId: '', papers: [] };
      const expired = { ...withoutBeside(known, gone), history: [...known.history, line] };
      return next === step ? released(expired) : begin(expired, next, at);
    }
    case 'ProcedureBesideNoted':
      return withoutBeside(known, [happened.clockId]);
    case 'ProcedureBesideExpired':
      return withoutBeside(known, happened.clockIds);
    case 'ProcedureMeasuresSigned': {
      const { digest } = happened;
      const received = { at, digest, ...(entry.by && { by: entry.by }) };
      const after = withoutBeside(known, [MEASURES_CLOCK]);
      return { ...after, ...(after.measures && { measures: { ...after.measures, received } }) };
    }
    case 'ProcedureCustodySet':
      return recomputed(known, happened.inCustody);
    case 'ProcedureCrimeFound': {
      const { clockId, discoveredAt } = happened;
      const begun = known.begun + 1;
      return { ...known, begun, beside: [...known.beside, clockId], found: { clockId, discoveredAt } };
    }
    case 'ProcedureCustodyRecounted':
      return recounted(withoutBeside(known, [happened.clockId]), happened.from);
    case 'ProcedureUnitChanged':
      return moved(known, happened);
  }
}

/** Clocks that are gone; with the clock of a recount goes the finding itself. */
function withoutBeside(known: Procedure, ids: readonly string[]): Procedure {
  const { found, ...rest } = known;
  const isLeft = found && !ids.includes(found.clockId);
  return { ...rest, beside: known.beside.filter((id) => !ids.includes(id)), ...(isLeft && { found }) };
}

/** The same step under a new clock, counted from another instant. */
function recounted(known: Procedure, since: Instant): Procedure {
  const begun = known.begun + 1;
  const step = stepOf(known);
  const clockId = step ? stepClockOf(ruleOfStep(step, known.variant), begun) : '';
  return { ...known, begun, stepSince: since, clockId };
}

function moved(known: Procedure, { slot, fromUnitId, toUnitId, receivedAt, besideIds }: UnitChanged): Procedure {
  const again = recounted(withoutBeside(known, besideIds), receivedAt);
  const besides = (stepOf(known)?.beside ?? []).filter(({ withStep }) => withStep);
  const beside = [...again.beside, ...besides.map(({ rule }) => besideClockOf(rule, again.begun))];
  const copiedUnitIds = [...(known.copiedUnitIds ?? []), fromUnitId];
  return { ...again, beside, copiedUnitIds, units: { ...known.units, [slot]: toUnitId } };
}

function opened(
  { event: _, variant, receivedAt, papers, measures, ...facts }: ProcedureOpened,
  { numbers, at, by }: Entry,
): Procedure {
  const begun: Procedure = {
    ...facts,
    number: numbers?.['procedureNumber'] ?? '',
    step: '',
    stepSince: receivedAt,
    begun: 0,
    clockId: '',
    beside: measures ? [MEASURES_CLOCK] : [],
    taken: {},
    history: [{ step: '', outcome: 'opened', at, unitId: facts.openedByUnitId, papers }],
    ...(variant && { variant }),
    ...(measures && {
      measures: {
        ...measures,
        toUnitId: unitOf(facts, chainOf(facts.chain).measuresTo ?? 'court'),
        given: { at, digest: measures.digest, ...(by && { by }) },
      },
    }),
  };
  return begin(begun, chainOf(facts.chain).first, receivedAt);
}

function begin(known: Procedure, next: string, since: Instant): Procedure {
  const begun = known.begun + 1;
  const step = stepOf({ chain: known.chain, step: next });
  if (!step || next === END) return { ...known, step: END, clockId: '', stepSince: since, begun };
  return {
    ...known,
    step: next,
    stepSince: since,
    begun,
    clockId: stepClockOf(ruleOfStep(step, known.variant), begun),
    beside: [...known.beside, ...besideOf(step, begun)],
  };
}

const besideOf = (step: Step, begun: number): string[] =>
  (step.beside ?? []).map(({ rule }) => besideClockOf(rule, begun));

const released = (known: Procedure): Procedure => recomputed(known, false);

/** Custody on or off: the step goes on under the other period, from the same receipt (CRD-05, CRD-06). */
function recomputed(known: Procedure, inCustody: boolean): Procedure {
  const step = stepOf(known);
  const { variant: _, ...rest } = known;
  const variant: Variant | undefined = inCustody ? 'detained' : undefined;
  const begun = known.begun + 1;
  return {
    ...rest,
    ...(variant && { variant }),
    begun,
    clockId: step ? stepClockOf(ruleOfStep(step, variant), begun) : '',
  };
}
