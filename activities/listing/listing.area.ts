import type { Area, AreaAct, HeadChange, NoticeDraft } from '#activities/matter/area';
import { listingIdOf } from '#contracts/listing/listing.messages';
import type { Party } from '#domain/agency/actor';
import { apply } from '#domain/listing/apply';
import { hasEnded, type Listing, type ListingEvent } from '#domain/listing/listing';
import type { FoldedRepository } from '#persistence/folded/folded.repository';

const folding = { apply, keysOf: ({ caseId }: Listing) => ({ caseId, number: '' }) };

/** What a listing does with its acts. */
export const listingArea = (folded: FoldedRepository): Area<ListingEvent> => ({
  async project(transaction, act) {
    const state = await folded.take(transaction, act, folding);
    const { happened, at } = act.entry;
    if ('text' in happened) await folded.refer(transaction, [happened.text.subjectId], at);
    return headOf(state);
  },

  async notices(manager, act) {
    const state = await folded.stateOf<Listing>(manager, act.matterId);
    return state ? noticesOf(act, state) : [];
  },

  owes: () => Promise.resolve([]),
});

function headOf(one: Listing): HeadChange {
  const { caseId, unitId, handlerUnitId, supervisorUnitId, status } = one;
  const joins: Party[] = [
    { unitId, role: 'handler' },
    { unitId: handlerUnitId, role: 'addressee' },
    { unitId: supervisorUnitId, role: 'superior' },
    { unitId: supervisorUnitId, role: 'approver' },
  ];
  return { caseId, title: '挂牌督办案件', state: status, ended: hasEnded(one), joins };
}

function noticesOf({ matterId, entry: { happened } }: AreaAct<ListingEvent>, one: Listing): NoticeDraft[] {
  const link = `/listings/${listingIdOf(matterId)}`;
  const tell = (unitIds: readonly string[], subject: string, body: string): NoticeDraft[] =>
    [...new Set(unitIds)].map((unitId) => ({
      ...{ template: happened.event, to: { unitId }, body, link },
      subject: `【${subject}】`,
    }));
  const { unitId, handlerUnitId, supervisorUnitId } = one;
  switch (happened.event) {
    case 'ListingOpened':
      return [
        ...tell([unitId, handlerUnitId], '挂牌督办', '案件已列入挂牌督办，请由单位负责人任专案组长，并按期报告进展。'),
        ...tell([supervisorUnitId], '挂牌督办', '案件已列入挂牌督办，由本单位督办。'),
      ];
    case 'ListingLeaderNamed':
      return tell([supervisorUnitId], '专案组长已明确', '挂牌督办案件已明确专案组长。');
    case 'ListingReported':
      return tell([supervisorUnitId], '挂牌督办进展', '承办单位已报告进展，请审阅。');
    case 'ListingRaised':
      return tell([unitId, handlerUnitId], '督办层级提升', '案件已列入更高层级的挂牌督办。');
    case 'ListingDelisted':
      return tell([unitId, handlerUnitId], '已摘牌', '督办单位已批准摘牌，督办结束。');
    case 'ListingDelistingRefused':
      return tell([unitId, handlerUnitId], '不予摘牌', `督办单位不同意摘牌，继续督办。理由：${happened.reason}`);
    case 'ListingDelistingAsked':
      return [];
  }
}
