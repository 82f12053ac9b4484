import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import express, { type RequestHandler } from 'express';
import { refusalOf } from '#platform/http/problem';
import { RequestRefusal } from '#platform/http/request-refusal';

/** Hundreds of items fit; what is larger comes as a file. */
const LARGEST_BODY = '2mb';

/**
 * Reads JSON. Bytes that are no UTF-8 are refused, where the parser alone would put question marks into a name.
 *
 * Refusals are given their code here, because Nest would turn them into errors that no longer say what was wrong.
 */
export function readJson(): RequestHandler {
  const read = express.json({ limit: LARGEST_BODY, strict: false, verify: refuseOtherBytes });
  return (request, response, next) => {
    if (!isReadable(request.path)) next(new RequestRefusal('REQUEST.ILL_FORMED_URL'));
    else read(request, response, (error?: unknown) => next(error === undefined ? undefined : refusalOf(error)));
  };
}

function refuseOtherBytes(request: IncomingMessage, _response: unknown, bytes: Buffer): void {
  const charset = /charset="?([^";\s]+)/i.exec(request.headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  if (charset.toLowerCase() === 'utf-8' && !isUtf8(bytes)) throw new TypeError('The body is not UTF-8.');
}

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
