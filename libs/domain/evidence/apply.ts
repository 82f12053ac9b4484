import type { ActingOfficer } from '#domain/agency/actor';
import type { Evidence, EvidenceEvent, Registered } from '#domain/evidence/evidence';
import type { Entry } from '#domain/shared/record';

const NOBODY: ActingOfficer = { agency: 'police', unitId: '', officerId: '' };

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(known: Evidence | undefined, entry: Entry<EvidenceEvent>): Evidence {
  const { happened, at, by = NOBODY } = entry;
  if (happened.event === 'EvidenceRegistered') return registered(happened, entry);
  if (!known) throw new Error(`The record of an item begins with ${happened.event}.`);
  const { offer, ...held } = known;
  const from = { unitId: known.holder.unitId, officerId: known.holder.officerId };
  switch (happened.event) {
    case 'EvidenceOffered': {
      const { event: _, ...given } = happened;
      return { ...held, status: 'offered', offers: known.offers + 1, offer: { ...given, at } };
    }
    case 'EvidenceReceived': {
      const to = { unitId: happened.unitId, officerId: happened.officerId };
      const line = { from, to, at, by, purpose: offer?.purpose ?? '' };
      return { ...held, status: 'held', holder: { ...to, since: at }, chain: [...known.chain, line] };
    }
    case 'EvidenceOfferWithdrawn':
      return { ...held, status: 'held' };
    case 'EvidenceEnded':
      return { ...held, status: 'ended', chain: [...known.chain, { from, at, by, purpose: happened.reason }] };
  }
}

function registered(
  { event: _, unitId, officerId, takenAt, ...facts }: Registered,
  { at, by = NOBODY, numbers }: Entry,
): Evidence {
  const to = { unitId, officerId };
  return {
    ...facts,
    number: numbers?.['evidenceNumber'] ?? '',
    status: 'held',
    holder: { ...to, since: takenAt },
    chain: [{ to, at, by, purpose: '提取、登记' }],
    offers: 0,
  };
}
