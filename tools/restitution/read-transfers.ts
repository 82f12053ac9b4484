import { createReadStream } from 'node:fs';
import type { GatheredTransfers } from '#domain/restitution/transfers/transfer-gatherer';
import { TransferCsv } from '#domain/restitution/transfers/transfer-csv';
import { BadInput, badRow } from './bad-input.js';

const CHUNK_BYTES = 1 << 18;

/** Streams a CSV of transfers from a path: millions of rows are never in memory as text. */
export async function readTransfers(path: string): Promise<GatheredTransfers> {
  const csv = new TransferCsv();
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
      csv.push(chunk as Uint8Array);
      if (csv.faults.length > 0) break;
    }
  } catch (error) {
    throw new BadInput(`${path}: cannot be read: ${(error as Error).message}`);
  }
  if (csv.faults.length === 0) csv.end();
  if (csv.faults[0]) throw badRow(path, csv.faults[0]);
  const gathered = csv.gathered();
  if (gathered.faults[0]) throw badRow(path, gathered.faults[0]);
  return gathered;
}
