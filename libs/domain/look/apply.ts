import { isInPassing, type Look, type LookEvent } from '#domain/look/look';
import type { Entry } from '#domain/shared/record';

const NOBODY = { agency: 'supervisor', unitId: '', officerId: '' } as const;

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(known: Look | undefined, entry: Entry<LookEvent>): Look {
  const { happened, at, by = NOBODY } = entry;
  if (happened.event === 'LookOpened') {
    const { event: _, ...facts } = happened;
    if (isInPassing(facts)) return { ...facts, by, status: 'ended', openedAt: at, endedAt: at };
    return { ...facts, by, status: 'open', openedAt: at };
  }
  if (happened.event === 'LookAsked') {
    const { event: _, approval, ...facts } = happened;
    return { ...facts, by, status: 'asked', approval };
  }
  if (!known) throw new Error(`The record of a look begins with ${happened.event}.`);
  switch (happened.event) {
    case 'LookAllowed':
      return { ...known, status: 'open', openedAt: at };
    case 'LookRefused':
      return { ...known, status: 'refused', endedAt: at, refusedBecause: happened.reason };
    case 'LookEnded':
      return { ...known, status: 'ended', endedAt: at };
  }
}
