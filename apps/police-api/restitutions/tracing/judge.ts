import { CsvRows } from '#domain/restitution/transfers/csv-rows';
import { shownFault } from '#domain/restitution/transfers/row-fault';
import { statementCsv, StatementWriter } from '#domain/restitution/transfers/statement-sheet';
import { TransferGatherer } from '#domain/restitution/transfers/transfer-gatherer';
import { DomainError } from '#domain/shared/domain-error';
import { SHEET_LIMITS, type SheetLimits } from '#platform/sheet/cell';
import { readSheet } from '#platform/sheet/read-sheet';
import type { FileStore } from '#platform/store/file-store';
import type { Jobs, Judged } from './jobs.js';
import { conflictsOf, MOST_SHOWN, readBalances, readTransfers, type Rows } from './trace-set.js';

/** Two hundred thousand rows and their header. */
const STATEMENT_SHEET: SheetLimits = {
  ...SHEET_LIMITS,
  bytes: 64 * 1024 * 1024,
  rows: SHEET_LIMITS.rows + 1,
  unpackedBytes: 512 * 1024 * 1024,
};
const CSV_BYTES = 512 * 1024 * 1024;
/** The header of a CSV of the tracing set: names in ASCII. Chinese names mean a bank's own columns. */
const CSV_HEADER = /^[\x20-\x7e]*\r?\n/;
/** What the cutter of rows keeps of one. */
const COLUMNS_MAX = 64;
const UTF8_MARK = /^\u00ef\u00bb\u00bf/;
const ZIP = 'PK\u0003\u0004';

/** An uploaded statement, row by row: what it becomes in the store, and what is wrong with it. */
export async function judge(store: FileStore, { fileHash, name, sort }: Jobs['judge'][0], rows: Rows): Promise<Judged> {
  const csvHash = await asCsv(store, fileHash, name);
  if (sort !== 'transfers') {
    const { balances, faults } = await readBalances(store, csvHash);
    const shown = faults.slice(0, MOST_SHOWN).map((one) => ({ ...shownFault(one) }));
    return { fileHash: csvHash, rows: balances.size, faults: shown, repeated: 0, conflicts: [] };
  }
  const gatherer = new TransferGatherer();
  await readTransfers(store, csvHash, { gatherer, rows });
  const gathered = gatherer.gathered();
  return {
    fileHash: csvHash,
    rows: gathered.list.size,
    faults: gathered.faults.slice(0, MOST_SHOWN).map((one) => ({ ...shownFault(one) })),
    repeated: gathered.repeated.length,
    conflicts: conflictsOf(gathered),
  };
}

/** A spreadsheet, or a CSV whose columns bear Chinese names, becomes the CSV of the tracing set; a CSV of any length, piece by piece. */
async function asCsv(store: FileStore, fileHash: string, name: string): Promise<string> {
  const head = await headOf(store, fileHash);
  const start = head.toString('latin1');
  if (!start.startsWith(ZIP) && CSV_HEADER.test(start.replace(UTF8_MARK, ''))) return fileHash;
  const encoding = start.includes('\u0000') ? undefined : encodingOf(head);
  const content = encoding
    ? translated(await store.open(fileHash), encoding)
    : once(statementCsv((await readSheet(await store.open(fileHash), STATEMENT_SHEET)).rows));
  return (await store.put(content, { name: `${name}.csv`, limitBytes: CSV_BYTES })).hash;
}

/** The first line decides; what is no text goes to the reader of sheets, which says what it is. */
function encodingOf(head: Buffer): 'utf-8' | 'gb18030' | undefined {
  if (head.toString('latin1').startsWith(ZIP)) return undefined;
  const end = head.indexOf(0x0a);
  const line = head.subarray(0, end < 0 ? head.length : end);
  return (['utf-8', 'gb18030'] as const).find((encoding) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(line);
      return true;
    } catch {
      return false;
    }
  });
}

async function* translated(source: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const writer = new StatementWriter();
  let lines: string[] = [];
  const rows = new CsvRows((row) => {
    const cells = Array.from({ length: Math.min(row.cells, COLUMNS_MAX) }, (_, cell) => row.text(cell) ?? '');
    lines.push(writer.written({ row: row.number, cells }));
    return true;
  });
  const decoded = (chunk?: Uint8Array): Buffer => {
    try {
      return Buffer.from(chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode(), 'utf8');
    } catch {
      throw new DomainError('invalid', 'SHEET.ENCODING', 'The text of the file is neither UTF-8 nor GB18030.');
    }
  };
  for await (const chunk of source) {
    rows.push(decoded(chunk));
    yield Buffer.from(lines.join(''), 'utf8');
    lines = [];
  }
  rows.push(decoded());
  rows.end();
  yield Buffer.from(lines.join(''), 'utf8');
  if (rows.fault)
    throw new DomainError('invalid', 'SHEET.BROKEN', 'The file is damaged or cut off.', { row: rows.fault.row });
}

async function headOf(store: FileStore, hash: string): Promise<Buffer> {
  const stream = await store.open(hash);
  for await (const chunk of stream) {
    stream.destroy();
    return (chunk as Buffer).subarray(0, 4_096);
  }
  return Buffer.alloc(0);
}

async function* once(content: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(content, 'utf8'));
}
