import {
  Body,
  Controller,
  Get,
  Inject,
  Param,
  ParseIntPipe,
  Post,
  Req,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { queryOrderMatterId } from '#contracts/query-order/query-order.messages';
import { Documents } from '#desk/document/documents.service';
import { paperAnswerIn, type PaperAnswerIn } from '#desk/paper-answer/paper-answer.dto';
import { PaperAnswers } from '#desk/paper-answer/paper-answers';
import {
  answerQuery,
  chosenItems,
  correctQueryAnswer,
  queryAnswerTaken,
  type QueryAnswerTaken,
} from '#desk/query-order/query-answers.dto';
import { type Asking, QueryAnswersService } from '#desk/query-order/query-answers.service';
import { receivedStatement, servedTemplate } from '#desk/query-order/statement-files';
import { receipt } from '#desk/stop-payment-order/order.dto';
import { DomainError } from '#domain/shared/domain-error';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers, Takes } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';

const answers = answerQuery.extend({ onPaper: paperAnswerIn });
const correction = correctQueryAnswer.extend({ onPaper: paperAnswerIn });
const ended = chosenItems.extend({ onPaper: paperAnswerIn });

/** 协助查询 at an institution that is not connected: what it states, entered from its papers. */
@Controller('query-orders/:orderId')
export class QueryPaperAnswersController {
  constructor(
    @Inject(QueryAnswersService) private readonly answers: QueryAnswersService,
    @Inject(PaperAnswers) private readonly papers: PaperAnswers,
    @Inject(Documents) private readonly documents: Documents,
  ) {}

  @Post('answers')
  @Act('query-order.answer-on-paper')
  @Relation('orderId', 'query-order')
  @Answers(queryAnswerTaken, { description: '录入纸质查询答复' })
  async answer(
    @Param('orderId') orderId: string,
    @Body({ schema: answers }) { onPaper, ...body }: z.infer<typeof answers>,
    @Asked() asker: Asker,
  ): Promise<QueryAnswerTaken> {
    return this.answers.answer(await this.asking(orderId, asker, onPaper), body.answers);
  }

  @Post('answer-corrections')
  @Act('query-order.answer-on-paper')
  @Relation('orderId', 'query-order')
  @Answers(queryAnswerTaken, { description: '录入纸质更正' })
  async correct(
    @Param('orderId') orderId: string,
    @Body({ schema: correction }) { onPaper, answer, reason }: z.infer<typeof correction>,
    @Asked() asker: Asker,
  ): Promise<QueryAnswerTaken> {
    return this.answers.correct(await this.asking(orderId, asker, onPaper), answer, reason);
  }

  @Get('statement-template')
  @Act('query-order.answer-on-paper')
  @Relation('orderId', 'query-order')
  template(@Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    return servedTemplate(response);
  }

  /** The rows of a statement that came on paper, typed into the table; the scan goes beside them. */
  @Post('items/:itemNo/statements')
  @Act('query-order.answer-on-paper')
  @Relation('orderId', 'query-order')
  @Takes('multipart/form-data')
  @Answers(queryAnswerTaken, { description: '录入纸质交易明细' })
  async statement(
    @Param('orderId') orderId: string,
    @Param('itemNo', ParseIntPipe) itemNo: number,
    @Req() request: Request,
    @Asked() asker: Asker,
  ): Promise<QueryAnswerTaken> {
    const { statement, fields } = await receivedStatement(request, itemNo, this.documents.store);
    return this.answers.answerWith(await this.asking(orderId, asker, paperIn(fields)), statement);
  }

  @Post('watch-end-confirmations')
  @Act('query-order.answer-on-paper')
  @Relation('orderId', 'query-order')
  @Answers(receipt, { description: '录入纸质解除动态查询反馈' })
  async confirmEnd(
    @Param('orderId') orderId: string,
    @Body({ schema: ended }) { onPaper, ...body }: z.infer<typeof ended>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.answers.act(await this.asking(orderId, asker, onPaper), 'confirmWatchEnd', { body });
  }

  private async asking(orderId: string, asker: Asker, given: PaperAnswerIn): Promise<Asking> {
    return { ...asker, orderId, onPaper: await this.papers.of(queryOrderMatterId(orderId), given) };
  }
}

/** Beside a file the paper stands in fields of their own. */
function paperIn(fields: Readonly<Record<string, string>>): PaperAnswerIn {
  const { paperNumber: number, receivedAt, sha256 } = fields;
  const read = paperAnswerIn.safeParse({ ...(number && { number }), receivedAt, sha256 });
  if (!read.success)
    throw new DomainError('invalid', 'PAPER_ANSWER.UNREADABLE', 'The paper has its time and the hash of its scan.');
  return read.data;
}
