import type { EntityManager } from 'typeorm';

export interface StatementLine {
  readonly line: number;
  readonly bankReference: string;
  readonly at: string;
  readonly direction: 'in' | 'out';
  readonly amountFen: string;
  readonly counterpartNumber?: string;
  readonly counterpartName?: string;
  readonly summary?: string;
}

export interface StatementToStore {
  readonly statementId: string;
  readonly orderId: string;
  readonly itemNo: number;
  readonly bankUnitId: string;
  readonly digest: string;
  readonly fileHash?: string;
  readonly openingFen: string;
  readonly closingFen: string;
  readonly inFen: string;
  readonly outFen: string;
}

const LINES_AT_ONCE = 5_000;

/** Statements lie outside the record, which names them by id and digest; what no act has named within a day is swept. */
export class StatementRepository {
  /** The same request sent twice stores the same statement. */
  async store(manager: EntityManager, statement: StatementToStore, lines: readonly StatementLine[]): Promise<void> {
    const { statementId, orderId, itemNo, bankUnitId, digest, fileHash } = statement;
    const stored: unknown[] = await manager.query(
      `insert into query_statements (statement_id, order_id, item_no, bank_unit_id, digest, file_hash, rows, opening_fen, closing_fen, in_fen, out_fen)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing returning statement_id`,
      [
        ...[statementId, orderId, itemNo, bankUnitId, digest, fileHash ?? null, lines.length],
        ...[statement.openingFen, statement.closingFen, statement.inFen, statement.outFen],
      ],
    );
    if (stored.length === 0) return;
    for (let from = 0; from < lines.length; from += LINES_AT_ONCE)
      await this.storeLines(manager, statementId, lines.slice(from, from + LINES_AT_ONCE));
  }

  private async storeLines(
    manager: EntityManager,
    statementId: string,
    lines: readonly StatementLine[],
  ): Promise<void> {
    await manager.query(
      `insert into query_statement_lines (statement_id, line, bank_reference, at, direction, amount_fen, counterpart_number, counterpart_name, summary)
       select $1, one.line, one."bankReference", one.at, one.direction, one."amountFen", one."counterpartNumber", one."counterpartName", one.summary
       from jsonb_to_recordset($2::jsonb) as one (line int, "bankReference" text, at timestamptz, direction text, "amountFen" bigint,
         "counterpartNumber" text, "counterpartName" text, summary text)`,
      [statementId, JSON.stringify(lines)],
    );
  }
}
