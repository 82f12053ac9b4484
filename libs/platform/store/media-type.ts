import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';

const HEAD = 64 * 1024;

/** The sort of a stored file, by its content. A text that a browser would run is named as such, and never as plain. */
export async function mediaTypeOf(path: string): Promise<string> {
  const found = await fileTypeFromFile(path);
  if (found) return found.mime;
  const head = await readHead(path);
  if (!isText(head)) return 'application/octet-stream';
  return /^\s*<(?:!doctype|html|script|svg|body|\?xml)/i.test(head.toString('utf8').replace(/^\ufeff/, ''))
    ? 'text/html'
    : 'text/plain';
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** `stream` leaves a character open that the head cuts in two. */
function isText(head: Buffer): boolean {
  return ['utf-8', 'gb18030'].some((encoding) => {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true });
      return !/[^\P{Cc}\t\n\f\r]/u.test(text);
    } catch {
      return false;
    }
  });
}
