import { civilOf, dayAt, msOf } from '#domain/calendar/shanghai';
import { numberLabel } from '#domain/code/document-number';
import {
  type Evidence,
  type EvidenceEnd,
  type EvidenceEvent,
  offerClockOf,
  type Registered,
} from '#domain/evidence/evidence';
import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import { isBefore } from '#domain/shared/instant';
import type { Act, Decision } from '#domain/shared/record';

type Known = Evidence | undefined;
type Decided = Decision<EvidenceEvent>;

export interface RegisterEvidence extends Omit<Registered, 'event' | 'unitId' | 'officerId'> {
  readonly unitWord: string;
}
export interface OfferEvidence {
  readonly toUnitId: string;
  readonly toOfficerId: string;
  readonly purpose: string;
}
export interface ReceiveEvidence {
  /** Of the file as it was received, where the item is one. */
  readonly sha256?: string;
}
export interface WithReason {
  readonly reason: string;
}
export interface EndEvidence extends WithReason {
  readonly end: EvidenceEnd;
}

function refuse(kind: RefusalKind, code: `EVIDENCE.${string}`, message: string): never {
  throw new DomainError(kind, code, message);
}

/** @throws EVIDENCE.REGISTERED_ALREADY, .TAKEN_IN_THE_FUTURE */
export function registerEvidence(known: Known, { unitWord, ...given }: RegisterEvidence, act: Act): Decided {
  if (known) refuse('conflict', 'EVIDENCE.REGISTERED_ALREADY', 'This item has been registered.');
  if (isBefore(act.receivedAt, given.takenAt))
    refuse('invalid', 'EVIDENCE.TAKEN_IN_THE_FUTURE', 'The item was taken in the future.');
  const { unitId, officerId } = act.by;
  const { year } = civilOf(dayAt(msOf(act.at)));
  return {
    happened: { event: 'EvidenceRegistered', ...given, unitId, officerId },
    draws: {
      evidenceNumber: {
        ...{ unitId, kind: 'evidence', period: String(year) },
        label: numberLabel('evidence', unitWord, year),
      },
    },
  };
}

/**
 * Only who holds the item hands it over: anything else would be a gap in the chain.
 *
 * @throws EVIDENCE.ENDED, .GAP, .OFFERED_ALREADY, .OWN_HANDS, .PURPOSE_MISSING
 */
export function offerEvidence(known: Known, { toUnitId, toOfficerId, purpose }: OfferEvidence, act: Act): Decided {
  const evidence = inCustody(known);
  refuseGap(evidence, act);
  if (evidence.offer) refuse('conflict', 'EVIDENCE.OFFERED_ALREADY', 'This item is being handed over.');
  if (toOfficerId === evidence.holder.officerId)
    refuse('invalid', 'EVIDENCE.OWN_HANDS', 'The item is handed over to somebody else.');
  if (!purpose.trim()) refuse('invalid', 'EVIDENCE.PURPOSE_MISSING', 'Say what for.');
  const clockId = offerClockOf(evidence.offers + 1);
  return {
    happened: { event: 'EvidenceOffered', toUnitId, toOfficerId, purpose, clockId },
    opens: [
      { deadlineId: clockId, ruleId: 'EVD-01', startEvent: '移交证据', startedAt: act.at, ownerUnitId: toUnitId },
    ],
  };
}

/**
 * Received by nobody but the officer to whom it was handed, and unchanged.
 *
 * @throws EVIDENCE.ENDED, .NOT_OFFERED, .OTHER_RECEIVER, .HASH_MISSING, .CHANGED
 */
export function receiveEvidence(known: Known, { sha256 }: ReceiveEvidence, act: Act): Decided {
  const { offer, name } = inCustody(known);
  if (!offer) return refuse('conflict', 'EVIDENCE.NOT_OFFERED', 'Nobody hands this item over.');
  const { unitId, officerId } = act.by;
  if (unitId !== offer.toUnitId || officerId !== offer.toOfficerId)
    refuse('forbidden', 'EVIDENCE.OTHER_RECEIVER', 'The item is handed over to another officer.');
  if (name.sha256 !== undefined && sha256 === undefined)
    refuse('invalid', 'EVIDENCE.HASH_MISSING', 'State the hash of the file as it was received.');
  if (name.sha256 !== sha256) refuse('conflict', 'EVIDENCE.CHANGED', 'The file is not the one that was registered.');
  return {
    happened: { event: 'EvidenceReceived', unitId, officerId, ...(sha256 && { sha256 }) },
    closes: [{ deadlineId: offer.clockId, reason: '已接收' }],
  };
}

/** @throws EVIDENCE.ENDED, .NOT_OFFERED, .GAP, .PURPOSE_MISSING */
export function withdrawOffer(known: Known, { reason }: WithReason, act: Act): Decided {
  const evidence = inCustody(known);
  refuseGap(evidence, act);
  if (!evidence.offer) return refuse('conflict', 'EVIDENCE.NOT_OFFERED', 'Nobody hands this item over.');
  if (!reason.trim()) refuse('invalid', 'EVIDENCE.PURPOSE_MISSING', 'Say what for.');
  return {
    happened: { event: 'EvidenceOfferWithdrawn', reason },
    closes: [{ deadlineId: evidence.offer.clockId, reason: '已撤回移交' }],
  };
}

/** @throws EVIDENCE.ENDED, .GAP, .OFFERED_ALREADY, .PURPOSE_MISSING */
export function endEvidence(known: Known, { end, reason }: EndEvidence, act: Act): Decided {
  const evidence = inCustody(known);
  refuseGap(evidence, act);
  if (evidence.offer) refuse('conflict', 'EVIDENCE.OFFERED_ALREADY', 'This item is being handed over.');
  if (!reason.trim()) refuse('invalid', 'EVIDENCE.PURPOSE_MISSING', 'Say what for.');
  return { happened: { event: 'EvidenceEnded', end, reason } };
}

function inCustody(known: Known): Evidence {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  if (known.status === 'ended') refuse('conflict', 'EVIDENCE.ENDED', 'The custody of this item has ended.');
  return known;
}

/** Whoever acts for the item must be the one in whose custody the chain says it is. */
function refuseGap({ holder }: Evidence, { by }: { by: { unitId: string; officerId: string } }): void {
  if (holder.unitId !== by.unitId || holder.officerId !== by.officerId)
    refuse('conflict', 'EVIDENCE.GAP', 'Another officer holds this item: the chain would have a gap.');
}
