import { apply } from '#domain/disposal/apply';
import { type Caller, type Json, until } from '../support/api.js';
import { legalNow } from '../support/desk.js';
import { aFrozenAccount, type FrozenAccount, frozenIn } from '../support/frozen-account.js';
import { keepMatter } from '../support/keep-story.js';
import { TestSystem } from '../support/system.js';

/** 涉案财物处置 through the real stack: from the money of a case to the bank's receipt, with a real freeze of which the rest stays. */

let heli: TestSystem;
let frozen: FrozenAccount;
let disposalId = '';
const court = (): Caller => heli.at('t.lv');
const clerk = (): Caller => heli.at('b.kong');
const money = (): Promise<Json> => court().get(`/case-money?caseNumber=${encodeURIComponent(frozen.caseNumber)}`);
const person = { phone: '00010000009', accountNumber: '9955019999999988', bankName: '演示青松银行' };

beforeAll(async () => {
  heli = await TestSystem.open();
  frozen = await aFrozenAccount(heli, '900000');
});
afterAll(() => heli?.stop());

it('a court sees the money of a case that is before it, and of no other', async () => {
  const path = `/case-money?caseNumber=${encodeURIComponent(frozen.caseNumber)}`;
  expect(await court().ask('GET', path)).toMatchObject({ status: 404, body: { code: 'DISPOSAL.CASE_NOT_HERE' } });
  await heli.at('j.qin').post('/procedures', {
    ...{ chain: 'trial', caseId: frozen.caseId },
    units: { procuratorate: 'procuratorate-990102', court: 'court-990102', 'higher-court': 'court-990100' },
  });
  expect(await money()).toMatchObject({
    ...{ frozenFen: '900000', returnedFen: '0', unlisted: 1, disposals: [] },
    lines: [{ itemKey: frozen.itemKey, status: 'frozen', frozenFen: '900000', isListed: false }],
  });
});

it('enters a final judgment with its list of property, and examines who claims it', async () => {
  const servedAt = new Date((await legalNow(court())) - 60_000).toISOString();
  const entered = await court().post<{ disposalId: string }>('/disposals', {
    ...{ caseNumber: frozen.caseNumber, basis: 'judgment', instance: 'second', number: '（2026）浙01刑终9号' },
    ...{ paper: { title: '刑事判决书' }, procuratorateUnitId: 'procuratorate-990102', servedAt },
    things: [
      {
        ...{ name: '冻结资金（虚构）', itemKey: frozen.itemKey, holderUnitId: 'bank-qingsong' },
        ...{ worthFen: '900000', order: 'return', titleClear: false },
      },
    ],
  });
  disposalId = entered.disposalId;
  expect(await court().get(`/disposals/${disposalId}`)).toMatchObject({
    ...{ status: 'effective', side: 'decider', turn: { ruleId: 'RST-25-notify' } },
    things: [{ no: 1, status: 'listed', leftFen: '900000' }],
  });
  for (const [n, lossFen] of ['300000', '100000'].entries()) {
    const given = { no: 1, name: `被害人${n}（虚构）`, idNumber: `99010219920101${10 + n}0X`, lossFen, ...person };
    const { claimId } = await court().post<{ claimId: string }>(`/disposals/${disposalId}/claims`, given);
    const decision = { outcome: 'proven', reason: '查证属实（虚构）' };
    await court().post(`/disposals/${disposalId}/claims/${claimId}/decision`, decision);
  }
  expect(await clerk().ask('GET', `/disposals/${disposalId}`)).toMatchObject({ status: 404 });
});

it('the bank executes, and its receipt is a partial release of the freeze: the rest stays frozen', async () => {
  await court().post(`/disposals/${disposalId}/executions`, { orders: [{ no: 1, purpose: 'return' }] });
  const seen = await clerk().get<{ executions: Json[]; claims: Json[] }>(`/disposals/${disposalId}`);
  const [notice] = seen.executions;
  expect(notice).toMatchObject({ own: true, amountFen: '400000', status: 'sent', purpose: 'return' });
  expect([notice?.['payees'], seen.claims]).toEqual([[expect.anything(), expect.anything()], []]);
  const path = `/disposals/${disposalId}/executions/${String(notice?.['noticeId'])}`;
  const paper = (await clerk().file(`${path}/paper`)).toString('utf8');
  expect(paper).toContain('执行通知书');
  expect(paper).toContain('肆仟元整');
  expect(await heli.at('b.bai').ask('GET', `${path}/paper`)).toMatchObject({ status: 404 });
  await clerk().post(`${path}/report`, { result: 'done', reference: 'ZX-1' });
  await until(
    'the freeze has heard of it',
    async () => (await frozenIn(clerk(), frozen.orderId))?.frozenFen === '500000',
  );
  expect(await frozenIn(clerk(), frozen.orderId)).toMatchObject({ status: 'frozen' });
  const after = await money();
  expect(after).toMatchObject({ frozenFen: '500000', returnedFen: '400000', unlisted: 0 });
  expect(after).toMatchObject({ lines: [{ returned: [{ by: 'court' }, { by: 'court' }], isListed: true }] });
});

it('what nobody claims is called for and announced, on a page without a person’s name', async () => {
  const base = `/disposals/${disposalId}`;
  await court().post(`${base}/calls`, { nos: [1], channel: 'letter' });
  expect(await court().ask('POST', `${base}/claim-notices`, { key: 'early', body: { nos: [1] } })).toMatchObject({
    ...{ status: 409, body: { code: 'DISPOSAL.CLAIM_OPEN' } },
  });
  await court().post(`${base}/missing-things`, {
    things: [{ name: '现金（虚构）', holderUnitId: 'police-990102-01', worthFen: '5000', order: 'return' }],
    reason: '判决未处理',
  });
  const ruling = { nos: [2], order: 'return', number: '（2026）浙0102刑初12号之一', reason: '另行处理' };
  await court().post(`${base}/missing-things/decision`, ruling);
  await court().post(`${base}/calls`, { nos: [2], channel: 'letter' });
  await court().post(`${base}/claim-notices`, { nos: [2] });
  const page = (await court().file(`${base}/things/2/claim-notice`)).toString('utf8');
  expect(page).toContain('认领公告');
  expect(page).toContain('一年');
  expect(page).not.toContain('被害人0');
  const { turns } = await court().get<{ turns: { ruleId: string }[] }>(base);
  expect(turns.map(({ ruleId }) => ruleId)).toContain('RST-26');
  await keepMatter(heli, { name: 'disposal', matterId: `disposal/${disposalId}`, apply });
});
