import { apply as applyCase } from '#domain/case/apply';
import { apply } from '#domain/freeze-order/apply';
import type { Caller } from '../support/api.js';
import { freshKey, until } from '../support/api.js';
import { anOrder, legalNow, stopAll } from '../support/desk.js';
import { keepMatter } from '../support/keep-story.js';
import { TestSystem } from '../support/system.js';

/** The whole life of one freeze at four desks: officer, county leader, bank, supervisor. Every step goes through an API. */

let heli: TestSystem;
let caseId: string;
let stopOrderId: string;
let freezeId: string;

const officer = (): Caller => heli.at('p.li');
const leader = (): Caller => heli.at('p.zhao');
const clerk = (): Caller => heli.at('b.kong');

interface Approval {
  readonly approvalId: string;
  readonly matterId: string;
  readonly kind: string;
}

interface Freeze {
  readonly status: string;
  readonly orderNumber?: string;
  readonly itemList: readonly {
    readonly status: string;
    readonly waiting?: string;
    readonly frozenFen?: string;
    readonly frozenAt?: string;
    readonly endsAt?: string;
    readonly releasedInMs?: number;
  }[];
}

const waitingFor = (matterId: string): Promise<Approval> =>
  until('the approval waits', async () =>
    (await leader().get<{ items: Approval[] }>('/approvals')).items.find((one) => one.matterId === matterId),
  );

async function approve(matterId: string): Promise<void> {
  const { approvalId } = await waitingFor(matterId);
  await leader().post(`/approvals/${approvalId}/decision`, { matterId, decision: 'approved' });
}

const refused = (desk: Caller, path: string, body: object) => desk.ask('POST', path, { key: freshKey(), body });

const freeze = (desk = officer()): Promise<Freeze> => desk.get(`/freeze-orders/${freezeId}`);

/** How far the freezes of the stopped accounts of the case have come, and of each one of them. */
async function followed(): Promise<readonly (string | undefined)[]> {
  const { stops } = await officer().get<{ stops: { freeze: string; accounts: number }[] }>(`/cases/${caseId}`);
  const living = await officer().get<{ items: { kind: string; freeze?: string }[] }>(
    `/cases/${caseId}/living-measures`,
  );
  return [
    ...stops.map(({ freeze: state, accounts: count }) => `${count} ${state}`),
    ...living.items.filter(({ kind }) => kind === 'stop').map(({ freeze: state }) => state),
  ];
}

async function accounts(): Promise<string> {
  const { items } = await officer().get<{ items: { rowId: string }[] }>(`/cases/${caseId}/accounts`);
  return items[0]?.rowId ?? '';
}

const asked = async (): Promise<object> => ({
  items: [
    {
      ...{ rowId: await accounts(), kind: 'deposit', askedFen: '1000000', justifiedFen: '1000000', withProceeds: true },
    },
  ],
});

/** 动态查询 of the first account. */
async function proposedWatch(): Promise<{ path: string; matterId: string }> {
  const { orders } = await officer().post<{ orders: { orderId: string }[] }>(`/cases/${caseId}/query-orders`, {
    ...{ kind: 'watch', rowIds: [await accounts()] },
  });
  const orderId = orders[0]?.orderId ?? '';
  return { path: `/query-orders/${orderId}`, matterId: `query-order/${orderId}` };
}

beforeAll(async () => {
  heli = await TestSystem.open();
  const order = await anOrder(officer());
  caseId = order.caseId;
  stopOrderId = order.orderId;
  await stopAll(clerk(), stopOrderId);
});
afterAll(() => heli?.stop());

