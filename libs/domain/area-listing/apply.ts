import type { AreaListing, AreaListingEvent } from '#domain/area-listing/area-listing';
import type { Entry } from '#domain/shared/record';

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(known: AreaListing | undefined, entry: Entry<AreaListingEvent>): AreaListing {
  const { happened, at, by, numbers } = entry;
  if (happened.event === 'AreaListed') {
    const { event: _, ...facts } = happened;
    const rounds = { reportRounds: 1, termRounds: 1, reports: [], refusals: [] };
    return { ...facts, status: 'leaderless', number: numbers?.['listingNumber'] ?? '', ...rounds };
  }
  if (!known) throw new Error(`The record of a listed area begins with ${happened.event}.`);
  switch (happened.event) {
    case 'AreaLeaderNamed':
      return { ...known, leaderId: happened.leaderId, status: known.status === 'leaderless' ? 'listed' : known.status };
    case 'AreaReported': {
      const report = { at, officerId: by?.officerId ?? '', text: happened.text };
      return { ...known, reports: [...known.reports, report], reportRounds: known.reportRounds + 1 };
    }
    case 'AreaAssessmentAsked':
      return { ...known, status: 'assessing', assessment: { approval: happened.approval, text: happened.text } };
    case 'AreaAssessmentRefused': {
      const { assessment: _, ...rest } = known;
      const refusals = [...known.refusals, { reason: happened.reason, at }];
      return { ...rest, status: 'listed', termRounds: known.termRounds + 1, refusals };
    }
    case 'AreaDelisted':
      return { ...known, status: 'delisted', delistedAt: at };
  }
}
