import type { EntityManager } from 'typeorm';

export type StatementSort = 'transfers' | 'opening' | 'closing';

export interface StatementRow {
  readonly fileId: string;
  readonly caseId: string;
  readonly sort: StatementSort;
  readonly name: string;
  readonly fileHash: string;
  readonly rows: number;
  readonly faults: readonly Record<string, unknown>[];
  readonly repeated: number;
  readonly conflicts: readonly Record<string, unknown>[];
  readonly uploadedBy: string;
  readonly uploadedAt: Date;
  /** False where a file with faults is shown and not traced with. */
  readonly taken: boolean;
  /** The answers of queries that the file was made of; none where it was uploaded. */
  readonly statementIds: readonly string[];
}

const COLUMNS = `file_id as "fileId", case_id as "caseId", sort, name, file_hash as "fileHash", rows, faults, repeated, conflicts,
  uploaded_by as "uploadedBy", uploaded_at as "uploadedAt", taken, statement_ids as "statementIds"`;

/** The statements of a case: what its tracing set is made of. A tracing run binds them by the digest of their hashes. */
export class StatementRepository {
  async keep(manager: EntityManager, file: Omit<StatementRow, 'uploadedAt'> & { uploadedAt: string }): Promise<void> {
    await manager.query(
      `insert into trace_files (file_id, case_id, sort, name, file_hash, rows, faults, repeated, conflicts, uploaded_by, uploaded_at, taken,
         statement_ids)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict (file_id) do nothing`,
      [
        ...[file.fileId, file.caseId, file.sort, file.name, file.fileHash, file.rows, JSON.stringify(file.faults)],
        ...[file.repeated, JSON.stringify(file.conflicts), file.uploadedBy, file.uploadedAt, file.taken],
        file.statementIds,
      ],
    );
  }

  ofCase(manager: EntityManager, caseId: string): Promise<StatementRow[]> {
    return manager.query(`select ${COLUMNS} from trace_files where case_id = $1 order by uploaded_at, file_id`, [
      caseId,
    ]);
  }

  async one(manager: EntityManager, caseId: string, fileId: string): Promise<StatementRow | undefined> {
    const [row]: StatementRow[] = await manager.query(
      `select ${COLUMNS} from trace_files where case_id = $1 and file_id = $2`,
      [caseId, fileId],
    );
    return row;
  }

  /** A file that a wrong one was taken for is left out; what was traced with it stays bound to it. */
  async leaveOut(manager: EntityManager, caseId: string, fileId: string): Promise<boolean> {
    const answer: unknown = await manager.query(
      'update trace_files set taken = false where case_id = $1 and file_id = $2 and taken',
      [caseId, fileId],
    );
    return (answer as [unknown, number])[1] > 0;
  }
}
