import { type Json, until } from '../support/api.js';
import {
  anAccount,
  anOrder,
  answer,
  list,
  nowAfter,
  orderAt,
  QINGZHOU,
  report,
  sendOrders,
  stopAll,
  stopped,
} from '../support/desk.js';
import { TestSystem } from '../support/system.js';

/** The law's clocks: who does not answer climbs the ladder, what nobody freezes lapses, and who is late stands in a list. */

let heli: TestSystem;
const police = () => heli.at('p.li');
const HOURS = 60;

beforeAll(async () => {
  heli = await TestSystem.open();
  // Whoever stands in for a head is told instead: nobody is on leave here, on whatever day this runs.
  await heli.at('s.lu').put('/officers/b.yan/deputies', { deputies: [] });
});
afterAll(() => heli?.stop());

interface Told {
  readonly template: string;
  readonly unit: string;
  readonly officer: string | null;
  readonly channel: string;
  readonly body: string;
}

/** Every notice about a matter, from the rows that the notifier works on. */
async function toldOf(orderId: string): Promise<Told[]> {
  await heli.settled();
  return heli.database.query(
    `select template, recipient_unit_id as unit, recipient_officer_id as officer, channel, body from notices
     where matter_id = $1 order by created_at, notice_id`,
    [`stop-payment-order/${orderId}`],
  );
}

const rungsOf = async (orderId: string, rule: string): Promise<string[][]> => {
  const told = await toldOf(orderId);
  return told
    .filter(({ template, channel }) => template.startsWith(`rung/${rule}/`) && channel === 'in-app')
    .map(({ template, officer, unit }) => [template.slice(`rung/${rule}/`.length), officer ?? unit]);
};

const issuedAt = async (orderId: string): Promise<number> => Date.parse((await orderAt(police(), orderId)).issuedAt);

interface Late {
  readonly matterId: string;
  readonly ruleId: string;
  readonly ownerUnitName: string;
  readonly dueAt: string;
  readonly lateByOutage: boolean;
  readonly rungs: readonly { readonly rungId: string; readonly lateByOutage: boolean }[];
}

const lateAt = async (officerId: string, orderId: string): Promise<Late[]> =>
  (await heli.at(officerId).all<Late>('/late')).filter(({ matterId }) => matterId.endsWith(orderId));

