import { owedTurn } from '#activities/bank-report/bank-report.area';
import type { EntityManager } from 'typeorm';
import type { Area, AreaAct, HeadChange, NoticeDraft, OwedCommand } from '#activities/matter/area';
import { caseMatterId, type CaseCommands } from '#contracts/case/case.messages';
import { stopPaymentOrderIdOf } from '#contracts/stop-payment-order/stop-payment-order.messages';
import type { Actor, Party } from '#domain/agency/actor';
import {
  type StopPaymentAnswered,
  type StopPaymentIssued,
  type StopPaymentOrderEvent,
} from '#domain/stop-payment-order/stop-payment-order';
import type {
  OrderStanding,
  StopPaymentOrderReadModel,
} from '#persistence/stop-payment-order/stop-payment-order.read-model';
import type { BankReportReadModel } from '#persistence/bank-report/bank-report.read-model';
import type { TouchedOrder } from '#persistence/stop-payment-order/item.rows';
import type { StopPaymentOrderRepository } from '#persistence/stop-payment-order/stop-payment-order.repository';

type OrderAct = AreaAct<StopPaymentOrderEvent>;

/** What an order does with its acts: the rows of the desks, the notices, and what it owes to its case. */
export const stopPaymentOrderArea = (
  orders: StopPaymentOrderRepository,
  read: StopPaymentOrderReadModel,
  reports: BankReportReadModel,
): Area<StopPaymentOrderEvent, TouchedOrder | undefined> => ({
  before: (transaction, matterId, happened) => orders.before(transaction, stopPaymentOrderIdOf(matterId), happened),

  project(transaction, { matterId, entry }, touched) {
    const { sent, head } = orders.project(transaction, { orderId: stopPaymentOrderIdOf(matterId), entry }, touched);
    const { happened, numbers } = entry;
    const change = happened.event === 'StopPaymentIssued' ? headOf(happened, numbers?.['orderNumber'] ?? '') : head;
    return Promise.resolve({ ...change, sent });
  },

  notices: async (manager, act) => noticesOf(act, await read.standingOf(manager, stopPaymentOrderIdOf(act.matterId))),

  owes: async (manager, act) => {
    if (!mayOwe(act.entry.happened)) return [];
    const order = await read.standingOf(manager, stopPaymentOrderIdOf(act.matterId));
    return [...owedBy(act, order), ...(await owedToReports(manager, act, { order, reports }))];
  },
});

const headOf = (happened: StopPaymentIssued, orderNumber: string): HeadChange => ({
  caseId: happened.caseId,
  title: `${orderNumber} 紧急止付`,
  state: 'waiting',
  joins: partiesOf(happened),
});

const partiesOf = ({ issuerUnitId, bankUnitId, centreUnitId, superiorUnitIds }: StopPaymentIssued): Party[] => [
  { unitId: issuerUnitId, role: 'handler' },
  { unitId: bankUnitId, role: 'addressee' },
  { unitId: centreUnitId, role: 'centre' },
  ...superiorUnitIds.map((unitId): Party => ({ unitId, role: 'superior' })),
];

/** One notice per order and act, never one per item. */
function noticesOf({ entry: { happened } }: OrderAct, order: OrderStanding): NoticeDraft[] {
  const words = wordsOf(happened);
  if (!words) return [];
  const { side, template, subject, body } = words;
  const unitId = side === 'bank' ? order.bankUnitId : order.issuerUnitId;
  const link = `/stop-payment-orders/${order.orderId}`;
  return [{ to: { unitId }, link, template, subject: `【${subject}】${order.orderNumber}`, body }];
}

interface Words {
  readonly side: 'bank' | 'police';
  readonly template: string;
  readonly subject: string;
  readonly body: string;
}

const toBank = (template: string, subject: string, body: string): Words => ({ side: 'bank', template, subject, body });
const toPolice = (template: string, subject: string, body: string): Words => ({
  side: 'police',
  template,
  subject,
  body,
});

