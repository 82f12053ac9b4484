import { owedBackFromPlace, owedToPlace } from '#activities/freeze-order/cooperation';
import { releaseWords } from '#activities/freeze-order/release-words';
import type { Area, AreaAct, HeadChange, NoticeDraft, OwedCommand } from '#activities/matter/area';
import { type CaseCommands, caseMatterId } from '#contracts/case/case.messages';
import {
  type FreezeOrderCommands,
  freezeOrderIdOf,
  freezeOrderMatterId,
} from '#contracts/freeze-order/freeze-order.messages';
import {
  type StopPaymentOrderCommands,
  stopPaymentOrderMatterId,
} from '#contracts/stop-payment-order/stop-payment-order.messages';
import { yuanText } from '#domain/money/yuan';
import type { Actor, Party } from '#domain/agency/actor';
import {
  type FreezeOrder,
  type FreezeOrderEvent,
  type FreezeProposed,
  hasEnded,
  isFrozen,
  itemsOf,
  type RefusedCorrection,
} from '#domain/freeze-order/freeze-order';
import type { FreezeOrderReadModel, FreezeStanding } from '#persistence/freeze-order/freeze-order.read-model';
import type { FreezeOrderRepository } from '#persistence/freeze-order/freeze-order.repository';

type FreezeAct = AreaAct<FreezeOrderEvent>;

/** What a freeze order does with its acts. The bank becomes a party when the order goes out, and not before. */
export const freezeOrderArea = (orders: FreezeOrderRepository, read: FreezeOrderReadModel): Area<FreezeOrderEvent> => ({
  async project(transaction, { matterId, entry }) {
    const order = await orders.project(transaction, freezeOrderIdOf(matterId), entry);
    return entry.happened.event === 'FreezeProposed' ? headOf(entry.happened) : headAfter(order, entry.happened);
  },
  notices: async (manager, act) => noticesOf(act, await read.standingOf(manager, freezeOrderIdOf(act.matterId))),
  owes: async (manager, act) => {
    const order = await orders.load(manager, freezeOrderIdOf(act.matterId));
    const freed = freedBy(order, act.entry.happened);
    const next = freed.length > 0 ? await read.nextInQueue(manager, freed) : [];
    const late = queuedBy(order, act.entry.happened);
    const overtaken = late.length > 0 ? await read.overtakenInQueue(manager, late) : [];
    const waits = hasFrozen(act.entry.happened) && (await read.freezeTaskWaits(manager, order.caseId));
    const back = await owedBackFromPlace(manager, order, act.entry.happened);
    const place = [...owedToPlace(order, act.entry.happened), ...back];
    return [
      ...owedToQueue(act, [...next, ...overtaken]),
      ...owedToStops(order, act),
      ...place,
      ...(waits ? [owedToCase(order, act)] : []),
    ];
  },
});

const headOf = (happened: FreezeProposed): HeadChange => ({
  caseId: happened.caseId,
  title: `${happened.caseNumber} 冻结`,
  state: 'proposed',
  joins: [
    { unitId: happened.issuerUnitId, role: 'handler' },
    { unitId: happened.centreUnitId, role: 'centre' },
    ...happened.superiorUnitIds.map((unitId): Party => ({ unitId, role: 'superior' })),
  ],
});

function headAfter(order: FreezeOrder, happened: FreezeOrderEvent): HeadChange {
  const items = itemsOf(order);
  const state =
    order.status !== 'issued'
      ? order.status
      : items.some(({ waiting }) => waiting)
        ? 'waiting'
        : items.some(isFrozen)
          ? 'held'
          : items.some(({ hold }) => hold.status === 'queued')
            ? 'queued'
            : 'ended';
  return {
    state,
    ended: hasEnded(order),
    ...(happened.event === 'FreezeIssued' && {
      title: `${order.orderNumber} 冻结`,
      joins: [{ unitId: order.bankUnitId, role: 'addressee' as const }],
    }),
  };
}

function noticesOf({ entry: { happened } }: FreezeAct, order: FreezeStanding): NoticeDraft[] {
  return [wordsOf(happened), wordsOfReported(happened)].flatMap((words) => (words ? [noticeOf(words, order)] : []));
}

