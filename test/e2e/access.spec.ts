import { freshKey, type Json, until, withoutId } from '../support/api.js';
import {
  anAccount,
  anOrder,
  answer,
  BAILU,
  inShanghai,
  list,
  nowAfter,
  QIANJIANG,
  QINGSONG,
  report,
  sendOrders,
  stopped,
} from '../support/desk.js';
import { Listening } from '../support/desk-events.js';
import { TestSystem, unitOf } from '../support/system.js';

/**
 * Each agency sees its own matters alone, wherever one looks: in reads, lists, counts, search, timeline, clocks, events and
 * notices. A superior sees its branch, the anti-fraud centre its area, a bank its own orders.
 */

interface Story {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly orderId: string;
  readonly victim: string;
  readonly phone: string;
  readonly account: string;
}

/** 甲 in 云沂 to 青松, 乙 in 砚湖 to 白鹭, 丙 in another province to 青松. */
type Name = 'jia' | 'yi' | 'bing';
const NAMES: readonly Name[] = ['jia', 'yi', 'bing'];
const stories = {} as Record<Name, Story>;
let heli: TestSystem;
const NOBODY = '00000000-0000-5000-8000-000000000000';

async function tell(name: Name, officer: string, bank: string, n: number): Promise<void> {
  const desk = heli.at(officer);
  const victim = `受害人${name}（虚构）`;
  const phone = `0002000000${n}`;
  const account = anAccount({ bank });
  const { caseId, caseNumber } = await report(desk, { victim: { name: victim, phone } });
  await list(desk, caseId, [account]);
  const [order] = await sendOrders(desk, caseId);
  stories[name] = { caseId, caseNumber, orderId: order?.orderId ?? '', victim, phone, account: account.accountNumber };
}

beforeAll(async () => {
  heli = await TestSystem.open();
  await tell('jia', 'p.li', QINGSONG, 1);
  await tell('yi', 'p.zhou', BAILU, 2);
  await tell('bing', 'p.han', QINGSONG, 3);
  await heli.settled();
});
afterAll(() => heli?.stop());

/** Officer, the cases that they see, the orders that they see; `closed` where the agency or the role has no such page. */
const SEES: readonly (readonly [
  officer: string,
  cases: readonly Name[] | 'closed',
  orders: readonly Name[] | 'closed',
])[] = [
  ['p.li', ['jia'], ['jia']],
  ['p.zhao', ['jia'], ['jia']],
  ['p.zheng', ['jia'], ['jia']],
  ['p.zhou', ['yi'], ['yi']],
  ['p.wu', ['yi'], ['yi']],
  ['p.han', ['bing'], ['bing']],
  ['p.yang', ['bing'], ['bing']],
  ['p.feng', 'closed', 'closed'],
  ['c.chen', ['jia'], ['jia']],
  ['c.wei', ['jia'], ['jia']],
  ['c.shen', ['jia', 'yi'], ['jia', 'yi']],
  ['c.jiang', ['bing'], ['bing']],
  ['b.kong', 'closed', ['jia', 'bing']],
  ['b.hua', 'closed', ['yi']],
  ['b.tao', 'closed', []],
  ['s.lang', ['jia'], ['jia']],
  ['s.lu', ['jia', 'yi'], ['jia', 'yi']],
  ['s.ma', ['jia', 'yi'], ['jia', 'yi']],
];
const WITH_CASES = SEES.flatMap(([officer, cases]) => (cases === 'closed' ? [] : [[officer, cases] as const]));
const WITH_ORDERS = SEES.flatMap(([officer, , orders]) => (orders === 'closed' ? [] : [[officer, orders] as const]));

describe('a list', () => {
  it.each(SEES)(
    'of cases and orders shows %s what is theirs and nothing else, page by page',
    async (officer, cases, orders) => {
      expect(await shown(officer, '/cases', 'caseId')).toEqual(cases);
      expect(await shown(officer, '/stop-payment-orders', 'orderId')).toEqual(orders);
    },
  );

  async function shown(officer: string, path: string, id: 'caseId' | 'orderId'): Promise<readonly Name[] | 'closed'> {
    const desk = heli.at(officer);
    const first = await desk.ask('GET', path);
    // A desk without cases has no such page at all; a role without the right is refused.
    if (first.status === 403 || first.status === 404) return 'closed';
    const items = await desk.all<Record<string, string>>(`${path}?limit=1`);
    const seen = items.map((item) => NAMES.find((name) => stories[name][id] === item[id]));
    return NAMES.filter((name) => seen.includes(name));
  }
});

