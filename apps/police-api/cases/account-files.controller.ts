import { Controller, Get, Inject, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { Documents } from '#desk/document/documents.service';
import { listTemplate } from '#domain/account-list/list';
import { Act, Relation } from '#platform/auth/rules';
import { Answers, Takes } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { SHEET_LIMITS } from '#platform/sheet/cell';
import { readSheet } from '#platform/sheet/read-sheet';
import { writeCsv, writeXlsx } from '#platform/sheet/write-sheet';
import { receiveUpload } from '#platform/store/receive-upload';
import { AccountListService } from './account-list.service.js';
import { listTaken, type ListTaken } from './cases.dto.js';

const templateQuery = z.object({ format: z.enum(['xlsx', 'csv']).default('xlsx') });

/** 涉案账户清单 as a file: the template goes out, the filled list comes in. */
@Controller()
export class AccountFilesController {
  constructor(
    @Inject(AccountListService) private readonly lists: AccountListService,
    @Inject(Documents) private readonly documents: Documents,
  ) {}

  @Post('cases/:caseId/account-files')
  @Act('case.list-accounts')
  @Relation('caseId', 'case')
  @Takes('multipart/form-data')
  @Answers(listTaken, { status: 201 })
  async take(@Param('caseId') caseId: string, @Req() request: Request, @Asked() asker: Asker): Promise<ListTaken> {
    const upload = await receiveUpload(request, { limitBytes: SHEET_LIMITS.bytes, store: this.documents.store });
    const sheet = await readSheet(await this.documents.store.open(upload.hash));
    const notes = sheet.otherSheets.length > 0 ? [`只读取第一张工作表，未读取：${sheet.otherSheets.join('、')}`] : [];
    return this.lists.take({ ...asker, caseId }, { name: upload.name, rows: sheet.rows, fileHash: upload.hash, notes });
  }

  @Get('account-list-template')
  @Act('case.report')
  async template(
    @Query({ schema: templateQuery }) { format }: { format: 'xlsx' | 'csv' },
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const rows = listTemplate();
    const content =
      format === 'csv' ? writeCsv(rows) : await writeXlsx([{ name: '涉案账户清单', rows, blankRows: BLANK_ROWS }]);
    return sheetFile(response, { content, format, name: '涉案账户清单模板' });
  }
}

/** Lines of the template in which an officer may type. */
const BLANK_ROWS = 1_000;

const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

function sheetFile(
  response: Response,
  { content, format, name }: { content: Buffer; format: 'xlsx' | 'csv'; name: string },
): StreamableFile {
  response.setHeader('cache-control', 'private, no-store');
  return new StreamableFile(content, {
    type: MEDIA_TYPES[format],
    disposition: `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.${format}`)}`,
  });
}
