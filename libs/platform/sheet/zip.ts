import { createInflateRaw } from 'node:zlib';
import { faultCodeOf, refuse } from './refuse.js';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const ENCRYPTED = 1;
const FOUR_GIB = 0xffffffff;
const ENTRIES_MAX = 10_000;

/**
 * The directory at the end of a zip: a file that was cut off has none. The sizes that it states are summed before a
 * byte is unpacked, and `unpack` holds every part to its own statement, so that a bomb is refused whatever it claims.
 */
export function readDirectory(file: Buffer, unpackedLimit: number): ReadonlyMap<string, ZipEntry> {
  const end = findEnd(file);
  const count = file.readUInt16LE(end + 10);
  if (count > ENTRIES_MAX) throw refuse('SHEET.UNPACKS_TOO_LARGE');
  const entries = new Map<string, ZipEntry>();
  let at = file.readUInt32LE(end + 16);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== ENTRY) throw refuse('SHEET.BROKEN');
    const entry = readEntry(file, at);
    total += entry.unpacked;
    if (entry.unpacked === FOUR_GIB || total > unpackedLimit)
      throw refuse('SHEET.UNPACKS_TOO_LARGE', { unpackedLimit });
    entries.set(entry.name, entry);
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(file: Buffer): number {
  const earliest = Math.max(0, file.length - 22 - 0xffff);
  for (let at = file.length - 22; at >= earliest; at -= 1) {
    if (file.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw refuse('SHEET.BROKEN');
}

function readEntry(file: Buffer, at: number): ZipEntry {
  if (file.readUInt16LE(at + 8) & ENCRYPTED) throw refuse('SHEET.OLD_FORMAT');
  const nameLength = file.readUInt16LE(at + 28);
  return {
    name: file.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
    method: file.readUInt16LE(at + 10),
    packed: file.readUInt32LE(at + 20),
    unpacked: file.readUInt32LE(at + 24),
    offset: file.readUInt32LE(at + 42),
  };
}

/** Unpacks one part piece by piece, so that a large sheet never stands in memory as a whole. */
export async function* unpack(file: Buffer, entry: ZipEntry): AsyncGenerator<Buffer> {
  const packed = packedBytes(file, entry);
  if (entry.method === 0) {
    yield packed;
    return;
  }
  if (entry.method !== 8) throw refuse('SHEET.BROKEN');
  const inflate = createInflateRaw({ chunkSize: 256 * 1024 });
  inflate.end(packed);
  let total = 0;
  try {
    for await (const piece of inflate as AsyncIterable<Buffer>) {
      total += piece.length;
      if (total > entry.unpacked) throw refuse('SHEET.UNPACKS_TOO_LARGE');
      yield piece;
    }
  } catch (error) {
    throw faultCodeOf(error).startsWith('Z_') ? refuse('SHEET.BROKEN') : error;
  } finally {
    inflate.destroy();
  }
  if (total !== entry.unpacked) throw refuse('SHEET.BROKEN');
}

function packedBytes(file: Buffer, { offset, packed }: ZipEntry): Buffer {
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== LOCAL) throw refuse('SHEET.BROKEN');
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  if (start + packed > file.length) throw refuse('SHEET.BROKEN');
  return file.subarray(start, start + packed);
}
