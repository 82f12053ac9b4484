import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import { aMove, askedBy, type Move, ORDERS } from '#domain/stop-payment-order/moves.spec-support';
import { type Item, itemsOf, stopClaimOf } from '#domain/stop-payment-order/stop-payment-order';
import { after, at } from '#domain/stop-payment-order/stop-payment-order.spec-support';
import { openTestDatabase } from '../support/record.js';
import { orderOn, type RecordedOrder } from '../support/stop-payment.js';
import { workerStack } from '../support/stack.js';

const stack = await workerStack();
/** Some fifty on the real database; the thousands are played in memory. */
const SEQUENCES = 50;
const START = at('2026-02-14T18:20');
let database: DataSource;
let round = 0;

beforeAll(async () => void (database = await openTestDatabase(stack.databaseUrl)));
afterAll(() => database.destroy());

interface Step {
  readonly move: Move;
  readonly minutes: number;
}

const steps = fc.array(
  fc.record({ move: aMove, minutes: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 60, max: 2_880 })) }),
  { minLength: 5, maxLength: 20 },
);

/** Each sequence has its own case, so that its claims are its own. */
async function play(sequence: readonly Step[]): Promise<RecordedOrder[]> {
  round += 1;
  const orders = new Map(ORDERS.map((id) => [id, orderOn(database, `${id}-${round}`)]));
  let now: Instant = START;
  for (const [index, { move, minutes }] of sequence.entries()) {
    now = after(now, { minutes });
    const order = orders.get(move.order)!;
    for (const each of orders.values()) await each.fire(now);
    await attempt(order, move, { now, key: `step-${index}` });
    for (const each of orders.values()) await each.fire(now);
  }
  return [...orders.values()].filter(({ state }) => state);
}

async function attempt(order: RecordedOrder, move: Move, { now, key }: { now: Instant; key: string }): Promise<void> {
  const { decide, body } = askedBy(move, now);
  const ids = { orderId: order.id.slice('stop-payment-order/'.length), caseId: `case-${round}` };
  const given = move.kind === 'issue' ? { ...(body as object), ...ids } : body;
  await order.act(decide, given as never, { by: move.by, at: now, key }).catch((error: unknown) => {
    if (!(error instanceof DomainError)) throw error;
  });
}

const factsOf = ({ hold }: Item): object =>
  hold.status === 'stopped'
    ? { round: hold.round, stopped: String(hold.stoppedFen), at: hold.stoppedAt, reference: hold.bankReference }
    : hold.status === 'reported'
      ? { round: hold.round, kept: hold.kept.result }
      : {};

/** What the fold says of its items, in the words of their rows. */
const foldedItems = (order: RecordedOrder): object[] =>
  itemsOf(order.state!).map((item) => ({
    itemNo: item.itemNo,
    status: item.hold.status === 'none' ? 'ordered' : item.hold.status,
    waiting: item.waiting ?? null,
    stops: item.stops,
    ...('deadlineId' in item.hold && {
      deadlineId: item.hold.deadlineId,
      endsAt: order.clocks.openDeadlines.find(
        ({ deadlineId }) => deadlineId === (item.hold as { deadlineId: string }).deadlineId,
      )?.dueAt,
    }),
    ...factsOf(item),
  }));

interface ItemRow {
  readonly itemNo: number;
  readonly status: string;
  readonly waiting: string | null;
  readonly stops: number;
  readonly round: number;
  readonly stopped: string;
  readonly at: Date;
  readonly reference: string;
  readonly kept: string;
  readonly deadlineId: string;
  readonly endsAt: Date;
}

async function itemRows(orderId: string): Promise<object[]> {
  const rows: ItemRow[] = await database.query(
    `select item_no as "itemNo", status, waiting, stops, round, stopped_fen as stopped, stopped_at as at, bank_reference as reference,
       reported->>'result' as kept, deadline_id as "deadlineId", ends_at as "endsAt"
     from stop_payment_items where order_id = $1 order by item_no`,
    [orderId],
  );
  return rows.map(({ itemNo, status, waiting, stops, ...row }) => {
    const held = { deadlineId: row.deadlineId, endsAt: row.endsAt?.toISOString(), round: row.round };
    const stopped = { stopped: row.stopped, at: row.at?.toISOString(), reference: row.reference };
    return {
      ...{ itemNo, status, waiting, stops },
      ...(status === 'stopped' && { ...held, ...stopped }),
      ...(status === 'reported' && { ...held, kept: row.kept }),
    };
  });
}

const query = async <Row>(sql: string, ...values: unknown[]): Promise<Row[]> => database.query(sql, values);

async function compare(order: RecordedOrder): Promise<void> {
  const state = order.state!;
  expect(await itemRows(state.orderId)).toEqual(foldedItems(order));

  const open = await query<{ id: string; dueAt: Date }>(
    `select deadline_id as id, due_at as "dueAt" from deadlines where matter_id = $1 and status in ('open', 'overdue') order by 1`,
    order.id,
  );
  const folded = order.clocks.openDeadlines.map(({ deadlineId, dueAt }) => ({
    id: deadlineId,
    dueAt: new Date(dueAt),
  }));
  expect(open).toEqual(folded.sort((a, b) => (a.id < b.id ? -1 : 1)));

  const waiting = itemsOf(state).filter((item) => item.waiting).length;
  const held = itemsOf(state).filter(({ hold }) => hold.status === 'stopped' || hold.status === 'reported').length;
  const [row] = await query<object>(
    `select orders.waiting, orders.held, heads.number, heads.ended_at is not null as ended from stop_payment_orders orders
     join matter_heads heads on heads.matter_id = $2 where order_id = $1`,
    ...[state.orderId, order.id],
  );
  expect(row).toEqual({ waiting, held, number: order.seen, ended: waiting + held === 0 });

  const claims = await query<{ key: string }>('select key from claims where matter_id = $1', order.id);
  const own = new Set(claims.map(({ key }) => key));
  for (const { accountKey, stops } of itemsOf(state)) {
    const holds = [1, 2].filter((round) => own.has(stopClaimOf(state.caseId, accountKey, round as 1 | 2))).length;
    expect([order.id, accountKey, holds > 0]).toEqual([order.id, accountKey, stops > 0]);
  }
}

describe('the rows of the desks', () => {
  it('are the fold of the record, whatever happens: items, clocks, counts and claims', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        for (const order of await play(sequence)) await compare(order);
      }),
      { numRuns: SEQUENCES },
    );
  });
});
