import { Inject, Injectable } from '@nestjs/common';
import { type DocumentOf, Documents, type ServedDocument } from '#desk/document/documents.service';
import { stopPaymentOrderMatterId } from '#contracts/stop-payment-order/stop-payment-order.messages';
import { fromFenText } from '#contracts/shared/wire';
import { yuanText } from '#domain/account-list/amount';
import { timeText } from '#domain/account-list/transfer-time';
import { amountInCapitals } from '#domain/code/capitals';
import type { Instant } from '#domain/shared/instant';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { OrderReader } from './order.reader.js';

/** 紧急止付指令 on paper: the order as it was issued, whatever has become of it since. */
@Injectable()
export class OrderDocument {
  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(OrderReader) private readonly orders: OrderReader,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
  ) {}

  async serve(orderId: string): Promise<ServedDocument> {
    const order = await this.orders.one(orderId);
    const world = await this.agencies.world();
    const officer = world.officer(order.issuedBy);
    const asked: DocumentOf<'stop-payment-order'> = {
      kind: 'stop-payment-order',
      matterId: stopPaymentOrderMatterId(orderId),
      actNumber: 1,
      unitId: order.issuerUnitId,
      number: order.orderNumber,
      issuedAt: order.issuedAt as Instant,
      filling: () =>
        Promise.resolve({
          particulars: {
            addressee: order.bankName,
            addresseeCode: order.bankCode,
            caseNumber: order.caseNumber,
            orderedAt: timeText(order.issuedAt as Instant),
            round: '第一次',
            itemCount: String(order.items),
            total: yuanText(fromFenText(order.amountFen)),
            totalInCapitals: amountInCapitals(fromFenText(order.amountFen)),
            officer: officer?.name ?? order.issuedBy,
            contact: world.tree.find(order.issuerUnitId)?.phone,
          },
          tables: {
            items: order.itemList.map((item) => ({
              sequence: String(item.itemNo),
              accountName: item.accountName,
              accountNumber: item.accountNumber,
              bank: order.bankName,
              amount: yuanText(fromFenText(item.amountFen)),
              transferredAt: timeText(item.transferredAt as Instant),
            })),
          },
        }),
    };
    return this.documents.serve(asked);
  }
}
