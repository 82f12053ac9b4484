import { Body, Controller, Get, Inject, Param, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { FilingProposals } from '#desk/case/filing-proposals';
import { documentQuery, type DocumentQuery, streamed } from '#desk/document/served';
import { instantText, reason, receipt } from '#desk/stop-payment-order/order.dto';
import { FILING_STEPS } from '#domain/case/case';
import type { Actor } from '#domain/agency/actor';
import type { Receipt } from '#domain/shared/record';
import { Act, Acting, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { FilingDocument } from './filing-document.js';
import { FilingService } from './filing.service.js';

const filing = z.object({
  step: z.enum(FILING_STEPS).describe('受案、立案、不予立案、延长审查期限、撤销案件'),
  clue: z.boolean().optional().describe('线索需查证，审查期限七日'),
  reason: reason.optional(),
});
export type FilingBody = z.infer<typeof filing>;

const nonProsecution = z.object({ decisionNumber: z.string().trim().min(1).max(80), decidedAt: instantText });
type NonProsecutionBody = z.infer<typeof nonProsecution>;

const proposed = z.object({ approvalId: z.string(), approverUnitName: z.string(), receipt });

/** 受案、立案: proposed by the officer, approved by the leader of the county bureau. */
@Controller('cases/:caseId')
export class FilingController {
  constructor(
    @Inject(FilingService) private readonly filings: FilingService,
    @Inject(FilingProposals) private readonly proposals: FilingProposals,
    @Inject(FilingDocument) private readonly documents: FilingDocument,
  ) {}

  /** 立案告知书 or 不予立案通知书, as it was decided last. */
  @Get('filing-notice')
  @Act('case.read')
  @Relation('caseId', 'case')
  async notice(
    @Param('caseId') caseId: string,
    @Acting() actor: Actor,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.documents.serve(actor, caseId), response, download);
  }

  @Post('filings')
  @Act('case.file')
  @Relation('caseId', 'case')
  @Answers(proposed, { status: 201, description: '呈请审批' })
  propose(
    @Param('caseId') caseId: string,
    @Body({ schema: filing }) body: FilingBody,
    @Asked() asker: Asker,
  ): Promise<z.infer<typeof proposed>> {
    return this.proposals.propose({ ...asker, caseId }, body);
  }

  @Post('non-prosecution')
  @Act('case.file')
  @Relation('caseId', 'case')
  @Answers(receipt, { description: '录入不起诉决定，同时解除全部冻结' })
  nonProsecution(
    @Param('caseId') caseId: string,
    @Body({ schema: nonProsecution }) body: NonProsecutionBody,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.filings.nonProsecution({ ...asker, caseId }, body);
  }
}
