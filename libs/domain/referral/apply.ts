import {
  type HandOverBegun,
  isSentByAgency,
  type ManifestLine,
  type Referral,
  type ReferralEvent,
  type ReferralFacts,
  type ReferralFound,
  type ReferralReturned,
} from '#domain/referral/referral';
import type { Entry } from '#domain/shared/record';

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(known: Referral | undefined, entry: Entry<ReferralEvent>): Referral {
  const { happened, numbers } = entry;
  if (happened.event === 'ReferralFound') return found(happened);
  if (happened.event === 'ReferralHandOverBegun') return handOverBegun(happened);
  if (!known) throw new Error(`The record of a referral begins with ${happened.event}.`);
  switch (happened.event) {
    case 'ReferralApproved':
      return { ...settled(known), status: 'approved' };
    case 'ReferralRefused':
      return { ...settled(known), status: 'refused' };
    case 'ReferralSent': {
      const { toUnitId, lines, digest } = happened;
      const number = numbers?.['referralNumber'] ?? known.number;
      const sent = {
        ...manifested(known, lines, digest),
        number,
        toUnitId,
        legs: known.legs + 1,
        status: 'sent' as const,
      };
      return {
        ...sent,
        route: [...known.route, toUnitId],
        ownerUnitId: isSentByAgency(known) ? toUnitId : known.ownerUnitId,
        notice: isSentByAgency(known) ? 'none' : 'owed',
        noticeLeg: known.legs + 1,
      };
    }
    case 'ReferralReturned':
      return returned(known, happened);
    case 'ReferralForwarded':
      return {
        ...known,
        toUnitId: happened.toUnitId,
        route: [...known.route, happened.toUnitId],
        legs: known.legs + 1,
        ownerUnitId: isSentByAgency(known) ? happened.toUnitId : known.ownerUnitId,
      };
    case 'ReferralDesignated':
      return designated(known, happened.designationId, happened.unitId);
    case 'ReferralWithdrawn':
      return { ...settled(known), status: 'withdrawn', ownerUnitId: known.fromUnitId, notice: 'none' };
    case 'ReferralKept':
      return { ...known, status: 'kept', ownerUnitId: known.fromUnitId, notice: 'none' };
    default:
      return handedOn(known, happened, entry);
  }
}

type HandOver = Extract<
  ReferralEvent,
  {
    event:
      | 'ReferralAccepted'
      | 'ReferralCompleted'
      | 'ReferralManifestSigned'
      | 'ReferralReporterTold'
      | 'ReferralFilingNoted';
  }
>;

function handedOn(known: Referral, happened: HandOver, { at, by }: Entry<ReferralEvent>): Referral {
  switch (happened.event) {
    case 'ReferralAccepted': {
      const { unitId, missing, investigationSince, filingOwed, opensCase } = happened;
      const asked = (known.completion?.asked ?? 0) + 1;
      return {
        ...known,
        status: 'accepted',
        ownerUnitId: unitId,
        ...(missing.length > 0 && { completion: { asked, missing, open: true } }),
        ...(investigationSince && { investigationSince }),
        ...(filingOwed && { filing: 'owed' as const }),
        ...(opensCase && { caseId: opensCase.caseId }),
      };
    }
    case 'ReferralCompleted': {
      const { completion } = known;
      return {
        ...manifested(known, happened.lines, happened.digest),
        ...(completion && { completion: { ...completion, open: false } }),
      };
    }
    case 'ReferralManifestSigned': {
      const { side, digest } = happened;
      const signer = by ?? { agency: 'police' as const, unitId: '', officerId: '' };
      const signatures = { ...known.signatures, [side]: { by: signer, at, digest } };
      const isWhole = signatures.from !== undefined && signatures.to !== undefined;
      return { ...known, signatures, status: isWhole ? 'handed-over' : known.status };
    }
    case 'ReferralReporterTold':
      return { ...known, notice: 'served' };
    case 'ReferralFilingNoted':
      return { ...known, filing: happened.decision };
  }
}

const settled = ({ asked: _, ...known }: Referral): Referral => known;

function found({ event: _, foundBy, approval, bounces, investigationSince, ...facts }: ReferralFound): Referral {
  return { ...begun(facts), foundBy, asked: approval, bounces, ...(investigationSince && { investigationSince }) };
}

const begun = (facts: ReferralFacts): Referral => ({
  ...facts,
  foundBy: '',
  bounces: 0,
  status: 'found',
  ownerUnitId: facts.fromUnitId,
  route: [facts.fromUnitId],
  number: '',
  legs: 0,
  manifest: { version: 0, lines: [], digest: '' },
  signatures: {},
  returns: [],
  notice: 'none',
  noticeLeg: 0,
  filing: 'none',
});

/** The designated unit owns it from the decision on; the other one only has to hand over. */
const handOverBegun = ({ event: _, designationId, ...facts }: HandOverBegun): Referral => ({
  ...begun(facts),
  status: 'approved',
  ownerUnitId: facts.toUnitId,
  designated: { designationId, unitId: facts.toUnitId },
});

/** What is signed is a version: another one begins without signatures. */
const manifested = (known: Referral, lines: readonly ManifestLine[], digest: string): Referral => ({
  ...known,
  manifest: { version: known.manifest.version + 1, lines, digest },
  signatures: {},
});

function returned(known: Referral, { unitId, reason, text, bounces, escalatedTo }: ReferralReturned): Referral {
  return {
    ...known,
    status: escalatedTo ? 'disputed' : 'returned',
    bounces,
    ownerUnitId: known.fromUnitId,
    route: [...known.route, known.fromUnitId],
    returns: [...known.returns, { unitId, reason, text }],
    notice: 'none',
  };
}

function designated(known: Referral, designationId: string, unitId: string): Referral {
  const decided = { ...known, designated: { designationId, unitId } };
  if (unitId === known.fromUnitId) return { ...decided, status: 'kept', ownerUnitId: unitId };
  return {
    ...decided,
    ownerUnitId: unitId,
    status: 'sent',
    toUnitId: unitId,
    legs: known.legs + 1,
    route: [...known.route, unitId],
    notice: 'owed',
    noticeLeg: known.legs + 1,
  };
}
