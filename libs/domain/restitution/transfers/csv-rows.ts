import { rowFault, type RowFault } from './row-fault.js';

const [COMMA, NEWLINE, RETURN, QUOTE] = [0x2c, 0x0a, 0x0d, 0x22];
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const CELLS_MAX = 64;
const ROW_BYTES_MAX = 1 << 20;

/** The row under the reader's eyes: bytes that the next row writes over. */
export class CsvRow {
  bytes: Uint8Array = new Uint8Array(0);
  readonly starts = new Int32Array(CELLS_MAX);
  readonly ends = new Int32Array(CELLS_MAX);
  cells = 0;
  /** As a spreadsheet counts: the header is 1, and an empty line counts too. */
  number = 0;
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });

  /** Nothing where the bytes are no UTF-8. */
  text(cell: number): string | undefined {
    try {
      return this.decoder.decode(this.bytes.subarray(this.starts[cell], this.ends[cell]));
    } catch {
      return undefined;
    }
  }
}

/**
 * Cuts CSV (RFC 4180, UTF-8 with or without its mark) into rows while the bytes come in, without a string for any cell.
 *
 * Whoever takes a row says whether to go on. Blanks around a cell are left out.
 */
export class CsvRows {
  private readonly row = new CsvRow();
  private rest: Uint8Array = new Uint8Array(0);
  private begun = false;
  private stopped = false;
  fault: RowFault | undefined;

  constructor(private readonly take: (row: CsvRow) => boolean) {}

  push(chunk: Uint8Array): void {
    if (this.stopped) return;
    const data = this.rest.length === 0 ? chunk : joined(this.rest, chunk);
    if (!this.begun && data.length < BYTE_ORDER_MARK.length) {
      this.rest = data.slice();
      return;
    }
    const from = this.begun || !BYTE_ORDER_MARK.every((byte, at) => data[at] === byte) ? 0 : BYTE_ORDER_MARK.length;
    this.begun = true;
    this.rest = data.slice(this.readRows(data, from));
    if (this.rest.length > ROW_BYTES_MAX) this.refuse(this.row.number + 1);
  }

  end(): void {
    if (this.stopped || this.rest.length === 0) return;
    if (this.readRows(joined(this.rest, Uint8Array.of(NEWLINE)), 0) <= this.rest.length) {
      this.refuse(this.row.number + 1);
    }
  }

  /** Gives where the first row begins that is not complete yet. */
  private readRows(data: Uint8Array, from: number): number {
    let start = from;
    while (!this.stopped) {
      const next = this.readRow(data, start);
      if (next < 0) return start;
      start = next;
    }
    return data.length;
  }

  private readRow(data: Uint8Array, start: number): number {
    const { row } = this;
    row.bytes = data;
    row.cells = 0;
    let cellStart = start;
    for (let at = start; at < data.length; at += 1) {
      const byte = data[at]!;
      if (byte > COMMA) continue;
      if (byte === COMMA) {
        this.close(cellStart, at);
        cellStart = at + 1;
      } else if (byte === NEWLINE) {
        this.close(cellStart, at);
        return this.hand(at + 1);
      } else if (byte === QUOTE) return this.readQuoted(data, start);
    }
    return -1;
  }

  private close(start: number, end: number): void {
    const { row } = this;
    while (start < end && isBlank(row.bytes[start]!)) start += 1;
    while (end > start && isBlank(row.bytes[end - 1]!)) end -= 1;
    if (row.cells < CELLS_MAX) {
      row.starts[row.cells] = start;
      row.ends[row.cells] = end;
    }
    row.cells += 1;
  }

  private hand(next: number): number {
    const { row } = this;
    row.number += 1;
    const empty = row.cells === 1 && row.starts[0] === row.ends[0];
    if (!empty && !this.take(row)) this.stopped = true;
    return next;
  }

  /** A row with quotation marks: its cells are written out anew, without them. */
  private readQuoted(data: Uint8Array, start: number): number {
    const end = endOfQuoted(data, start);
    if (end < 0) return -1;
    const cells = unquoted(data.subarray(start, end));
    if (!cells) {
      this.refuse(this.row.number + 1);
      return end + 1;
    }
    this.row.bytes = cells.bytes;
    this.row.cells = 0;
    let from = 0;
    for (const to of cells.ends) {
      this.close(from, to);
      from = to;
    }
    return this.hand(end + 1);
  }

  private refuse(row: number): void {
    this.fault = rowFault(row, 'TRANSFER.QUOTE_UNBALANCED');
    this.stopped = true;
  }
}

const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === RETURN;

/** Where the line ends whose quotation marks are closed, or -1 while more bytes must come. */
function endOfQuoted(data: Uint8Array, start: number): number {
  let inside = false;
  for (let at = start; at < data.length; at += 1) {
    if (data[at] === QUOTE) inside = !inside;
    else if (data[at] === NEWLINE && !inside) return at;
  }
  return -1;
}

/** Nothing where a quotation mark stands in the middle of a cell. */
function unquoted(line: Uint8Array): { bytes: Uint8Array; ends: number[] } | undefined {
  const bytes = new Uint8Array(line.length);
  const ends: number[] = [];
  let size = 0;
  for (let at = 0; at <= line.length; at += 1) {
    while (isBlank(line[at] ?? 0)) at += 1;
    const quoted = line[at] === QUOTE;
    if (quoted) at += 1;
    for (; at < line.length; at += 1) {
      if (line[at] === QUOTE) {
        if (!quoted) return undefined;
        if (line[at + 1] !== QUOTE) break;
        at += 1;
      } else if (line[at] === COMMA && !quoted) break;
      bytes[size++] = line[at]!;
    }
    if (quoted) at += 1;
    while (isBlank(line[at] ?? 0)) at += 1;
    if (at < line.length && line[at] !== COMMA) return undefined;
    ends.push(size);
  }
  return { bytes, ends };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}
