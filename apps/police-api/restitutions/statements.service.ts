import type { IncomingMessage } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { Documents } from '#desk/document/documents.service';
import { DomainError } from '#domain/shared/domain-error';
import {
  type StatementRow,
  StatementRepository,
  type StatementSort,
} from '#persistence/restitution/staged/statement.repository';
import { LegalTime } from '#platform/clock/legal-time';
import { receiveUpload } from '#platform/store/receive-upload';
import { openedId } from '#platform/temporal/matter-id';
import { type Asking, MatterDesk } from './matter-desk.js';
import type { ConservationView, StatementView } from './restitutions.dto.js';
import type { TraceSource } from './tracing/jobs.js';
import { TracingProcess } from './tracing/tracing-process.js';

/** Millions of rows by CSV. */
export const FILE_BYTES = 512 * 1024 * 1024;

interface StoredFile {
  readonly sort: StatementSort;
  readonly name: string;
  readonly hash: string;
  readonly statementIds: readonly string[];
}

/** 资金流水: statements come in as files, are judged row by row, and lie in the store under their hash. */
@Injectable()
export class StatementsService {
  private readonly statements = new StatementRepository();

  constructor(
    @Inject(MatterDesk) private readonly matters: MatterDesk,
    @Inject(Documents) private readonly documents: Documents,
    @Inject(LegalTime) private readonly time: LegalTime,
    @Inject(TracingProcess) private readonly process: TracingProcess,
  ) {}

  async take(asking: Asking, sort: StatementSort, request: IncomingMessage): Promise<StatementView> {
    const { name, hash } = await receiveUpload(request, { limitBytes: FILE_BYTES, store: this.documents.store });
    return this.keep(asking, { sort, name, hash, statementIds: [] });
  }

  /** Judged row by row; a file with faults is shown and not traced with. */
  async keep(asking: Asking, { sort, name, hash, statementIds }: StoredFile): Promise<StatementView> {
    const { manager } = this.matters;
    const { caseId } = await this.matters.standingOf(asking.restitutionId);
    const fileId = openedId({ unitId: asking.actor.unitId, key: asking.key, addressee: `statement/${caseId}/${sort}` });
    const judged = await this.process.ask(asking.restitutionId, 'judge', { fileHash: hash, name, sort });
    if (!judged) throw new Error('A file was not judged.');
    await this.statements.keep(manager, {
      ...{ fileId, caseId, sort, name, statementIds, ...judged },
      uploadedBy: asking.actor.officerId,
      uploadedAt: await this.time.now(),
      taken: judged.faults.length === 0,
    });
    const row = await this.statements.one(manager, caseId, fileId);
    if (row?.fileHash !== judged.fileHash)
      throw new DomainError('conflict', 'COMMAND.OTHER_BODY', 'This Idempotency-Key was used for another request.');
    return statementOut(row);
  }

  rowsOf(caseId: string): Promise<StatementRow[]> {
    return this.statements.ofCase(this.matters.manager, caseId);
  }

  async list(restitutionId: string): Promise<StatementView[]> {
    const { caseId } = await this.matters.standingOf(restitutionId);
    return (await this.statements.ofCase(this.matters.manager, caseId)).map(statementOut);
  }

  async leaveOut(restitutionId: string, fileId: string): Promise<StatementView> {
    const { manager } = this.matters;
    const { caseId } = await this.matters.standingOf(restitutionId);
    await this.statements.leaveOut(manager, caseId, fileId);
    const row = await this.statements.one(manager, caseId, fileId);
    if (!row) throw new DomainError('not-found', 'FILE.NOT_FOUND', 'There is no such file.');
    return statementOut(row);
  }

  async conservation(restitutionId: string): Promise<ConservationView> {
    const files = await this.filesOf(restitutionId);
    const found = await this.process.ask(restitutionId, 'conserve', {
      files,
      claimsKey: '',
      bankCodes: [],
      frozen: [],
    });
    if (!found) throw new Error('The statements were not weighed.');
    return found;
  }

  /** The files that count, by their hash. */
  async filesOf(restitutionId: string): Promise<TraceSource['files']> {
    const { caseId } = await this.matters.standingOf(restitutionId);
    const files = await this.rowsOf(caseId);
    return files.filter(({ taken }) => taken).map(({ sort, fileHash }) => ({ sort, fileHash }));
  }
}

const statementOut = (row: StatementRow): StatementView => ({
  ...{ fileId: row.fileId, sort: row.sort, name: row.name, rows: row.rows, taken: row.taken, repeated: row.repeated },
  faults: row.faults as StatementView['faults'],
  conflicts: row.conflicts as StatementView['conflicts'],
  uploadedBy: row.uploadedBy,
  uploadedAt: row.uploadedAt.toISOString(),
});