describe('a matter', () => {
  it.each(WITH_CASES)(
    'of the case is found by %s where it is theirs, and else answered as if it did not exist',
    async (officer, cases) => {
      for (const name of NAMES)
        await found(officer, `/cases/${stories[name].caseId}`, cases.includes(name), `/cases/${NOBODY}`);
    },
  );

  it.each(WITH_ORDERS)(
    'of an order is found by %s where it is theirs: page, paper and timeline',
    async (officer, orders) => {
      for (const name of NAMES) {
        const { orderId } = stories[name];
        for (const path of ['', '/document'])
          await found(
            officer,
            `/stop-payment-orders/${orderId}${path}`,
            orders.includes(name),
            `/stop-payment-orders/${NOBODY}${path}`,
          );
        const acts = (id: string): string => `/matters/${encodeURIComponent(`stop-payment-order/${id}`)}/acts`;
        await found(officer, acts(orderId), orders.includes(name), acts(NOBODY));
      }
    },
  );

  it.each(['j.qin', 't.lv', 'o.pan', 'r.fan'])('is not found by %s, who has no part in it', async (officer) => {
    for (const area of ['case', 'stop-payment-order']) {
      const id = area === 'case' ? stories.jia.caseId : stories.jia.orderId;
      const acts = (one: string): string => `/matters/${encodeURIComponent(`${area}/${one}`)}/acts`;
      await found(officer, acts(id), false, acts(NOBODY));
    }
    const inbox = await heli.at(officer).all('/inbox');
    const deadlines = await heli.at(officer).all('/deadlines?scope=unit');
    expect([inbox, deadlines]).toEqual([[], []]);
  });

  async function found(officer: string, path: string, isTheirs: boolean, nobody: string): Promise<void> {
    const answer = await heli.at(officer).ask('GET', path);
    expect([officer, path, answer.status]).toEqual([officer, path, isTheirs ? 200 : 404]);
    if (isTheirs) return;
    expect(withoutId(answer)).toEqual(withoutId(await heli.at(officer).ask('GET', nobody)));
  }
});

describe('a search', () => {
  it.each(WITH_CASES)('by number, name, telephone or account finds for %s what is theirs', async (officer, cases) => {
    for (const name of NAMES) {
      const { caseId, caseNumber, victim, phone, account } = stories[name];
      for (const q of [caseNumber, victim, phone, account]) {
        const hits = await heli.at(officer).all<{ caseId: string }>(`/cases?q=${encodeURIComponent(q)}`);
        expect([officer, q, hits.map((hit) => hit.caseId)]).toEqual([officer, q, cases.includes(name) ? [caseId] : []]);
      }
    }
  });

  it('by a pattern of SQL finds nothing', async () => {
    for (const q of ['%', '_', "' or 1=1 --"])
      expect(await heli.at('p.li').all(`/cases?q=${encodeURIComponent(q)}`)).toEqual([]);
  });
});

describe('the inbox, its counts and the clocks', () => {
  it.each([
    ['b.kong', ['jia', 'bing']],
    ['b.hua', ['yi']],
    ['b.tao', []],
    ['p.li', []],
  ] as const)('show %s the matters in which their own unit must act', async (officer, names) => {
    const inbox = await heli.at(officer).all<{ matterId: string; open: number }>('/inbox');
    expect(inbox.map(({ matterId }) => matterId).sort()).toEqual(
      names.map((name) => `stop-payment-order/${stories[name].orderId}`).sort(),
    );
    for (const { open } of inbox) expect(open).toBe(1);
  });

  it.each(WITH_ORDERS)('of %s count no matter of others', async (officer, orders) => {
    const deadlines = await heli.at(officer).all<{ matterId: string }>('/deadlines?scope=unit&limit=1');
    const theirs = orders.map((name) => `stop-payment-order/${stories[name].orderId}`);
    expect(deadlines.map(({ matterId }) => matterId).filter((matterId) => !theirs.includes(matterId))).toEqual([]);
  });

  it("explain another agency's clock to nobody", async () => {
    const clock = (id: string): string => `/deadlines/${encodeURIComponent(`stop-payment-order/${id}`)}/FRZ-03`;
    const stranger = await heli.at('b.hua').ask('GET', clock(stories.jia.orderId));
    expect(stranger.status).toBe(404);
    expect(withoutId(stranger)).toEqual(withoutId(await heli.at('b.hua').ask('GET', clock(NOBODY))));
    expect((await heli.at('b.kong').ask('GET', clock(stories.jia.orderId))).status).toBe(200);
  });
});

