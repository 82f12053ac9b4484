import type { DataSource } from 'typeorm';
import { lift, stopAgain } from '#domain/stop-payment-order/undo';
import { after, POLICE } from '#domain/stop-payment-order/stop-payment-order.spec-support';
import { projectCommand } from '../../tools/heli/project.js';
import { openTestDatabase } from '../support/record.js';
import { answerAll, ISSUED_AT, issueOrder } from '../support/stop-payment.js';
import { workerStack } from '../support/stack.js';

const stack = await workerStack();
let database: DataSource;

beforeAll(async () => {
  database = await openTestDatabase(stack.databaseUrl);
  const order = await answerAll(await issueOrder(database, { orderId: 'order-1', accounts: 3 }));
  const officer = (minutes: number, key: string) => ({ by: POLICE, at: after(ISSUED_AT, { minutes }), key });
  await order.act(stopAgain, { itemNos: [1] }, officer(20, 'again'));
  await order.act(lift, { itemNos: [2], reason: '核实无关' }, officer(21, 'lift'));
  await order.fire(after(ISSUED_AT, { hours: 60 }));
  await issueOrder(database, { orderId: 'order-2' });
});

afterAll(() => database.destroy());

async function heli(...args: string[]) {
  const said: string[] = [];
  const tell = (line: string): void => void said.push(line);
  const code = await projectCommand(args, { out: tell, err: tell }, { DATABASE_URL: stack.databaseUrl });
  return { code, said: said.join('\n') };
}

const picture = (): Promise<unknown> =>
  database.query(
    `select to_jsonb(items) as item, to_jsonb(orders) as orders, heads.number, heads.hash, heads.title, heads.state, heads.ended_at
     from stop_payment_items items join stop_payment_orders orders using (order_id)
     join matter_heads heads on heads.matter_id = 'stop-payment-order/' || order_id order by order_id, item_no`,
  );

describe('heli project --rebuild', () => {
  it('makes the same rows again', async () => {
    const before = await picture();
    expect(await heli('--rebuild', 'stop-payment-order', '--check')).toEqual({
      code: 0,
      said: expect.stringMatching(/2 matters, \d+ acts; 0 differ/),
    });
    expect(await heli('--rebuild', 'stop-payment-order')).toMatchObject({ code: 0 });
    expect(await picture()).toEqual(before);
  });

  it('finds a row that was changed by hand, says how, changes nothing while it checks, and mends it when told', async () => {
    const before = await picture();
    await database.query(`update stop_payment_items set status = 'lifted' where order_id = 'order-1' and item_no = 3`);
    await database.query(`update matter_heads set title = 'x' where matter_id = 'stop-payment-order/order-2'`);
    const wrong = await picture();
    const checked = await heli('--rebuild', 'stop-payment-order', '--check');
    expect(checked).toMatchObject({ code: 1, said: expect.stringMatching(/2 differ/) });
    expect(checked.said).toMatch(/order-1: is .*"lifted".*\n.*order-1: must be .*"lapsed"/);
    expect(await picture()).toEqual(wrong);
    expect(await heli('--rebuild', 'stop-payment-order')).toMatchObject({ code: 0 });
    expect(await picture()).toEqual(before);
  });

  it('brings back rows that are gone', async () => {
    const before = await picture();
    await database.query(`delete from stop_payment_items where order_id = 'order-1'`);
    await heli('--rebuild', 'stop-payment-order');
    expect(await picture()).toEqual(before);
  });

  it.each([[[]], [['--rebuild', 'weather']], [['--all']]])('ends with 2 for %j', async (args) => {
    expect(await heli(...args)).toMatchObject({ code: 2, said: expect.stringMatching(/heli project --rebuild AREA/) });
  });
});
