import { Controller, Get, Inject, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { AccountFacts } from '#desk/case/account-facts';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { Documents } from '#desk/document/documents.service';
import type { OrderView } from '#desk/stop-payment-order/order.dto';
import { OrderReader } from '#desk/stop-payment-order/order.reader';
import { type AnswerableItem, answerSheet, type FileAnswer, readAnswers } from '#domain/account-list/answer-file';
import { fromFenText } from '#contracts/shared/wire';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import { REFUSAL_CODES, type RefusalCode } from '#domain/stop-payment-order/answer.types';
import { Act, Relation } from '#platform/auth/rules';
import { Answers, Takes } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { SHEET_LIMITS } from '#platform/sheet/cell';
import { readSheet } from '#platform/sheet/read-sheet';
import { writeCsv, writeXlsx } from '#platform/sheet/write-sheet';
import { receiveUpload } from '#platform/store/receive-upload';
import { answerTaken, type AnswerTaken } from '#desk/stop-payment-order/answers.dto';
import { AnswersService, type CheckedAnswer } from '#desk/stop-payment-order/answers.service';

const fileQuery = z.object({ format: z.enum(['xlsx', 'csv']).default('xlsx') });
const REFUSALS = Object.entries(REFUSAL_CODES).map(([code, name]) => ({ code, name }));
const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The order's items as a file, and the filled file back: hundreds of answers in one go. */
@Controller('stop-payment-orders/:orderId')
export class AnswerFilesController {
  constructor(
    @Inject(OrderReader) private readonly orders: OrderReader,
    @Inject(AnswersService) private readonly answers: AnswersService,
    @Inject(AccountFacts) private readonly facts: AccountFacts,
    @Inject(Documents) private readonly documents: Documents,
  ) {}

  @Get('answer-file')
  @Act('stop-payment-order.answer')
  @Relation('orderId', 'stop-payment-order')
  async file(
    @Param('orderId') orderId: string,
    @Query({ schema: fileQuery }) { format }: { format: 'xlsx' | 'csv' },
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const order = await this.orders.one(orderId);
    const rows = answerSheet(itemsIn(order));
    const codes = [['代码', '名称'], ...REFUSALS.map(({ code, name }) => [code, name])];
    const content =
      format === 'csv'
        ? writeCsv(rows)
        : await writeXlsx([
            { name: '止付结果', rows },
            { name: '拒绝代码', rows: codes },
          ]);
    response.setHeader('cache-control', 'private, no-store');
    return new StreamableFile(content, {
      type: MEDIA_TYPES[format],
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(`${order.orderNumber} 止付结果反馈.${format}`)}`,
    });
  }

  @Post('answer-files')
  @Act('stop-payment-order.answer')
  @Relation('orderId', 'stop-payment-order')
  @Takes('multipart/form-data')
  @Answers(answerTaken)
  async take(@Param('orderId') orderId: string, @Req() request: Request, @Asked() asker: Asker): Promise<AnswerTaken> {
    const upload = await receiveUpload(request, { limitBytes: SHEET_LIMITS.bytes, store: this.documents.store });
    const sheet = await readSheet(await this.documents.store.open(upload.hash));
    const [order, facts] = await Promise.all([this.orders.one(orderId), this.facts.now()]);
    const read = readAnswers(sheet.rows, { ...facts, items: itemsIn(order), refusals: REFUSALS });
    const problems = [...read.errors, ...read.incomplete];
    if (read.answers.length === 0)
      throw new DomainError('invalid', 'ANSWER_FILE.NOTHING_ANSWERED', 'No item of the file can be taken.', {
        problems: problems as unknown as Record<string, unknown>[],
      });
    const taken = await this.answers.answer({ ...asker, orderId }, read.answers.map(answerIn), { file: upload.hash });
    return { ...taken, problems: problems.map((one) => ({ ...one })) };
  }
}

const itemsIn = ({ itemList, bankName }: OrderView): AnswerableItem[] =>
  itemList
    .filter(({ waiting }) => waiting === 'first-stop' || waiting === 'second-stop')
    .map((item) => ({
      sequence: item.itemNo,
      accountName: item.accountName,
      accountNumber: item.accountNumber,
      bankGiven: bankName,
      amountFen: fromFenText(item.amountFen),
      transferredAt: item.transferredAt as Instant,
    }));

function answerIn({
  sequence,
  outcome,
  reference,
  refusalCode,
  stoppedFen,
  balanceFen,
  stoppedAt,
  operator,
  next,
}: FileAnswer): CheckedAnswer {
  return {
    itemNo: sequence,
    result: outcome,
    ...(stoppedFen !== undefined && { stoppedFen: stoppedFen.toString() }),
    ...(balanceFen !== undefined && { balanceFen: balanceFen.toString() }),
    ...(stoppedAt && { stoppedAt }),
    ...(operator && { operator }),
    ...(reference && { bankReference: reference }),
    ...(refusalCode && { code: refusalCode as RefusalCode }),
    ...(next.length > 0 && { next }),
  };
}
