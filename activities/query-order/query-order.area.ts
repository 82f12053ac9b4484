import type { Area, AreaAct, HeadChange, NoticeDraft } from '#activities/matter/area';
import { queryOrderIdOf } from '#contracts/query-order/query-order.messages';
import type { Party } from '#domain/agency/actor';
import type { QueryAnswered, QueryOrderEvent, QueryProposed } from '#domain/query-order/query-order';
import type { QueryOrderReadModel, QueryStanding } from '#persistence/query-order/query-order.read-model';
import type { QueryOrderRepository } from '#persistence/query-order/query-order.repository';

/** What a query does with its acts. The bank becomes a party when the query goes out, and not before. */
export const queryOrderArea = (queries: QueryOrderRepository, read: QueryOrderReadModel): Area<QueryOrderEvent> => ({
  async project(transaction, { matterId, entry }) {
    const orderId = queryOrderIdOf(matterId);
    await queries.project(transaction, orderId, entry);
    if (entry.happened.event === 'QueryProposed') return headOf(entry.happened);
    const standing = await read.standingOf(transaction, orderId);
    return headAfter(entry.happened, standing);
  },

  notices: async (manager, act) => noticesOf(act, await read.standingOf(manager, queryOrderIdOf(act.matterId))),

  owes: () => Promise.resolve([]),
});

const headOf = (happened: QueryProposed): HeadChange => ({
  caseId: happened.caseId,
  title: `${happened.caseNumber} 协助查询`,
  state: 'proposed',
  joins: [
    { unitId: happened.issuerUnitId, role: 'handler' },
    { unitId: happened.centreUnitId, role: 'centre' },
    ...happened.superiorUnitIds.map((unitId): Party => ({ unitId, role: 'superior' })),
  ],
});

function headAfter(happened: QueryOrderEvent, standing: QueryStanding): HeadChange {
  const { status, open, watching, orderNumber, bankUnitId } = standing;
  const state = status !== 'issued' ? status : open > 0 ? 'waiting' : watching > 0 ? 'watching' : 'ended';
  return {
    state,
    ended: state === 'refused' || state === 'withdrawn' || state === 'ended',
    ...(happened.event === 'QueryIssued' && {
      title: `${orderNumber} 协助查询`,
      joins: [{ unitId: bankUnitId, role: 'addressee' as const }],
    }),
  };
}

/** One notice per order and act, never one per item. */
function noticesOf({ entry: { happened } }: AreaAct<QueryOrderEvent>, order: QueryStanding): NoticeDraft[] {
  const words = wordsOf(happened);
  if (!words) return [];
  const [side, template, subject, body] = words;
  const unitId = side === 'bank' ? order.bankUnitId : order.issuerUnitId;
  const link = `/query-orders/${order.orderId}`;
  return [{ to: { unitId }, link, template, subject: `【${subject}】${order.orderNumber}`, body }];
}

type Words = readonly [side: 'bank' | 'police', template: string, subject: string, body: string];

function wordsOf(happened: QueryOrderEvent): Words | undefined {
  switch (happened.event) {
    case 'QueryIssued':
      return ['bank', 'query-issued', '协助查询', '请在期限内逐项答复查询结果；流水须含期初、期末余额和逐笔明细。'];
    case 'QueryWithdrawn':
      return [
        'bank',
        'query-withdrawn',
        '撤回查询',
        `${happened.itemNos.length} 个账户不再需要查询。原因：${happened.reason}`,
      ];
    case 'WatchEndOrdered':
      return [
        'bank',
        'watch-end-ordered',
        '动态查询解除',
        `请解除 ${happened.itemNos.length} 个账户的动态查询并反馈${happened.withdrawn?.length ? `；未答复的 ${happened.withdrawn.length} 个账户不再需要动态查询` : ''}。`,
      ];
    case 'QueryAnswered':
      return ['police', 'query-answered', '查询答复', answeredText(happened)];
    case 'QueryAnswerCorrected':
      return ['police', 'query-corrected', '查询答复更正', `银行更正了先前的答复。更正原因：${happened.reason ?? ''}`];
    case 'WatchReported':
      return ['police', 'watch-reported', '动态查询变动', '被动态查询的账户发生资金变动，请立即查看并决定是否止付。'];
    case 'WatchEnded':
      return ['police', 'watch-ended', '动态查询已解除', `银行已解除 ${happened.itemNos.length} 个账户的动态查询。`];
    default:
      return undefined;
  }
}

function answeredText({ stands, returned }: QueryAnswered): string {
  const refused = stands.filter(({ result }) => result === 'refused').length;
  const parts = [`已答复 ${stands.length - refused} 户`, `未能查询 ${refused} 户`];
  if (returned.length > 0) parts.push(`退回银行补正 ${returned.length} 户`);
  return `${parts.join('，')}。`;
}
