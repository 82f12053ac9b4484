import { join } from 'node:path';
import type { FileStore } from './file-store.js';
import { FolderStore } from './folder-store.js';
import { type S3Settings, S3Store } from './s3-store.js';

export interface StoreSettings {
  readonly dataDirectory: string;
  /** Present where HELI_S3_ENDPOINT is set. */
  readonly s3?: S3Settings;
}

/** A folder under the data directory, or an S3-compatible store where one is set. */
export const openFileStore = ({ dataDirectory, s3 }: StoreSettings): FileStore =>
  s3 ? new S3Store(s3, join(dataDirectory, 'spool')) : new FolderStore(join(dataDirectory, 'files'));
