import type { LookLineView, LookTaken, LookView } from '#desk/look/look.dto';
import { apply } from '#domain/look/apply';
import { freshKey, until } from '../support/api.js';
import { anOrder } from '../support/desk.js';
import { keepMatter } from '../support/keep-story.js';
import { TestSystem } from '../support/system.js';

/** 查阅 through the real stack: right, reason and record before the content. */

let heli: TestSystem;
let own = '';
let others = '';

const city = () => heli.at('s.lang');
const province = () => heli.at('s.lu');
const looks = (at = city()): Promise<LookLineView[]> =>
  at
    .all('/looks?state=ended')
    .then(async (ended) => [
      ...(ended as unknown as LookLineView[]),
      ...(await at.all<LookLineView>('/looks?state=open')),
    ]);
const one = (lookId: string, at = city()): Promise<LookView> => at.get(`/looks/${lookId}`);
const take = (matterId: string, reason = '核查超期数字背后的事项') =>
  city().ask<LookTaken & { code?: string }>('POST', '/looks', { key: freshKey(), body: { matterId, reason } });

beforeAll(async () => {
  heli = await TestSystem.open();
  own = `stop-payment-order/${(await anOrder(heli.at('p.li'))).orderId}`;
  others = `stop-payment-order/${(await anOrder(heli.at('p.zhou'))).orderId}`;
}, 240_000);
afterAll(() => heli?.stop());

it('in the own branch is open at once with its reason, shows the record, and the unit is told', async () => {
  const { status, body } = await take(own);
  expect([status, body.right]).toEqual([201, 'branch']);
  expect(await one(body.lookId)).toMatchObject({
    ...{ status: 'open', mine: true, reason: '核查超期数字背后的事项', lookedAt: { matterId: own } },
    ofUnit: { unitId: 'police-990102-01' },
  });
  const acts = await city().all<{ event: string }>(`/looks/${body.lookId}/acts`);
  expect(acts.length).toBeGreaterThan(0);
  await heli.settled();
  const told = await heli.at('p.li').all<{ template: string }>('/notices');
  expect(told.map(({ template }) => template)).toContain('LookOpened');
  await city().post(`/looks/${body.lookId}/end`);
  const after = await city().ask('GET', `/looks/${body.lookId}/acts`);
  expect([after.status, after.body['code']]).toEqual([409, 'LOOK.NOT_OPEN']);
});

it('outside the branch shows nothing before the office above has decided', async () => {
  expect((await city().ask('GET', `/matters/${encodeURIComponent(others)}/acts`)).status).toBe(404);
  const { body } = await take(others);
  expect([body.right, (await one(body.lookId)).status]).toEqual(['decision', 'asked']);
  const early = await city().ask('GET', `/looks/${body.lookId}/acts`);
  expect([early.status, early.body['code']]).toEqual([409, 'LOOK.NOT_OPEN']);
  const approval = await until('the approval', async () => {
    const { items } = await province().get<{ items: { approvalId: string; matterId: string }[] }>('/approvals');
    return items.find(({ matterId }) => matterId === `look/${body.lookId}`);
  });
  const decided = { matterId: approval.matterId, decision: 'approved' };
  await province().post(`/approvals/${approval.approvalId}/decision`, decided);
  expect(await one(body.lookId)).toMatchObject({ status: 'open', approver: { unitId: 'office-990000' } });
  expect((await city().all(`/looks/${body.lookId}/acts`)).length).toBeGreaterThan(0);
  const another = await province().ask('GET', `/looks/${body.lookId}/acts`);
  expect([another.status, another.body['code']]).toEqual([403, 'ACT.FORBIDDEN']);
  // The day is over: whoever must look again says again why.
  await heli.comesTo((await heli.clock.now()) + 24 * 3_600_000 + 60_000);
  await until('the look has ended', async () => (await one(body.lookId)).status === 'ended');
  await keepMatter(heli, { name: 'look', matterId: `look/${body.lookId}`, apply });
});

it('is refused with a reason, and into what is no matter or own work not at all', async () => {
  const { body } = await take(others);
  const { items } = await province().get<{ items: { approvalId: string; matterId: string }[] }>('/approvals');
  const approval = items.find(({ matterId }) => matterId === `look/${body.lookId}`);
  const decided = { matterId: approval?.matterId, decision: 'refused', reason: '与职责无关' };
  await province().post(`/approvals/${approval?.approvalId}/decision`, decided);
  expect(await one(body.lookId)).toMatchObject({ status: 'refused', refusedBecause: '与职责无关' });
  const none = await take('freeze-order/none');
  expect([none.status, none.body.code]).toEqual([404, 'MATTER.NOT_FOUND']);
  const work = await take(`look/${body.lookId}`);
  expect([work.status, work.body.code]).toEqual([422, 'LOOK.NOT_OF_WORK']);
});

it('in the course of the work is on the record before it is shown: once for each officer, matter and day', async () => {
  const before = (await looks()).filter(({ reason }) => reason === undefined).length;
  const orderId = own.split('/')[1] ?? '';
  for (let times = 0; times < 3; times += 1) await city().get(`/stop-payment-orders/${orderId}`);
  await province().get(`/stop-payment-orders/${orderId}`);
  const passing = (await looks()).filter(({ reason }) => reason === undefined);
  expect(passing.length).toBe(before + 1);
  expect(passing[0]).toMatchObject({ lookedAt: { matterId: own }, right: 'branch', status: 'ended' });
  // The office above and its auditor see who has looked below; a bank and the police have no such list.
  const seen = (await looks(heli.at('s.ma'))).filter(({ lookedAt }) => lookedAt.matterId === own);
  expect(new Set(seen.map(({ unit }) => unit.unitId))).toEqual(new Set(['office-990100', 'office-990000']));
  expect((await heli.at('b.kong').ask('GET', '/looks')).status).toBe(404);
});