/** What the other side must do, in its own words. */
function wordsOf(happened: StopPaymentOrderEvent): Words | undefined {
  switch (happened.event) {
    case 'StopPaymentIssued':
      return toBank(
        'stop-payment-issued',
        '紧急止付',
        `请立即核对并止付 ${happened.items.length} 个账户，在系统内逐项反馈结果。`,
      );
    case 'SecondStopOrdered':
      return toBank(
        'second-stop-ordered',
        '再次止付',
        `请对 ${happened.itemNos.length} 个账户再次止付并反馈止付时点。`,
      );
    case 'StopPaymentItemsWithdrawn':
      return toBank(
        'stop-payment-withdrawn',
        '撤回止付',
        `${happened.itemNos.length} 个账户不再需要止付，请勿执行。原因：${happened.reason}`,
      );
    case 'StopPaymentLiftOrdered':
      return toBank(
        'lift-ordered',
        '解除止付',
        `请立即解除 ${happened.itemNos.length} 个账户的止付并反馈解除时点。原因：${happened.reason}`,
      );
    case 'StopPaymentAnswered':
      return toPolice('stop-payment-answered', '止付反馈', answeredText(happened));
    case 'StopPaymentAnswerCorrected':
      return toPolice(
        'stop-payment-corrected',
        '止付反馈更正',
        `银行更正了先前的反馈，期限已按更正后的时点重算。更正原因：${happened.reason ?? ''}`,
      );
    case 'StopPaymentLifted':
      return toPolice('stop-payment-lifted', '已解除止付', `银行已解除 ${happened.items.length} 个账户的止付。`);
    case 'StopPaymentLapsed':
      return toPolice(
        'stop-payment-lapsed',
        '止付到期',
        `${happened.items.length} 个账户的止付满 48 小时已自动解除；仍需控制的，请核对是否还可再次止付或立即冻结。`,
      );
    case 'StopPaymentTaken':
    case 'FreezeDelivered':
    case 'FreezeAnswerNoted':
      return undefined;
  }
}

const answeredText = ({ stands, reported, returned }: StopPaymentAnswered): string => {
  const count = (result: string): number => stands.filter((one) => one.result === result).length;
  const parts = [
    `已止付 ${count('stopped')} 户`,
    `未止付 ${count('refused')} 户`,
    `资金已转出 ${count('moved-out')} 户`,
  ];
  if (reported.length > 0) parts.push(`报称止付但要素不全 ${reported.length} 户`);
  if (returned.length > reported.length) parts.push(`退回银行补正 ${returned.length - reported.length} 户`);
  return `${parts.join('，')}。请尽快在止付到期前冻结。`;
};

const nextRowsOf = ({ stands }: StopPaymentAnswered) =>
  stands.flatMap((one) => ('next' in one ? one.next : [])).map(({ accountKey: _, ...row }) => row);

/** Most answers name no next account and owe nothing to anybody: their order is not even read. */
const mayOwe = (happened: StopPaymentOrderEvent): boolean =>
  happened.event === 'StopPaymentIssued' || ('stands' in happened && nextRowsOf(happened).length > 0);

/** The case learns what went out and where the money went; both are acts of the case, sent by the relay. */
function owedBy({ matterId, number, entry }: OrderAct, order: OrderStanding): OwedCommand[] {
  const { happened } = entry;
  const actor = actorOf(entry.by);
  const owed = <Name extends keyof CaseCommands>(update: Name, body: CaseCommands[Name]): OwedCommand => ({
    what: update,
    matterId: caseMatterId(order.caseId),
    update,
    actor,
    body,
  });
  switch (happened.event) {
    case 'StopPaymentIssued':
      return [
        owed('noteOrdered', {
          orderId: order.orderId,
          rowIds: happened.items.map((item) => item.rowId),
          alreadyOrderedRowIds: happened.alreadyOrdered.map((row) => row.rowId),
        }),
      ];
    case 'StopPaymentAnswered':
    case 'StopPaymentAnswerCorrected': {
      const rows = nextRowsOf(happened);
      const draftId = `${matterId.slice(matterId.indexOf('/') + 1)}.${number}`;
      return rows.length === 0
        ? []
        : [
            owed('draftNextHop', {
              draftId,
              orderId: order.orderId,
              hop: order.hop + 1,
              rowIds: rows.map((row) => row.rowId),
              rows,
            }),
          ];
    }
    default:
      return [];
  }
}

/** An own stop of a bank that names one of these accounts has its formal message now (FRZ-08). */
async function owedToReports(
  manager: EntityManager,
  { entry: { happened } }: OrderAct,
  { order, reports }: { readonly order: OrderStanding; readonly reports: BankReportReadModel },
): Promise<OwedCommand[]> {
  if (happened.event !== 'StopPaymentIssued') return [];
  const { caseId, orderId, issuerUnitId } = order;
  const waiting = await reports.waitingOwnStops(
    manager,
    happened.items.map(({ accountKey }) => accountKey),
  );
  return waiting.map((reportId) => owedTurn(reportId, issuerUnitId, { caseId, orderId }));
}

const actorOf = (by: OrderAct['entry']['by']): Actor => ({
  agency: 'police',
  unitId: '',
  officerId: 'system',
  ...by,
  roles: ['machine'],
});
