import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { lastCheckpoint, RECORD_KEY, writeCheckpoint } from '#persistence/record/checkpoint';
import type { KeyFolder } from '#platform/seal/key-folder';

export interface CheckpointParts {
  readonly database: DataSource;
  readonly keys: KeyFolder;
  readonly dataDirectory: string;
}

/**
 * Seals all heads together, and lets the seal leave the database: whoever rewrites the record cannot rewrite what lies
 * elsewhere. A deployment ships the file to whoever shall be able to prove it.
 */
export async function sealRecord({ database, keys, dataDirectory }: CheckpointParts): Promise<number> {
  const before = await lastCheckpoint(database.manager);
  const checkpoint = await writeCheckpoint(database, await keys.signerOf(RECORD_KEY));
  if (!checkpoint || checkpoint.number === before?.number) return 0;
  await mkdir(dataDirectory, { recursive: true });
  await appendFile(join(dataDirectory, 'record-seals.jsonl'), `${JSON.stringify(checkpoint)}\n`);
  return 0;
}
