import fc from 'fast-check';
import type { Actor } from '#domain/agency/actor';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';
import type { Act, Decision } from '#domain/shared/record';
import { answer, correctAnswer } from '#domain/stop-payment-order/answer';
import type { ItemAnswer } from '#domain/stop-payment-order/answer.types';
import { apply } from '#domain/stop-payment-order/apply';
import { due } from '#domain/stop-payment-order/due';
import { issue } from '#domain/stop-payment-order/issue';
import type { StopPaymentOrder, StopPaymentOrderEvent } from '#domain/stop-payment-order/stop-payment-order';
import {
  after,
  anIssue,
  anItem,
  BANK,
  COLLEAGUE,
  movedOut,
  type OrderInMemory,
  OTHER_BANK,
  POLICE,
  refused,
  reported,
  stopped,
} from '#domain/stop-payment-order/stop-payment-order.spec-support';
import { confirmLift, handOn, lift, stopAgain, take, withdraw } from '#domain/stop-payment-order/undo';

/** Two orders of one case to one bank, with accounts in common. */
export const ORDERS = ['order-1', 'order-2'] as const;
const ACCOUNTS: Readonly<Record<(typeof ORDERS)[number], readonly number[]>> = {
  'order-1': [1, 2, 3],
  'order-2': [2, 3, 4],
};

const RESULTS = ['stopped', 'stopped before', 'reported', 'reported without instant', 'refused', 'moved out'] as const;
const KINDS = [
  ...['issue', 'take', 'hand on', 'answer', 'correct', 'stop again', 'withdraw', 'lift', 'confirm lift'],
] as const;

export interface Move {
  readonly kind: string;
  readonly order: (typeof ORDERS)[number];
  readonly itemNos: readonly number[];
  readonly result: (typeof RESULTS)[number];
  readonly by: Actor;
  /** Minutes before now at which what is stated happened; sometimes after it. */
  readonly ago: number;
}

const itemNo = fc.integer({ min: 1, max: 4 });

/** The party that a kind of act belongs to, most of the time: else most sequences would be refusals. */
const aByOf = (kind: string): fc.Arbitrary<Actor> => {
  const police = ['issue', 'stop again', 'withdraw', 'lift'].includes(kind);
  return fc.oneof(
    { weight: 9, arbitrary: fc.constant(police ? POLICE : BANK) },
    { weight: 1, arbitrary: fc.constantFrom(POLICE, BANK, COLLEAGUE, OTHER_BANK) },
  );
};

export const aMove: fc.Arbitrary<Move> = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom('issue', 'answer') },
    { weight: 4, arbitrary: fc.constantFrom(...KINDS) },
  )
  .chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      order: fc.constantFrom(...ORDERS),
      itemNos: fc.array(itemNo, { minLength: 1, maxLength: 4 }),
      result: fc.constantFrom(...RESULTS),
      by: aByOf(kind),
      ago: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 30 }) }, fc.integer({ min: -5, max: 4_000 })),
    }),
  );

type Decide = (state: StopPaymentOrder | undefined, body: never, act: Act) => Decision<StopPaymentOrderEvent>;

/** What a move asks of its order. */
export function askedBy(
  { kind, order, itemNos, result, ago }: Move,
  now: Instant,
): { readonly decide: Decide; readonly body: never } {
  const when = after(now, { minutes: -ago });
  const chosen = { itemNos, reason: '核实无关' };
  const answers = itemNos.map((one) => answerOf(one, result, when));
  const asked: Readonly<Record<string, readonly [unknown, unknown]>> = {
    issue: [issue, anIssue({ orderId: order, items: ACCOUNTS[order].map((n) => anItem(n)) })],
    take: [take, {}],
    'hand on': [handOn, { officerId: COLLEAGUE.officerId }],
    answer: [answer, { answers }],
    correct: [correctAnswer, { answer: answers[0], reason: '操作员误填' }],
    'stop again': [stopAgain, chosen],
    withdraw: [withdraw, chosen],
    lift: [lift, chosen],
    'confirm lift': [confirmLift, { items: itemNos.map((one) => ({ itemNo: one, liftedAt: when })) }],
  };
  const [decide, body] = asked[kind]!;
  return { decide: decide as Decide, body: body as never };
}

function answerOf(one: number, result: Move['result'], when: Instant): ItemAnswer {
  if (result === 'stopped') return stopped(one, when);
  if (result === 'stopped before') return stopped(one, when, { ownStop: true });
  if (result === 'reported') return reported(one, when);
  if (result === 'reported without instant') return reported(one);
  return result === 'refused' ? refused(one) : movedOut(one);
}

export interface Table {
  readonly record: InMemoryRecord;
  readonly orders: ReadonlyMap<string, OrderInMemory>;
}

/** Two orders that nobody has issued yet. */
export function aTable(): Table {
  const record = new InMemoryRecord();
  const order = (id: string): OrderInMemory => new InMemoryMatter(`stop-payment-order/${id}`, record, { apply, due });
  return { record, orders: new Map(ORDERS.map((id) => [id, order(id)])) };
}

export function playOn({ orders }: Table, move: Move, now: Instant): void {
  const { decide, body } = askedBy(move, now);
  orders.get(move.order)?.act(decide, body, { by: move.by, at: now });
}
