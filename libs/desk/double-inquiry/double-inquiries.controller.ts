import {
  Controller,
  createParamDecorator,
  type ExecutionContext,
  Get,
  Inject,
  Param,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { documentQuery, type DocumentQuery, streamed } from '#desk/document/served';
import { type MattersQuery, mattersQuery } from '#desk/folded/folded.dto';
import { savedPaper } from '#desk/folded/saved-paper';
import type { Actor } from '#domain/agency/actor';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import { DoubleInquiryDocument } from './double-inquiry-document.js';
import { inquiryLine, type InquiryLineView, inquiryView, type InquiryView } from './double-inquiry.dto.js';
import { DoubleInquiryReader } from './double-inquiry.reader.js';

const count = z.coerce.number().int().min(1);

interface Reading {
  readonly actor: Actor;
  readonly response: Response;
}

/** Who reads, and the answer into which a paper goes: what is shown of it depends on the reader. */
const AsReader = createParamDecorator((_: unknown, context: ExecutionContext): Reading => {
  const http = context.switchToHttp();
  return { actor: http.getRequest<{ actor: Actor }>().actor, response: http.getResponse<Response>() };
});

/** 一案双查 as every side reads it. */
@Controller('double-inquiries')
export class DoubleInquiriesController {
  constructor(
    @Inject(DoubleInquiryReader) private readonly reader: DoubleInquiryReader,
    @Inject(DoubleInquiryDocument) private readonly documents: DoubleInquiryDocument,
  ) {}

  @Get()
  @Act('double-inquiry.read')
  @Narrowed()
  @Answers(pageSchema(inquiryLine))
  list(@Query({ schema: mattersQuery }) query: MattersQuery, @Acting() actor: Actor): Promise<Page<InquiryLineView>> {
    return this.reader.page(actor, query);
  }

  @Get(':caseId')
  @Act('double-inquiry.read')
  @Relation('caseId', 'double-inquiry')
  @Answers(inquiryView)
  one(@Param('caseId') caseId: string, @Acting() actor: Actor): Promise<InquiryView> {
    return this.reader.one(actor, caseId);
  }

  @Get(':caseId/consequences/:no/document')
  @Act('double-inquiry.read')
  @Relation('caseId', 'double-inquiry')
  async letter(
    @Param('caseId') caseId: string,
    @Param('no', { schema: count }) no: number,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @AsReader() { actor, response }: Reading,
  ): Promise<StreamableFile> {
    return streamed(await this.documents.letter(actor, caseId, no), response, download);
  }

  @Get(':caseId/papers/:subjectId')
  @Act('double-inquiry.read')
  @Relation('caseId', 'double-inquiry')
  async paper(
    @Param('caseId') caseId: string,
    @Param('subjectId') subjectId: string,
    @AsReader() { actor, response }: Reading,
  ): Promise<StreamableFile> {
    const { name, content } = await this.reader.paper(actor, caseId, subjectId);
    return savedPaper(response, content, name);
  }
}
