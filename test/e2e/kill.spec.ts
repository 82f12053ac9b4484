import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { recordCommand } from '../../tools/heli/record.js';
import type { Child } from '../../tools/stack/child.js';
import { until } from '../support/api.js';
import { anAccount, type AnswerTaken, aReport, legalNow, orderAt, type SentOrder, stopped } from '../support/desk.js';
import type { OwnHouse } from '../support/house.js';
import { insist, startAgain } from '../support/kills.js';
import { TestSystem } from '../support/system.js';

/** kill -9 of every process and part while orders run. What somebody saw succeed is there; nothing is lost, nothing is there twice. */

const OFFICERS = ['p.li', 'p.zhou', 'p.han'] as const;
const ITEMS = 4;
const ANSWERS = 2;

/** One order as those who worked on it saw it. */
interface Seen {
  readonly orderId: string;
  readonly clerk: string;
  readonly answered: Set<number>;
}

let heli: TestSystem<OwnHouse>;
const orders: Seen[] = [];

beforeAll(async () => {
  heli = await TestSystem.openOwn();
});
afterAll(() => heli?.stop(), 60_000);

/** From the report to the last answer, two accounts at a time, whatever dies meanwhile. */
async function workOn(officer: string, isOver: () => boolean): Promise<void> {
  const desk = heli.at(officer);
  const now = await until('the desk answers', () => legalNow(desk), 120);
  do {
    const { caseId } = await insist<{ caseId: string }>(desk, '/cases', aReport(now));
    const rows = Array.from({ length: ITEMS }, () => anAccount());
    await insist(desk, `/cases/${caseId}/account-lists`, { rows });
    const sent = await insist<{ orders: SentOrder[] }>(desk, `/cases/${caseId}/stop-payment-orders`, {}, (body) =>
      body.orders.every(({ status }) => status !== 'unknown'),
    );
    expect(sent.orders).toEqual([expect.objectContaining({ status: 'issued', items: ITEMS })]);
    const seen: Seen = { orderId: sent.orders[0]?.orderId ?? '', clerk: 'b.kong', answered: new Set() };
    orders.push(seen);
    await answerAll(seen);
  } while (!isOver());
}

async function answerAll({ orderId, clerk, answered }: Seen): Promise<void> {
  const desk = heli.at(clerk);
  const at = await until(
    'legal time passes the order',
    async () => {
      const now = await legalNow(desk);
      return now > Date.parse((await orderAt(desk, orderId)).issuedAt) && now;
    },
    120,
  );
  for (let first = 1; first <= ITEMS; first += ANSWERS) {
    const itemNos = Array.from({ length: ANSWERS }, (_, shift) => first + shift);
    const answers = itemNos.map((itemNo) => stopped(itemNo, at));
    const { stands } = await insist<AnswerTaken>(desk, `/stop-payment-orders/${orderId}/answers`, { answers });
    expect(stands).toEqual(itemNos);
    stands.forEach((itemNo) => answered.add(itemNo));
  }
}

const process = (name: string): Child => heli.house.system.children.get(name) as Child;
const part = (name: 'redis' | 'temporal' | 'postgres'): Child => heli.house.parts[name].child as Child;

const VICTIMS: readonly (readonly [string, () => Child])[] = [
  ['the worker', () => process('worker')],
  ['the APIs', () => process('apis')],
  ['the notifier', () => process('notifier')],
  ['Redis', () => part('redis')],
  ['Temporal', () => part('temporal')],
  ['PostgreSQL', () => part('postgres')],
];

