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
      const { step, outcome, next, unitId, reason, papers, amounts } = happened;
      const line = { step, outcome, at, unitId, papers, ...(reason && { reason }) };
      const taken = { ...known.taken, [outcome]: (known.taken[outcome] ?? 0) + 1 };
      return begin({ ...known, taken, history: [...known.history, line], ...(amounts && { amounts }) }, next, at);
    }
    case 'ProcedureStepExpired': {
      const { step, next, mustRelease, besideIds: gone } = happened;
      const line = { step, outcome: mustRelease ? 'expired-release' : 'expired', at, unitId: '', papers: [] };
      const beside = known.beside.filter((id) => !gone.includes(id));
      const expired = { ...known, beside, history: [...known.history, line] };
      return next === step ? released(expired) : begin(expired, next, at);
    }
    case 'ProcedureBesideNoted':
      return { ...known, beside: known.beside.filter((id) => id !== happened.clockId) };
    case 'ProcedureBesideExpired':
      return { ...known, beside: known.beside.filter((id) => !happened.clockIds.includes(id)) };
    case 'ProcedureMeasuresSigned': {
      const { digest } = happened;
      const received = { at, digest, ...(entry.by && { by: entry.by }) };
      return {
        ...known,
        beside: known.beside.filter((id) => id !== MEASURES_CLOCK),
        ...(known.measures && { measures: { ...known.measures, received } }),
      };
    }
    case 'ProcedureCustodySet':
      return recomputed(known, happened.inCustody);
  }
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
