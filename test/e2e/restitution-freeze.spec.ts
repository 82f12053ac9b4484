import { type Caller, type Json, until } from '../support/api.js';
import { inShanghai, legalNow } from '../support/desk.js';
import { aFrozenAccount, type FrozenAccount, frozenIn } from '../support/frozen-account.js';
import { accepted, anApplication, approve, restitutionAt, trace, type Victim } from '../support/restitution.js';
import { TestSystem } from '../support/system.js';

/** 资金返还 out of a real freeze: a payment is a partial release of it, and a freeze that would end too early is renewed first (RST-13). */

let heli: TestSystem;
const DAY = 86_400_000;
const police = (): Caller => heli.at('p.li');
const city = (): Caller => heli.at('p.zheng');
const iso = (ms: number): string => new Date(ms).toISOString();

/** A return on a frozen account, with its statement and its examined applications. */
async function returning(frozen: FrozenAccount, amounts: readonly string[], now: number): Promise<string> {
  const victims = amounts.map((amountFen, n): Victim => ({
    ...{ name: `受害人${n}（虚构）`, idNumber: `9901021993010100${10 + n}`, reference: `${frozen.orderId}-${n}` },
    ...{ amountFen, at: iso(now - 2 * DAY + n * 60_000) },
  }));
  const { restitutionId } = await police().post<{ restitutionId: string }>(`/cases/${frozen.caseId}/restitutions`, {
    frozenAt: iso(now - 1_000),
  });
  const base = `/restitutions/${restitutionId}`;
  for (const victim of victims) {
    const { claimId } = await police().post<{ claimId: string }>(`${base}/applications`, anApplication(victim));
    await police().post(`${base}/applications/${claimId}/completion`);
  }
  const rows = victims.map(
    ({ reference, amountFen, at }, n) =>
      `${reference},${inShanghai(Date.parse(at))},88880000${n},${frozen.accountNumber},${amountFen}`,
  );
  const spent = `M-${frozen.orderId},${inShanghai(now - DAY)},${frozen.accountNumber},777700001,100000`;
  const content = ['id,at,from,to,amount_fen', ...rows, ...(amounts.length > 1 ? [spent] : []), ''].join('\n');
  await police().upload(`${base}/statements`, { name: '流水.csv', content });
  return restitutionId;
}

beforeAll(async () => {
  heli = await TestSystem.open();
}, 60_000);
afterAll(() => heli?.stop());

it('a confirmed payout is at the same time a partial release of the freeze; the rest stays frozen to its end', async () => {
  const frozen = await aFrozenAccount(heli, '900000');
  const restitutionId = await returning(frozen, ['400000'], await legalNow(police()));
  const base = `/restitutions/${restitutionId}`;
  const { traceId } = await trace(police(), restitutionId, 'timestamp');
  await police().post(`${base}/plans`, { kind: 'direct', traceId, itemKeys: [frozen.itemKey] });
  await approve({ police: police(), city: city() }, restitutionId, 1);
  const { path } = await accepted({ police: police(), clerk: heli.at('b.kong') }, restitutionId, 1);
  await heli.at('b.cao').post(`${path}/releases`, {});
  const paidAt = iso(await legalNow(heli.at('b.kong')));
  await heli.at('b.kong').post(`${path}/receipts`, {
    results: [{ lineNo: 1, result: 'paid', bankReference: 'B-1', paidAt }],
  });
  await until('the freeze has heard of it', async () => {
    return (await frozenIn(police(), frozen.orderId))?.frozenFen === '500000';
  });
  expect(await frozenIn(police(), frozen.orderId)).toMatchObject({ status: 'frozen' });
  expect(await restitutionAt(police(), restitutionId)).toMatchObject({ stage: 'residual-frozen', paidFen: '400000' });
  const noticeId = path.slice(path.lastIndexOf('/') + 1);
  const wrong = { noticeId, lineNo: 1, amountFen: '100000', reason: '重复申报损失（虚构）' };
  const asked = await police().post<{ recoveryId: string; approvalId: string }>(`${base}/recoveries`, wrong);
  await city().post(`/approvals/${asked.approvalId}/decision`, {
    ...{ matterId: `restitution/${restitutionId}`, decision: 'approved' },
  });
  const come = { amountFen: '100000', reference: 'ZH-1' };
  await police().post(`${base}/recoveries/${asked.recoveryId}/receipts`, come);
  expect(await police().get(base)).toMatchObject({
    ...{ paidFen: '400000', plans: [{ status: 'decided' }] },
    recoveries: [{ status: 'recovered', recoveredFen: '100000', decisionNumber: expect.stringContaining('公刑返字') }],
  });
}, 120_000);

it('a freeze that ends before the objections do is put up for renewal first, and the plan goes on when it is renewed', async () => {
  const frozen = await aFrozenAccount(heli, '500000');
  const restitutionId = await returning(frozen, ['400000', '400000'], await legalNow(police()));
  const base = `/restitutions/${restitutionId}`;
  const { traceId } = await trace(police(), restitutionId, 'proportional');
  await police().post(`${base}/plans`, { kind: 'proportional', traceId, itemKeys: [frozen.itemKey] });
  const { itemList } = await police().get<{ itemList: { endsAt: string }[] }>(`/freeze-orders/${frozen.orderId}`);
  await heli.comesTo(Date.parse(itemList[0]?.endsAt ?? '') - 10 * DAY);
  await heli.settled();
  await police().post(`${base}/plans/1/notice`);
  expect(await restitutionAt(police(), restitutionId)).toMatchObject({
    plans: [{ status: 'noticed', waitsForRenewal: [frozen.itemKey] }],
  });
  const matterId = `freeze-order/${frozen.orderId}`;
  const asked = await until('the renewal waits for its approval', async () =>
    (await heli.at('p.zhao').get<{ items: Json[] }>('/approvals')).items.find((one) => one['matterId'] === matterId),
  );
  await heli
    .at('p.zhao')
    .post(`/approvals/${String(asked['approvalId'])}/decision`, { matterId, decision: 'approved' });
  const { plans } = await restitutionAt(police(), restitutionId);
  expect(plans).toMatchObject([{ waitsForRenewal: [] }]);
  await heli.comesTo(Date.parse(plans[0]?.noticeEndsAt ?? '') + 10_000);
  await heli.settled();
  await approve({ police: police(), city: city() }, restitutionId, 1);
  expect(await restitutionAt(police(), restitutionId)).toMatchObject({ stage: 'decided' });
}, 240_000);
