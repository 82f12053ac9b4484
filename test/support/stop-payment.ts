import type { DataSource } from 'typeorm';
import { stopPaymentOrderMatterId } from '#contracts/stop-payment-order/stop-payment-order.messages';
import { answer } from '#domain/stop-payment-order/answer';
import { apply } from '#domain/stop-payment-order/apply';
import { due } from '#domain/stop-payment-order/due';
import { issue, type IssueStopPayment } from '#domain/stop-payment-order/issue';
import {
  itemsOf,
  type StopPaymentOrder,
  type StopPaymentOrderEvent,
} from '#domain/stop-payment-order/stop-payment-order';
import { after, anIssue, at, BANK, POLICE, stopped } from '#domain/stop-payment-order/stop-payment-order.spec-support';
import { RecordedMatter, recorderOn } from './record.js';

export type RecordedOrder = RecordedMatter<StopPaymentOrder, StopPaymentOrderEvent>;

/** The eve of 春节, 18:20: the order of E3 goes out ten minutes before the bank stops. */
export const ISSUED_AT = at('2026-02-14T18:20');

export const orderOn = (database: DataSource, orderId: string): RecordedOrder =>
  new RecordedMatter(stopPaymentOrderMatterId(orderId), recorderOn(database), { apply, due });

/** An order of its own case, so that no two of them meet in a claim. */
export async function issueOrder(
  database: DataSource,
  given: Partial<IssueStopPayment> & { readonly orderId: string; readonly accounts?: number },
): Promise<RecordedOrder> {
  const order = orderOn(database, given.orderId);
  const body = anIssue({ caseId: `case-of-${given.orderId}`, ...given });
  await order.act(issue, body, { by: POLICE, at: ISSUED_AT, key: 'issue' });
  return order;
}

/** Every account stopped ten minutes later. */
export async function answerAll(order: RecordedOrder): Promise<RecordedOrder> {
  const when = after(ISSUED_AT, { minutes: 10 });
  const answers = itemsOf(order.state as StopPaymentOrder).map(({ itemNo }) => stopped(itemNo, when));
  await order.act(answer, { answers }, { by: BANK, at: after(when, { seconds: 5 }), key: 'answer' });
  return order;
}
