import {
  Body,
  Controller,
  Get,
  Inject,
  Param,
  ParseIntPipe,
  Post,
  Query,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import type { Response } from 'express';
import { type DocumentQuery, documentQuery, streamed } from '#desk/document/served';
import { type MattersQuery, mattersQuery } from '#desk/folded/folded.dto';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Actor } from '#domain/agency/actor';
import type { Receipt } from '#domain/shared/record';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import { MeetingDesk } from './meeting.desk.js';
import {
  meetingLine,
  type MeetingLineView,
  meetingView,
  type MeetingView,
  reportTaskIn,
  type ReportTaskIn,
} from './meeting.dto.js';
import { MeetingDocument } from './meeting-document.js';

/** 例会 as every desk reads it that was invited, and as the owner of a task reports. */
@Controller('meetings')
export class MeetingsController {
  constructor(
    @Inject(MeetingDesk) private readonly desk: MeetingDesk,
    @Inject(MeetingDocument) private readonly documents: MeetingDocument,
  ) {}

  @Get()
  @Act('meeting.read')
  @Narrowed()
  @Answers(pageSchema(meetingLine))
  list(@Query({ schema: mattersQuery }) query: MattersQuery, @Acting() actor: Actor): Promise<Page<MeetingLineView>> {
    return this.desk.page(actor, query);
  }

  @Get(':meetingId')
  @Act('meeting.read')
  @Relation('meetingId', 'meeting')
  @Answers(meetingView)
  one(@Param('meetingId') meetingId: string, @Acting() actor: Actor): Promise<MeetingView> {
    return this.desk.one(actor, meetingId);
  }

  @Get(':meetingId/minutes')
  @Act('meeting.read')
  @Relation('meetingId', 'meeting')
  async paper(
    @Param('meetingId') meetingId: string,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.documents.serve(meetingId), response, download);
  }

  @Post(':meetingId/tasks/:taskNo/reports')
  @Act('meeting.report')
  @Relation('meetingId', 'meeting')
  @Answers(receipt)
  report(
    @Param('meetingId') meetingId: string,
    @Param('taskNo', ParseIntPipe) taskNo: number,
    @Body({ schema: reportTaskIn }) body: ReportTaskIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.report({ ...asker, meetingId }, taskNo, body);
  }
}
