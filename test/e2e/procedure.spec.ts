import { type Caller, freshKey, type Json, until } from '../support/api.js';
import { anAccount, anOrder, BAILU, legalNow, list, sendOrders, stopAll } from '../support/desk.js';
import { apply } from '#domain/procedure/apply';
import { keepMatter } from '../support/keep-story.js';
import { approve as approveFreeze, fileCase } from '../support/freezes.js';
import { refuses } from '../support/desk-refusals.js';
import { TestSystem } from '../support/system.js';

/** 诉讼环节 through the real stack: arrest with its reconsideration, and a third return that is refused. */

let heli: TestSystem;
const P = (): Caller => heli.at('p.li');
const J = (): Caller => heli.at('j.qin');
const units = { police: 'police-990102-01', procuratorate: 'procuratorate-990102', higher: 'procuratorate-990100' };
const open = async (chain: string, given: object = {}): Promise<string> =>
  (await P().post<{ procedureId: string }>('/procedures', { chain, units, ...given })).procedureId;
const amounts = { concludedFen: '12800000', recoveredByPoliceFen: '900000', recoveredByProcuratorateFen: '100000' };
const take = (desk: Caller, id: string, outcome: string): Promise<Json> =>
  desk.post(`/procedures/${id}/steps`, { outcome, reason: '理由（虚构）', amounts });

beforeAll(async () => {
  heli = await TestSystem.open();
});
afterAll(() => heli?.stop());

it('goes from the request to the decision, the reconsideration and back', async () => {
  const id = await open('arrest', { variant: 'detained', papers: [{ title: '提请批准逮捕书' }] });
  const inbox = await J().all<Json>('/inbox');
  expect(inbox.find(({ matterId }) => matterId === `procedure/${id}`)).toMatchObject({ next: { ruleId: 'CRD-05' } });
  await P().post(`/procedures/${id}/custody`, { inCustody: false, reason: '取保候审' });
  expect(await J().get(`/procedures/${id}`)).toMatchObject({ turn: { ruleId: 'CRD-06' }, isOwnTurn: true });
  await take(J(), id, 'refuse');
  await take(P(), id, 'reconsider');
  await take(J(), id, 'change');
  const seen = await P().get<Json>(`/procedures/${id}`);
  expect(seen).toMatchObject({ step: 'execute', isOwnTurn: true });
  expect((seen['history'] as Json[]).map(({ outcomeName }) => outcomeName)).toEqual([
    ...['提出', '不批准逮捕', '要求复议', '改变原决定，批准逮捕'],
  ]);
  expect((seen['beside'] as Json[]).map(({ clockId }) => clockId)).toEqual(['CRD-08/3-beside']);
});

it('E17: refuses the third return and names the two ways left', async () => {
  const id = await open('prosecution');
  for (let round = 0; round < 2; round += 1) {
    await take(J(), id, 'return');
    await take(P(), id, 'resubmit');
  }
  const answer = await refuses(
    heli,
    J(),
    ['POST', `/procedures/${id}/steps`, { body: { outcome: 'return', reason: '事实不清' } }],
    { status: 409, code: 'PROCEDURE.USED_UP' },
  );
  expect(String(answer.body['title']) + String(answer.body['detail'])).toContain('起诉、不起诉');
  const seen = await J().get<{ outcomes: Json[] }>(`/procedures/${id}`);
  expect(seen.outcomes.map(({ outcome }) => outcome)).toEqual(['prosecute', 'not-prosecute']);
  await refuses(heli, P(), ['POST', `/procedures/${id}/steps`, { body: { outcome: 'prosecute' } }], {
    status: 403,
    code: 'PROCEDURE.OTHER_UNIT',
  });
});

