import type { EntityManager } from 'typeorm';

/** A statement that a bank has answered a query of the case with. */
export interface AnsweredStatement {
  readonly statementId: string;
  readonly orderId: string;
  readonly orderNumber: string;
  readonly bankUnitId: string;
  readonly accountNumber: string;
  readonly rows: number;
  readonly openingFen: string;
  readonly closingFen: string;
  readonly standsSince: Date;
  /** Of its first and last row; nothing where it has none. */
  readonly firstAt: Date | null;
  readonly lastAt: Date | null;
}

export interface AnsweredLine {
  readonly line: number;
  readonly bankReference: string;
  readonly at: Date;
  readonly direction: 'in' | 'out';
  readonly amountFen: string;
  readonly counterpartNumber: string | null;
}

/** The statements of all queries of a case: what the return of money may be traced with. */
export class StatementsOfCaseReadModel {
  statements(manager: EntityManager, caseId: string): Promise<AnsweredStatement[]> {
    return manager.query(
      `select one.statement_id as "statementId", one.order_id as "orderId", known.order_number as "orderNumber", one.bank_unit_id as "bankUnitId",
         subject.value ->> 'accountNumber' as "accountNumber", one.rows, one.opening_fen as "openingFen", one.closing_fen as "closingFen",
         one.stands_since as "standsSince",
         (select min(at) from query_statement_lines line where line.statement_id = one.statement_id) as "firstAt",
         (select max(at) from query_statement_lines line where line.statement_id = one.statement_id) as "lastAt"
       from query_statements one join query_orders known using (order_id)
         join query_items item on item.order_id = one.order_id and item.item_no = one.item_no
         join subject_values subject on subject.subject_id = item.row_id
       where known.case_id = $1 and one.stands_since is not null
       order by known.issued_at, one.order_id, one.item_no, one.stands_since limit 2000`,
      [caseId],
    );
  }

  lines(manager: EntityManager, statementId: string, after: number, limit: number): Promise<AnsweredLine[]> {
    return manager.query(
      `select line, bank_reference as "bankReference", at, direction, amount_fen as "amountFen", counterpart_number as "counterpartNumber"
       from query_statement_lines where statement_id = $1 and line > $2 order by line limit $3`,
      [statementId, after, limit],
    );
  }
}
