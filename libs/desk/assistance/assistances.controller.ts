import { Body, Controller, Get, Inject, Param, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { CoordinationDocuments } from '#desk/coordination/coordination-documents';
import { documentQuery, type DocumentQuery, streamed } from '#desk/document/served';
import { type WithReason, withReason } from '#desk/referral/referral.dto';
import type { Instant } from '#domain/shared/instant';
import { type MattersQuery, mattersQuery } from '#desk/folded/folded.dto';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Actor } from '#domain/agency/actor';
import type { Receipt } from '#domain/shared/record';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import { AssistanceDesk } from './assistance.desk.js';
import {
  askPapersIn,
  type AskPapersIn,
  assistanceLine,
  type AssistanceLineView,
  assistanceView,
  type AssistanceView,
  caughtIn,
  type CaughtIn,
  papersGiven,
  type PapersGiven,
} from './assistance.dto.js';

const nothing = z.object({});

/** 办案协作: asked for with papers, taken up without conditions, answered in time. */
@Controller('assistances')
export class AssistancesController {
  constructor(
    @Inject(AssistanceDesk) private readonly desk: AssistanceDesk,
    @Inject(CoordinationDocuments) private readonly documents: CoordinationDocuments,
  ) {}

  @Get()
  @Act('assistance.read')
  @Narrowed()
  @Answers(pageSchema(assistanceLine))
  list(
    @Query({ schema: mattersQuery }) query: MattersQuery,
    @Acting() actor: Actor,
  ): Promise<Page<AssistanceLineView>> {
    return this.desk.page(actor, query);
  }

  @Get(':assistanceId')
  @Act('assistance.read')
  @Relation('assistanceId', 'assistance')
  @Answers(assistanceView)
  one(@Param('assistanceId') assistanceId: string, @Acting() actor: Actor): Promise<AssistanceView> {
    return this.desk.one(actor, assistanceId);
  }

  @Get(':assistanceId/document')
  @Act('assistance.read')
  @Relation('assistanceId', 'assistance')
  async document(
    @Param('assistanceId') assistanceId: string,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.documents.assistance(assistanceId), response, download);
  }

  @Post(':assistanceId/taking-up')
  @Act('assistance.receive')
  @Relation('assistanceId', 'assistance')
  @Answers(receipt)
  takeUp(
    @Param('assistanceId') assistanceId: string,
    @Body({ schema: nothing }) body: object,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, assistanceId }, 'takeUpAssistance', { body });
  }

  @Post(':assistanceId/missing-papers')
  @Act('assistance.receive')
  @Relation('assistanceId', 'assistance')
  @Answers(receipt)
  askPapers(
    @Param('assistanceId') assistanceId: string,
    @Body({ schema: askPapersIn }) body: AskPapersIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, assistanceId }, 'askPapers', { body });
  }

  @Post(':assistanceId/papers')
  @Act('assistance.send')
  @Relation('assistanceId', 'assistance')
  @Answers(receipt)
  complete(
    @Param('assistanceId') assistanceId: string,
    @Body({ schema: papersGiven }) body: PapersGiven,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.complete({ ...asker, assistanceId }, body);
  }

  @Post(':assistanceId/catch')
  @Act('assistance.receive')
  @Relation('assistanceId', 'assistance')
  @Answers(receipt)
  caught(
    @Param('assistanceId') assistanceId: string,
    @Body({ schema: caughtIn }) body: CaughtIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, assistanceId }, 'reportCaught', { body: { caughtAt: body.caughtAt as Instant } });
  }

  @Post(':assistanceId/answer')
  @Act('assistance.receive')
  @Relation('assistanceId', 'assistance')
  @Answers(receipt)
  answer(
    @Param('assistanceId') assistanceId: string,
    @Body({ schema: papersGiven }) body: PapersGiven,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.answer({ ...asker, assistanceId }, body);
  }

  @Post(':assistanceId/withdrawal')
  @Act('assistance.send')
  @Relation('assistanceId', 'assistance')
  @Answers(receipt)
  withdraw(
    @Param('assistanceId') assistanceId: string,
    @Body({ schema: withReason }) body: WithReason,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, assistanceId }, 'withdrawAssistance', { body });
  }
}
