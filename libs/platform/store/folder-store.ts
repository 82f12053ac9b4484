import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { type FileStore, type Incoming, noSuchFile, refuseOtherThanHash, type StoredFile } from './file-store.js';
import { spool } from './spool.js';

const DAY_MS = 86_400_000;

/** The default: a folder. A file appears under its hash at once and whole, because renaming is atomic. */
export class FolderStore implements FileStore {
  private readonly incoming: string;

  constructor(private readonly folder: string) {
    this.incoming = join(folder, 'incoming');
  }

  put(source: AsyncIterable<Uint8Array>, about: Incoming): Promise<StoredFile> {
    return spool(this.incoming, source, about, async ({ path, file }) => {
      const target = this.pathOf(file.hash);
      await mkdir(dirname(target), { recursive: true });
      await rename(path, target);
      await syncFolder(dirname(target));
    });
  }

  async open(hash: string): Promise<Readable> {
    refuseOtherThanHash(hash);
    const file = await open(this.pathOf(hash)).catch((error: unknown) => {
      throw isMissing(error) ? noSuchFile() : error;
    });
    return file.createReadStream();
  }

  async remove(hash: string): Promise<void> {
    refuseOtherThanHash(hash);
    await rm(this.pathOf(hash), { force: true });
  }

  /** What a killed process left half-written. `now` is wall time, as the file system's own. */
  async sweep(now: number): Promise<void> {
    for (const name of await readdir(this.incoming).catch(() => [])) {
      const path = join(this.incoming, name);
      const found = await stat(path).catch(() => undefined);
      if (found && found.mtimeMs < now - DAY_MS) await rm(path, { force: true });
    }
  }

  private pathOf(hash: string): string {
    return join(this.folder, hash.slice(0, 2), hash);
  }
}

/** Without it the name of a new file can be lost with the power. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
