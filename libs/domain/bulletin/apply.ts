import {
  type BottomReferral,
  type Bulletin,
  type BulletinEvent,
  stageOf,
  type VetoAnswered,
} from '#domain/bulletin/bulletin';
import type { Entry } from '#domain/shared/record';

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(known: Bulletin | undefined, entry: Entry<BulletinEvent>): Bulletin {
  const { happened, at, numbers } = entry;
  if (happened.event === 'BulletinOpened') {
    const { event: _, ...facts } = happened;
    return { ...facts, status: 'due', refusals: [], bottom: [] };
  }
  if (!known) throw new Error(`The record of a bulletin begins with ${happened.event}.`);
  switch (happened.event) {
    case 'BulletinDrafted': {
      const { event: _, ...draft } = happened;
      return { ...known, status: 'drafted', draft };
    }
    case 'BulletinApprovalAsked':
      return { ...known, status: 'asked', approval: happened.approval, word: happened.word };
    case 'BulletinRefused': {
      const { approval: _, ...rest } = known;
      return { ...rest, status: 'drafted', refusals: [...known.refusals, { reason: happened.reason, at }] };
    }
    case 'BulletinIssued': {
      const bottom = happened.bottomUnitIds.map((unitId) => ({ unitId }));
      return { ...known, status: stageOf(bottom), bottom, number: numbers?.['bulletinNumber'] ?? '', issuedAt: at };
    }
    case 'BottomUnitDecided': {
      const { unitId, summon, reason, talkId } = happened;
      const decided = { reason, ...(summon && { talkId }), decided: summon ? 'summoned' : 'spared' } as const;
      const bottom = known.bottom.map((one) => (one.unitId === unitId ? { ...one, ...decided } : one));
      return { ...known, bottom, status: stageOf(bottom) };
    }
    case 'BottomUnitReferred': {
      const { event: _, unitId, ...referral } = happened;
      const after = { ...referral, number: numbers?.['referralNumber'] ?? '', at };
      const bottom = known.bottom.map((one) =>
        one.unitId === unitId ? { ...one, referrals: [...(one.referrals ?? []), after] } : one,
      );
      return { ...known, bottom, status: stageOf(bottom) };
    }
    case 'VetoAnswered': {
      const { event: _, unitId, referralNo, ...answer } = happened;
      const bottom = known.bottom.map((one) =>
        one.unitId === unitId ? { ...one, referrals: answered(one.referrals, referralNo, { ...answer, at }) } : one,
      );
      return { ...known, bottom, status: stageOf(bottom) };
    }
    case 'BulletinWithdrawn':
      return { ...known, status: 'withdrawn' };
  }
}

const answered = (
  referrals: readonly BottomReferral[] = [],
  referralNo: number,
  answer: VetoAnswered,
): readonly BottomReferral[] => referrals.map((one) => (one.referralNo === referralNo ? { ...one, answer } : one));
