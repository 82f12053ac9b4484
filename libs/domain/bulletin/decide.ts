import { asking, type DecideApproval, decidedBy, settling } from '#domain/agency/approval';
import {
  type BottomMeasure,
  type Bulletin,
  BULLETIN_CLOCK,
  type BulletinDraft,
  type BulletinEvent,
  type BulletinFacts,
  bulletinIdFor,
  hasEnded,
  monthAfter,
  type NextBulletin,
  talkClockOf,
} from '#domain/bulletin/bulletin';
import { rank, type Tally } from '#domain/bulletin/ranking';
import { clockOfVeto } from '#domain/bulletin/veto';
import { civilOf, dayAt, msOf } from '#domain/calendar/shanghai';
import { numberLabel } from '#domain/code/document-number';
import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import type { Act, Decision } from '#domain/shared/record';

type Known = Bulletin | undefined;
type Result = Decision<BulletinEvent>;

export type OpenBulletin = BulletinFacts;
export interface DraftBulletin extends Omit<BulletinDraft, 'ranking'> {
  /** As the record was read; the order is made here. */
  readonly tallies: readonly Tally[];
}
export interface AskBulletin {
  readonly approvalId: string;
  readonly title: string;
  /** How the register of the office names it. */
  readonly word: string;
}
export interface DecideBottomUnit {
  readonly unitId: string;
  readonly summon: boolean;
  readonly reason: string;
  /** The talk that a summons opens. */
  readonly talkId: string;
}
export interface ReferBottomUnit {
  readonly unitId: string;
  readonly measure: BottomMeasure;
  /** The organ that it goes to, by its name; by its unit where it has a desk here. */
  readonly addressee: string;
  readonly addresseeUnitId?: string;
  readonly reason: string;
  readonly documentWord: string;
}
export interface WithdrawBulletin {
  readonly reason: string;
}

function refuse(kind: RefusalKind, code: `BULLETIN.${string}`, message: string): never {
  throw new DomainError(kind, code, message);
}

/** @throws BULLETIN.OPENED_ALREADY, .BAD_MONTH */
export function openBulletin(known: Known, body: OpenBulletin, act: Act): Result {
  if (known) refuse('conflict', 'BULLETIN.OPENED_ALREADY', 'The office has a bulletin for this month.');
  if (!/^20\d{2}-(0[1-9]|1[0-2])$/.test(body.month)) refuse('invalid', 'BULLETIN.BAD_MONTH', 'A month reads 2026-11.');
  const { officeUnitId, since } = body;
  return {
    happened: { event: 'BulletinOpened', ...body },
    opens: [
      {
        ...{ deadlineId: BULLETIN_CLOCK, ruleId: 'SUP-11-month', startEvent: '上次通报', ownerUnitId: officeUnitId },
        startedAt: since < act.at ? since : act.at,
      },
    ],
  };
}

/** A draft may be drawn up again until it is asked for: then with the figures of a new instant. @throws BULLETIN.WRONG_STATE, .NOT_THE_OFFICE, .NOBODY_TOLD, .MONTH_AHEAD */
export function draftBulletin(known: Known, { tallies, ...given }: DraftBulletin, act: Act): Result {
  const bulletin = ofTheOffice(known, act, ['due', 'drafted']);
  if (given.recipientUnitIds.length === 0) refuse('invalid', 'BULLETIN.NOBODY_TOLD', 'A bulletin tells somebody.');
  const asked = civilOf(dayAt(msOf(given.asOf)));
  if (`${asked.year}-${String(asked.month).padStart(2, '0')}` < bulletin.month)
    refuse('conflict', 'BULLETIN.MONTH_AHEAD', 'The month has not begun.');
  return { happened: { event: 'BulletinDrafted', ...given, ranking: rank(tallies, given) } };
}

/** @throws BULLETIN.WRONG_STATE, .NOT_THE_OFFICE */
export function askBulletin(known: Known, { approvalId, title, word }: AskBulletin, act: Act): Result {
  const bulletin = ofTheOffice(known, act, ['drafted']);
  const { agency, unitId, officerId } = act.by;
  const approval = {
    ...{ approvalId, kind: 'bulletin', title, proposer: { agency, unitId, officerId } },
    ...{ approverUnitId: bulletin.officeUnitId, level: 'city' as const, askedAt: act.at },
  };
  return { happened: { event: 'BulletinApprovalAsked', approval, word }, ...asking(approval) };
}

/** Signed by another than who drew it up, or on paper. @throws BULLETIN.WRONG_STATE, APPROVAL.* */
export function decideApproval(known: Known, given: DecideApproval, act: Act): Result {
  const bulletin = standing(known, ['drafted', 'asked']);
  const approval = decidedBy(bulletin.approval, given, act);
  const settled = settling(approval);
  if (approval.decision === 'refused')
    return { happened: { event: 'BulletinRefused', reason: approval.reason ?? '' }, ...settled };
  const bottomUnitIds = (bulletin.draft?.ranking ?? []).filter(({ isLast }) => isLast).map(({ unitId }) => unitId);
  const { year } = civilOf(dayAt(msOf(act.at)));
  return {
    happened: { event: 'BulletinIssued', bottomUnitIds, next: nextOf(bulletin) },
    ...settled,
    closes: [...settled.closes, { deadlineId: BULLETIN_CLOCK, reason: '已印发通报' }],
    opens: bottomUnitIds.map((unitId) => ({
      ...{ deadlineId: talkClockOf(unitId), ruleId: 'BUL-01', startEvent: '印发通报', startedAt: act.at },
      ownerUnitId: bulletin.officeUnitId,
    })),
    draws: {
      bulletinNumber: {
        ...{ unitId: bulletin.officeUnitId, kind: 'bulletin', period: String(year) },
        label: numberLabel('bulletin', bulletin.word ?? '', year),
      },
    },
  };
}

