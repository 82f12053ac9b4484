import {
  type BottomReferral,
  type BottomUnit,
  type Bulletin,
  type BulletinEvent,
  vetoClockOf,
} from '#domain/bulletin/bulletin';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import type { Act, Decision } from '#domain/shared/record';

/**
 * 一票否决建议 (SUP-14): who assesses the unit says whether it follows the proposal.
 *
 * It answers at its own desk where it has one. Where it has none, or wrote, the office enters the letter that came: then the
 * clock is the office's, which has to ask until it has an answer.
 */
export interface AnswerVeto {
  readonly referralNo: number;
  readonly adopted: boolean;
  /** Why not, or what follows. */
  readonly reason?: string;
  /** The number of the letter, where the office enters it. */
  readonly reference?: string;
}

function refuse(kind: RefusalKind, code: `BULLETIN.${string}`, message: string): never {
  throw new DomainError(kind, code, message);
}

export const clockOfVeto = (
  { officeUnitId }: Bulletin,
  { unitId, addresseeUnitId = officeUnitId }: { readonly unitId: string; readonly addresseeUnitId?: string },
  { at }: Act,
): DeadlineOpening => ({
  ...{ deadlineId: vetoClockOf(unitId), ruleId: 'BUL-02', startEvent: '提出一票否决建议', startedAt: at },
  ownerUnitId: addresseeUnitId,
});

/** @throws BULLETIN.NO_VETO, .VETO_ANSWERED, .NOT_ASKED, .REFERENCE_MISSING, .REASON_MISSING */
export function answerVeto(known: Bulletin | undefined, given: AnswerVeto, { by }: Act): Decision<BulletinEvent> {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  const { referralNo, adopted, reason, reference } = given;
  const { unit, veto } = vetoOf(known, referralNo);
  if (veto.answer) refuse('conflict', 'BULLETIN.VETO_ANSWERED', 'The proposal has its answer.');
  const isAsked = by.unitId === veto.addresseeUnitId;
  if (!isAsked && by.unitId !== known.officeUnitId)
    refuse('forbidden', 'BULLETIN.NOT_ASKED', 'The proposal went to another unit.');
  if (!isAsked && !reference?.trim())
    refuse('invalid', 'BULLETIN.REFERENCE_MISSING', 'Name the letter in which the answer came.');
  if (!adopted && !reason?.trim()) refuse('invalid', 'BULLETIN.REASON_MISSING', 'Say why.');
  return {
    happened: {
      ...{ event: 'VetoAnswered', referralNo, unitId: unit.unitId, adopted },
      ...(reason && { reason }),
      ...(!isAsked && reference && { reference }),
    },
    closes: veto.needsAnswer
      ? [{ deadlineId: vetoClockOf(unit.unitId), reason: adopted ? '已采纳一票否决建议' : '不采纳一票否决建议' }]
      : [],
  };
}

function vetoOf({ bottom }: Bulletin, referralNo: number): { unit: BottomUnit; veto: BottomReferral } {
  for (const unit of bottom)
    for (const veto of unit.referrals ?? [])
      if (veto.referralNo === referralNo && veto.measure === 'veto') return { unit, veto };
  return refuse('not-found', 'BULLETIN.NO_VETO', 'No veto was proposed under this number.');
}
