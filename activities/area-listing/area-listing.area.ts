import type { Area, AreaAct, HeadChange, NoticeDraft } from '#activities/matter/area';
import { foldedArea } from '#activities/matter/folded-area';
import { areaListingIdOf } from '#contracts/area-listing/area-listing.messages';
import type { Party } from '#domain/agency/actor';
import { apply } from '#domain/area-listing/apply';
import { type AreaListing, type AreaListingEvent, hasEnded } from '#domain/area-listing/area-listing';
import type { FoldedRepository } from '#persistence/folded/folded.repository';

/** What a listed area does with its acts. */
export const areaListingArea = (folded: FoldedRepository): Area<AreaListingEvent> =>
  foldedArea(folded, {
    ...{ apply, headOf, noticesOf },
    keysOf: ({ number, areaName }: AreaListing) => ({ number: `${number} ${areaName}` }),
    papersOf: (happened) => ('text' in happened ? [happened.text] : []),
  });

function headOf(one: AreaListing): HeadChange {
  const { unitId, bureauUnitId, officeUnitId, areaName, number, status } = one;
  const joins: Party[] = [
    { unitId: bureauUnitId, role: 'handler' },
    { unitId, role: 'addressee' },
    { unitId: officeUnitId, role: 'superior' },
    { unitId: officeUnitId, role: 'approver' },
  ];
  return { title: `${number} ${areaName}挂牌整治`, state: status, ended: hasEnded(one), joins };
}

function noticesOf({ matterId, entry: { happened } }: AreaAct<AreaListingEvent>, one: AreaListing): NoticeDraft[] {
  const link = `/area-listings/${areaListingIdOf(matterId)}`;
  const tell = (unitIds: readonly string[], subject: string, body: string): NoticeDraft[] =>
    [...new Set(unitIds)].map((unitId) => ({
      ...{ template: happened.event, to: { unitId }, body, link },
      subject: `【${subject}】${one.areaName}`,
    }));
  const { unitId, bureauUnitId, officeUnitId } = one;
  switch (happened.event) {
    case 'AreaListed':
      return tell(
        [bureauUnitId, unitId],
        '区域挂牌整治',
        `辖区已列入挂牌整治，期限 ${one.months} 个月，请由单位负责人任责任领导并按期报告。事由：${one.reason}`,
      );
    case 'AreaLeaderNamed':
      return tell([officeUnitId], '责任领导已明确', '挂牌整治区域已明确责任领导。');
    case 'AreaReported':
      return tell([officeUnitId], '挂牌整治进展', '责任单位已报告进展，请审阅。');
    case 'AreaAssessmentRefused':
      return tell([bureauUnitId, unitId], '评估不合格', `继续挂牌整治。理由：${happened.reason}`);
    case 'AreaDelisted':
      return tell([bureauUnitId, unitId], '已摘牌', '评估合格，已批准摘牌，挂牌整治结束。');
    case 'AreaAssessmentAsked':
      return [];
  }
}
