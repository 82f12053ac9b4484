import type { Area, AreaAct, HeadChange, NoticeDraft } from '#activities/matter/area';
import { foldedArea } from '#activities/matter/folded-area';
import type { Party } from '#domain/agency/actor';
import { apply } from '#domain/double-inquiry/apply';
import {
  type DoubleInquiry,
  type DoubleInquiryEvent,
  hasEnded,
  type Paper,
  type Road,
  statusOf,
} from '#domain/double-inquiry/double-inquiry';
import type { FoldedRepository } from '#persistence/folded/folded.repository';

/** What the second line of a case does with its acts. */
export const doubleInquiryArea = (folded: FoldedRepository): Area<DoubleInquiryEvent> =>
  foldedArea(folded, {
    ...{ apply, headOf, noticesOf, papersOf },
    keysOf: ({ caseId, consequences }: DoubleInquiry) => ({
      caseId,
      number: consequences.findLast(({ number }) => number !== '')?.number,
    }),
  });

function papersOf(happened: DoubleInquiryEvent): readonly Paper[] {
  switch (happened.event) {
    case 'InquiryFindingNoted':
      return [happened.text, ...happened.papers];
    case 'InquiryLineConcluded':
    case 'InquiryConsequenceAsked':
      return [happened.reason];
    case 'InquiryConsequenceAnswered':
      return [happened.text];
    case 'InquiryOpened':
    case 'InquiryConsequenceRefused':
    case 'InquiryConsequenceSent':
      return [];
  }
}

/** Whoever is to answer sees it once it was sent, and not while it waits for its approval. */
function headOf(inquiry: DoubleInquiry, happened: DoubleInquiryEvent): HeadChange {
  const joins: Party[] = [
    ...(happened.event === 'InquiryOpened' ? ([{ unitId: happened.unitId, role: 'handler' }] as const) : []),
    ...inquiry.superiorUnitIds.map((unitId): Party => ({ unitId, role: 'superior' })),
    ...inquiry.consequences.flatMap(({ status, addresseeUnitId, approval }): Party[] => [
      { unitId: approval.approverUnitId, role: 'approver' },
      ...(status === 'sent' ? [{ unitId: addresseeUnitId, role: 'addressee' } as const] : []),
    ]),
  ];
  return { caseId: inquiry.caseId, title: '一案双查', state: statusOf(inquiry), ended: hasEnded(inquiry), joins };
}

const ROADS: Readonly<Record<Road, readonly [subject: string, body: string]>> = {
  penalty: ['行政处罚建议', '公安机关移送有关单位违反反诈义务的线索，请依法处理并反馈结果。'],
  recommendation: ['检察建议线索', '公安机关移送社会治理线索，请审查是否提出检察建议并反馈。'],
  discipline: ['问责建议', '公安机关建议追究责任，请送交纪检监察机关并登记结果。'],
};

function noticesOf({ entry: { happened } }: AreaAct<DoubleInquiryEvent>, inquiry: DoubleInquiry): NoticeDraft[] {
  const tell = (unitId: string, subject: string, body: string): NoticeDraft[] => [
    {
      ...{ template: happened.event, to: { unitId }, subject: `【${subject}】`, body },
      link: `/double-inquiries/${inquiry.caseId}`,
    },
  ];
  if (happened.event === 'InquiryOpened')
    return tell(
      happened.unitId,
      '一案双查',
      '案件已立案，请同时查明有关单位是否违反反诈义务、受害人个人信息从何而来。',
    );
  const one =
    'consequenceNo' in happened
      ? inquiry.consequences.find(({ consequenceNo }) => consequenceNo === happened.consequenceNo)
      : undefined;
  if (!one) return [];
  if (happened.event === 'InquiryConsequenceSent') return tell(one.addresseeUnitId, ...ROADS[one.road]);
  if (happened.event === 'InquiryConsequenceAnswered')
    return tell(one.fromUnitId, '双查移送反馈', '接收单位已反馈处理结果，请查看。');
  return [];
}
