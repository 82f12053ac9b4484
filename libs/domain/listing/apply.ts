import type { Level, Listing, ListingEvent, ListingLevel } from '#domain/listing/listing';
import type { Instant } from '#domain/shared/instant';
import type { Entry } from '#domain/shared/record';

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(known: Listing | undefined, entry: Entry<ListingEvent>): Listing {
  const { happened, at, by } = entry;
  if (happened.event === 'ListingOpened') {
    const { event: _, level, batch, reason, ...facts } = happened;
    const levels = [levelOf({ level, reason, ...(batch !== undefined && { batch }) }, at)];
    return { ...facts, status: 'leaderless', reports: [], rounds: 1, levels, refusals: [] };
  }
  if (!known) throw new Error(`The record of a listing begins with ${happened.event}.`);
  switch (happened.event) {
    case 'ListingHandedOver':
      return handedOver(known, happened);
    case 'ListingLeaderNamed':
      return { ...known, leaderId: happened.leaderId, status: known.status === 'leaderless' ? 'listed' : known.status };
    case 'ListingReported': {
      const report = { at, officerId: by?.officerId ?? '', text: happened.text };
      return { ...known, reports: [...known.reports, report], rounds: known.rounds + 1 };
    }
    case 'ListingRaised':
      return { ...known, levels: [...known.levels, levelOf(happened, at)] };
    case 'ListingDelistingAsked':
      return { ...known, status: 'delisting', delisting: { approval: happened.approval, text: happened.text } };
    case 'ListingDelistingRefused': {
      const { delisting: _, ...rest } = known;
      return {
        ...rest,
        status: rest.leaderId === undefined ? 'leaderless' : 'listed',
        refusals: [...known.refusals, { reason: happened.reason, at }],
      };
    }
    case 'ListingDelisted':
      return { ...known, status: 'delisted', delistedAt: at };
  }
}

/** Another bureau has another head: the leader is wanted anew. */
function handedOver(
  { leaderId, ...known }: Listing,
  { to, wantsLeader }: Extract<ListingEvent, { event: 'ListingHandedOver' }>,
): Listing {
  if (!wantsLeader) return { ...known, ...to, ...(leaderId !== undefined && { leaderId }) };
  const status = known.status === 'listed' ? 'leaderless' : known.status;
  return { ...known, ...to, status, leaderRounds: (known.leaderRounds ?? 1) + 1 };
}

const levelOf = (
  { level, batch, reason }: { readonly level: ListingLevel; readonly batch?: string; readonly reason: string },
  at: Instant,
): Level => ({ level, reason, at, ...(batch !== undefined && { batch }) });
