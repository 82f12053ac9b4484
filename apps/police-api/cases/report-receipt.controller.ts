import { Controller, Get, Inject, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { documentQuery, type DocumentQuery, streamed } from '#desk/document/served';
import type { Actor } from '#domain/agency/actor';
import { Act, Acting, Relation } from '#platform/auth/rules';
import { ReportReceipt } from './report-receipt.js';

/** The victim's paper. */
@Controller('cases/:caseId/receipt')
export class ReportReceiptController {
  constructor(@Inject(ReportReceipt) private readonly receipts: ReportReceipt) {}

  /** 受案回执, with the access code of the victim; it can be printed at once. */
  @Get()
  @Act('case.list-accounts')
  @Relation('caseId', 'case')
  async receipt(
    @Param('caseId') caseId: string,
    @Acting() actor: Actor,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.receipts.serve(actor, caseId), response, download);
  }
}
