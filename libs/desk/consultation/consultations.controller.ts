import { Body, Controller, Get, Inject, Param, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { type MattersQuery, mattersQuery } from '#desk/folded/folded.dto';
import { PaperStore } from '#desk/folded/paper-store';
import { savedPaper } from '#desk/folded/saved-paper';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Actor } from '#domain/agency/actor';
import type { Receipt } from '#domain/shared/record';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import { ConsultationDesk } from './consultation.desk.js';
import {
  answerInvitationIn,
  type AnswerInvitationIn,
  cancelIn,
  type CancelIn,
  consultationLine,
  type ConsultationLineView,
  consultationView,
  type ConsultationView,
  convened,
  conveneIn,
  type ConveneIn,
  fileOpinionIn,
  type FileOpinionIn,
  opinionView,
  type OpinionView,
  startRoundIn,
  type StartRoundIn,
} from './consultation.dto.js';
import { ConsultationReader } from './consultation.reader.js';
import { withoutEmpty } from './without-empty.js';

const count = z.coerce.number().int().min(1);

/** 会商: convened, answered, opinions filed blind and read when they are open. */
@Controller('consultations')
export class ConsultationsController {
  constructor(
    @Inject(ConsultationReader) private readonly reader: ConsultationReader,
    @Inject(ConsultationDesk) private readonly desk: ConsultationDesk,
    @Inject(PaperStore) private readonly papers: PaperStore,
  ) {}

  @Get()
  @Act('consultation.read')
  @Narrowed()
  @Answers(pageSchema(consultationLine))
  list(
    @Query({ schema: mattersQuery }) query: MattersQuery,
    @Acting() actor: Actor,
  ): Promise<Page<ConsultationLineView>> {
    return this.reader.page(actor, query);
  }

  @Post()
  @Act('consultation.convene')
  @Answers(convened, { status: 201 })
  convene(@Body({ schema: conveneIn }) body: ConveneIn, @Asked() asker: Asker): Promise<object> {
    return this.desk.convene(asker, body);
  }

  @Get(':consultationId')
  @Act('consultation.read')
  @Relation('consultationId', 'consultation')
  @Answers(consultationView)
  one(@Param('consultationId') consultationId: string, @Acting() actor: Actor): Promise<ConsultationView> {
    return this.reader.one(actor, consultationId);
  }

  @Get(':consultationId/rounds/:round/opinions/:unitId')
  @Act('consultation.read')
  @Relation('consultationId', 'consultation')
  @Answers(opinionView)
  opinion(
    @Param('consultationId') consultationId: string,
    @Param('round', { schema: count }) round: number,
    @Param('unitId') unitId: string,
    @Acting() actor: Actor,
  ): Promise<OpinionView> {
    return this.reader.opinion(actor, { consultationId, round, unitId });
  }

  @Get(':consultationId/materials/:no')
  @Act('consultation.read')
  @Relation('consultationId', 'consultation')
  async material(
    @Param('consultationId') consultationId: string,
    @Param('no', { schema: count }) no: number,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { sha256, name } = await this.reader.material(consultationId, no);
    return savedPaper(response, await this.papers.open(sha256), name);
  }

  @Post(':consultationId/answers')
  @Act('consultation.take-part')
  @Relation('consultationId', 'consultation')
  @Answers(receipt)
  answer(
    @Param('consultationId') consultationId: string,
    @Body({ schema: answerInvitationIn }) body: AnswerInvitationIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, consultationId }, 'answerInvitation', { body: withoutEmpty(body) });
  }

  @Post(':consultationId/opinions')
  @Act('consultation.take-part')
  @Relation('consultationId', 'consultation')
  @Answers(receipt)
  fileOpinion(
    @Param('consultationId') consultationId: string,
    @Body({ schema: fileOpinionIn }) body: FileOpinionIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.fileOpinion({ ...asker, consultationId }, body);
  }

  @Post(':consultationId/rounds')
  @Act('consultation.lead')
  @Relation('consultationId', 'consultation')
  @Answers(receipt)
  startRound(
    @Param('consultationId') consultationId: string,
    @Body({ schema: startRoundIn }) body: StartRoundIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.startRound({ ...asker, consultationId }, body);
  }

  @Post(':consultationId/cancellation')
  @Act('consultation.lead')
  @Relation('consultationId', 'consultation')
  @Answers(receipt)
  cancel(
    @Param('consultationId') consultationId: string,
    @Body({ schema: cancelIn }) body: CancelIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, consultationId }, 'cancelConsultation', { body });
  }
}
