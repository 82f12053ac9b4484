import { Inject, Injectable } from '@nestjs/common';
import { queryOrderMatterId } from '#contracts/query-order/query-order.messages';
import { Documents, type ServedDocument } from '#desk/document/documents.service';
import { timeText } from '#domain/account-list/transfer-time';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import { DataSource } from 'typeorm';
import { QueryOrderReader } from './query-order.reader.js';

/** What each kind asks for, as the paper says it. */
const KIND_WORDS = {
  transactions: '账户交易明细',
  holder: '开户主体资料',
  accounts: '客户名下全部账户',
  watch: '账户动态查询',
} as const;

/** 协助查询财产通知书 on paper: the query as it went out, with its approval. */
@Injectable()
export class QueryDocument {
  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(QueryOrderReader) private readonly queries: QueryOrderReader,
    @Inject(DataSource) private readonly database: DataSource,
  ) {}

  async serve(orderId: string): Promise<ServedDocument> {
    const query = await this.queries.one(orderId);
    const { issuedAt } = query;
    if (query.status !== 'issued' || !issuedAt)
      throw new DomainError('conflict', 'QUERY_ORDER.NOT_APPROVED', 'This query has not been approved.');
    return this.documents.serve({
      kind: 'query-order',
      matterId: queryOrderMatterId(orderId),
      actNumber: await this.issuingAct(orderId),
      unitId: query.issuerUnitId,
      number: query.orderNumber,
      issuedAt: issuedAt as Instant,
      filling: () =>
        Promise.resolve({
          particulars: {
            addressee: query.bankName,
            caseNumber: query.caseNumber,
            kind: KIND_WORDS[query.kind],
            period:
              query.periodFrom && query.periodTo
                ? `${timeText(query.periodFrom as Instant)} 至 ${timeText(query.periodTo as Instant)}`
                : undefined,
            issuedAt: timeText(issuedAt as Instant),
            approval: query.paperNumber ? `纸质审批 ${query.paperNumber}` : '系统内审批',
            itemCount: String(query.items),
          },
          tables: {
            items: query.itemList.map(({ itemNo, accountName, accountNumber }) => ({
              sequence: String(itemNo),
              accountName,
              accountNumber,
            })),
          },
        }),
    });
  }

  /** The act by which the query went out: the second or a later one. */
  private async issuingAct(orderId: string): Promise<number> {
    const [row]: { settledBy: number }[] = await this.database.query(
      `select settled_by as "settledBy" from approvals where matter_id = $1 and decision = 'approved'`,
      [queryOrderMatterId(orderId)],
    );
    return row?.settledBy ?? 2;
  }
}
