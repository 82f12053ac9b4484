import { StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { RequestRefusal } from '#platform/http/request-refusal';
import { type ReadSheet, SHEET_LIMITS } from '#platform/sheet/cell';
import { readSheet } from '#platform/sheet/read-sheet';
import { writeCsv, writeXlsx } from '#platform/sheet/write-sheet';
import type { FileStore } from '#platform/store/file-store';
import { receiveUpload } from '#platform/store/receive-upload';

/** An uploaded list: what it says, and by which file. */
export interface UploadedList {
  readonly hash: string;
  readonly sheet: ReadSheet;
}

/** A list that people keep by hand has some hundred lines. */
const LIMITS = { ...SHEET_LIMITS, bytes: 4 * 1024 * 1024, rows: 2_000, columns: 40 };

/** So many faults of a list are shown at once. */
export const MOST_FAULTS = 200;

/** A list as a file (xlsx, csv) with the fields of its form. */
export async function receivedList<Fields>(
  request: Request,
  store: FileStore,
  schema: z.ZodType<Fields>,
): Promise<{ readonly fields: Fields; readonly list: UploadedList }> {
  const { hash, fields } = await receiveUpload(request, { limitBytes: LIMITS.bytes, store });
  const list = { hash, sheet: await readSheet(await store.open(hash), LIMITS) };
  const read = schema.safeParse(fields);
  if (read.success) return { fields: read.data, list };
  throw new RequestRefusal('REQUEST.SCHEMA', {
    errors: () =>
      read.error.issues.map(({ path, message }) => ({ pointer: `/${path.join('/')}`, code: 'SCHEMA.FIELD', message })),
  });
}

export const templateQuery = z.object({ format: z.enum(['xlsx', 'csv']).default('xlsx') });
export type TemplateQuery = z.infer<typeof templateQuery>;

const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The template of a list, to be filled in and sent back. */
export async function templateOf(
  response: Response,
  { format }: TemplateQuery,
  { name, rows }: { readonly name: string; readonly rows: string[][] },
): Promise<StreamableFile> {
  const content = format === 'csv' ? writeCsv(rows) : await writeXlsx([{ name, rows, blankRows: 300 }]);
  response.setHeader('cache-control', 'private, no-store');
  return new StreamableFile(content, {
    type: MEDIA_TYPES[format],
    disposition: `attachment; filename*=UTF-8''${encodeURIComponent(`${name}模板.${format}`)}`,
  });
}
