import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { present } from '#desk/shown';
import type { Actor } from '#domain/agency/actor';
import { scopeOf } from '#domain/agency/permission';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import {
  readRequestNumber,
  REFUSAL_OF,
  requestNumberOf,
  RETURN_CODES,
  type Transaction,
  TRANSACTION_CODES,
} from '#domain/stop-payment-order/messages';
import {
  StopPaymentOrderReadModel,
  type WaitingItem,
} from '#persistence/stop-payment-order/stop-payment-order.read-model';
import { Act, Acting, Narrowed } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { keyIn, type Page, pageOf, type PageQuery, pageSchema } from '#platform/http/paging';
import { AnswersService, type Asking } from '../stop-payment-orders/answers.service.js';
import type { GivenItemAnswer } from '../stop-payment-orders/answers.dto.js';
import {
  answerMessage,
  type AnswerMessage,
  messagesQuery,
  messageTaken,
  type MessageTaken,
  requestMessage,
  type RequestMessage,
} from './messages.dto.js';

const TRANSACTION_OF: Readonly<Record<string, Transaction>> = {
  'first-stop': 'stop',
  'second-stop': 'stop-again',
  lift: 'lift',
};

/** The machine interface: a bank's own system fetches what is asked of it and answers pair by pair. */
@Controller('messages')
export class MessagesController {
  private readonly orders = new StopPaymentOrderReadModel();

  constructor(
    @Inject(AnswersService) private readonly answers: AnswersService,
    @Inject(DataSource) private readonly database: DataSource,
  ) {}

  @Get()
  @Act('stop-payment-order.answer')
  @Narrowed()
  @Answers(pageSchema(requestMessage))
  async requests(
    @Query({ schema: messagesQuery }) { cursor, limit }: PageQuery,
    @Acting() actor: Actor,
  ): Promise<Page<RequestMessage>> {
    const rows = await this.orders.waitingItems(this.database.manager, scopeOf(actor, 'stop-payment-order.answer'), {
      after: keyIn(cursor, 3),
      limit,
    });
    const page = pageOf(rows, limit, (row) => [row.issuedAt.toISOString(), row.orderId, row.itemNo]);
    return { ...page, items: page.items.map(messageOf) };
  }

  /** The order stands in the request number: a stranger's is not found, as everywhere. */
  @Post()
  @Act('stop-payment-order.answer')
  @Narrowed()
  @Answers(messageTaken)
  async answer(@Body({ schema: answerMessage }) message: AnswerMessage, @Asked() asker: Asker): Promise<MessageTaken> {
    const asked = readRequestNumber(message.requestNumber);
    if (!asked) return taken(message, '200001');
    await this.refuseStranger(asked.orderId, asker.actor);
    try {
      await this.settle({ ...asker, orderId: asked.orderId }, asked.itemNo, message);
      return taken(message, '100000');
    } catch (error) {
      // An answer that was given before is a defined outcome of this interface, not a failure.
      if (error instanceof DomainError && isDuplicate(error)) return taken(message, '200003');
      throw error;
    }
  }

  private async refuseStranger(orderId: string, actor: Actor): Promise<void> {
    const order = await this.orders.one(this.database.manager, orderId);
    if (order?.bankUnitId !== actor.unitId)
      throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  }

  private async settle(asking: Asking, itemNo: number, message: AnswerMessage): Promise<void> {
    if (message.code === TRANSACTION_CODES.lift[1]) {
      const liftedAt = message.at as Instant;
      await this.answers.act(asking, 'confirmLiftOfStopPayment', { body: { items: [{ itemNo, liftedAt }] } });
      return;
    }
    await this.answers.answer(asking, [answerIn(itemNo, message)], message);
  }
}

function messageOf({
  orderId,
  orderNumber,
  itemNo,
  waiting,
  stops,
  value,
  amountFen,
  transferredAt,
}: WaitingItem): RequestMessage {
  const transaction = TRANSACTION_OF[waiting] ?? 'stop';
  return {
    requestNumber: requestNumberOf(orderId, itemNo, transaction, Math.max(1, stops)),
    code: TRANSACTION_CODES[transaction][0],
    orderNumber,
    accountName: value.accountName ?? '',
    accountNumber: value.accountNumber ?? '',
    amountFen,
    transferredAt: transferredAt.toISOString(),
  };
}

function answerIn(
  itemNo: number,
  { returnCode, at, stoppedFen, balanceFen, operator, bankReference }: AnswerMessage,
): GivenItemAnswer & { next?: never } {
  const refusal = REFUSAL_OF[returnCode];
  if (refusal) return { itemNo, result: 'refused', code: refusal as NonNullable<GivenItemAnswer['code']> };
  return { itemNo, result: 'stopped', ...present({ stoppedAt: at, stoppedFen, balanceFen, operator, bankReference }) };
}

function isDuplicate({ code, details }: DomainError): boolean {
  const items = (details?.['items'] ?? []) as readonly { faults: readonly string[] }[];
  return (
    code === 'STOP_PAYMENT_ORDER.NO_LIFT_ORDERED' ||
    (code === 'STOP_PAYMENT_ORDER.NOTHING_STANDS' && items.every(({ faults }) => faults.includes('ITEM.NOT_WAITING')))
  );
}

const taken = ({ requestNumber }: AnswerMessage, returnCode: keyof typeof RETURN_CODES): MessageTaken => ({
  requestNumber,
  returnCode,
  text: RETURN_CODES[returnCode],
});
