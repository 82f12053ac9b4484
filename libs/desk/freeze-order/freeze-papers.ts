import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { freezeOrderMatterId } from '#contracts/freeze-order/freeze-order.messages';
import { fromFenText } from '#contracts/shared/wire';
import { type DocumentOf, Documents, type ServedDocument } from '#desk/document/documents.service';
import { shown } from '#desk/shown';
import { yuanText } from '#domain/account-list/amount';
import { timeText } from '#domain/account-list/transfer-time';
import type { FreezeOrderEvent, ReleaseCause } from '#domain/freeze-order/freeze-order';
import { DomainError } from '#domain/shared/domain-error';
import type { Entry } from '#domain/shared/record';
import { type ActOf, actsOf } from '#persistence/record/acts-of.read-model';
import type { FreezeItemView, FreezePaperView, FreezeView } from './freeze-order.dto.js';
import { FreezeOrderReader } from './freeze-order.reader.js';

type Ordered = Extract<FreezeOrderEvent, { event: 'RenewalOrdered' | 'ReleaseOrdered' }>;
type PaperAct = ActOf<Ordered>;

const CAUSES: Readonly<Record<ReleaseCause, string>> = {
  'not-needed': '不需要继续冻结',
  unrelated: '经查明与案件无关',
  'case-withdrawn': '撤销案件',
  'non-prosecution': '不起诉',
};

/** 继续冻结财产通知书 and 协助解除冻结财产通知书: one for each time that the authority has so decided. */
@Injectable()
export class FreezePapers {
  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(FreezeOrderReader) private readonly orders: FreezeOrderReader,
  ) {}

  async list(orderId: string): Promise<FreezePaperView[]> {
    return (await this.actsOf(orderId)).map(({ number, entry }) => ({
      ...{ actNumber: number, number: numberIn(entry), issuedAt: shown(entry.at) },
      kind: entry.happened.event === 'RenewalOrdered' ? 'renewal' : 'release',
    }));
  }

  async serve(orderId: string, actNumber: number): Promise<ServedDocument> {
    const [order, acts] = await Promise.all([this.orders.one(orderId), this.actsOf(orderId)]);
    const act = acts.find(({ number }) => number === actNumber);
    if (!act) throw new DomainError('not-found', 'FREEZE_ORDER.NO_SUCH_PAPER', 'The order has no such paper.');
    const { happened } = act.entry;
    return happened.event === 'RenewalOrdered'
      ? this.documents.serve(renewal(order, { ...act, entry: { ...act.entry, happened } }))
      : this.documents.serve(release(order, { ...act, entry: { ...act.entry, happened } }));
  }

  private actsOf(orderId: string): Promise<PaperAct[]> {
    const events: Ordered['event'][] = ['RenewalOrdered', 'ReleaseOrdered'];
    return actsOf<Ordered>(this.database.manager, freezeOrderMatterId(orderId), events);
  }
}

const numberIn = ({ numbers }: Entry): string => numbers?.['renewalNumber'] ?? numbers?.['releaseNumber'] ?? '';

const headOf = (order: FreezeView, { number, entry }: PaperAct) => ({
  ...{ matterId: freezeOrderMatterId(order.orderId), actNumber: number, unitId: order.authorityUnitId },
  ...{ number: numberIn(entry), issuedAt: entry.at },
});

const particularsOf = (order: FreezeView, { entry }: PaperAct, items: number) => ({
  ...{ addressee: order.bankName, caseNumber: order.caseNumber, freezeNumber: order.orderNumber },
  ...{ orderedAt: timeText(entry.at), itemCount: String(items), officer: order.proposedByName },
});

const accountOf = ({ itemNo, accountName, accountNumber }: FreezeItemView) => ({
  ...{ sequence: String(itemNo), accountName, accountNumber },
});

/** The new end of each account as the act itself has reckoned it. */
function renewal(
  order: FreezeView,
  act: ActOf<Extract<Ordered, { event: 'RenewalOrdered' }>>,
): DocumentOf<'freeze-renewal'> {
  const { happened, deadlines = [] } = act.entry;
  const items = order.itemList.filter(({ itemNo }) => happened.itemNos.includes(itemNo));
  const endOf = ({ deadlineId }: FreezeItemView): string => {
    const end = deadlines.find((one) => one.deadlineId === deadlineId)?.dueAt;
    return end ? timeText(end) : '';
  };
  return {
    kind: 'freeze-renewal',
    ...headOf(order, act),
    filling: () =>
      Promise.resolve({
        particulars: particularsOf(order, act, items.length),
        tables: {
          items: items.map((item) => ({
            ...accountOf(item),
            amount: yuanText(fromFenText(item.frozenFen ?? item.askedFen)),
            endsAt: endOf(item),
          })),
        },
      }),
  };
}

function release(
  order: FreezeView,
  act: ActOf<Extract<Ordered, { event: 'ReleaseOrdered' }>>,
): DocumentOf<'freeze-release'> {
  const { happened } = act.entry;
  const parts = new Map(happened.items.map(({ itemNo, amountFen }) => [itemNo, amountFen]));
  const items = order.itemList.filter(({ itemNo }) => parts.has(itemNo) || happened.withdrawn.includes(itemNo));
  const amountOf = ({ itemNo }: FreezeItemView): string => {
    const part = parts.get(itemNo);
    return part === undefined ? '全部' : yuanText(part);
  };
  return {
    kind: 'freeze-release',
    ...headOf(order, act),
    filling: () =>
      Promise.resolve({
        particulars: {
          ...particularsOf(order, act, items.length),
          cause: CAUSES[happened.cause],
          reason: happened.reason,
        },
        tables: { items: items.map((item) => ({ ...accountOf(item), amount: amountOf(item) })) },
      }),
  };
}
