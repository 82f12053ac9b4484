import { type Caller, type Json, until } from '../support/api.js';
import { inShanghai, legalNow } from '../support/desk.js';
import { aFrozenAccount, type FrozenAccount, frozenIn } from '../support/frozen-account.js';
import {
  accepted,
  anApplication,
  approve,
  keepStory,
  restitutionAt,
  trace,
  type Victim,
} from '../support/restitution.js';
import { expectRebuilt } from '../support/rebuilt.js';
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

/** The authority that approved the freeze approves what is asked of it. */
async function leaderApproves(orderId: string): Promise<void> {
  const matterId = `freeze-order/${orderId}`;
  const asked = await until(`an approval of ${matterId} waits`, async () =>
    (await heli.at('p.zhao').get<{ items: Json[] }>('/approvals')).items.find((one) => one['matterId'] === matterId),
  );
  await heli
    .at('p.zhao')
    .post(`/approvals/${String(asked['approvalId'])}/decision`, { matterId, decision: 'approved' });
}

beforeAll(async () => {
  heli = await TestSystem.open();
});
afterAll(() => heli?.stop());

it('a confirmed payout is at the same time a partial release of the freeze; the rest stays frozen to its end', async () => {
  const frozen = await aFrozenAccount(heli, '900000');
  const restitutionId = await returning(frozen, ['400000'], await legalNow(police()));
  const base = `/restitutions/${restitutionId}`;
  const { traceId } = await trace(police(), restitutionId, 'timestamp');
  await police().post(`${base}/plans`, { kind: 'direct', traceId, itemKeys: [frozen.itemKey] });
  // People name a freeze by the number on its paper, and never by its key.
  const { orderNumber } = await police().get<{ orderNumber: string }>(`/freeze-orders/${frozen.orderId}`);
  const itemName = `${orderNumber} 第 1 项`;
  expect(orderNumber).toContain('公冻财字');
  expect(await police().get(`${base}/frozen-items`)).toMatchObject({ items: [{ itemName }] });
  expect(await police().get(`${base}/plans/1/shares`)).toMatchObject({ items: [{ itemName }] });
  expect((await police().file(`${base}/plans/1/papers/flow`)).toString('utf8')).toContain(itemName);
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
  const none = await police().ask('GET', `${base}/recoveries/none/paper`);
  expect(none).toMatchObject({ status: 404, body: { code: 'RESTITUTION.NO_SUCH_PAPER' } });
  const asked = await police().post<{ recoveryId: string; approvalId: string }>(`${base}/recoveries`, wrong);
  await city().post(`/approvals/${asked.approvalId}/decision`, {
    ...{ matterId: `restitution/${restitutionId}`, decision: 'approved' },
  });
  const paper = (await police().file(`${base}/recoveries/${asked.recoveryId}/paper`)).toString('utf8');
  for (const said of [
    '追回已返还资金决定书',
    '4,000.00',
    '肆仟元整',
    '1,000.00',
    '壹仟元整',
    'B-1',
    '重复申报损失（虚构）',
  ])
    expect(paper).toContain(said);
  const come = { amountFen: '100000', reference: 'ZH-1' };
  await police().post(`${base}/recoveries/${asked.recoveryId}/receipts`, come);
  expect(await police().get(base)).toMatchObject({
    ...{ paidFen: '400000', plans: [{ status: 'decided' }] },
    recoveries: [{ status: 'recovered', recoveredFen: '100000', decisionNumber: expect.stringContaining('公刑返字') }],
  });
});

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
  await leaderApproves(frozen.orderId);
  const { plans } = await restitutionAt(police(), restitutionId);
  expect(plans).toMatchObject([{ waitsForRenewal: [] }]);
  await heli.comesTo(Date.parse(plans[0]?.noticeEndsAt ?? '') + 10_000);
  await heli.settled();
  await approve({ police: police(), city: city() }, restitutionId, 1);
  expect(await restitutionAt(police(), restitutionId)).toMatchObject({ stage: 'decided' });
}, 240_000);

it('what is frozen beyond what the trace justifies is shown at once, released in part, and the rest still pays', async () => {
  const frozen = await aFrozenAccount(heli, '900000');
  const restitutionId = await returning(frozen, ['400000'], await legalNow(police()));
  const base = `/restitutions/${restitutionId}`;
  const { traceId } = await trace(police(), restitutionId, 'timestamp');
  const item = await until('the freeze has heard what the trace justifies', async () => {
    const { items } = await police().get<{ items: { frozenFen: string; justifiedFen: string }[] }>(
      `${base}/frozen-items`,
    );
    return items.find(({ justifiedFen }) => justifiedFen === '400000');
  });
  expect(item).toMatchObject({ frozenFen: '900000' });
  await police().post(`/freeze-orders/${frozen.orderId}/releases`, {
    items: [{ itemNo: 1, amountFen: '500000' }],
    reason: '冻结数额超出资金流向所能证明的涉案数额',
    neededUntil: iso(await legalNow(police())),
  });
  await leaderApproves(frozen.orderId);
  const releasedAt = iso(await legalNow(heli.at('b.kong')));
  await heli
    .at('b.kong')
    .post(`/freeze-orders/${frozen.orderId}/release-confirmations`, { items: [{ itemNo: 1, releasedAt }] });
  expect(await frozenIn(police(), frozen.orderId)).toMatchObject({ status: 'frozen', frozenFen: '400000' });
  const made = await police().post(`${base}/plans`, { kind: 'direct', traceId, itemKeys: [frozen.itemKey] });
  expect(made).toMatchObject({ totalFen: '400000', residueFen: '0' });
});

it('a direct plan whose freeze ends within the bank’s three working days waits, and the city cannot decide before the renewal', async () => {
  const frozen = await aFrozenAccount(heli, '500000');
  const restitutionId = await returning(frozen, ['400000'], await legalNow(police()));
  const base = `/restitutions/${restitutionId}`;
  const { traceId } = await trace(police(), restitutionId, 'timestamp');
  await police().post(`${base}/plans`, { kind: 'direct', traceId, itemKeys: [frozen.itemKey] });
  const { itemList } = await police().get<{ itemList: { endsAt: string }[] }>(`/freeze-orders/${frozen.orderId}`);
  await heli.comesTo(Date.parse(itemList[0]?.endsAt ?? '') - DAY);
  await heli.settled();
  const { approvalId } = await police().post<{ approvalId: string }>(`${base}/plans/1/report`);
  expect(await restitutionAt(police(), restitutionId)).toMatchObject({
    plans: [
      { status: 'submitted', waitsForRenewal: [frozen.itemKey], earliestPaymentAt: expect.any(String) as string },
    ],
  });
  const decision = { matterId: `restitution/${restitutionId}`, decision: 'approved' };
  const early = await city().ask('POST', `/approvals/${approvalId}/decision`, { key: 'early', body: decision });
  expect(early).toMatchObject({ status: 409, body: { code: 'RESTITUTION.RENEWAL_FIRST' } });
  await leaderApproves(frozen.orderId);
  expect(await restitutionAt(police(), restitutionId)).toMatchObject({ plans: [{ waitsForRenewal: [] }] });
  await city().post(`/approvals/${approvalId}/decision`, decision);
  expect(await restitutionAt(police(), restitutionId)).toMatchObject({ stage: 'decided' });
  await keepStory(heli, 'restitution-renewal', restitutionId);
}, 240_000);

it.each(['restitution', 'freeze-order'])('the rows of every %s are made again from the record as they stand', (area) =>
  expectRebuilt(heli.database, area),
);
