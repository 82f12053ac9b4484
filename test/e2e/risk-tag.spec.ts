import { apply } from '#domain/risk-tag/apply';
import type { Caller } from '../support/api.js';
import { freshKey, until } from '../support/api.js';
import { type AccountLine, anAccount, anOrder } from '../support/desk.js';
import { keepMatter } from '../support/keep-story.js';
import { expectRebuilt, rebuilt } from '../support/rebuilt.js';
import { TestSystem } from '../support/system.js';

/** 风险标签: set with reason and end, first in the queues, sooner in the approvals, and nothing more. */

let heli: TestSystem;
let plain: { caseId: string; orderId: string };
let tagged: { caseId: string; orderId: string };
let account: AccountLine;
let tagId: string;

const officer = (): Caller => heli.at('p.li');
const clerk = (): Caller => heli.at('b.kong');
const on = (orderId: string): string => `/matters/${encodeURIComponent(`stop-payment-order/${orderId}`)}/risk-tags`;

interface Line {
  readonly orderId: string;
  readonly first: boolean;
}
const queue = async (): Promise<Line[]> =>
  (await clerk().all<Line>('/stop-payment-orders?state=waiting&limit=1')).filter(({ orderId }) =>
    [plain.orderId, tagged.orderId].includes(orderId),
  );

const aTag = (given: object = {}): object => ({
  ...{ kind: 'green-channel', bankCode: '991100000017', reason: '老年受害人的养老钱', days: 7 },
  accounts: [{ accountName: account.accountName, accountNumber: account.accountNumber }],
  ...given,
});

beforeAll(async () => {
  heli = await TestSystem.open();
  plain = await anOrder(officer());
  account = anAccount();
  tagged = await anOrder(officer(), [account]);
});
afterAll(() => heli?.stop());

it('stands on the account in every order that names it, at the desk of the police and of the bank', async () => {
  expect((await queue()).map(({ orderId }) => orderId)).toEqual([plain.orderId, tagged.orderId]);
  ({ tagId } = await officer().post<{ tagId: string }>('/risk-tags', aTag()));
  for (const desk of [officer(), clerk()]) {
    const { items } = await desk.get<{ items: object[] }>(on(tagged.orderId));
    expect(items).toEqual([
      expect.objectContaining({ tagId, itemNo: 1, kindName: '绿色通道', mark: 'SEED', until: expect.any(String) }),
    ]);
    await expect(desk.get(on(plain.orderId))).resolves.toEqual({ items: [] });
  }
  await expect(clerk().get(`/risk-tags/${tagId}`)).resolves.toMatchObject({
    ...{ status: 'standing', reason: '老年受害人的养老钱', mine: false, turns: [{ mark: 'DESIGN' }] },
    accountList: [{ accountNumber: account.accountNumber }],
  });
});

it('is first in the queue of the bank, page by page, and is told to the bank', async () => {
  expect(await queue()).toMatchObject([
    { orderId: tagged.orderId, first: true },
    { orderId: plain.orderId, first: false },
  ]);
  await until('the bank is told', async () =>
    (await clerk().get<{ items: { subject: string }[] }>('/notices')).items.find(({ subject }) =>
      subject.startsWith('【风险标签】绿色通道'),
    ),
  );
});

it('makes an approval fast, and changes neither who approves nor whether one is needed', async () => {
  const propose = async (caseId: string): Promise<string> => {
    const rows = await officer().all<{ rowId: string }>(`/cases/${caseId}/accounts`);
    const body = { kind: 'holder', rowIds: rows.map(({ rowId }) => rowId) };
    const { orders } = await officer().post<{ orders: { orderId: string }[] }>(`/cases/${caseId}/query-orders`, body);
    return orders[0]!.orderId;
  };
  const [slow, fast] = [await propose(plain.caseId), await propose(tagged.caseId)];
  const seen = await until('both wait', async () => {
    const items = await heli
      .at('p.zhao')
      .all<{ matterId: string; fast: boolean; level: string; askedAt: string; dueAt?: string }>('/approvals?limit=1');
    const ours = items.filter(({ matterId }) => [`query-order/${slow}`, `query-order/${fast}`].includes(matterId));
    return ours.length === 2 && ours.every(({ dueAt }) => dueAt) && ours;
  });
  expect(seen.map(({ matterId, fast: isFast, level }) => [matterId, isFast, level])).toEqual([
    [`query-order/${fast}`, true, 'county'],
    [`query-order/${slow}`, false, 'county'],
  ]);
  expect(seen.map(({ askedAt, dueAt }) => Math.round((Date.parse(dueAt!) - Date.parse(askedAt)) / 60_000))).toEqual([
    5, 15,
  ]);
});

it('is set once for an account, and taken away by the unit that set it alone', async () => {
  const ask = (desk: Caller, path: string, body: object) => desk.ask('POST', path, { key: freshKey(), body });
  const twice = await ask(officer(), '/risk-tags', aTag());
  expect([twice.status, twice.body['code']]).toEqual([409, 'RISK_TAG.STANDS_ALREADY']);
  const long = await ask(officer(), '/risk-tags', aTag({ kind: 'grey-list', days: 181 }));
  expect(long.status).toBe(422);
  const other = await ask(heli.at('p.zhou'), `/risk-tags/${tagId}/ending`, { reason: '取消' });
  expect(other.status).toBe(404);
  await officer().post(`/risk-tags/${tagId}/ending`, { reason: '资金已返还' });
  await expect(officer().get(on(tagged.orderId))).resolves.toEqual({ items: [] });
  expect((await queue()).map(({ orderId }) => orderId)).toEqual([plain.orderId, tagged.orderId]);
  await officer().post('/risk-tags', aTag());
  await expect(officer().get('/risk-tags?state=ended')).resolves.toMatchObject({
    items: [expect.objectContaining({ tagId, status: 'ended', endReason: '资金已返还' })],
  });
  await keepMatter(heli, { name: 'risk-tag', matterId: `risk-tag/${tagId}`, apply });
});

it('leaves rows that are made again from the record: what was changed beside it is found, and mended when told', async () => {
  await expectRebuilt(heli.database, 'risk-tag');
  await heli.database.query('update risk_tag_accounts set standing = not standing where tag_id = $1', [tagId]);
  expect(await rebuilt(heli.database, 'risk-tag', '--check')).toMatchObject({
    ...{ code: 1, said: expect.stringContaining('1 differ') as string },
  });
  expect(await rebuilt(heli.database, 'risk-tag')).toMatchObject({ code: 0 });
  await expectRebuilt(heli.database, 'risk-tag');
});
