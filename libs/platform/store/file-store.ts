import type { Readable } from 'node:stream';
import { DomainError } from '#domain/shared/domain-error';

/** What is known of a stored file. Its content is its address: the same bytes are stored once. */
export interface StoredFile {
  /** SHA-256 of the content, in hexadecimal. */
  readonly hash: string;
  readonly size: number;
  /** By content, never by the name or by what the sender claims. */
  readonly mediaType: string;
  /** As the sender called it, without folders and control characters; shown to people and used for nothing else. */
  readonly name: string;
}

export interface Incoming {
  readonly name: string;
  readonly limitBytes: number;
}

/** The one place for uploaded and issued files. */
export interface FileStore {
  put(source: AsyncIterable<Uint8Array>, about: Incoming): Promise<StoredFile>;
  open(hash: string): Promise<Readable>;
  remove(hash: string): Promise<void>;
}

export const noSuchFile = (): DomainError => new DomainError('not-found', 'FILE.NOT_FOUND', 'There is no such file.');

/** A hash is part of a path, so nothing else may pass for one. */
export function refuseOtherThanHash(hash: string): void {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw noSuchFile();
}

const NAME_LENGTH_MAX = 200;

/** The last part of the name, without what could deceive a reader or a header. */
export function plainName(name: string): string {
  const last = name.toWellFormed().split(/[\\/]/).pop() ?? '';
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim();
  return [...plain].slice(0, NAME_LENGTH_MAX).join('') || '未命名';
}
