import { Controller, Get, Inject, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { documentQuery, type DocumentQuery, streamed } from '#desk/document/served';
import { type MattersQuery, mattersQuery } from '#desk/folded/folded.dto';
import type { Actor } from '#domain/agency/actor';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import { complaintLine, type ComplaintLineView, complaintView, type ComplaintView } from './complaint.dto.js';
import { ComplaintDocument } from './complaint-document.js';
import { ComplaintReader } from './complaint.reader.js';

/** 申诉控告 to read, the same at every desk that may see it. */
@Controller('complaints')
export class ComplaintsReadingController {
  constructor(
    @Inject(ComplaintReader) private readonly reader: ComplaintReader,
    @Inject(ComplaintDocument) private readonly documents: ComplaintDocument,
  ) {}

  @Get()
  @Act('complaint.read')
  @Narrowed()
  @Answers(pageSchema(complaintLine))
  list(@Query({ schema: mattersQuery }) query: MattersQuery, @Acting() actor: Actor): Promise<Page<ComplaintLineView>> {
    return this.reader.page(actor, query);
  }

  @Get(':complaintId')
  @Act('complaint.read')
  @Relation('complaintId', 'complaint')
  @Answers(complaintView)
  one(@Param('complaintId') complaintId: string, @Acting() actor: Actor): Promise<ComplaintView> {
    return this.reader.one(actor, complaintId);
  }

  @Get(':complaintId/reply/document')
  @Act('complaint.read')
  @Relation('complaintId', 'complaint')
  async reply(
    @Param('complaintId') complaintId: string,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.documents.reply(complaintId), response, download);
  }

  @Get(':complaintId/opinion/document')
  @Act('complaint.read')
  @Relation('complaintId', 'complaint')
  async opinion(
    @Param('complaintId') complaintId: string,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.documents.opinion(complaintId), response, download);
  }
}
