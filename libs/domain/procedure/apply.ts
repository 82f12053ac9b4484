import { END, type Step, type Variant } from '#domain/procedure/step';
import {
  besideClockOf,
  type Procedure,
  type ProcedureEvent,
  type ProcedureOpened,
  ruleOfStep,
  stepClockOf,
  stepOf,
  type StepTaken,
  type UnitChanged,
} from '#domain/procedure/procedure';
import { chainOf } from '#domain/procedure/chains';
import type { Instant } from '#domain/shared/instant';
import { manifestAgain, manifestAtOpening } from '#domain/procedure/measures';
import { measuresClockOf, signedBy, unsignedClocks } from '#domain/shared/measures-manifest';
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
      const gone = handedOn(withoutBeside(known, besideIds), happened, entry);
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
      const { digest, side = 'to' } = happened;
      const { measures } = known;
      const signed = measures && signedBy(measures, side, { at, digest, ...(entry.by && { by: entry.by }) });
      const beside = known.beside.filter((id) => id !== measuresClockOf(side, measures?.no));
      return { ...known, beside, ...(signed && { measures: signed }) };
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
      return handedOn(moved(known, happened), happened, entry);
  }
}

/** Clocks that are gone; with the clock of a recount goes the finding itself, with those of a manifest what nobody received. */
function withoutBeside(known: Procedure, ids: readonly string[]): Procedure {
  const { found, measures, ...rest } = known;
  const isLeft = found && !ids.includes(found.clockId);
  const isReplaced = unsignedClocks(measures).some((id) => ids.includes(id));
  return {
    ...rest,
    beside: known.beside.filter((id) => !ids.includes(id)),
    ...(isLeft && { found }),
    ...(measures && (isReplaced ? { handOvers: measures.no ?? 1 } : { measures })),
  };
}

function handedOn(known: Procedure, happened: StepTaken | UnitChanged, entry: Entry<ProcedureEvent>): Procedure {
  const measures = manifestAgain(known, happened, entry);
  return measures ? { ...known, measures, beside: [...known.beside, ...unsignedClocks(measures)] } : known;
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

function opened(happened: ProcedureOpened, { numbers, at, by }: Entry): Procedure {
  const { event: _, variant, receivedAt, papers, measures: __, ...facts } = happened;
  const measures = manifestAtOpening(happened, { at, ...(by && { by }) });
  const begun: Procedure = {
    ...facts,
    number: numbers?.['procedureNumber'] ?? '',
    step: '',
    stepSince: receivedAt,
    begun: 0,
    clockId: '',
    beside: unsignedClocks(measures),
    taken: {},
    history: [{ step: '', outcome: 'opened', at, unitId: facts.openedByUnitId, papers }],
    ...(variant && { variant }),
    ...(measures && { measures }),
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
