import { type CsvRow, CsvRows } from './csv-rows.js';
import { MALFORMED, readFen, readTime, WITHOUT_CLOCK } from './fields.js';
import { isFault, readHeader } from './header.js';
import { type FaultCode, rowFault, type RowFault } from './row-fault.js';
import { type GatheredTransfers, TransferGatherer } from './transfer-gatherer.js';
import { NOBODY } from './transfer-list.js';

const COLUMNS = { required: ['id', 'at', 'from', 'to', 'amount_fen'], optional: ['reverses'] };
const FAULTS_MAX = 1000;
const SPACE = 0x20;
const DELETE = 0x7f;

interface Places {
  readonly id: number;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  readonly reverses: number;
}

/**
 * Reads transfers from CSV while the bytes come in: `id,at,from,to,amount_fen`, and `reverses` where the bank undid one.
 *
 * A bad row is left out and named with its remedy; the good ones are gathered.
 */
export class TransferCsv {
  private readonly rows = new CsvRows((row) => this.takeRow(row));
  private readonly gatherer: TransferGatherer;
  private places: Places | undefined;
  private cells = 0;

  constructor(gatherer = new TransferGatherer()) {
    this.gatherer = gatherer;
  }

  get faults(): readonly RowFault[] {
    return this.gatherer.faults;
  }

  push(chunk: Uint8Array): void {
    this.rows.push(chunk);
  }

  /** The end of one file; the next file of the same case may go to the same gatherer. */
  end(): void {
    this.rows.end();
    if (this.rows.fault) this.gatherer.faults.push(this.rows.fault);
    else if (!this.places && this.faults.length === 0) this.gatherer.faults.push(rowFault(1, 'TRANSFER.FILE_EMPTY'));
  }

  gathered(): GatheredTransfers {
    return this.gatherer.gathered();
  }

  private takeRow(row: CsvRow): boolean {
    if (!this.places) return this.takeHeader(row);
    const fault = this.takeTransfer(row, this.places);
    if (fault) this.gatherer.faults.push(fault);
    return this.gatherer.faults.length < FAULTS_MAX;
  }

  private takeHeader(row: CsvRow): boolean {
    const found = readHeader(row, COLUMNS);
    if (isFault(found)) {
      this.gatherer.faults.push(found);
      return false;
    }
    const { id, at, from, to, amount_fen: amount, reverses = NOBODY } = found as Record<string, number>;
    this.places = { id: id!, at: at!, from: from!, to: to!, amount: amount!, reverses };
    this.cells = row.cells;
    return true;
  }

  private takeTransfer(row: CsvRow, places: Places): RowFault | undefined {
    if (row.cells !== this.cells) return rowFault(row.number, 'TRANSFER.CELLS_MISMATCHED', `${row.cells}`);
    const { starts, ends, bytes } = row;
    const at = readTime(bytes, starts[places.at]!, ends[places.at]!);
    const amount = readFen(bytes, starts[places.amount]!, ends[places.amount]!);
    if (at < 0 || amount <= 0n) return faultOfNumbers(row, places, at, amount);
    if (isEmpty(row, places.id)) return rowFault(row.number, 'TRANSFER.REFERENCE_MISSING');
    if (isEmpty(row, places.from) && isEmpty(row, places.to)) return rowFault(row.number, 'TRANSFER.ACCOUNTS_MISSING');
    const unreadable = [places.id, places.from, places.to].find((cell) => !isReadable(row, cell));
    if (unreadable !== undefined) return rowFault(row.number, 'TRANSFER.TEXT_UNREADABLE');
    const { references } = this.gatherer;
    const [from, to] = [this.account(row, places.from), this.account(row, places.to)];
    const reverses = this.reversed(row, places.reverses);
    const reference = references.intern(bytes, starts[places.id]!, ends[places.id]!);
    this.gatherer.take({ row: row.number, reference, at, from, to, amount, ...(reverses && { reverses }) });
    return undefined;
  }

  private account(row: CsvRow, cell: number): number {
    return isEmpty(row, cell) ? NOBODY : this.gatherer.accounts.intern(row.bytes, row.starts[cell]!, row.ends[cell]!);
  }

  private reversed(row: CsvRow, cell: number): string | undefined {
    return cell === NOBODY || isEmpty(row, cell) ? undefined : row.text(cell);
  }
}

const isEmpty = ({ starts, ends }: CsvRow, cell: number): boolean => starts[cell] === ends[cell];

function faultOfNumbers(row: CsvRow, places: Places, at: number, amount: bigint): RowFault {
  const [cell, code]: [number, FaultCode] = at < 0 ? [places.at, faultOfTime(at)] : [places.amount, faultOfFen(amount)];
  return rowFault(row.number, code, row.text(cell) ?? '');
}

const faultOfTime = (at: number): FaultCode =>
  at === WITHOUT_CLOCK ? 'TRANSFER.TIME_WITHOUT_CLOCK' : 'TRANSFER.TIME_MALFORMED';

function faultOfFen(amount: bigint): FaultCode {
  if (amount === 0n) return 'TRANSFER.AMOUNT_NOT_POSITIVE';
  return amount === BigInt(MALFORMED) ? 'TRANSFER.AMOUNT_MALFORMED' : 'TRANSFER.AMOUNT_TOO_LARGE';
}

/** Printable, and UTF-8 where it is more than ASCII. */
function isReadable(row: CsvRow, cell: number): boolean {
  let plain = true;
  for (let at = row.starts[cell]!; at < row.ends[cell]!; at += 1) {
    const byte = row.bytes[at]!;
    if (byte < SPACE || byte === DELETE) return false;
    if (byte > DELETE) plain = false;
  }
  return plain || row.text(cell) !== undefined;
}