describe('the anti-fraud centre', () => {
  it('sees every live stop of its area, the superior centre of all areas below it', async () => {
    for (const [name, clerk] of [
      ['jia', 'b.kong'],
      ['yi', 'b.hua'],
      ['bing', 'b.kong'],
    ] as const) {
      const { orderId } = stories[name];
      await answer(heli.at(clerk), orderId, [stopped(1, await nowAfter(heli.at(clerk), orderId))]);
    }
    const live = async (officer: string): Promise<Name[]> => {
      const stops = await heli.at(officer).all<{ orderId: string }>('/centre/live-stops?limit=1');
      return NAMES.filter((name) => stops.some(({ orderId }) => orderId === stories[name].orderId));
    };
    expect(await live('c.chen')).toEqual(['jia']);
    expect(await live('c.shen')).toEqual(['jia', 'yi']);
    expect(await live('c.jiang')).toEqual(['bing']);
  });

  it('sees the drafts of its own area', async () => {
    const drafted = await anOrder(heli.at('p.li'));
    const now = await nowAfter(heli.at('b.kong'), drafted.orderId);
    const next = [anAccount({ bank: QIANJIANG, transferredAt: inShanghai(now - 1_000) })];
    await answer(heli.at('b.kong'), drafted.orderId, [{ itemNo: 1, result: 'moved-out', next }]);
    await heli.settled();
    const drafts = async (officer: string): Promise<string[]> =>
      (await heli.at(officer).get<{ items: { caseId: string }[] }>('/centre/drafts')).items.map(({ caseId }) => caseId);
    expect(await drafts('c.chen')).toEqual([drafted.caseId]);
    expect(await drafts('c.jiang')).toEqual([]);
  });
});

describe('an event', () => {
  it('reaches who may see the matter, by its id alone, and nobody else', async () => {
    const officers = ['p.li', 'p.zhou', 'c.chen', 'c.jiang', 'b.kong', 'b.hua', 's.lang', 'j.qin'];
    const desks = await Promise.all(officers.map((officer) => Listening.at(heli.at(officer))));
    const matterId = `stop-payment-order/${stories.jia.orderId}`;
    await heli.at('b.kong').put(`/stop-payment-orders/${stories.jia.orderId}/taking`);
    await heli.at('b.hua').put(`/stop-payment-orders/${stories.yi.orderId}/taking`);
    const hearersOf = (id: string): string[] =>
      officers.filter((_, n) => desks[n]!.heard.some((event) => event.matterId === id));
    const mayHear = ['p.li', 'c.chen', 'b.kong', 's.lang'];
    // Each agency is told by a reader of its own, and the second act after the first.
    await until('those who may hear have heard', async () => {
      const [first, second] = [hearersOf(matterId), hearersOf(`stop-payment-order/${stories.yi.orderId}`)];
      return [
        ...mayHear.map((one) => first.includes(one)),
        ...['p.zhou', 'b.hua'].map((one) => second.includes(one)),
      ].every(Boolean);
    });
    await Promise.all(desks.map((desk) => desk.stop()));
    expect(hearersOf(matterId)).toEqual(mayHear);
    for (const event of desks.flatMap((desk) => desk.heard))
      expect(Object.keys(event).sort()).toEqual(['area', 'matterId', 'number']);
  });
});