describe('kill -9 while orders run', () => {
  it.each(VICTIMS)(
    'of %s, twice: whoever goes on asking gets the answer, and what was seen is there',
    async (_, victim) => {
      const before = orders.length;
      let over = false;
      const work = Promise.all(OFFICERS.map((officer) => workOn(officer, () => over)));
      for (const round of [1, 2]) {
        await until(`orders run in round ${round}`, () => Promise.resolve(orders.length >= before + round * 3), 60);
        await victim().crash();
        await pause(300);
        await startAgain(victim());
      }
      over = true;
      await work;
      for (const { orderId, clerk, answered } of orders.slice(before)) {
        const { itemList } = await until('the desk answers', () => orderAt(heli.at(clerk), orderId), 60);
        expect(itemList.map(({ status, itemNo }) => [itemNo, status])).toEqual(
          [...answered].map((itemNo) => [itemNo, 'stopped']),
        );
      }
    },
    180_000,
  );

  it('leaves a record in which every order stands once, with every answer once, and which is whole', async () => {
    await heli.settled(120);
    const rows: { matterId: string; events: string[] }[] = await heli.database.query(
      `select matter_id as "matterId", array_agg(body::jsonb #>> '{entry,happened,event}' order by number) as events
       from acts where matter_id like 'stop-payment-order/%' group by matter_id`,
    );
    expect(rows.map(({ matterId }) => matterId).sort()).toEqual(
      orders.map(({ orderId }) => `stop-payment-order/${orderId}`).sort(),
    );
    expect(await heli.database.query('select count(*)::int as cases from cases')).toEqual([{ cases: orders.length }]);
    for (const { events } of rows)
      expect(events).toEqual(['StopPaymentIssued', ...Array<string>(ITEMS / ANSWERS).fill('StopPaymentAnswered')]);
  });

  it('leaves every stop with the 48 hours that its bank stated, and each lapses once', async () => {
    const clerk = heli.at('b.kong');
    const ends = await Promise.all(
      orders.map(async ({ orderId }) =>
        (await orderAt(clerk, orderId)).itemList.map(({ stoppedAt = '', endsAt = '' }) => [stoppedAt, endsAt] as const),
      ),
    );
    for (const [stoppedAt, endsAt] of ends.flat())
      expect(Date.parse(endsAt) - Date.parse(stoppedAt)).toBe(48 * 3_600_000);
    await heli.passes(49 * 60);
    await process('worker').crash();
    await startAgain(process('worker'));
    await until('every order has lapsed', async () => (await eventsOf('StopPaymentLapsed')) >= orders.length, 120);
    await heli.settled(120);
    expect(await eventsOf('StopPaymentLapsed')).toBe(orders.length);
    const rows: { fired: number; clocks: number }[] = await heli.database.query(
      `select count(*)::int as fired, count(distinct (matter_id, deadline_id))::int as clocks
       from rung_firings where rung_id = 'due' and deadline_id like 'FRZ-04/%'`,
    );
    expect(rows).toEqual([{ fired: orders.length * ITEMS, clocks: orders.length * ITEMS }]);
  });

  it('sends every letter that is owed, and none twice without saying so', async () => {
    // A minute that nobody needs to wait for here: until then a dead sender's letters are in its hands.
    await heli.database.query(`update notices set claimed_until = clock_timestamp() where status = 'pending'`);
    await until('no letter waits', async () => (await lettersThat(`status = 'pending'`)) === 0, 50);
    expect(await lettersThat(`status = 'failed'`)).toBe(0);
    const copies = new Map<string, number>();
    for (const { messageId } of await heli.mails()) copies.set(messageId, (copies.get(messageId) ?? 0) + 1);
    expect(copies.size).toBe(await lettersThat('true'));
    // Who died between sending and noting it may have sent; it is tried again, and the stable Message-ID shows it.
    const retried = await lettersThat('attempts > 1');
    expect([...copies.values()].filter((count) => count > 1).length).toBeLessThanOrEqual(retried);
    expect(Math.max(...copies.values())).toBeLessThanOrEqual(3);
  });

  it('leaves no gap and no double in any register of numbers', async () => {
    const holes = await heli.database.query(
      `select unit_id, kind, period, count(*)::int as drawn, count(distinct number)::int as different, max(number)::int as last
       from drawn_numbers group by 1, 2, 3 having count(*) <> max(number) or count(*) <> count(distinct number)`,
    );
    expect(holes).toEqual([]);
  });

  it('leaves a record that is whole', async () => {
    const out = join(mkdtempSync(join(tmpdir(), 'heli-kill-')), 'record.jsonl');
    const said: string[] = [];
    const io = { out: (line: string) => void said.push(line), err: (line: string) => void said.push(line) };
    await recordCommand(['export', '--all', '--out', out], io, heli.house.parts.env);
    expect([await recordCommand(['verify', out], io), said.at(-1)]).toEqual([0, expect.stringContaining('is whole')]);
  });
});

async function eventsOf(event: string): Promise<number> {
  const [row]: { count: number }[] = await heli.database.query(
    `select count(*)::int as count from acts where body::jsonb #>> '{entry,happened,event}' = $1`,
    [event],
  );
  return row?.count ?? 0;
}

async function lettersThat(are: string): Promise<number> {
  const [row]: { count: number }[] = await heli.database.query(
    `select count(*)::int as count from notices where channel = 'mail' and ${are}`,
  );
  return row?.count ?? 0;
}