const noticeOf = ([side, template, subject, body]: Words, order: FreezeStanding): NoticeDraft => ({
  to: { unitId: side === 'bank' ? order.bankUnitId : order.issuerUnitId },
  link: `/freeze-orders/${order.orderId}`,
  template,
  subject: `【${subject}】${order.orderNumber}`,
  body,
});

/** No account is held without a basis: the bank is told at once, whoever or whatever answered for it. */
function wordsOfReported(happened: FreezeOrderEvent): Words | undefined {
  if (happened.event !== 'FreezeAnswered' || !happened.reported) return undefined;
  const body = `冻结撤回后反馈已冻结 ${happened.reported.length} 户，已无冻结依据，请立即解除并反馈解除时点。`;
  return ['bank', 'freeze-reported', '解除冻结', body];
}

const saidBy = ({ frozenFen }: RefusedCorrection): string =>
  frozenFen === undefined ? '' : `（实际冻结 ${yuanText(frozenFen)} 元）`;

/** What the police can do about it. */
const WHY_NOT: Readonly<Record<RefusedCorrection['code'], string>> = {
  'FREEZE_ORDER.BEYOND_JUSTIFIED': '超过目前认定的应冻金额，请重新认定金额或者说明理由后通知银行再行更正。',
  'FREEZE_ORDER.CHANGED_SINCE': '该笔冻结此后已续冻或者部分解除，请与银行核对账面后处理。',
  'FREEZE_ORDER.DOUBLE_FREEZE': '同一账户现由另一冻结控制，请与该冻结的办案单位协商。',
};

type Words = readonly [side: 'bank' | 'police', template: string, subject: string, body: string];

/** One notice per order and act, never one per item. */
function wordsOf(happened: FreezeOrderEvent): Words | undefined {
  switch (happened.event) {
    case 'FreezeIssued':
      return ['bank', 'freeze-issued', '协助冻结', '请立即冻结并逐项反馈冻结金额、冻结时点和登记的到期日。'];
    case 'RenewalOrdered':
      return [
        'bank',
        'freeze-renewed',
        '继续冻结',
        `请对 ${happened.itemNos.length} 个账户办理继续冻结并反馈登记的到期日。`,
      ];
    case 'ReleaseOrdered':
      return ['bank', 'freeze-release-ordered', '解除冻结', releaseWords(happened)];
    case 'QueueAdvanced':
      return ['bank', 'freeze-queue-advanced', '轮候冻结生效', '在先冻结已解除或期满，请办理轮候冻结并反馈结果。'];
    case 'FreezeAnswered': {
      const count = (result: string): number => happened.stands.filter((one) => one.result === result).length;
      const parts = [`已冻结 ${count('frozen')} 户`, `轮候 ${count('queued')} 户`, `未冻结 ${count('refused')} 户`];
      if (happened.reported)
        parts.push(`冻结撤回后银行仍称已冻结 ${happened.reported.length} 户（未证，已要求立即解除）`);
      if (happened.returned.length > 0) parts.push(`退回银行补正 ${happened.returned.length} 户`);
      return ['police', 'freeze-answered', '冻结反馈', `${parts.join('，')}。`];
    }
    case 'FreezeAnswerCorrected':
      return [
        'police',
        'freeze-answer-corrected',
        '更正冻结反馈',
        `银行更正了 ${happened.stands.length} 个账户的冻结反馈，期限已按更正后的内容重新计算，请核对据此办理的续冻、解冻和返还。原因：${happened.reason}`,
      ];
    case 'FreezeCorrectionRefused':
      return [
        'police',
        'freeze-correction-refused',
        '银行更正未获采纳',
        `银行拟更正序号 ${happened.itemNo} 的冻结反馈${saidBy(happened)}，未获采纳：${WHY_NOT[happened.code]}银行说明：${happened.reason}`,
      ];
    case 'FreezeReleased':
      return ['police', 'freeze-released', '已解除冻结', `银行已解除 ${happened.items.length} 个账户的冻结。`];
    case 'FreezeLapsed':
      return [
        'police',
        'freeze-lapsed',
        '冻结到期',
        `${happened.items.length} 个账户的冻结期满未续，已视为自动解除；仍需控制的，请立即重新呈请冻结。`,
      ];
    default:
      return undefined;
  }
}

