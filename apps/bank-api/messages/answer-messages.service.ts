import { Inject, Injectable } from '@nestjs/common';
import { present } from '#desk/shown';
import { REFUSAL_OF, type Transaction } from '#domain/code/bank-message';
import type { FreezeRefusal } from '#domain/freeze-order/freeze-order';
import type { QueryRefusal } from '#domain/query-order/query-order';
import { DomainError } from '#domain/shared/domain-error';
import type { Asker } from '#platform/http/asked.decorator';
import type { GivenFreezeAnswer } from '#desk/freeze-order/freeze-answers.dto';
import { FreezeAnswersService } from '#desk/freeze-order/freeze-answers.service';
import type { GivenQueryAnswer } from '#desk/query-order/query-answers.dto';
import { QueryAnswersService } from '#desk/query-order/query-answers.service';
import { statementOf } from '#desk/query-order/statement-sheet';
import type { GivenItemAnswer } from '#desk/stop-payment-order/answers.dto';
import { AnswersService } from '#desk/stop-payment-order/answers.service';
import type { AnswerMessage } from './messages.dto.js';

export interface Answering extends Asker {
  readonly orderId: string;
  readonly itemNo: number;
  readonly transaction: Transaction;
}

/** Each answer of a bank's own system goes the way that the same answer takes from its desk. */
@Injectable()
export class AnswerMessages {
  constructor(
    @Inject(AnswersService) private readonly stops: AnswersService,
    @Inject(FreezeAnswersService) private readonly freezes: FreezeAnswersService,
    @Inject(QueryAnswersService) private readonly queries: QueryAnswersService,
  ) {}

  async settle(asking: Answering, message: AnswerMessage): Promise<void> {
    const { itemNo, transaction } = asking;
    if (MUST_BE_DONE.has(transaction) && message.returnCode !== '100000')
      throw new DomainError('invalid', 'MESSAGE.MUST_BE_DONE', 'A release or a renewal is done, not refused.');
    switch (transaction) {
      case 'stop':
      case 'stop-again':
        return void (await this.stops.answer(asking, [stopIn(itemNo, message)], message));
      case 'lift':
        return this.confirmLift(asking, message);
      case 'freeze':
        return void (await this.freezes.answer(asking, [freezeIn(itemNo, message)], message));
      case 'renewal': {
        const items = [{ itemNo, ...present({ registeredEnd: message.registeredEnd }) }];
        return void (await this.freezes.act(asking, 'confirmRenewal', { body: { items } }));
      }
      case 'release': {
        const items = [{ itemNo, releasedAt: instantIn(message) }];
        return void (await this.freezes.act(asking, 'confirmRelease', { body: { items } }));
      }
      case 'watch-end':
        return void (await this.queries.act(asking, 'confirmWatchEnd', { body: { itemNos: [itemNo] } }));
      default:
        return this.answerQuery(asking, message);
    }
  }

  private async confirmLift(asking: Answering, message: AnswerMessage): Promise<void> {
    const items = [{ itemNo: asking.itemNo, liftedAt: instantIn(message) }];
    await this.stops.act(asking, 'confirmLiftOfStopPayment', { body: { items } });
  }

  private async answerQuery(asking: Answering, message: AnswerMessage): Promise<void> {
    const { itemNo, transaction } = asking;
    const { statement } = message;
    const given = statement && {
      ...{ ...statementOf(statement.lines), itemNo },
      ...{ openingFen: statement.openingFen, closingFen: statement.closingFen },
    };
    if (transaction === 'transactions' && message.returnCode === '100000') {
      if (!given) throw new DomainError('invalid', 'STATEMENT.BALANCES_MISSING', 'A statement has its balances.');
      await this.queries.answerWith(asking, given);
      return;
    }
    if (given && isWatchReport(asking, message)) return void (await this.queries.report(asking, given));
    await this.queries.answer(asking, [queryIn(asking, message)]);
  }
}

/** The first 100306 says that the account is watched; each one with a statement says what has moved on it since. */
export const isWatchReport = (
  { transaction }: Pick<Answering, 'transaction'>,
  { returnCode, statement }: AnswerMessage,
): boolean => transaction === 'watch' && returnCode === '100000' && statement !== undefined;

const MUST_BE_DONE: ReadonlySet<Transaction> = new Set<Transaction>(['lift', 'release', 'renewal', 'watch-end']);

function instantIn({ at }: AnswerMessage): string {
  if (!at) throw new DomainError('invalid', 'MESSAGE.INSTANT_MISSING', 'The message says when it was done.');
  return at;
}

type StopAnswer = GivenItemAnswer & { next?: never };

function stopIn(itemNo: number, message: AnswerMessage): StopAnswer {
  const { returnCode, at, stoppedFen, balanceFen, operator, bankReference } = message;
  const refusal = REFUSAL_OF['stop-payment-order'][returnCode];
  if (refusal) return { itemNo, result: 'refused', code: refusal as NonNullable<GivenItemAnswer['code']> };
  return { itemNo, result: 'stopped', ...present({ stoppedAt: at, stoppedFen, balanceFen, operator, bankReference }) };
}

/** 200008 is no refusal of a freeze: the account is held for another, and this one waits behind it (FRZ-18). */
function freezeIn(itemNo: number, message: AnswerMessage): GivenFreezeAnswer {
  const { returnCode, at, frozenFen, registeredEnd, position, operator, bankReference } = message;
  if (returnCode === '200008') return { itemNo, result: 'queued', ...present({ queuedAt: at, position }) };
  const refusal = REFUSAL_OF['freeze-order'][returnCode];
  if (refusal) return { itemNo, result: 'refused', code: refusal as FreezeRefusal };
  return { itemNo, result: 'frozen', ...present({ frozenAt: at, frozenFen, registeredEnd, operator, bankReference }) };
}

function queryIn({ itemNo, transaction }: Answering, { returnCode, stated }: AnswerMessage): GivenQueryAnswer {
  if (returnCode !== '100000') {
    const code = (REFUSAL_OF['query-order'][returnCode] ?? 'other') as QueryRefusal;
    return { itemNo, result: 'refused', code };
  }
  if (transaction === 'watch') return { itemNo, result: 'watching' };
  return { itemNo, result: 'stated', ...(stated && { stated }) };
}
