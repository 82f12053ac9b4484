import type { Area, AreaAct, HeadChange, NoticeDraft } from '#activities/matter/area';
import { foldedArea } from '#activities/matter/folded-area';
import { punishmentListingIdOf } from '#contracts/punishment-listing/punishment-listing.messages';
import type { Party } from '#domain/agency/actor';
import { apply } from '#domain/punishment-listing/apply';
import {
  hasEnded,
  type Paper,
  type PunishmentEntry,
  type PunishmentListing,
  type PunishmentListingEvent,
  statusOf,
} from '#domain/punishment-listing/punishment-listing';
import type { FoldedRepository } from '#persistence/folded/folded.repository';
import type { PunishmentEntryRepository } from '#persistence/punishment-listing/punishment-entry.repository';

/** What a listing does with its acts: the rows that banks and operators take, and a word to whoever must act next. */
export const punishmentListingArea = (
  folded: FoldedRepository,
  entries: PunishmentEntryRepository,
): Area<PunishmentListingEvent> =>
  foldedArea(folded, {
    ...{ apply, headOf, noticesOf, papersOf },
    keysOf: ({ entries: known }: PunishmentListing) => ({
      number: known.findLast(({ number }) => number !== '')?.number,
    }),
    keepRows: (transaction, { matterId, entry }, state) => entries.keep(transaction, { matterId, at: entry.at }, state),
  });

function papersOf(happened: PunishmentListingEvent): readonly Paper[] {
  switch (happened.event) {
    case 'PunishmentProposed':
      return [happened.subject, happened.basis, ...happened.papers];
    case 'PunishmentNoticeServed':
      return happened.paper ? [happened.paper] : [];
    case 'PunishmentAppealed':
      return [happened.statement, ...happened.papers];
    case 'PunishmentAppealDecided':
    case 'PunishmentRepairDecided':
      return [happened.reason];
    case 'PunishmentDeclarationSigned':
      return [happened.paper];
    case 'PunishmentRepairAsked':
      return [happened.statement];
    case 'PunishmentRefused':
    case 'PunishmentDecided':
    case 'PunishmentCarriedOut':
    case 'PunishmentLifted':
    case 'PunishmentPeriodEnded':
    case 'PunishmentFiveYearsEnded':
      return [];
  }
}

/** No name stands in a title: titles are read by many. */
const headOf = (listing: PunishmentListing): HeadChange => ({
  ...{ title: '联合惩戒名单', state: statusOf(listing), ended: hasEnded(listing) },
  joins: listing.entries.flatMap(({ proposerUnitId, deciderUnitId, superiorUnitIds }): Party[] => [
    { unitId: proposerUnitId, role: 'handler' },
    { unitId: deciderUnitId, role: 'handler' },
    { unitId: deciderUnitId, role: 'approver' },
    ...superiorUnitIds.map((unitId): Party => ({ unitId, role: 'superior' })),
  ]),
});

function noticesOf({ matterId, entry }: AreaAct<PunishmentListingEvent>, listing: PunishmentListing): NoticeDraft[] {
  const { happened } = entry;
  const words = wordsOf(happened);
  const of = concerned(happened, listing);
  if (!words || !of) return [];
  const [subject, body, toDecider] = words;
  const units = toDecider ? [of.deciderUnitId] : [of.proposerUnitId, of.deciderUnitId];
  return [...new Set(units)].map((unitId) => ({
    ...{
      template: happened.event,
      to: { unitId },
      body,
      link: `/punishment-listings/${punishmentListingIdOf(matterId)}`,
    },
    subject: `【${subject}】${of.number}`,
  }));
}

function concerned(happened: PunishmentListingEvent, { entries }: PunishmentListing): PunishmentEntry | undefined {
  const entryNo =
    'passing' in happened ? happened.passing?.entryNo : 'entryNo' in happened ? happened.entryNo : undefined;
  return entries.find((one) => one.entryNo === entryNo) ?? entries.findLast(({ number }) => number !== '');
}

type Words = readonly [subject: string, body: string, toDecider: boolean];

function wordsOf(happened: PunishmentListingEvent): Words | undefined {
  switch (happened.event) {
    case 'PunishmentDecided':
      return ['已列入联合惩戒', '请书面告知惩戒对象依据、期限、措施和申诉权利，并登记送达。', false];
    case 'PunishmentAppealed':
      return ['惩戒申诉', '惩戒对象提出申诉，请核查并书面答复。申诉期间惩戒不停止。', true];
    case 'PunishmentAppealDecided':
      return happened.outcome === 'upheld'
        ? ['解除惩戒', '申诉成立，惩戒已解除，名单已同步给银行和运营商。', false]
        : ['申诉不成立', '申诉不成立，请将书面答复送达申诉人。', false];
    case 'PunishmentRepairAsked':
      return ['申请信用修复', '惩戒对象已签署反诈声明书并申请信用修复，请审查决定。', true];
    case 'PunishmentRepairDecided':
      return happened.granted
        ? ['信用修复', '已同意信用修复，信用惩戒解除，其他惩戒措施按期执行。', false]
        : ['不予信用修复', '未同意信用修复，请告知申请人理由。', false];
    case 'PunishmentPeriodEnded':
      return ['惩戒期满', '惩戒期已满，系统已自动解除，名单已同步给银行和运营商。', false];
    case 'PunishmentFiveYearsEnded':
      return ['连续惩戒满五年', '连续惩戒已满五年，系统已自动解除全部惩戒，名单已同步给银行和运营商。', false];
    case 'PunishmentProposed':
    case 'PunishmentRefused':
    case 'PunishmentNoticeServed':
    case 'PunishmentDeclarationSigned':
    case 'PunishmentCarriedOut':
    case 'PunishmentLifted':
      return undefined;
  }
}
