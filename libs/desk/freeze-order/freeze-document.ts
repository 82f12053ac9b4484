import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { freezeOrderMatterId } from '#contracts/freeze-order/freeze-order.messages';
import { fromFenText } from '#contracts/shared/wire';
import { Documents, type ServedDocument } from '#desk/document/documents.service';
import { yuanText } from '#domain/account-list/amount';
import { timeText } from '#domain/account-list/transfer-time';
import { amountInCapitals } from '#domain/code/capitals';
import { ruleOf } from '#domain/freeze-order/freeze-order';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import { FreezeOrderReader } from './freeze-order.reader.js';

/** 协助冻结财产通知书 on paper, with the six particulars of FRZ-11: the order as it went out, whatever has become of it since. */
@Injectable()
export class FreezeDocument {
  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(FreezeOrderReader) private readonly orders: FreezeOrderReader,
  ) {}

  async serve(orderId: string): Promise<ServedDocument> {
    const order = await this.orders.one(orderId);
    const { issuedAt, orderNumber } = order;
    if (!issuedAt || !orderNumber)
      throw new DomainError('conflict', 'FREEZE_ORDER.NOT_ISSUED', 'A freeze has its paper once it is approved.');
    const matterId = freezeOrderMatterId(orderId);
    const total = fromFenText(order.askedFen);
    return this.documents.serve({
      ...{ kind: 'freeze-order' as const, matterId, unitId: order.authorityUnitId, number: orderNumber },
      actNumber: await this.issueAct(matterId),
      issuedAt: issuedAt as Instant,
      filling: () =>
        Promise.resolve({
          particulars: {
            addressee: order.bankName,
            caseNumber: order.caseNumber,
            filingNumber: order.filingNumber,
            orderedAt: timeText(issuedAt as Instant),
            itemCount: String(order.items),
            total: yuanText(total),
            totalInCapitals: amountInCapitals(total),
            officer: order.proposedByName,
          },
          tables: {
            items: order.itemList.map((item) => ({
              sequence: String(item.itemNo),
              accountName: item.accountName,
              accountNumber: item.accountNumber,
              amount: yuanText(fromFenText(item.askedFen)),
              period: `${ruleOf(item.kind, order.major).months}个月`,
              scope: item.scope === 'account' ? '账户' : '限额',
              proceeds: item.withProceeds ? '及于孳息' : '不及于孳息',
            })),
          },
        }),
    });
  }

  private async issueAct(matterId: string): Promise<number> {
    const [row]: { number: number }[] = await this.database.query(
      `select approvals.settled_by as number from approvals join freeze_orders on freeze_orders.approval_id = approvals.approval_id
       where approvals.matter_id = $1`,
      [matterId],
    );
    return row?.number ?? 2;
  }
}
