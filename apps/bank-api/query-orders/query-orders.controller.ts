import {
  Body,
  Controller,
  Get,
  Inject,
  Param,
  ParseIntPipe,
  Post,
  Put,
  Req,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { Documents } from '#desk/document/documents.service';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers, Takes } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import {
  answerQuery,
  type AnswerQueryBody,
  chosenItems,
  type ChosenItemsBody,
  correctQueryAnswer,
  type CorrectQueryAnswerBody,
  queryAnswerTaken,
  type QueryAnswerTaken,
} from '#desk/query-order/query-answers.dto';
import { type GivenStatement, QueryAnswersService } from '#desk/query-order/query-answers.service';
import { receivedStatement, servedTemplate } from '#desk/query-order/statement-files';

const nothing = z.object({});

/** 协助查询 at the bank's desk: take, answer, correct, report what moved. */
@Controller('query-orders')
export class QueryOrdersController {
  constructor(
    @Inject(QueryAnswersService) private readonly answers: QueryAnswersService,
    @Inject(Documents) private readonly documents: Documents,
  ) {}

  @Put(':orderId/taking')
  @Act('query-order.take')
  @Relation('orderId', 'query-order')
  @Answers(receipt)
  take(
    @Param('orderId') orderId: string,
    @Body({ schema: nothing }) body: object,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.answers.act({ ...asker, orderId }, 'takeQuery', { body });
  }

  @Post(':orderId/answers')
  @Act('query-order.answer')
  @Relation('orderId', 'query-order')
  @Answers(queryAnswerTaken)
  answer(
    @Param('orderId') orderId: string,
    @Body({ schema: answerQuery }) body: AnswerQueryBody,
    @Asked() asker: Asker,
  ): Promise<QueryAnswerTaken> {
    return this.answers.answer({ ...asker, orderId }, body.answers);
  }

  @Post(':orderId/answer-corrections')
  @Act('query-order.answer')
  @Relation('orderId', 'query-order')
  @Answers(queryAnswerTaken)
  correct(
    @Param('orderId') orderId: string,
    @Body({ schema: correctQueryAnswer }) body: CorrectQueryAnswerBody,
    @Asked() asker: Asker,
  ): Promise<QueryAnswerTaken> {
    return this.answers.correct({ ...asker, orderId }, body.answer, body.reason);
  }

  @Get(':orderId/statement-template')
  @Act('query-order.answer')
  @Relation('orderId', 'query-order')
  template(@Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    return servedTemplate(response);
  }

  @Post(':orderId/items/:itemNo/statements')
  @Act('query-order.answer')
  @Relation('orderId', 'query-order')
  @Takes('multipart/form-data')
  @Answers(queryAnswerTaken)
  async statement(
    @Param('orderId') orderId: string,
    @Param('itemNo', ParseIntPipe) itemNo: number,
    @Req() request: Request,
    @Asked() asker: Asker,
  ): Promise<QueryAnswerTaken> {
    return this.answers.answerWith({ ...asker, orderId }, await this.received(request, itemNo));
  }

  @Post(':orderId/items/:itemNo/watch-reports')
  @Act('query-order.answer')
  @Relation('orderId', 'query-order')
  @Takes('multipart/form-data')
  @Answers(receipt)
  async report(
    @Param('orderId') orderId: string,
    @Param('itemNo', ParseIntPipe) itemNo: number,
    @Req() request: Request,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.answers.report({ ...asker, orderId }, await this.received(request, itemNo));
  }

  @Post(':orderId/watch-end-confirmations')
  @Act('query-order.answer')
  @Relation('orderId', 'query-order')
  @Answers(receipt)
  confirmEnd(
    @Param('orderId') orderId: string,
    @Body({ schema: chosenItems }) body: ChosenItemsBody,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.answers.act({ ...asker, orderId }, 'confirmWatchEnd', { body });
  }

  private async received(request: Request, itemNo: number): Promise<GivenStatement> {
    return (await receivedStatement(request, itemNo, this.documents.store)).statement;
  }
}
