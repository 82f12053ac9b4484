import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import express, { type RequestHandler } from 'express';

/** Hundreds of items fit; what is larger comes as a file. */
export const LARGEST_BODY = '2mb';

/** Reads JSON. Bytes that are no UTF-8 are refused, where the parser alone would put question marks into a name. */
export const readJson = (): RequestHandler =>
  express.json({
    limit: LARGEST_BODY,
    strict: false,
    verify: (request: IncomingMessage, _response, bytes) => {
      const charset = /charset="?([^";\s]+)/i.exec(request.headers['content-type'] ?? '')?.[1] ?? 'utf-8';
      if (charset.toLowerCase() === 'utf-8' && !isUtf8(bytes)) throw new TypeError('The body is not UTF-8.');
    },
  });
