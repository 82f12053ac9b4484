import type { EntityManager } from 'typeorm';

export interface StagedRow {
  readonly rowId: string;
  readonly fileRow?: number;
  readonly status: 'faulty' | 'ready';
  readonly bankCode?: string;
  readonly accountKey?: string;
  readonly transferKey?: string;
  readonly amountFen?: string;
  readonly transferredAt?: string;
  readonly commitment: string;
  readonly problems: readonly unknown[];
  readonly warnings: readonly unknown[];
}

export interface StagedList {
  readonly listId: string;
  readonly caseId: string;
  readonly name: string;
  readonly fileHash?: string;
  readonly notes: readonly string[];
  readonly uploadedBy: string;
  readonly uploadedAt: string;
}

/** Staged lists: what a command will refer to is stored before it. What no act refers to is swept after 24 hours. */
export class AccountRepository {
  async stage(manager: EntityManager, list: StagedList, rows: readonly StagedRow[]): Promise<void> {
    await manager.query(
      `insert into account_lists (list_id, case_id, name, file_hash, rows, notes, uploaded_by, uploaded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
      [
        list.listId,
        list.caseId,
        list.name,
        list.fileHash ?? null,
        rows.length,
        JSON.stringify(list.notes),
        list.uploadedBy,
        list.uploadedAt,
      ],
    );
    await this.stageRows(manager, { listId: list.listId, caseId: list.caseId }, rows);
  }

  /** The unique index on case and transfer drops what two clerks upload at once. */
  async stageRows(
    manager: EntityManager,
    { listId, caseId }: { listId: string; caseId: string },
    rows: readonly StagedRow[],
  ): Promise<void> {
    await manager.query(
      `insert into case_accounts (row_id, case_id, list_id, file_row, status, bank_code, account_key, transfer_key, amount_fen, transferred_at, commitment, problems, warnings)
       select "rowId", $1, $2, "fileRow", status, "bankCode", "accountKey", "transferKey", "amountFen", "transferredAt", commitment, problems, warnings
       from jsonb_to_recordset($3::jsonb) as one ("rowId" uuid, "fileRow" int, status text, "bankCode" text, "accountKey" text, "transferKey" text,
         "amountFen" bigint, "transferredAt" timestamptz, commitment text, problems jsonb, warnings jsonb) on conflict do nothing`,
      [caseId, listId, JSON.stringify(rows)],
    );
  }

  /** A row that no act has named yet is corrected in place. */
  async correct(manager: EntityManager, caseId: string, row: StagedRow): Promise<boolean> {
    const answer: unknown = await manager.query(
      `update case_accounts set status = $3, bank_code = $4, account_key = $5, transfer_key = $6, amount_fen = $7, transferred_at = $8,
         commitment = $9, problems = $10, warnings = $11, changed_at = clock_timestamp()
       where case_id = $1 and row_id = $2 and listed_by is null and status in ('faulty', 'ready') returning 1`,
      [
        caseId,
        row.rowId,
        row.status,
        row.bankCode ?? null,
        row.accountKey ?? null,
        row.transferKey ?? null,
        row.amountFen ?? null,
        row.transferredAt ?? null,
        row.commitment,
        JSON.stringify(row.problems),
        JSON.stringify(row.warnings),
      ],
    );
    return (answer as [unknown[], number])[1] === 1;
  }
}
