import type { EntityManager } from 'typeorm';
import type { Entry } from '#domain/shared/record';
import type { QueryAnswered, QueryAnswer, QueryOrderEvent, QueryProposed } from '#domain/query-order/query-order';

/** Keeps the rows of a query in step with its record, in the transaction of the act. */
export class QueryOrderRepository {
  async project(manager: EntityManager, orderId: string, entry: Entry<QueryOrderEvent>): Promise<void> {
    await this.happened(manager, orderId, entry);
    await manager.query(
      `update query_orders set ended_at = case
         when status in ('refused', 'withdrawn') or (status = 'issued' and not exists (select 1 from query_items
           where order_id = $1 and status in ('waiting', 'watching', 'ending'))) then coalesce(ended_at, $2) end
       where order_id = $1`,
      [orderId, entry.at],
    );
  }

  private async happened(manager: EntityManager, orderId: string, entry: Entry<QueryOrderEvent>): Promise<void> {
    const { happened, at } = entry;
    switch (happened.event) {
      case 'QueryProposed':
        return this.proposed(manager, happened, entry);
      case 'QueryIssued':
        await manager.query(
          `update query_orders set status = 'issued', issued_at = $2, order_number = $3, paper_number = $4 where order_id = $1`,
          [orderId, at, entry.numbers?.['orderNumber'] ?? '', happened.approval.paper?.number ?? null],
        );
        return;
      case 'QueryRefused':
        await manager.query(`update query_orders set status = 'refused' where order_id = $1`, [orderId]);
        return;
      case 'ApprovalWithdrawn':
        await manager.query(`update query_orders set status = 'withdrawn' where order_id = $1`, [orderId]);
        await manager.query(`update query_items set status = 'withdrawn' where order_id = $1`, [orderId]);
        return;
      case 'QueryTaken':
        await manager.query('update query_orders set taken_by = $2, taken_at = $3 where order_id = $1', [
          ...[orderId, happened.officerId, at],
        ]);
        return;
      case 'QueryAnswered':
      case 'QueryAnswerCorrected':
        return this.answered(manager, orderId, { happened, at });
      case 'WatchReported':
        return this.standing(manager, [happened.statement.statementId], at);
      case 'WatchEndOrdered':
        await this.become(manager, orderId, { itemNos: happened.withdrawn ?? [], status: 'withdrawn' });
        return this.become(manager, orderId, { itemNos: happened.itemNos, status: 'ending' });
      case 'WatchEnded':
        return this.become(manager, orderId, { itemNos: happened.itemNos, status: 'ended' });
      case 'QueryWithdrawn':
        return this.become(manager, orderId, { itemNos: happened.itemNos, status: 'withdrawn' });
    }
  }

  private async proposed(manager: EntityManager, happened: QueryProposed, { at, by }: Entry): Promise<void> {
    const { orderId, caseId, caseNumber, kind, period, bankCode, bankUnitId, issuerUnitId, approval, items } = happened;
    await manager.query(
      `insert into query_orders (order_id, case_id, case_number, kind, period_from, period_to, bank_code, bank_unit_id,
         issuer_unit_id, status, proposed_at, proposed_by, approval_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'proposed', $10, $11, $12)`,
      [
        ...[orderId, caseId, caseNumber, kind, period?.from ?? null, period?.to ?? null, bankCode, bankUnitId],
        ...[issuerUnitId, at, by?.officerId ?? '', approval.approvalId],
      ],
    );
    await manager.query(
      `insert into query_items (order_id, item_no, row_id, account_key, commitment, status)
       select $1, row."itemNo", row."rowId", row."accountKey", row.commitment, 'waiting'
       from jsonb_to_recordset($2::jsonb) as row ("itemNo" int, "rowId" uuid, "accountKey" text, commitment text)`,
      [orderId, JSON.stringify(items)],
    );
    await manager.query(
      'update subject_values set referred_at = coalesce(referred_at, $2) where subject_id = any($1::uuid[])',
      [items.map(({ rowId }) => rowId), at],
    );
  }

  private async answered(
    manager: EntityManager,
    orderId: string,
    { happened, at }: { readonly happened: QueryAnswered; readonly at: string },
  ): Promise<void> {
    const answered = happened.stands.map((answer) => ({
      itemNo: answer.itemNo,
      status: STATUS_OF[answer.result],
      ...(answer.result === 'refused' && { refusalCode: answer.code }),
      ...(answer.result === 'stated' && { answerId: answer.answerId }),
      ...(answer.result === 'statement' && { statementId: answer.statement.statementId }),
    }));
    await manager.query(
      `update query_items held set status = row.status, refusal_code = row."refusalCode", answer_id = row."answerId",
         statement_id = row."statementId", answered_at = $3, returned = '{}'
       from jsonb_to_recordset($2::jsonb) as row ("itemNo" int, status text, "refusalCode" text, "answerId" uuid, "statementId" text)
       where held.order_id = $1 and held.item_no = row."itemNo"`,
      [orderId, JSON.stringify(answered), at],
    );
    await manager.query(
      `update query_items held set returned = row.faults
       from jsonb_to_recordset($2::jsonb) as row ("itemNo" int, faults text[])
       where held.order_id = $1 and held.item_no = row."itemNo"`,
      [orderId, JSON.stringify(happened.returned)],
    );
    const statements = answered.flatMap(({ statementId }) => statementId ?? []);
    if (statements.length > 0) await this.standing(manager, statements, at);
    const answers = answered.flatMap(({ answerId }) => answerId ?? []);
    if (answers.length > 0) await this.referred(manager, answers, at);
  }

  /** What an act has named is kept. */
  private async referred(manager: EntityManager, subjectIds: readonly string[], at: string): Promise<void> {
    await manager.query(
      'update subject_values set referred_at = coalesce(referred_at, $2) where subject_id = any($1::uuid[])',
      [subjectIds, at],
    );
  }

  private async standing(manager: EntityManager, statementIds: readonly string[], at: string): Promise<void> {
    await manager.query(
      'update query_statements set stands_since = coalesce(stands_since, $2) where statement_id = any($1)',
      [statementIds, at],
    );
  }

  private async become(
    manager: EntityManager,
    orderId: string,
    { itemNos, status }: { readonly itemNos: readonly number[]; readonly status: string },
  ): Promise<void> {
    await manager.query('update query_items set status = $3 where order_id = $1 and item_no = any($2)', [
      ...[orderId, itemNos, status],
    ]);
  }
}

const STATUS_OF: Readonly<Record<QueryAnswer['result'], string>> = {
  statement: 'answered',
  stated: 'answered',
  watching: 'watching',
  refused: 'refused',
};
