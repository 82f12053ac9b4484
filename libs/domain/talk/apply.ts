import type { Entry } from '#domain/shared/record';
import type { Talk, TalkEvent } from '#domain/talk/talk';

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(known: Talk | undefined, entry: Entry<TalkEvent>): Talk {
  const { happened, at } = entry;
  if (happened.event === 'TalkSummoned') {
    const { event: _, ...facts } = happened;
    return { ...facts, status: 'summoned', rounds: 0, corrections: [], checks: [] };
  }
  if (!known) throw new Error(`The record of a talk begins with ${happened.event}.`);
  switch (happened.event) {
    case 'TalkHeld':
      return { ...known, status: 'correcting', record: happened.record, what: happened.what, rounds: 1 };
    case 'TalkCorrectionReported':
      return { ...known, status: 'checking', corrections: [...known.corrections, { at, text: happened.text }] };
    case 'TalkChecked': {
      const { corrected, reason } = happened;
      const checks = [...known.checks, { at, corrected, reason }];
      return corrected
        ? { ...known, checks, status: 'closed' }
        : { ...known, checks, status: 'correcting', rounds: known.rounds + 1 };
    }
    case 'TalkWithdrawn':
      return { ...known, status: 'withdrawn' };
  }
}
