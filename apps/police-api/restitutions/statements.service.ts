import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { Documents } from '#desk/document/documents.service';
import { balances, discrepancies } from '#domain/restitution/tracing/conservation';
import { legsOf } from '#domain/restitution/tracing/legs';
import {
  type ClaimedTransfer,
  type MoneyTrail,
  moneyTrail,
  type Opening,
} from '#domain/restitution/tracing/money-trail';
import { shownFault, type RowFault } from '#domain/restitution/transfers/row-fault';
import { readSmallTable } from '#domain/restitution/transfers/small-table';
import { statementCsv } from '#domain/restitution/transfers/statement-sheet';
import { timeText } from '#domain/restitution/transfers/time-text';
import { TransferCsv } from '#domain/restitution/transfers/transfer-csv';
import { type GatheredTransfers, TransferGatherer } from '#domain/restitution/transfers/transfer-gatherer';
import { DomainError } from '#domain/shared/domain-error';
import {
  type StatementRow,
  StatementRepository,
  type StatementSort,
} from '#persistence/restitution/staged/statement.repository';
import { LegalTime } from '#platform/clock/legal-time';
import { readSheet } from '#platform/sheet/read-sheet';
import { receiveUpload, type Upload } from '#platform/store/receive-upload';
import { openedId } from '#platform/temporal/matter-id';
import { type Asking, MatterDesk } from './matter-desk.js';
import type { ConservationView, StatementView } from './restitutions.dto.js';

/** Millions of rows by CSV; a spreadsheet within what the reader of sheets takes. */
const LIMIT_BYTES = 512 * 1024 * 1024;
const SMALL_TABLE_BYTES = 32 * 1024 * 1024;
const MOST_SHOWN = 200;
const CSV_HEADER = /^(?:\ufeff)?[\x20-\x7e]*\r?\n/;

/** Everything that a tracing run looks at, read once from the stored files. */
export interface TraceSet {
  readonly gathered: GatheredTransfers;
  readonly openings: readonly Opening[];
  readonly closing: ReadonlyMap<string, bigint>;
  readonly inputDigest: string;
}

/** 资金流水: statements come in as files, are judged row by row, and lie in the store under their hash. */
@Injectable()
export class StatementsService {
  private readonly statements = new StatementRepository();

  constructor(
    @Inject(MatterDesk) private readonly matters: MatterDesk,
    @Inject(Documents) private readonly documents: Documents,
    @Inject(LegalTime) private readonly time: LegalTime,
  ) {}

