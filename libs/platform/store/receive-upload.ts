import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import busboy, { type Busboy } from 'busboy';
import { DomainError } from '#domain/shared/domain-error';
import type { FileStore, StoredFile } from './file-store.js';
import { tooLarge } from './spool.js';

export interface UploadOptions {
  readonly limitBytes: number;
  readonly store: FileStore;
  /** Media types by content that are taken; all where absent. */
  readonly accepts?: readonly string[];
}

export interface Upload extends StoredFile {
  readonly fields: Readonly<Record<string, string>>;
}

const MESSAGES = {
  'UPLOAD.MISSING': 'The request carries no file, or an empty one.',
  'UPLOAD.TOO_MANY': 'The request carries more than one file.',
  'UPLOAD.WRONG_TYPE': 'The request or the file is not of a sort that is taken here.',
  'UPLOAD.BROKEN': 'The upload broke off or is malformed.',
} as const;

const refuse = (code: keyof typeof MESSAGES): DomainError => new DomainError('invalid', code, MESSAGES[code]);

/** The framing of one file around its content. */
const FRAMING_BYTES = 64 * 1024;

/**
 * Receives one file of a multipart form straight into the store. A file over the limit is refused before it is read where
 * the request states its length, and at the first byte too many where it does not; memory holds one piece at a time.
 */
export async function receiveUpload(request: IncomingMessage, options: UploadOptions): Promise<Upload> {
  const stated = Number(request.headers['content-length'] ?? 0);
  if (stated > options.limitBytes + FRAMING_BYTES) throw tooLarge(options.limitBytes);
  const form = openForm(request);
  try {
    return await readForm(request, form, options);
  } finally {
    // What still comes is read and dropped, so that the answer reaches a sender that has not finished.
    request.unpipe(form);
    form.destroy();
    request.resume();
  }
}

function openForm(request: IncomingMessage): Busboy {
  try {
    const limits = { files: 1, fields: 20, fieldSize: 4096, parts: 22 };
    return busboy({ headers: request.headers, defParamCharset: 'utf8', limits });
  } catch {
    throw refuse('UPLOAD.WRONG_TYPE');
  }
}

async function readForm(request: IncomingMessage, form: Busboy, options: UploadOptions): Promise<Upload> {
  const fields: Record<string, string> = {};
  let stored: Promise<StoredFile> | undefined;
  let content: Readable | undefined;
  let broken = false;
  await new Promise<void>((resolve, reject) => {
    const breakOff = (): void => {
      broken = true;
      content?.destroy(new Error('The request broke off.'));
      resolve();
    };
    form.on('field', (name, text) => Object.defineProperty(fields, name, { value: text, enumerable: true }));
    form.on('filesLimit', () => reject(refuse('UPLOAD.TOO_MANY')));
    form.on('file', (_field, stream, { filename }) => {
      content = stream.on('error', () => undefined);
      stored = options.store.put(stream, { name: filename ?? '', limitBytes: options.limitBytes });
      stored.catch(reject);
    });
    form.on('close', resolve).on('error', breakOff);
    request.on('error', breakOff).on('close', () => request.complete || breakOff());
    request.pipe(form);
  });
  // The store's own refusal or fault comes first: at the limit it closes the content, and the form sees only a break.
  const file = await stored?.catch((error: unknown) => {
    throw error === content?.errored ? refuse('UPLOAD.BROKEN') : error;
  });
  if (broken) throw refuse('UPLOAD.BROKEN');
  if (!file) throw refuse('UPLOAD.MISSING');
  return accepted(file, fields, options);
}

function accepted(file: StoredFile, fields: Upload['fields'], { accepts }: UploadOptions): Upload {
  if (file.size === 0) throw refuse('UPLOAD.MISSING');
  if (accepts && !accepts.includes(file.mediaType)) throw refuse('UPLOAD.WRONG_TYPE');
  return { ...file, fields };
}