/** Accounts that no freeze of this order holds any more, or will hold, since this act: the next in the queue takes its turn. */
function freedBy({ items, status }: FreezeOrder, happened: FreezeOrderEvent): string[] {
  const gone = (itemNos: readonly number[]): string[] =>
    itemNos.flatMap((itemNo) => {
      const item = items[itemNo];
      return item && GONE.has(item.hold.status) ? [item.accountKey] : [];
    });
  switch (happened.event) {
    case 'FreezeReleased':
    case 'FreezeLapsed':
      return gone(happened.items.map(({ itemNo }) => itemNo));
    case 'FreezeReturned':
      return gone([happened.itemNo]);
    case 'FreezeAnswered':
    case 'FreezeAnswerCorrected':
      return gone(happened.stands.map(({ itemNo }) => itemNo));
    case 'ReleaseOrdered':
      return gone(happened.withdrawn);
    case 'FreezeRefused':
    case 'ApprovalWithdrawn':
      return status === 'issued' ? [] : gone(Object.keys(items).map(Number));
    default:
      return [];
  }
}

/** Accounts that the bank has put into a queue by this act. */
const queuedBy = ({ items }: FreezeOrder, happened: FreezeOrderEvent): string[] =>
  happened.event === 'FreezeAnswered' || happened.event === 'FreezeAnswerCorrected'
    ? happened.stands.flatMap(({ itemNo, result }) => (result === 'queued' ? (items[itemNo]?.accountKey ?? []) : []))
    : [];

const hasFrozen = (happened: FreezeOrderEvent): boolean =>
  happened.event === 'FreezeAnswered' && happened.stands.some(({ result }) => result === 'frozen');

/** The task that the centre had handed is done (FRZ-30). */
const owedToCase = ({ caseId, orderId }: FreezeOrder, act: FreezeAct): OwedCommand =>
  owed<CaseCommands, 'noteFrozen'>(act, {
    ...{ what: `frozen-${orderId}`, matterId: caseMatterId(caseId), update: 'noteFrozen' },
    body: { freezeOrderId: orderId },
  });
const GONE: ReadonlySet<string> = new Set(['released', 'lapsed', 'refused', 'withdrawn']);

const owedToQueue = (act: FreezeAct, next: readonly { orderId: string; itemNo: number }[]): OwedCommand[] =>
  next.map(({ orderId, itemNo }) =>
    owed<FreezeOrderCommands, 'noteQueueAdvanced'>(act, {
      what: `queue-${orderId}-${itemNo}`,
      matterId: freezeOrderMatterId(orderId),
      update: 'noteQueueAdvanced',
      body: { itemNo },
    }),
  );

/** The stops that these freezes follow learn that the freeze has arrived, and how the bank has answered it. */
function owedToStops(order: FreezeOrder, act: FreezeAct): OwedCommand[] {
  const { happened } = act.entry;
  const following = itemsOf(order).flatMap(({ itemNo, stop }) => (stop ? [{ itemNo, stop }] : []));
  const byOrder = (itemNos: readonly number[]) =>
    Map.groupBy(
      following.filter(({ itemNo }) => itemNos.includes(itemNo)),
      ({ stop }) => stop.orderId,
    );
  const each = (itemNos: readonly number[], update: 'noteFreezeDelivered' | 'noteFreezeAnswered'): OwedCommand[] =>
    [...byOrder(itemNos)].map(([orderId, lines]) =>
      owed<StopPaymentOrderCommands, typeof update>(act, {
        what: `${update}-${orderId}`,
        matterId: stopPaymentOrderMatterId(orderId),
        update,
        body: { freezeOrderId: order.orderId, itemNos: lines.map(({ stop }) => stop.itemNo) },
      }),
    );
  switch (happened.event) {
    case 'FreezeIssued':
      return each(Object.keys(order.items).map(Number), 'noteFreezeDelivered');
    case 'FreezeAnswered':
      return each(
        happened.stands.map(({ itemNo }) => itemNo),
        'noteFreezeAnswered',
      );
    case 'ReleaseOrdered':
      return each(happened.withdrawn, 'noteFreezeAnswered');
    default:
      return [];
  }
}

const owed = <Commands, Name extends keyof Commands & string>(
  { entry: { by } }: FreezeAct,
  command: { what: string; matterId: string; update: Name; body: Commands[Name] },
): OwedCommand => ({ ...command, actor: actorOf(by) });

const actorOf = (by: FreezeAct['entry']['by']): Actor => ({
  agency: 'police',
  unitId: '',
  officerId: 'system',
  ...by,
  roles: ['machine'],
});