describe('an order that the bank does not answer', () => {
  let late = '';
  let alsoLate = '';
  let answered = '';

  it('reaches on-call A after 15 minutes; "received" stops no clock', async () => {
    late = (await anOrder(police())).orderId;
    alsoLate = (await anOrder(police(), [anAccount(), anAccount()])).orderId;
    answered = (await anOrder(police())).orderId;
    await stopAll(heli.at('b.kong'), answered);
    await heli.at('b.kong').put(`/stop-payment-orders/${late}/taking`);
    await heli.comesTo((await issuedAt(answered)) + 15 * 60_000);
    for (const orderId of [late, alsoLate])
      await until('on-call A is told', async () => (await rungsOf(orderId, 'FRZ-03')).length > 0);
    expect(await rungsOf(late, 'FRZ-03')).toEqual([['due', 'b.kong']]);
  });

  it('reaches on-call B after 30 minutes and the head of the desk after an hour', async () => {
    await heli.passes(15);
    await until('on-call B is told', async () => (await rungsOf(late, 'FRZ-03')).length > 1);
    await heli.passes(30);
    await until('the head is told', async () => (await rungsOf(late, 'FRZ-03')).length > 2);
    expect((await rungsOf(late, 'FRZ-03')).slice(1)).toEqual([
      ['on-call-b', 'b.cao'],
      ['desk-head', 'b.yan'],
    ]);
  });

  it('tells each by mail as well, one notice for an order and not one for an item', async () => {
    const mails = await until('the mails', async () => {
      const found = (await heli.mails({ about: alsoLate })).filter(({ messageId }) => messageId.includes('rung'));
      return found.length >= 3 && found;
    });
    expect(mails.map(({ to }) => to[0]).sort()).toEqual([
      'b.cao@heli.example',
      'b.kong@heli.example',
      'b.yan@heli.example',
    ]);
    for (const { text } of mails) expect(text).toMatch(/依据：.*银发〔2016〕86号.*（DESIGN）。请立即办理/);
  });

  it('reaches regulator and supervisor after two hours, as one letter for the bank however many orders are late', async () => {
    await heli.passes(61);
    const lines = await until('the digest is open', async () => {
      await heli.settled();
      const rows: { unit: string; orders: number }[] = await heli.database.query(
        `select recipient_unit_id as unit, count(*)::int as orders from notice_digests
         where matter_id like 'stop-payment-order/%' group by digest_id, recipient_unit_id order by 1`,
      );
      // Each of the two orders climbs by itself.
      return rows.length > 1 && rows.every(({ orders }) => orders > 1) && rows;
    });
    expect(lines).toEqual([
      { unit: 'financial-regulator-990000', orders: 2 },
      { unit: 'office-990000', orders: 2 },
      { unit: 'office-990100', orders: 2 },
    ]);
    // A digest gathers for a minute of wall time; the test lets that minute be over.
    await heli.database.query(`update notice_digests set opened_at = opened_at - interval '5 minutes'`);
    const letters = await until('the letters', async () => {
      const sent = await heli.at('r.fan').all<{ template: string; body: string }>('/notices');
      const digests = sent.filter(({ template }) => template === 'overdue-digest');
      return digests.length > 0 && digests;
    });
    expect(letters).toHaveLength(1);
    expect(letters[0]?.body).toMatch(/^以下事项逾期未办，请督促：\n1\. .*号.*\n2\. .*号/);
  });

  it('fires each rung once, whatever is moved or started again', async () => {
    await heli.house.system.children.get('worker')?.crash();
    await heli.house.system.children.get('worker')?.start();
    await heli.passes(10 * HOURS);
    const rungs = await rungsOf(late, 'FRZ-03');
    expect(rungs).toHaveLength(3);
    const fired: { rung: string; times: number }[] = await heli.database.query(
      `select rung_id as rung, count(*)::int as times from rung_firings where matter_id = $1 group by 1 order by 1`,
      [`stop-payment-order/${late}`],
    );
    expect(fired).toEqual(['desk-head', 'due', 'on-call-b', 'regulator'].map((rung) => ({ rung, times: 1 })));
  });

  it('stands with the supervisor: who is late, since when, by which rule', async () => {
    const [line] = await lateAt('s.lang', late);
    expect(line).toMatchObject({ ruleId: 'FRZ-03', ownerUnitName: '演示青松银行', lateByOutage: false });
    expect(Date.parse(line?.dueAt ?? '') - (await issuedAt(late))).toBe(15 * 60_000);
    expect(line?.rungs.map(({ rungId }) => rungId)).toEqual(['due', 'on-call-b', 'desk-head', 'regulator']);
  });

  it('is told apart from one that was late because we were away', async () => {
    const { orderId } = await anOrder(police());
    await heli.settled();
    await heli.house.system.children.get('worker')?.crash();
    // Who is away is told when it is back: the matter takes the new time with its next task.
    const moving = heli.clock.advance(20);
    await heli.house.system.children.get('worker')?.start();
    await moving;
    const [line] = await until('it is late', async () => {
      const lines = await lateAt('s.lang', orderId);
      return lines.length > 0 && lines;
    });
    expect(line).toMatchObject({ lateByOutage: true, rungs: [{ rungId: 'due', lateByOutage: true }] });
  });

  it('does not climb where the bank has answered', async () => {
    expect(await rungsOf(answered, 'FRZ-03')).toEqual([]);
    expect(await lateAt('s.lang', answered)).toEqual([]);
  });

  it('is late no more when the bank answers, and the late answer counts', async () => {
    const taken = await stopAll(heli.at('b.kong'), late);
    expect(taken.stands).toEqual([1]);
    await until('it has left the list', async () => (await lateAt('s.lang', late)).length === 0);
  });

  it('goes to the head where the register names nobody, and to the unit itself where there is no head', async () => {
    await heli.at('b.qi').put('/on-call', { version: 1, entries: [] });
    const accounts = [anAccount({ bank: '演示南海银行' }), anAccount({ bank: '演示太湖农村商业银行' })];
    const { caseId } = await report(police());
    await list(police(), caseId, accounts);
    const orders = await sendOrders(police(), caseId);
    await heli.passes(16);
    for (const { orderId, bankName } of orders) {
      await until('somebody is told', async () => (await rungsOf(orderId, 'FRZ-03')).length > 0);
      const first = bankName === '演示南海银行' ? 'b.bai' : 'bank-taihu';
      expect(await rungsOf(orderId, 'FRZ-03')).toEqual([['due', first]]);
    }
  });

  it('shows the supervisor the register that names nobody', async () => {
    const { items } = await heli.at('s.lu').get<{ items: Json[] }>('/on-call/faults');
    const empty = items.find(({ unit }) => (unit as Json)['unitId'] === 'bank-taihu');
    expect(empty?.['faults']).toEqual([
      expect.objectContaining({ kind: 'empty', text: expect.stringMatching(/无人值班/) }),
    ]);
  });
});