it('CRD-04, CRD-10: from the detention to a recount that the leader of the county bureau approves', async () => {
  const id = await open('detention', { variant: 'gang' });
  expect(await P().get(`/procedures/${id}`)).toMatchObject({ turn: { ruleId: 'CRD-04-gang' }, isOwnTurn: true });
  await take(P(), id, 'requested');
  expect(await J().get(`/procedures/${id}`)).toMatchObject({ turn: { ruleId: 'CRD-05' }, variant: 'detained' });
  await take(J(), id, 'approve');
  await take(P(), id, 'executed');
  const leader = heli.at('p.zhao');
  const asked = { body: { reason: '另有诈骗罪行' } };
  await refuses(heli, leader, ['POST', `/procedures/${id}/recount`, asked], {
    ...{ status: 409, code: 'PROCEDURE.NOTHING_TO_RECOUNT' },
  });
  await P().post(`/procedures/${id}/crimes`, { reason: '另有诈骗罪行' });
  expect(await P().get(`/procedures/${id}`)).toMatchObject({ mayFindCrime: false, found: {} });
  await refuses(heli, P(), ['POST', `/procedures/${id}/recount`, asked], { status: 403, code: 'ACT.FORBIDDEN' });
  await leader.post(`/procedures/${id}/recount`, { reason: '同意重新计算' });
  expect(await P().get(`/procedures/${id}`)).toMatchObject({ step: 'custody', turn: { ruleId: 'CRD-09' }, beside: [] });
  await keepMatter(heli, { name: 'procedure', matterId: `procedure/${id}`, apply });
});

it('CRD-11: counts anew from the receipt by another procuratorate, which then decides', async () => {
  const id = await open('prosecution');
  const move = (unitId: string) => ({ body: { slot: 'procuratorate', unitId, reason: '改变管辖' } });
  await refuses(heli, J(), ['POST', `/procedures/${id}/unit`, move('court-990102')], {
    ...{ status: 422, code: 'PROCEDURE.OTHER_AGENCY' },
  });
  await J().post(`/procedures/${id}/unit`, move('procuratorate-990202').body);
  expect(await J().get(`/procedures/${id}`)).toMatchObject({ isOwnTurn: false, turn: { ruleId: 'CRD-11' } });
  await refuses(heli, J(), ['POST', `/procedures/${id}/steps`, { body: { outcome: 'prosecute', papers: [] } }], {
    ...{ status: 403, code: 'ACT.FORBIDDEN' },
  });
});

describe('non-prosecution releases every measure of the case in the same act (FRZ-23)', () => {
  let caseId = '';
  let stopId = '';
  let freezeId = '';
  let waitingId = '';
  const leader = (): Caller => heli.at('p.zhao');

  async function approve(matterId: string): Promise<void> {
    const { approvalId } = await until('the approval waits', async () =>
      (await leader().get<{ items: { approvalId: string; matterId: string }[] }>('/approvals')).items.find(
        (one) => one.matterId === matterId,
      ),
    );
    await leader().post(`/approvals/${approvalId}/decision`, { matterId, decision: 'approved' });
  }
  let rowIds: readonly string[] = [];
  const proposal = (at: number): object => {
    const asked = { kind: 'deposit', askedFen: '1000000', justifiedFen: '1000000', withProceeds: true };
    return { items: [{ rowId: rowIds[at] ?? '', ...asked }] };
  };
  const propose = async (at: number): Promise<string> => {
    const path = `/cases/${caseId}/freeze-orders`;
    const { orders } = await P().post<{ orders: { orderId: string }[] }>(path, proposal(at));
    return orders[0]?.orderId ?? '';
  };

  beforeAll(async () => {
    ({ caseId, orderId: stopId } = await anOrder(P(), [anAccount(), anAccount()]));
    await stopAll(heli.at('b.kong'), stopId);
    const { items } = await P().get<{ items: { rowId: string }[] }>(`/cases/${caseId}/accounts`);
    rowIds = items.map(({ rowId }) => rowId);
    await list(P(), caseId, [anAccount({ bank: BAILU })]);
    await sendOrders(P(), caseId);
    for (const step of ['acceptance', 'filing']) {
      await P().post(`/cases/${caseId}/filings`, { step });
      await approve(`case/${caseId}`);
    }
    freezeId = await propose(0);
    await approve(`freeze-order/${freezeId}`);
    const frozenAt = new Date(await legalNow(heli.at('b.kong'))).toISOString();
    const facts = { frozenFen: '900000', frozenAt, operator: 'OP-07', bankReference: 'DJ-9' };
    await heli.at('b.kong').post(`/freeze-orders/${freezeId}/answers`, {
      answers: [{ itemNo: 1, result: 'frozen', ...facts }],
    });
    waitingId = await propose(1);
    const id = await open('prosecution', { caseId });
    await take(J(), id, 'not-prosecute');
  });

  it('freezes and stops alike, without a further approval', async () => {
    await until('the bank is told to release the freeze', async () => {
      const { itemList } = await P().get<{ itemList: Json[] }>(`/freeze-orders/${freezeId}`);
      return itemList[0]?.['waiting'] === 'release';
    });
    await until('and to lift the stops', async () => {
      const { itemList } = await P().get<{ itemList: Json[] }>(`/stop-payment-orders/${stopId}`);
      return itemList.every(({ waiting }) => waiting === 'lift');
    });
    const { items } = await P().get<{ items: { itemList?: Json[]; orderId: string; waiting: number }[] }>(
      `/stop-payment-orders?caseId=${caseId}`,
    );
    const other = items.find(({ orderId }) => orderId !== stopId);
    await until('and what was not carried out is taken back', async () => {
      const { itemList } = await P().get<{ itemList: Json[] }>(`/stop-payment-orders/${other?.orderId}`);
      return itemList.every(({ status }) => status === 'withdrawn');
    });
  });

  it('and nothing is frozen anew, not even what waited for its approval', async () => {
    const code = 'FREEZE_ORDER.MEASURES_RELEASED';
    await refuses(heli, P(), ['POST', `/cases/${caseId}/freeze-orders`, { key: freshKey(), body: proposal(1) }], {
      ...{ status: 409, code },
    });
    const matterId = `freeze-order/${waitingId}`;
    await until('the leader is asked no more', async () => {
      const { items } = await leader().get<{ items: { matterId: string }[] }>('/approvals');
      return !items.some((one) => one.matterId === matterId);
    });
    const { itemList } = await P().get<{ itemList: Json[] }>(`/freeze-orders/${waitingId}`);
    expect(itemList.map(({ status }) => status)).toEqual(['withdrawn']);
  });
});

