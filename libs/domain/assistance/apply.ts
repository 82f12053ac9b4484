import type { Assistance, AssistanceEvent } from '#domain/assistance/assistance';
import type { Entry } from '#domain/shared/record';

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(known: Assistance | undefined, { happened, numbers }: Entry<AssistanceEvent>): Assistance {
  if (happened.event === 'AssistanceAsked') {
    const { event: _, ...facts } = happened;
    return {
      ...facts,
      status: 'asked',
      number: numbers?.['assistanceNumber'] ?? '',
      missing: [],
      result: [],
      rounds: 1,
    };
  }
  if (!known) throw new Error(`The record of an assistance begins with ${happened.event}.`);
  switch (happened.event) {
    case 'AssistancePapersAsked':
      return { ...known, status: 'incomplete', missing: happened.missing };
    case 'AssistancePapersCompleted':
      return {
        ...known,
        status: 'asked',
        missing: [],
        papers: [...known.papers, ...happened.papers],
        rounds: known.rounds + 1,
      };
    case 'AssistanceTakenUp':
      return { ...known, status: 'under-way' };
    case 'AssistanceFugitiveCaught':
      return { ...known, status: 'caught', caughtAt: happened.caughtAt };
    case 'AssistanceAnswered':
      return { ...known, status: 'answered', result: happened.result };
    case 'AssistanceWithdrawn':
      return { ...known, status: 'withdrawn' };
  }
}
