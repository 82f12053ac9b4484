import type { Campaign, CampaignEvent } from '#domain/campaign/campaign';
import type { Entry } from '#domain/shared/record';

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(known: Campaign | undefined, { happened, numbers }: Entry<CampaignEvent>): Campaign {
  if (happened.event === 'CampaignPlanned') {
    const { event: _, ...facts } = happened;
    return { ...facts, number: numbers?.['campaignNumber'] ?? '', status: 'planned', cases: [], results: {} };
  }
  if (!known) throw new Error(`The record of a campaign begins with ${happened.event}.`);
  switch (happened.event) {
    case 'CampaignCaseAdded': {
      const { event: _, ...added } = happened;
      return { ...known, cases: [...known.cases, added] };
    }
    case 'CampaignCaseRemoved':
      return { ...known, cases: known.cases.filter(({ caseId }) => caseId !== happened.caseId) };
    case 'CampaignStarted':
      return { ...known, status: 'started' };
    case 'CampaignResultGiven': {
      const { event: _, unitId, ...result } = happened;
      return { ...known, results: { ...known.results, [unitId]: result } };
    }
    case 'CampaignClosed':
      return { ...known, status: 'closed' };
    case 'CampaignCancelled':
      return { ...known, status: 'cancelled' };
  }
}
