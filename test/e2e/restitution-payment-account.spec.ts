import type { Caller, Json } from '../support/api.js';
import { inShanghai, legalNow } from '../support/desk.js';
import { accepted, aRestitution, freeze, PEPPER, restitutionAt, trace, type Victim } from '../support/restitution.js';
import { TestSystem } from '../support/system.js';

/** Money on payment accounts goes a road of its own: early return decided by the county (RST-23), or with the case to the judgment (RST-25). */

let heli: TestSystem;
let now = 0;
const DAY = 86_400_000;
const PAY = { unitId: 'pay-qingzhou', bankCode: 'Z9901100000011' };
const CONDITIONS = { isUndisputed: true, harmsNobody: true, hindersNothing: true };
const police = (): Caller => heli.at('p.li');
const iso = (ms: number): string => new Date(ms).toISOString();

async function onPaymentAccount(itemKey: string, accountNumber: string, victims: number): Promise<string> {
  const given = Array.from({ length: victims }, (_, n): Victim => ({
    ...{ name: `受害人${n}（虚构）`, idNumber: `9901021994010100${10 + n}`, reference: `${itemKey}-${n}` },
    ...{ amountFen: '300000', at: iso(now - 2 * DAY + n * 60_000) },
  }));
  const rows = given.map(
    ({ reference, amountFen, at }, n) =>
      `${reference},${inShanghai(Date.parse(at))},6666000${n},${accountNumber},${amountFen}`,
  );
  const spent = `M-${itemKey},${inShanghai(now - DAY)},${accountNumber},777700001,100000`;
  const { caseId, restitutionId } = await aRestitution(police(), {
    victims: given,
    statement: {
      name: '流水.csv',
      content: ['id,at,from,to,amount_fen', ...rows, ...(victims > 1 ? [spent] : []), ''].join('\n'),
    },
    frozenAt: iso(now - DAY),
  });
  await freeze(heli, {
    ...{ caseId, itemKey, bank: PAY, accountNumber },
    ...{ frozenFen: victims > 1 ? '500000' : '300000', endsAt: iso(now + 100 * DAY) },
  });
  return restitutionId;
}

beforeAll(async () => {
  heli = await TestSystem.open(PEPPER);
  now = await legalNow(police());
});
afterAll(() => heli?.stop());

it('clear money is returned early, decided by the county, and paid by the payment institution', async () => {
  const restitutionId = await onPaymentAccount('pay-1/1', '9966010000000000101', 1);
  const base = `/restitutions/${restitutionId}`;
  const { traceId } = await trace(police(), restitutionId, 'timestamp');
  const plan = { kind: 'direct', traceId, itemKeys: ['pay-1/1'] };
  expect(await police().ask('POST', `${base}/plans`, { key: 'bare', body: plan })).toMatchObject({
    ...{ status: 422, body: { code: 'RESTITUTION.EARLY_RETURN_NOT_STATED' } },
  });
  await police().post(`${base}/plans`, { ...plan, earlyReturn: CONDITIONS });
  const { approvalId } = await police().post<{ approvalId: string }>(`${base}/plans/1/report`);
  const decision = { matterId: `restitution/${restitutionId}`, decision: 'approved' };
  expect(
    await heli.at('p.zheng').ask('POST', `/approvals/${approvalId}/decision`, { key: 'city', body: decision }),
  ).toMatchObject({ status: 403 });
  await heli.at('p.zhao').post(`/approvals/${approvalId}/decision`, decision);
  const paper = (await police().file(`${base}/plans/1/papers/decision`)).toString('utf8');
  expect(paper).toContain('发还清单');
  expect(paper).toContain('第二百三十四条');
  const { path } = await accepted({ police: police(), clerk: heli.at('y.zhang') }, restitutionId, 1);
  await heli.at('y.yun').post(`${path}/releases`, {});
  const paidAt = iso(await legalNow(police()));
  await heli.at('y.zhang').post(`${path}/receipts`, {
    results: [{ lineNo: 1, result: 'paid', bankReference: 'Y-1', paidAt }],
  });
  expect(await restitutionAt(police(), restitutionId)).toMatchObject({
    ...{ stage: 'closed', paidFen: '300000' },
    plans: [{ road: 'early-return', decisionNumber: expect.stringContaining('公发还字') }],
  });
});

it('unclear money is not shared by the police: it goes with the case, and every list says so', async () => {
  const restitutionId = await onPaymentAccount('pay-2/1', '9966010000000000102', 2);
  const base = `/restitutions/${restitutionId}`;
  const { traceId } = await trace(police(), restitutionId, 'proportional');
  const plan = { kind: 'proportional', traceId, itemKeys: ['pay-2/1'] };
  expect(await police().ask('POST', `${base}/plans`, { key: 'pooled', body: plan })).toMatchObject({
    ...{ status: 422, body: { code: 'RESTITUTION.TITLE_NOT_CLEAR' } },
  });
  await police().post(`${base}/left-to-judgment`, { itemKeys: ['pay-2/1'], reason: '资金混同，权属不明' });
  const { items } = await police().get<{ items: Json[] }>(`${base}/frozen-items`);
  expect(items).toMatchObject([{ itemKey: 'pay-2/1', place: 'payment-account', isLeftToJudgment: true }]);
  await freeze(heli, {
    ...{ caseId: String((await police().get<Json>(base))['caseId']), itemKey: 'pay-2/2' },
    ...{ accountNumber: '9955010000000000777', frozenFen: '1', endsAt: iso(now + 100 * DAY) },
  });
  expect(
    await police().ask('POST', `${base}/left-to-judgment`, {
      ...{ key: 'bank', body: { itemKeys: ['pay-2/2'], reason: '权属不明' } },
    }),
  ).toMatchObject({ status: 409, body: { code: 'RESTITUTION.NOT_A_PAYMENT_ACCOUNT' } });
  const mixed = { ...plan, kind: 'direct', itemKeys: ['pay-2/1', 'pay-2/2'], earlyReturn: CONDITIONS };
  expect(await police().ask('POST', `${base}/plans`, { key: 'mixed', body: mixed })).toMatchObject({
    ...{ status: 422, body: { code: 'RESTITUTION.MIXED_ROADS' } },
  });
});