describe('before the case is filed', () => {
  it('nothing is frozen', async () => {
    expect(await refused(officer(), `/cases/${caseId}/freeze-orders`, await asked())).toMatchObject({
      body: { code: 'FREEZE_ORDER.NOT_FILED' },
    });
    expect(await followed()).toEqual(['1 missing', 'missing']);
  });

  it('the leader of the county bureau, and nobody else, accepts and files', async () => {
    const matterId = `case/${caseId}`;
    await officer().post(`/cases/${caseId}/filings`, { step: 'acceptance' });
    const { approvalId } = await waitingFor(matterId);
    expect(
      await refused(officer(), `/approvals/${approvalId}/decision`, { matterId, decision: 'approved' }),
    ).toMatchObject({ status: 403 });
    await approve(matterId);
    const accepted = await officer().get<{ filing: object; deadlines: { ruleId: string }[] }>(`/cases/${caseId}`);
    expect(accepted.filing).toMatchObject({ status: 'accepted' });
    expect(accepted.deadlines.map(({ ruleId }) => ruleId)).toContain('XJD-02');
    await officer().post(`/cases/${caseId}/filings`, { step: 'filing' });
    await approve(matterId);
    const filed = await officer().get<{ filing: object }>(`/cases/${caseId}`);
    expect(filed.filing).toMatchObject({ status: 'filed', number: expect.stringContaining('公立字') });
  });
});

