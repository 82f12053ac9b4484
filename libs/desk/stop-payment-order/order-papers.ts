import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { stopPaymentOrderMatterId } from '#contracts/stop-payment-order/stop-payment-order.messages';
import { fromFenText } from '#contracts/shared/wire';
import { type DocumentOf, Documents, type ServedDocument } from '#desk/document/documents.service';
import { shown } from '#desk/shown';
import { yuanText } from '#domain/account-list/amount';
import { timeText } from '#domain/account-list/transfer-time';
import { shownOfficer } from '#domain/agency/shown-name';
import { DomainError } from '#domain/shared/domain-error';
import type { StopPaymentOrderEvent } from '#domain/stop-payment-order/stop-payment-order';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { type ActOf, actsOf } from '#persistence/record/acts-of.read-model';
import type { OrderPaperView, OrderView } from './order.dto.js';
import { OrderReader } from './order.reader.js';

type Followed = Extract<
  StopPaymentOrderEvent,
  { event: 'SecondStopOrdered' | 'StopPaymentLiftOrdered' | 'StopPaymentItemsWithdrawn' }
>;
type PaperAct = ActOf<Followed>;

const KINDS = {
  SecondStopOrdered: 'stop-payment-again',
  StopPaymentLiftOrdered: 'stop-payment-lift',
  StopPaymentItemsWithdrawn: 'stop-payment-withdrawal',
} as const satisfies Readonly<Record<Followed['event'], OrderPaperView['kind']>>;

/** 再次止付, 解除止付, 撤回止付 on paper: an institution that is not connected is told of each by its own notice. */
@Injectable()
export class OrderPapers {
  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(OrderReader) private readonly orders: OrderReader,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
  ) {}

  async list(orderId: string): Promise<OrderPaperView[]> {
    return (await this.actsOf(orderId)).map(({ number, entry }) => ({
      ...{ actNumber: number, kind: KINDS[entry.happened.event], issuedAt: shown(entry.at) },
      itemNos: [...entry.happened.itemNos],
    }));
  }

  async serve(orderId: string, actNumber: number): Promise<ServedDocument> {
    const [order, acts, world] = await Promise.all([
      this.orders.one(orderId),
      this.actsOf(orderId),
      this.agencies.world(),
    ]);
    const act = acts.find(({ number }) => number === actNumber);
    if (!act) throw new DomainError('not-found', 'STOP_PAYMENT_ORDER.NO_SUCH_PAPER', 'The order has no such paper.');
    const { at, by } = act.entry;
    const officerId = by?.officerId ?? order.issuedBy;
    return this.documents.serve(
      paperOf(order, act, {
        ...{ addressee: order.bankName, addresseeCode: order.bankCode, caseNumber: order.caseNumber },
        ...{ originalNumber: order.orderNumber, orderedAt: timeText(at) },
        officer: shownOfficer(world, officerId),
        contact: world.tree.find(order.issuerUnitId)?.phone,
      }),
    );
  }

  private actsOf(orderId: string): Promise<PaperAct[]> {
    const events = Object.keys(KINDS) as Followed['event'][];
    return actsOf<Followed>(this.database.manager, stopPaymentOrderMatterId(orderId), events);
  }
}

type Kind = OrderPaperView['kind'];
type Head = Readonly<Record<'addressee' | 'addresseeCode' | 'caseNumber' | 'originalNumber' | 'orderedAt', string>> & {
  readonly officer: string;
  readonly contact: string | undefined;
};

function paperOf(order: OrderView, { number, entry }: PaperAct, head: Head): DocumentOf<Kind> {
  const { happened, at } = entry;
  const items = order.itemList.filter(({ itemNo }) => happened.itemNos.includes(itemNo));
  const isSecond = happened.event === 'SecondStopOrdered';
  const particulars = {
    ...{ ...head, itemCount: String(items.length), round: isSecond ? '第二次' : undefined },
    reason: isSecond ? undefined : happened.reason,
  };
  const accounts = items.map(({ itemNo, accountName, accountNumber, amountFen }) => ({
    ...{ sequence: String(itemNo), accountName, accountNumber, bank: order.bankName },
    amount: yuanText(fromFenText(amountFen)),
  }));
  return {
    ...{ kind: KINDS[happened.event], matterId: stopPaymentOrderMatterId(order.orderId), actNumber: number },
    ...{ unitId: order.issuerUnitId, number: order.orderNumber, issuedAt: at },
    filling: () => Promise.resolve({ particulars, tables: { items: accounts } }),
  };
}
