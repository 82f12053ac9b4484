import { StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DomainError } from '#domain/shared/domain-error';
import { SHEET_LIMITS } from '#platform/sheet/cell';
import { readSheet } from '#platform/sheet/read-sheet';
import { writeXlsx } from '#platform/sheet/write-sheet';
import type { FileStore } from '#platform/store/file-store';
import { receiveUpload } from '#platform/store/receive-upload';
import { statementFields } from './query-answers.dto.js';
import type { GivenStatement } from './query-answers.service.js';
import { readStatement, statementTemplate } from './statement-sheet.js';

/** The table that a bank fills in, or an officer from its paper. */
export async function servedTemplate(response: Response): Promise<StreamableFile> {
  const content = await writeXlsx([{ name: '账户交易明细', rows: statementTemplate(), blankRows: 1_000 }]);
  response.setHeader('cache-control', 'private, no-store');
  return new StreamableFile(content, {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    disposition: `attachment; filename*=UTF-8''${encodeURIComponent('账户交易明细.xlsx')}`,
  });
}

/** A filled table with its balances, and whatever fields came beside it. */
export async function receivedStatement(
  request: Request,
  itemNo: number,
  store: FileStore,
): Promise<{ readonly statement: GivenStatement; readonly fields: Readonly<Record<string, string>> }> {
  const upload = await receiveUpload(request, { limitBytes: SHEET_LIMITS.bytes, store });
  const balances = statementFields.safeParse(upload.fields);
  if (!balances.success)
    throw new DomainError('invalid', 'STATEMENT.BALANCES_MISSING', 'A statement has its balances, in fen.');
  const sheet = await readSheet(await store.open(upload.hash));
  const statement = { ...readStatement(sheet.rows), ...balances.data, itemNo, fileHash: upload.hash };
  return { statement, fields: upload.fields };
}
