import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '#domain/shared/domain-error';
import { type Incoming, plainName, type StoredFile } from './file-store.js';
import { mediaTypeOf } from './media-type.js';

export interface Spooled {
  readonly path: string;
  readonly file: StoredFile;
}

/**
 * Writes what comes in to a file of its own, hashed and counted on the way, and hands it to `keep`. Nothing larger than a
 * piece stands in memory, and the first byte over the limit ends it.
 */
export async function spool(
  folder: string,
  source: AsyncIterable<Uint8Array>,
  about: Incoming,
  keep: (spooled: Spooled) => Promise<void>,
): Promise<StoredFile> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, randomUUID());
  try {
    const { hash, size } = await write(path, source, about.limitBytes);
    const file = { hash, size, mediaType: await mediaTypeOf(path), name: plainName(about.name) };
    await keep({ path, file });
    return file;
  } finally {
    await rm(path, { force: true });
  }
}

async function write(
  path: string,
  source: AsyncIterable<Uint8Array>,
  limitBytes: number,
): Promise<{ hash: string; size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const piece of source) {
      size += piece.length;
      if (size > limitBytes) throw tooLarge(limitBytes);
      hash.update(piece);
      await file.writeFile(piece);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { hash: hash.digest('hex'), size };
}

export const tooLarge = (limitBytes: number): DomainError =>
  new DomainError('invalid', 'UPLOAD.TOO_LARGE', 'The file is larger than allowed.', {
    limitBytes,
    limitMegabytes: Math.floor(limitBytes / 1024 / 1024),
  });
