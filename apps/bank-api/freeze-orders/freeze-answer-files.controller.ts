import { Controller, Get, Inject, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { fromFenText } from '#contracts/shared/wire';
import { Documents } from '#desk/document/documents.service';
import type { FreezeView } from '#desk/freeze-order/freeze-order.dto';
import { FreezeOrderReader } from '#desk/freeze-order/freeze-order.reader';
import { Acts } from '#desk/request/acts';
import {
  type AnswerableFreeze,
  freezeAnswerSheet,
  type FreezeFileAnswer,
  readFreezeAnswers,
} from '#domain/account-list/freeze-answer-file';
import { FREEZE_REFUSALS, type FreezeRefusal } from '#domain/freeze-order/freeze-order';
import { DomainError } from '#domain/shared/domain-error';
import { Act, Relation } from '#platform/auth/rules';
import { Answers, Takes } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { SHEET_LIMITS } from '#platform/sheet/cell';
import { readSheet } from '#platform/sheet/read-sheet';
import { writeCsv, writeXlsx } from '#platform/sheet/write-sheet';
import { receiveUpload } from '#platform/store/receive-upload';
import {
  freezeAnswerTaken,
  type FreezeAnswerTaken,
  type GivenFreezeAnswer,
} from '#desk/freeze-order/freeze-answers.dto';
import { FreezeAnswersService } from '#desk/freeze-order/freeze-answers.service';

const fileQuery = z.object({ format: z.enum(['xlsx', 'csv']).default('xlsx') });
const REFUSALS = Object.entries(FREEZE_REFUSALS).map(([code, name]) => ({ code, name }));
const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The items of a freeze as a file, and the filled file back: hundreds of answers in one go. */
@Controller('freeze-orders/:orderId')
export class FreezeAnswerFilesController {
  constructor(
    @Inject(FreezeOrderReader) private readonly orders: FreezeOrderReader,
    @Inject(FreezeAnswersService) private readonly answers: FreezeAnswersService,
    @Inject(Acts) private readonly acts: Acts,
    @Inject(Documents) private readonly documents: Documents,
  ) {}

  @Get('answer-file')
  @Act('freeze-order.answer')
  @Relation('orderId', 'freeze-order')
  async file(
    @Param('orderId') orderId: string,
    @Query({ schema: fileQuery }) { format }: { format: 'xlsx' | 'csv' },
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const order = await this.orders.one(orderId);
    const rows = freezeAnswerSheet(itemsIn(order));
    const codes = [['代码', '名称'], ...REFUSALS.map(({ code, name }) => [code, name])];
    const content =
      format === 'csv'
        ? writeCsv(rows)
        : await writeXlsx([
            { name: '冻结结果', rows },
            { name: '未冻结代码', rows: codes },
          ]);
    response.setHeader('cache-control', 'private, no-store');
    return new StreamableFile(content, {
      type: MEDIA_TYPES[format],
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(`${order.orderNumber ?? ''} 冻结结果反馈.${format}`)}`,
    });
  }

  @Post('answer-files')
  @Act('freeze-order.answer')
  @Relation('orderId', 'freeze-order')
  @Takes('multipart/form-data')
  @Answers(freezeAnswerTaken)
  async take(
    @Param('orderId') orderId: string,
    @Req() request: Request,
    @Asked() asker: Asker,
  ): Promise<FreezeAnswerTaken> {
    const upload = await receiveUpload(request, { limitBytes: SHEET_LIMITS.bytes, store: this.documents.store });
    const sheet = await readSheet(await this.documents.store.open(upload.hash));
    const [order, now] = await Promise.all([this.orders.one(orderId), this.acts.now()]);
    const { answers, errors } = readFreezeAnswers(sheet.rows, { now, items: itemsIn(order), refusals: REFUSALS });
    const problems = errors.map((one) => ({ ...one }));
    if (answers.length === 0)
      throw new DomainError('invalid', 'ANSWER_FILE.NOTHING_ANSWERED', 'No item of the file can be taken.', {
        problems,
      });
    const taken = await this.answers.answer({ ...asker, orderId }, answers.map(answerIn), { file: upload.hash });
    return { ...taken, problems };
  }
}

const itemsIn = ({ itemList }: FreezeView): AnswerableFreeze[] =>
  itemList
    .filter(({ waiting }) => waiting === 'answer' || waiting === 'turn')
    .map(({ itemNo, accountName, accountNumber, askedFen }) => ({
      ...{ itemNo, accountName, accountNumber, askedFen: fromFenText(askedFen) },
    }));

function answerIn({ result, at, frozenFen, code, ...more }: FreezeFileAnswer): GivenFreezeAnswer {
  return {
    ...more,
    result,
    ...(at && (result === 'queued' ? { queuedAt: at } : { frozenAt: at })),
    ...(frozenFen !== undefined && { frozenFen: frozenFen.toString() }),
    ...(code && { code: code as FreezeRefusal }),
  };
}
