import type { RuleRevision, RuleRevisionEvent } from '#domain/rule-revision/rule-revision';
import type { Entry } from '#domain/shared/record';

/** Never refuses: what was decided has happened. */
export function apply(known: RuleRevision | undefined, { happened, by }: Entry<RuleRevisionEvent>): RuleRevision {
  if (happened.event === 'RevisionProposed') {
    const { event: _, ...proposed } = happened;
    return { ...proposed, proposedBy: by?.officerId ?? '', status: 'proposed' };
  }
  if (!known) throw new Error(`The record of a revision begins with ${happened.event}.`);
  switch (happened.event) {
    case 'RevisionSimulationAsked':
      return known;
    case 'RevisionSimulated':
      return { ...known, simulation: happened.simulation };
    case 'RevisionReleased':
      return { ...known, status: 'released' };
    case 'RevisionRefused':
      return { ...known, status: 'refused' };
    case 'RevisionWithdrawn':
      return { ...known, status: 'withdrawn' };
  }
}
