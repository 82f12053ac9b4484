import { type ReadSheet, SHEET_LIMITS, type SheetLimits } from './cell.js';
import { readCsv } from './csv.js';
import { refuse } from './refuse.js';
import { readXlsx } from './xlsx.js';

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
/** The container of .xls, and of every workbook with a password. */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const KNOWN_BINARIES = [
  '%PDF',
  '\u0089PNG',
  'GIF8',
  '\u00ff\u00d8\u00ff',
  'Rar!',
  '7z\u00bc\u00af',
  '\u001f\u008b',
].map((head) => Buffer.from(head, 'latin1'));

/** Reads an uploaded list by what it contains; its name and extension say nothing. */
export async function readSheet(source: Buffer | AsyncIterable<Uint8Array>, limits = SHEET_LIMITS): Promise<ReadSheet> {
  const file = Buffer.isBuffer(source) ? source : await collect(source, limits);
  if (file.length > limits.bytes) throw refuse('SHEET.TOO_LARGE', { limitBytes: limits.bytes });
  if (file.length === 0) throw refuse('SHEET.EMPTY');
  if (startsWith(file, COMPOUND)) throw refuse('SHEET.OLD_FORMAT');
  if (KNOWN_BINARIES.some((head) => startsWith(file, head))) throw refuse('SHEET.NOT_A_SHEET');
  const sheet = startsWith(file, ZIP) ? await readXlsx(file, limits) : await readCsv(file, limits);
  if (sheet.rows.length === 0) throw refuse('SHEET.EMPTY');
  return sheet;
}

const startsWith = (file: Buffer, head: Buffer): boolean => file.subarray(0, head.length).equals(head);

async function collect(source: AsyncIterable<Uint8Array>, limits: SheetLimits): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of source) {
    size += piece.length;
    if (size > limits.bytes) throw refuse('SHEET.TOO_LARGE', { limitBytes: limits.bytes });
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