  async take(asking: Asking, sort: StatementSort, request: IncomingMessage): Promise<StatementView> {
    const upload = await receiveUpload(request, { limitBytes: LIMIT_BYTES, store: this.documents.store });
    const { manager } = this.matters;
    const { caseId } = await this.matters.standingOf(asking.restitutionId);
    const fileId = openedId({ unitId: asking.actor.unitId, key: asking.key, addressee: `statement/${caseId}` });
    const fileHash = await this.asCsv(upload);
    const judged = sort === 'transfers' ? await this.judged(fileHash) : await this.judgedBalances(fileHash);
    await this.statements.keep(manager, {
      ...{ fileId, caseId, sort, name: upload.name, fileHash, ...judged },
      uploadedBy: asking.actor.officerId,
      uploadedAt: await this.time.now(),
      taken: judged.faults.length === 0,
    });
    const row = await this.statements.one(manager, caseId, fileId);
    if (row?.fileHash !== fileHash)
      throw new DomainError('conflict', 'COMMAND.OTHER_BODY', 'This Idempotency-Key was used for another request.');
    return statementOut(row);
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

  /** 期初 + 转入 = 转出 + 期末, to the fen and by name. */
  async conservation(restitutionId: string): Promise<ConservationView> {
    const set = await this.setOf(restitutionId);
    const trail = trailOf(set, []);
    const legs = legsOf(trail);
    const found = discrepancies(trail, legs, set.closing);
    return {
      transfers: trail.list.size,
      accounts: balances(trail, legs).length,
      inputDigest: set.inputDigest,
      conserved: found.length === 0,
      repeated: set.gathered.repeated.length,
      conflicts: conflictsOf(set.gathered),
      discrepancies: found.slice(0, MOST_SHOWN).map((one) => ({
        kind: one.kind,
        account: trail.nameOf(one.account),
        ...(one.kind === 'overspent'
          ? { transferId: trail.list.referenceOf(one.transfer), missingFen: `${one.fen}` }
          : { computedFen: `${one.computed}`, statedFen: `${one.stated}` }),
      })),
      more: Math.max(0, found.length - MOST_SHOWN),
    };
  }

  async setOf(restitutionId: string): Promise<TraceSet> {
    const { manager } = this.matters;
    const { caseId } = await this.matters.standingOf(restitutionId);
    const files = (await this.statements.ofCase(manager, caseId)).filter(({ taken }) => taken);
    const hashes = files.map(({ sort, fileHash }) => `${sort} ${fileHash}`).sort();
    const inputDigest = createHash('sm3').update(hashes.join('\n')).digest('hex');
    const gatherer = new TransferGatherer();
    for (const { fileHash } of files.filter(({ sort }) => sort === 'transfers')) await this.read(fileHash, gatherer);
    if (gatherer.accounts.size === 0)
      throw new DomainError('conflict', 'RESTITUTION.NO_STATEMENTS', 'No statement has been taken.');
    const gathered = gatherer.gathered();
    const [fault] = gathered.faults;
    if (fault)
      throw new DomainError('conflict', 'RESTITUTION.STATEMENTS_DISPUTED', 'The statements contradict each other.', {
        faults: gathered.faults.slice(0, MOST_SHOWN).map((one) => ({ ...shownFault(one) })),
      });
    const balancesOf = async (sort: StatementSort): Promise<Map<string, bigint>> => {
      const found = new Map<string, bigint>();
      for (const file of files.filter((one) => one.sort === sort))
        for (const [account, balance] of (await this.balancesIn(file.fileHash)).balances) found.set(account, balance);
      return found;
    };
    const openings = [...(await balancesOf('opening'))].map(([account, balance]) => ({ account, balance }));
    return { gathered, openings, closing: await balancesOf('closing'), inputDigest };
  }

  /** A spreadsheet, or a CSV whose columns bear Chinese names, becomes the CSV of the tracing set. */
  private async asCsv({ hash, mediaType, size, name }: Upload): Promise<string> {
    if (mediaType === 'text/plain' && (size > SMALL_TABLE_BYTES || CSV_HEADER.test(await this.headOf(hash))))
      return hash;
    const sheet = await readSheet(await this.documents.store.open(hash));
    const content = Buffer.from(statementCsv(sheet.rows), 'utf8');
    return (await this.documents.store.put(once(content), { name: `${name}.csv`, limitBytes: LIMIT_BYTES })).hash;
  }

  private async headOf(hash: string): Promise<string> {
    const stream = await this.documents.store.open(hash);
    for await (const chunk of stream) {
      stream.destroy();
      return (chunk as Buffer).toString('utf8').slice(0, 4_096);
    }
    return '';
  }

  private async judged(fileHash: string): Promise<Pick<StatementRow, 'rows' | 'faults' | 'repeated' | 'conflicts'>> {
    const gatherer = new TransferGatherer();
    await this.read(fileHash, gatherer);
    const gathered = gatherer.gathered();
    return {
      rows: gathered.list.size,
      faults: gathered.faults.slice(0, MOST_SHOWN).map((one) => ({ ...shownFault(one) })),
      repeated: gathered.repeated.length,
      conflicts: conflictsOf(gathered),
    };
  }

  private async judgedBalances(
    fileHash: string,
  ): Promise<Pick<StatementRow, 'rows' | 'faults' | 'repeated' | 'conflicts'>> {
    const { balances: found, faults } = await this.balancesIn(fileHash);
    return { rows: found.size, faults: faults.map((one) => ({ ...shownFault(one) })), repeated: 0, conflicts: [] };
  }

  private async read(fileHash: string, gatherer: TransferGatherer): Promise<void> {
    const csv = new TransferCsv(gatherer);
    for await (const chunk of await this.documents.store.open(fileHash)) csv.push(chunk as Uint8Array);
    csv.end();
  }

  private async balancesIn(fileHash: string): Promise<{ balances: Map<string, bigint>; faults: readonly RowFault[] }> {
    const pieces: Uint8Array[] = [];
    for await (const chunk of await this.documents.store.open(fileHash)) pieces.push(chunk as Uint8Array);
    const table = readSmallTable(Buffer.concat(pieces), ['account', 'balance_fen']);
    if ('fault' in table) return { balances: new Map(), faults: [table.fault] };
    const found = new Map<string, bigint>();
    const faults: RowFault[] = [];
    for (const { row, cells } of table.rows) {
      const { account = '', balance_fen: balance = '' } = cells;
      if (account === '') faults.push({ row, code: 'OPENING.ACCOUNT_MISSING', given: '' });
      else if (found.has(account)) faults.push({ row, code: 'OPENING.ACCOUNT_REPEATED', given: account });
      else if (!/^\d{1,18}$/.test(balance)) faults.push({ row, code: 'OPENING.BALANCE_MALFORMED', given: balance });
      else found.set(account, BigInt(balance));
    }
    return { balances: found, faults };
  }
}

/** A claim that names no transfer of the statements is refused with its reason. */
export function trailOf({ gathered, openings }: TraceSet, claims: readonly ClaimedTransfer[]): MoneyTrail {
  const trail = moneyTrail(gathered.list, openings, claims);
  if (!('code' in trail)) return trail;
  const { claimId = '', reference = '' } = claims[trail.index] ?? {};
  const { reason, remedy } = shownFault({ row: 0, code: trail.code, given: reference });
  throw new DomainError('conflict', 'RESTITUTION.CLAIM_NOT_IN_STATEMENTS', 'A claimed transfer cannot be traced.', {
    ...{ claimId, reference, code: trail.code, reason, remedy },
  });
}

const conflictsOf = ({ conflicts }: GatheredTransfers): { reference: string; at: string; otherAt: string }[] =>
  conflicts.slice(0, MOST_SHOWN).map(({ reference, at, otherAt }) => ({
    reference,
    at: timeText(at),
    otherAt: timeText(otherAt),
  }));

const statementOut = (row: StatementRow): StatementView => ({
  ...{ fileId: row.fileId, sort: row.sort, name: row.name, rows: row.rows, taken: row.taken, repeated: row.repeated },
  faults: row.faults as StatementView['faults'],
  conflicts: row.conflicts as StatementView['conflicts'],
  uploadedBy: row.uploadedBy,
  uploadedAt: row.uploadedAt.toISOString(),
});

export async function* once(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(content);
}
