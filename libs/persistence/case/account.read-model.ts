import type { EntityManager } from 'typeorm';

export interface AccountRow {
  readonly rowId: string;
  readonly listId: string;
  readonly fileRow: number | null;
  readonly hop: number;
  readonly status: 'faulty' | 'ready' | 'ordered' | 'already-ordered' | 'discarded';
  readonly value: {
    readonly accountName?: string;
    readonly accountNumber?: string;
    readonly bankGiven?: string;
    readonly cells?: Readonly<Record<string, string>>;
  };
  readonly bankCode: string | null;
  readonly accountKey: string | null;
  readonly amountFen: string | null;
  readonly transferredAt: Date | null;
  readonly commitment: string;
  readonly problems: readonly unknown[];
  readonly warnings: readonly unknown[];
  readonly orderId: string | null;
  readonly draftId: string | null;
}

export interface RowFilter {
  readonly status?: string | undefined;
  readonly hop?: number | undefined;
  readonly after?: readonly (string | number)[] | undefined;
  readonly limit: number;
}

const COLUMNS = `account.row_id as "rowId", account.list_id as "listId", account.file_row as "fileRow", account.hop, account.status, subject.value,
  account.bank_code as "bankCode", account.account_key as "accountKey", account.amount_fen as "amountFen", account.transferred_at as "transferredAt",
  account.commitment, account.problems, account.warnings, account.order_id as "orderId", account.draft_id as "draftId"`;
const FROM = 'from case_accounts account join subject_values subject on subject.subject_id = account.row_id';

/** What the desks read of account lists, with the values that lie outside the record. */
export class AccountReadModel {
  rows(manager: EntityManager, caseId: string, { status, hop, after, limit }: RowFilter): Promise<AccountRow[]> {
    return manager.query(
      `select ${COLUMNS} ${FROM} where account.case_id = $1 and ($2::text is null or account.status = $2) and ($3::int is null or account.hop = $3)
         and ($4::int is null or (account.hop, coalesce(account.file_row, 0), account.row_id) > ($4::int, $5::int, $6::uuid))
       order by account.hop, coalesce(account.file_row, 0), account.row_id limit $7`,
      [caseId, status ?? null, hop ?? null, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit + 1],
    );
  }

  /** Listed rows that no order has taken: chosen ones, a draft's, or all; the oldest transfer and the largest amount first. */
  sendable(
    manager: EntityManager,
    caseId: string,
    { rowIds, draftId }: { rowIds?: readonly string[] | undefined; draftId?: string | undefined },
  ): Promise<AccountRow[]> {
    return manager.query(
      `select ${COLUMNS} ${FROM} where account.case_id = $1 and account.status = 'ready' and account.listed_by is not null
         and ($2::uuid[] is null or account.row_id = any($2)) and ($3::text is null or account.draft_id = $3)
       order by account.hop, account.bank_code, account.amount_fen desc, account.transferred_at, account.file_row, account.row_id`,
      [caseId, rowIds ?? null, draftId ?? null],
    );
  }

  /** These rows of the case, in the order in which they were listed. */
  ofIds(manager: EntityManager, caseId: string, rowIds: readonly string[]): Promise<AccountRow[]> {
    return manager.query(
      `select ${COLUMNS} ${FROM} where account.case_id = $1 and account.row_id = any($2::uuid[])
       order by account.hop, account.bank_code, coalesce(account.file_row, 0), account.row_id`,
      [caseId, rowIds],
    );
  }

  async unlisted(
    manager: EntityManager,
    listId: string,
  ): Promise<{ rowId: string; amountFen: string; commitment: string }[]> {
    return manager.query(
      `select row_id as "rowId", amount_fen as "amountFen", commitment from case_accounts
       where list_id = $1 and status = 'ready' and listed_by is null order by file_row, row_id`,
      [listId],
    );
  }

  async transferKeys(manager: EntityManager, caseId: string): Promise<string[]> {
    const rows: { key: string }[] = await manager.query(
      `select transfer_key as key from case_accounts where case_id = $1 and transfer_key is not null and status <> 'discarded'`,
      [caseId],
    );
    return rows.map(({ key }) => key);
  }

  async one(manager: EntityManager, caseId: string, rowId: string): Promise<AccountRow | undefined> {
    const [row]: AccountRow[] = await manager.query(
      `select ${COLUMNS} ${FROM} where account.case_id = $1 and account.row_id = $2`,
      [caseId, rowId],
    );
    return row;
  }

  /** The status of each of these rows that the case has. */
  async statusesOf(manager: EntityManager, caseId: string, rowIds: readonly string[]): Promise<AccountRow['status'][]> {
    const rows: Pick<AccountRow, 'status'>[] = await manager.query(
      'select status from case_accounts where case_id = $1 and row_id = any($2::uuid[])',
      [caseId, rowIds],
    );
    return rows.map(({ status }) => status);
  }

  async list(
    manager: EntityManager,
    listId: string,
  ): Promise<{ listId: string; rows: number; ready: number; faulty: number; notes: string[] } | undefined> {
    const [row]: { listId: string; rows: number; ready: number; faulty: number; notes: string[] }[] =
      await manager.query(
        `select list.list_id as "listId", list.rows, list.notes,
         count(account.row_id) filter (where account.status <> 'faulty')::int as ready, count(account.row_id) filter (where account.status = 'faulty')::int as faulty
       from account_lists list left join case_accounts account on account.list_id = list.list_id where list.list_id = $1 group by list.list_id`,
        [listId],
      );
    return row;
  }

  async problems(
    manager: EntityManager,
    listId: string,
    limit: number,
  ): Promise<{ problems: unknown[]; warnings: unknown[] }> {
    const rows: { problems: unknown[]; warnings: unknown[] }[] = await manager.query(
      `select problems, warnings from case_accounts where list_id = $1 and (problems <> '[]' or warnings <> '[]') order by file_row limit $2`,
      [listId, limit],
    );
    return { problems: rows.flatMap((row) => row.problems), warnings: rows.flatMap((row) => row.warnings) };
  }
}