describe('a case is withdrawn at the step of a chain (程序规定 187, FRZ-22)', () => {
  let caseId = '';
  let stopId = '';
  let id = '';

  it('by the approval of the county bureau, and not by the step', async () => {
    ({ caseId, orderId: stopId } = await anOrder(P(), [anAccount()]));
    await stopAll(heli.at('b.kong'), stopId);
    await fileCase(heli, caseId);
    id = await open('prosecution', { caseId });
    await take(J(), id, 'return');
    const path = `/procedures/${id}`;
    const withdrawing = { outcome: 'withdraw-case', reason: '没有犯罪事实（虚构）' };
    const foreign = await open('prosecution');
    await take(J(), foreign, 'return');
    await refuses(heli, P(), ['POST', `/procedures/${foreign}/steps`, { body: withdrawing }], {
      ...{ status: 409, code: 'PROCEDURE.CASE_WITHDRAWS' },
    });
    await refuses(heli, J(), ['POST', `${path}/steps`, { body: withdrawing }], {
      ...{ status: 403, code: 'PROCEDURE.OTHER_UNIT' },
    });
    await P().post(`${path}/steps`, withdrawing);
    expect(await P().get<Json>(path)).toMatchObject({ step: 'supplement', withdrawalAsked: true });
    await refuses(heli, P(), ['POST', `${path}/steps`, { body: withdrawing }], {
      ...{ status: 409, code: 'CASE.STEP_ASKED_ALREADY' },
    });
  });

  it('which writes it into the case, ends the chain and has every measure released', async () => {
    await approveFreeze(heli, `case/${caseId}`);
    expect(await P().get<Json>(`/cases/${caseId}`)).toMatchObject({ filing: { status: 'withdrawn' } });
    const seen = await until('the chain has ended', async () => {
      const now = await J().get<{ endedAt?: string; history: Json[] }>(`/procedures/${id}`);
      return now.endedAt ? now : undefined;
    });
    expect(seen.history.at(-1)).toMatchObject({ outcomeName: '撤销案件', reason: expect.stringContaining('撤') });
    await until('the bank is told to lift the stop', async () => {
      const { itemList } = await P().get<{ itemList: Json[] }>(`/stop-payment-orders/${stopId}`);
      return itemList.every(({ waiting }) => waiting === 'lift');
    });
  });
});