describe('a freeze', () => {
  it('is taken back by whoever proposed it: the account is free, and the leader has nothing to decide', async () => {
    const { orders } = await officer().post<{ orders: { orderId: string }[] }>(
      `/cases/${caseId}/freeze-orders`,
      await asked(),
    );
    const id = orders[0]?.orderId ?? '';
    const matterId = `freeze-order/${id}`;
    const { approvalId } = await waitingFor(matterId);
    const withdrawal = { matterId, reason: '数额有误' };
    expect(await refused(clerk(), `/approvals/${approvalId}/withdrawal`, withdrawal)).toMatchObject({ status: 404 });
    await officer().post(`/approvals/${approvalId}/withdrawal`, withdrawal);
    expect(await officer().get(`/freeze-orders/${id}`)).toMatchObject({ status: 'withdrawn', approvalId });
    expect(await followed()).toEqual(['1 missing', 'missing']);
  });

  it('goes out with the approval of the county leader, and has its paper', async () => {
    const { orders } = await officer().post<{ orders: { orderId: string; level: string }[] }>(
      `/cases/${caseId}/freeze-orders`,
      await asked(),
    );
    expect(orders).toEqual([expect.objectContaining({ level: 'county' })]);
    freezeId = orders[0]?.orderId ?? '';
    expect(await clerk().ask('GET', `/freeze-orders/${freezeId}`)).toMatchObject({ status: 404 });
    expect(await followed()).toEqual(['1 asked', 'asked']);
    await approve(`freeze-order/${freezeId}`);
    expect(await followed()).toEqual(['1 delivered', 'delivered']);
    expect(await freeze(clerk())).toMatchObject({ status: 'issued', itemList: [{ waiting: 'answer' }] });
    const page = (await officer().file(`/freeze-orders/${freezeId}/document`)).toString('utf8');
    expect(page).toContain('协助冻结财产通知书');
    expect(page).toContain('及于孳息');
  });

  it('is answered by the bank, and runs six months', async () => {
    const now = await legalNow(clerk());
    const line = { itemNo: 1, result: 'frozen', frozenFen: '1000001', frozenAt: new Date(now).toISOString() };
    const facts = { operator: 'OP-07', bankReference: 'DJ-1' };
    expect(
      await refused(clerk(), `/freeze-orders/${freezeId}/answers`, { answers: [{ ...line, ...facts }] }),
    ).toMatchObject({ body: { code: 'FREEZE_ORDER.NOTHING_STANDS' } });
    await clerk().post(`/freeze-orders/${freezeId}/answers`, { answers: [{ ...line, ...facts, frozenFen: '900000' }] });
    const { itemList } = await freeze();
    expect(itemList).toMatchObject([{ status: 'frozen', frozenFen: '900000' }]);
    expect(await followed()).toEqual(['1 held', 'held']);
    const days = (Date.parse(itemList[0]?.endsAt ?? '') - now) / 86_400_000;
    expect(days).toBeGreaterThan(180);
    await until('the stop has heard of its freeze', async () => {
      const record = JSON.stringify(
        await officer().get(`/matters/${encodeURIComponent(`stop-payment-order/${stopOrderId}`)}/acts`),
      );
      return record.includes('FreezeDelivered') && record.includes('FreezeAnswerNoted');
    });
    const held = await clerk().get<{ items: { orderId: string }[] }>('/held-freezes');
    expect(held.items.map(({ orderId }) => orderId)).toContain(freezeId);
  });

  it('is never made twice for one account', async () => {
    expect(await refused(officer(), `/cases/${caseId}/freeze-orders`, await asked())).toMatchObject({
      body: { code: 'FREEZE_ORDER.DOUBLE_FREEZE' },
    });
  });

  it('is renewed by the authority that approved it', async () => {
    const before = (await freeze()).itemList[0]?.endsAt ?? '';
    await officer().post(`/freeze-orders/${freezeId}/renewals`, { itemNos: [1], reason: '侦查尚未终结' });
    await approve(`freeze-order/${freezeId}`);
    const { itemList } = await freeze();
    expect(itemList).toMatchObject([{ status: 'frozen', waiting: 'renewal' }]);
    expect(Date.parse(itemList[0]?.endsAt ?? '') - Date.parse(before)).toBeGreaterThan(170 * 86_400_000);
    await clerk().post(`/freeze-orders/${freezeId}/renewal-confirmations`, { items: [{ itemNo: 1 }] });
    const papers = await clerk().get<{ items: { actNumber: number }[] }>(`/freeze-orders/${freezeId}/papers`);
    expect(papers.items).toMatchObject([{ kind: 'renewal', number: expect.stringContaining('公续冻财字') }]);
    const page = await clerk().file(`/freeze-orders/${freezeId}/papers/${papers.items[0]?.actNumber}`);
    expect(page.toString('utf8')).toContain('继续冻结财产通知书');
  });

  it('is released in the same act as the case is withdrawn, as a watch ends, and the time of the bank is measured', async () => {
    const watch = await proposedWatch();
    await approve(watch.matterId);
    await clerk().post(`${watch.path}/answers`, { answers: [{ itemNo: 1, result: 'watching' }] });
    const late = await proposedWatch();
    await officer().post(`/cases/${caseId}/filings`, { step: 'withdrawal', reason: '没有犯罪事实' });
    await approve(`case/${caseId}`);
    await until('the release is ordered', async () => (await freeze()).itemList[0]?.waiting === 'release');
    await heli.settled();
    expect(await clerk().get(watch.path)).toMatchObject({ status: 'issued', itemList: [{ status: 'ending' }] });
    expect(await officer().get(late.path)).toMatchObject({ status: 'refused', itemList: [{ status: 'waiting' }] });
    const releasedAt = new Date(await legalNow(clerk())).toISOString();
    await clerk().post(`/freeze-orders/${freezeId}/release-confirmations`, { items: [{ itemNo: 1, releasedAt }] });
    const { itemList } = await freeze();
    expect(itemList).toMatchObject([{ status: 'released' }]);
    expect(itemList[0]?.releasedInMs).toBeGreaterThanOrEqual(0);
    await keepMatter(heli, { name: 'freeze-order', matterId: `freeze-order/${freezeId}`, apply });
    await keepMatter(heli, { name: 'case-filing', matterId: `case/${caseId}`, apply: applyCase });
  });
});

describe('the supervisor', () => {
  it('sees that the account was held without a gap from the stop to the freeze', async () => {
    const seen = await heli.at('s.lang').get<{ gaps: object[]; overheld: object[]; freed: object[] }>('/continuity');
    expect(seen).toEqual({ gaps: [], overheld: [], freed: [] });
    await expect(heli.at('s.lang').get(`/freeze-orders/${freezeId}`)).resolves.toMatchObject({ status: 'issued' });
  });
});
