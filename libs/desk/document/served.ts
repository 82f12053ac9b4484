import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import type { ServedDocument } from './documents.service.js';

export const documentQuery = z.object({
  download: z.literal('true').optional().describe('保存为文件；缺省在浏览器中打开'),
});
export type DocumentQuery = z.infer<typeof documentQuery>;

/** Shown in the browser to be read and printed; `download` saves it. Nothing in it may run. */
export function streamed(
  { issued, content }: ServedDocument,
  response: Response,
  download: DocumentQuery['download'],
): StreamableFile {
  const name = encodeURIComponent(issued.fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  response.setHeader(
    'content-security-policy',
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-modals",
  );
  response.setHeader('cache-control', 'private, no-store');
  return new StreamableFile(content, {
    type: 'text/html; charset=utf-8',
    disposition: `${download ? 'attachment' : 'inline'}; filename*=UTF-8''${name}`,
  });
}
