import type { Area, AreaAct, HeadChange, NoticeDraft } from '#activities/matter/area';
import { foldedArea } from '#activities/matter/folded-area';
import { listingIdOf } from '#contracts/listing/listing.messages';
import type { Party } from '#domain/agency/actor';
import { apply } from '#domain/listing/apply';
import { hasEnded, type Listing, type ListingEvent } from '#domain/listing/listing';
import type { FoldedRepository } from '#persistence/folded/folded.repository';

/** What a listing does with its acts. */
export const listingArea = (folded: FoldedRepository): Area<ListingEvent> =>
  foldedArea(folded, {
    ...{ apply, headOf, noticesOf },
    keysOf: ({ caseId }: Listing) => ({ caseId, number: '' }),
    papersOf: (happened) => ('text' in happened ? [happened.text] : []),
  });

function headOf(one: Listing, happened: ListingEvent): HeadChange {
  const { caseId, unitId, handlerUnitId, supervisorUnitId, status } = one;
  const joins: Party[] = [
    { unitId, role: 'handler' },
    { unitId: handlerUnitId, role: 'addressee' },
    { unitId: supervisorUnitId, role: 'superior' },
    { unitId: supervisorUnitId, role: 'approver' },
  ];
  const head = { caseId, title: '挂牌督办案件', state: status, ended: hasEnded(one) };
  if (happened.event !== 'ListingHandedOver') return { ...head, joins };
  // Who had the case may still read what it reported.
  const leaves = leaving(happened);
  return {
    ...head,
    leaves,
    joins: [...joins, ...leaves.map(({ unitId: left }): Party => ({ unitId: left, role: 'copied' }))],
  };
}

const leaving = ({ from, to }: Extract<ListingEvent, { event: 'ListingHandedOver' }>): Party[] => [
  ...(from.unitId === to.unitId ? [] : [{ unitId: from.unitId, role: 'handler' } as const]),
  ...(from.handlerUnitId === to.handlerUnitId ? [] : [{ unitId: from.handlerUnitId, role: 'addressee' } as const]),
];

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
    case 'ListingHandedOver':
      return [
        ...tell(
          [unitId, handlerUnitId],
          '挂牌督办案件移交',
          '挂牌督办已随案移交，请由单位负责人任专案组长，并按期报告进展。',
        ),
        ...tell([supervisorUnitId], '挂牌督办案件移交', '挂牌督办的案件已移交其他单位承办，督办不变。'),
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
