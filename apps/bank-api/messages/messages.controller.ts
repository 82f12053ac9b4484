import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#domain/agency/actor';
import { scopeOf } from '#domain/agency/permission';
import {
  type MessageArea,
  type ReadRequestNumber,
  readRequestNumber,
  RETURN_CODES,
  TRANSACTIONS,
} from '#domain/code/bank-message';
import { DomainError } from '#domain/shared/domain-error';
import { BankMessageReadModel } from '#persistence/bank-message/bank-message.read-model';
import { FreezeOrderReadModel } from '#persistence/freeze-order/freeze-order.read-model';
import { QueryOrderReadModel } from '#persistence/query-order/query-order.read-model';
import { StopPaymentOrderReadModel } from '#persistence/stop-payment-order/stop-payment-order.read-model';
import { Act, Acting, Narrowed } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { keyIn, type Page, pageOf, type PageQuery, pageSchema } from '#platform/http/paging';
import { AnswerMessages, isWatchReport } from './answer-messages.service.js';
import {
  answerMessage,
  type AnswerMessage,
  messagesQuery,
  messageTaken,
  type MessageTaken,
  requestMessage,
  type RequestMessage,
} from './messages.dto.js';
import { numberOf, requestMessageOf } from './request-message.js';

interface OrderOfBank {
  readonly bankUnitId: string;
  readonly status?: string;
}

/** The machine interface: a bank's own system fetches what is asked of it and answers pair by pair. */
@Controller('messages')
export class MessagesController {
  private readonly asked = new BankMessageReadModel();
  private readonly orders: Readonly<
    Record<MessageArea, { one(manager: DataSource['manager'], orderId: string): Promise<OrderOfBank | undefined> }>
  > = {
    'stop-payment-order': new StopPaymentOrderReadModel(),
    'freeze-order': new FreezeOrderReadModel(),
    'query-order': new QueryOrderReadModel(),
  };

  constructor(
    @Inject(AnswerMessages) private readonly answers: AnswerMessages,
    @Inject(DataSource) private readonly database: DataSource,
  ) {}

  @Get()
  @Act('bank-message.exchange')
  @Narrowed()
  @Answers(pageSchema(requestMessage))
  async requests(
    @Query({ schema: messagesQuery }) { cursor, limit }: PageQuery,
    @Acting() actor: Actor,
  ): Promise<Page<RequestMessage>> {
    const rows = await this.asked.asked(this.database.manager, scopeOf(actor, 'bank-message.exchange'), {
      after: keyIn(cursor, 3),
      limit,
    });
    const page = pageOf(rows, limit, (row) => [row.issuedAt.toISOString(), row.orderId, row.itemNo]);
    return { ...page, items: page.items.map(requestMessageOf) };
  }

  /** The order stands in the request number: a stranger's is not found, as everywhere. */
  @Post()
  @Act('bank-message.exchange')
  @Narrowed()
  @Answers(messageTaken)
  async answer(@Body({ schema: answerMessage }) message: AnswerMessage, @Asked() asker: Asker): Promise<MessageTaken> {
    const asked = readRequestNumber(message.requestNumber);
    if (!asked || TRANSACTIONS[asked.transaction].answers !== message.code) return taken(message, '200001');
    await this.refuseStranger(asked, asker.actor);
    if (!isWatchReport(asked, message) && (await this.isPast(asked, message.requestNumber)))
      return taken(message, '200003');
    try {
      const { orderId, itemNo, transaction } = asked;
      await this.answers.settle({ ...asker, orderId, itemNo, transaction }, message);
      return taken(message, '100000');
    } catch (error) {
      // An answer that was given before is a defined outcome of this interface, not a failure.
      if (error instanceof DomainError && isDuplicate(error)) return taken(message, '200003');
      throw error;
    }
  }

  /** What has not gone out yet does not exist for the bank. */
  private async refuseStranger({ area, orderId }: ReadRequestNumber, actor: Actor): Promise<void> {
    const order = await this.orders[area].one(this.database.manager, orderId);
    const isOut = order && (order.status === undefined || area === 'stop-payment-order' || order.status === 'issued');
    if (!isOut || order.bankUnitId !== actor.unitId)
      throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  }

  /** The item is asked for under a newer number: this one was answered in its time. Where nothing is waited for, the matter itself decides. */
  private async isPast({ orderId, itemNo }: ReadRequestNumber, requestNumber: string): Promise<boolean> {
    const newest = await this.asked.one(this.database.manager, orderId, itemNo);
    return newest !== undefined && numberOf(newest) !== requestNumber;
  }
}

const ANSWERED: ReadonlySet<string> = new Set([
  'FREEZE_ORDER.NO_RELEASE_ORDERED',
  'FREEZE_ORDER.NO_RENEWAL_ORDERED',
  'QUERY_ORDER.NO_END_ORDERED',
  'STOP_PAYMENT_ORDER.NO_LIFT_ORDERED',
]);

function isDuplicate({ code, details }: DomainError): boolean {
  const items = (details?.['items'] ?? []) as readonly { faults: readonly string[] }[];
  return (
    ANSWERED.has(code) ||
    (code.endsWith('.NOTHING_STANDS') && items.every(({ faults }) => faults.includes('ITEM.NOT_WAITING')))
  );
}

const taken = ({ requestNumber }: AnswerMessage, returnCode: keyof typeof RETURN_CODES): MessageTaken => ({
  requestNumber,
  returnCode,
  text: RETURN_CODES[returnCode],
});