/** 末位约谈: nobody is summoned by a machine. @throws BULLETIN.WRONG_STATE, .NOT_THE_OFFICE, .NOT_LAST, .DECIDED_ALREADY, .REASON_MISSING */
export function decideBottomUnit(known: Known, given: DecideBottomUnit, act: Act): Result {
  const bulletin = ofTheOffice(known, act, ['issued']);
  const { unitId, summon, reason, talkId } = given;
  const unit = bulletin.bottom.find((one) => one.unitId === unitId);
  if (!unit) refuse('not-found', 'BULLETIN.NOT_LAST', 'This unit is not named as last.');
  if (unit.decided) refuse('conflict', 'BULLETIN.DECIDED_ALREADY', 'It has been decided about this unit.');
  needs(reason);
  return {
    happened: { event: 'BottomUnitDecided', unitId, summon, reason, talkId },
    closes: [{ deadlineId: talkClockOf(unitId), reason: summon ? '已决定约谈' : '决定不约谈' }],
  };
}

const REFERS: ReadonlySet<Bulletin['status']> = new Set(['issued', 'answering', 'closed']);
const LETTERS = { discipline: 'discipline-referral', veto: 'veto' } as const;

/**
 * 问责线索移送、一票否决: of a unit that was named as last before all, by a person's decision; also after it was decided upon.
 *
 * A veto is answered by who assesses the unit, within its time (BUL-02).
 *
 * @throws BULLETIN.WRONG_STATE, .NOT_THE_OFFICE, .NOT_LAST, .REFERRED_ALREADY, .NO_ADDRESSEE, .OWN_CAUSE, .REASON_MISSING
 */
export function referBottomUnit(known: Known, given: ReferBottomUnit, act: Act): Result {
  const { documentWord, ...referral } = given;
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  if (!REFERS.has(known.status)) refuse('conflict', 'BULLETIN.WRONG_STATE', `The bulletin is ${known.status}.`);
  if (act.by.unitId !== known.officeUnitId)
    refuse('forbidden', 'BULLETIN.NOT_THE_OFFICE', 'The office whose bulletin it is does this.');
  const unit = known.bottom.find((one) => one.unitId === referral.unitId);
  const referrals = known.bottom.flatMap((one) => one.referrals ?? []);
  if (!unit) refuse('not-found', 'BULLETIN.NOT_LAST', 'This unit is not named as last.');
  if (unit.referrals?.some(({ measure }) => measure === referral.measure))
    refuse('conflict', 'BULLETIN.REFERRED_ALREADY', 'This unit has been referred for this.');
  if (referral.addressee.trim() === '')
    refuse('invalid', 'BULLETIN.NO_ADDRESSEE', 'Name the organ that the letter goes to.');
  if (referral.addresseeUnitId === referral.unitId || referral.addresseeUnitId === known.officeUnitId)
    refuse('invalid', 'BULLETIN.OWN_CAUSE', 'Nobody assesses the own cause.');
  needs(referral.reason);
  const { year } = civilOf(dayAt(msOf(act.at)));
  const kind = LETTERS[referral.measure];
  const numbered = { referralNo: referrals.length + 1, ...referral };
  const isVeto = referral.measure === 'veto';
  return {
    happened: { event: 'BottomUnitReferred', ...numbered, ...(isVeto && { needsAnswer: true }) },
    ...(isVeto && { opens: [clockOfVeto(known, referral, act)] }),
    draws: {
      referralNumber: {
        ...{ unitId: known.officeUnitId, kind, period: String(year) },
        label: numberLabel(kind, documentWord, year),
      },
    },
  };
}

/** A month without a bulletin, with the reason; the next month's is due all the same. @throws BULLETIN.WRONG_STATE, .NOT_THE_OFFICE, .REASON_MISSING */
export function withdrawBulletin(known: Known, { reason }: WithdrawBulletin, act: Act): Result {
  const bulletin = ofTheOffice(known, act, ['due', 'drafted']);
  needs(reason);
  return {
    happened: { event: 'BulletinWithdrawn', reason, next: nextOf(bulletin) },
    closes: [{ deadlineId: BULLETIN_CLOCK, reason: '本月不印发通报' }],
  };
}

function nextOf({ officeUnitId, month }: Bulletin): NextBulletin {
  const next = monthAfter(month);
  return { bulletinId: bulletinIdFor(officeUnitId, next), month: next };
}

function standing(known: Known, states: readonly Bulletin['status'][]): Bulletin {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  if (hasEnded(known) || !states.includes(known.status))
    refuse('conflict', 'BULLETIN.WRONG_STATE', `The bulletin is ${known.status}.`);
  return known;
}

function ofTheOffice(known: Known, { by }: Act, states: readonly Bulletin['status'][]): Bulletin {
  const bulletin = standing(known, states);
  if (by.unitId !== bulletin.officeUnitId)
    refuse('forbidden', 'BULLETIN.NOT_THE_OFFICE', 'The office whose bulletin it is does this.');
  return bulletin;
}

function needs(words: string): void {
  if (words.trim() === '') refuse('invalid', 'BULLETIN.REASON_MISSING', 'Say why.');
}