describe('a stop that nobody freezes', () => {
  let orderId = '';
  let stoppedAt = 0;

  it('reminds the police at half its time and six hours before its end', async () => {
    orderId = (await anOrder(police(), [anAccount(), anAccount()])).orderId;
    stoppedAt = await nowAfter(heli.at('b.kong'), orderId);
    await answer(heli.at('b.kong'), orderId, [stopped(1, stoppedAt), stopped(2, stoppedAt - 1)]);
    await heli.passes(24 * HOURS + 1);
    await until('the first reminder', async () => (await rungsOf(orderId, 'FRZ-04')).length === 1);
    await heli.passes(18 * HOURS);
    const rungs = await until('the second reminder', async () => {
      const told = await rungsOf(orderId, 'FRZ-04');
      return told.length > 1 && told;
    });
    expect(rungs.map(([, unit]) => unit)).toEqual(['police-990102-01', 'police-990102-01']);
    expect((await orderAt(police(), orderId)).held).toBe(2);
  });

  it('lapses by itself after 48 hours, at its own instant, all items of a minute in one act', async () => {
    await heli.passes(6 * HOURS);
    const order = await until('it has lapsed', async () => {
      const known = await orderAt(police(), orderId);
      return known.held === 0 && known;
    });
    expect(order.itemList.map(({ status }) => status)).toEqual(['lapsed', 'lapsed']);
    expect(order.itemList.map(({ endsAt }) => Date.parse(endsAt ?? ''))).toEqual(
      [stoppedAt, stoppedAt - 1].map((at) => at + 48 * 3_600_000),
    );
    const matter = encodeURIComponent(`stop-payment-order/${orderId}`);
    const acts = await police().all<{ event: string; happened: Json }>(`/matters/${matter}/acts`);
    const lapses = acts.filter(({ event }) => event === 'StopPaymentLapsed');
    expect(lapses).toHaveLength(1);
  });

  it('tells the police what can still be done', async () => {
    const lapsed = (await toldOf(orderId)).filter(({ template }) => template === 'stop-payment-lapsed');
    expect(lapsed).toEqual([expect.objectContaining({ unit: 'police-990102-01' })]);
    expect(lapsed[0]?.body).toMatch(/满 48 小时已自动解除.*再次止付或立即冻结/);
  });
});

describe('the thirty minutes of a report', () => {
  it('remind the station, then reach the anti-fraud centre, then the superior units', async () => {
    const { caseId } = await report(police());
    await heli.passes(31);
    const told = async (): Promise<string[]> => {
      await heli.settled();
      const rows: { line: string }[] = await heli.database.query(
        `select template || ' ' || recipient_unit_id as line from notices where matter_id = $1 and channel = 'in-app' order by 1`,
        [`case/${caseId}`],
      );
      return rows.map(({ line }) => line);
    };
    await until('the centre is told', async () => (await told()).includes('rung/FRZ-01/due centre-990102'));
    expect(await told()).toEqual([
      'rung/FRZ-01/due centre-990102',
      'rung/FRZ-01/due police-990102-01',
      'rung/FRZ-01/half police-990102-01',
    ]);
  });
});

describe('an order to a payment institution', () => {
  it('runs by the same clocks', async () => {
    const { orderId } = await anOrder(police(), [anAccount({ bank: QINGZHOU })]);
    await stopAll(heli.at('y.zhang'), orderId);
    expect((await orderAt(police(), orderId)).held).toBe(1);
  });
});