describe('a notice', () => {
  it('comes to its own unit and to nobody else', async () => {
    for (const officer of ['p.li', 'p.zhou', 'b.kong', 'b.hua', 'c.chen', 's.lang', 'j.qin']) {
      const notices = await heli.at(officer).all<{ recipientUnitId: string }>('/notices?limit=1');
      for (const { recipientUnitId } of notices) expect([officer, recipientUnitId]).toEqual([officer, unitOf(officer)]);
    }
  });

  it('cannot be read, or sent again, by another', async () => {
    const [notice] = await heli.at('b.kong').all<{ noticeId: string }>('/notices');
    const id = encodeURIComponent(notice?.noticeId ?? '');
    const read = await heli.at('b.hua').ask('POST', `/notices/${id}/read`, { key: freshKey() });
    expect(read).toMatchObject({ status: 404, body: { code: 'NOTICE.NOT_FOUND' } });
    const resend = await heli.at('p.zhou').ask('POST', `/notices/${id}/resend`, { key: freshKey() });
    expect(resend).toMatchObject({ status: 404, body: { code: 'NOTICE.NOT_FOUND' } });
  });
});

describe('a write', () => {
  const writes: readonly (readonly [string, string, number, () => readonly [string, object]])[] = [
    ['p.zhou', 'a stranger', 404, () => [`/cases/${stories.jia.caseId}/account-lists`, { rows: [anAccount()] }]],
    ['p.zhou', 'a stranger', 404, () => [`/cases/${stories.jia.caseId}/stop-payment-orders`, {}]],
    [
      'p.zhou',
      'a stranger',
      404,
      () => [`/stop-payment-orders/${stories.jia.orderId}/lifts`, { itemNos: [1], reason: '解除' }],
    ],
    [
      'p.zhao',
      'a superior, who sees and does not act',
      403,
      () => [`/stop-payment-orders/${stories.jia.orderId}/lifts`, { itemNos: [1], reason: '解除' }],
    ],
    ['c.shen', 'a superior centre', 403, () => [`/cases/${stories.jia.caseId}/stop-payment-orders`, {}]],
    [
      'b.tao',
      'another bank',
      404,
      () => [`/stop-payment-orders/${stories.jia.orderId}/answers`, { answers: [stopped(1, 0)] }],
    ],
  ];

  it.each(writes)('by %s, %s, is answered with %s', async (officer, _, status, given) => {
    const [path, body] = given();
    const answer = await heli.at(officer).ask('POST', path, { key: freshKey(), body });
    const code = status === 404 ? 'MATTER.NOT_FOUND' : 'ACT.FORBIDDEN';
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
  });

  it('at the desk of another agency is refused before anything is looked at', async () => {
    for (const api of ['police-api', 'supervisor-api', 'court-api'] as const) {
      const { status, body } = await heli.officerAt('b.kong', api).ask<Json>('GET', '/me');
      expect([api, status, body['code']]).toEqual([api, 403, 'AGENCY.OTHER_DESK']);
    }
  });

  it('without a token, or with a broken one, is refused', async () => {
    const { url } = heli.at('p.li');
    const ask = async (authorization?: string): Promise<unknown[]> => {
      const response = await fetch(`${url}/cases`, { headers: authorization ? { authorization } : {} });
      return [response.status, ((await response.json()) as Json)['code']];
    };
    expect(await ask()).toEqual([401, 'AUTH.NO_TOKEN']);
    expect(await ask('Bearer x.y.z')).toEqual([401, 'AUTH.TOKEN_INVALID']);
  });
});

describe('the record of a matter', () => {
  it('is taken away by its supervisor alone', async () => {
    const path = `/matters/${encodeURIComponent(`stop-payment-order/${stories.bing.orderId}`)}/record`;
    for (const officer of ['s.lang', 's.lu', 's.ma'])
      expect((await heli.at(officer).ask('GET', path)).status).toBe(404);
    const own = `/matters/${encodeURIComponent(`stop-payment-order/${stories.jia.orderId}`)}/record`;
    expect((await heli.at('s.lang').ask('GET', own)).status).toBe(200);
  });

  it('shows who is late to the supervisor of that area alone', async () => {
    const late = await anOrder(heli.at('p.han'));
    await heli.passes(16);
    const ids = async (officer: string): Promise<string[]> =>
      (await heli.at(officer).all<{ matterId: string }>('/late')).map(({ matterId }) => matterId);
    await until('it is late', async () => {
      const rows: unknown[] = await heli.database.query(
        `select 1 from deadlines where matter_id = $1 and status = 'overdue'`,
        [`stop-payment-order/${late.orderId}`],
      );
      return rows.length > 0;
    });
    for (const officer of ['s.lang', 's.lu'])
      expect(await ids(officer)).not.toContain(`stop-payment-order/${late.orderId}`);
  });
});
