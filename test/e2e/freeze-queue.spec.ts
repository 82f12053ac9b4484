import { freshKey, until } from '../support/api.js';
import { type AccountLine, anAccount, legalNow, list, report } from '../support/desk.js';
import { approve, fileCase, freezeAt, type FreezeSeen, frozenLine, issueFreeze } from '../support/freezes.js';
import { TestSystem } from '../support/system.js';

/** 轮候冻结 through the real stack (FRZ-18): the next takes its turn when the one in front has ended, whenever the bank says so. */

let heli: TestSystem;
const police = () => heli.at('p.li');
const clerk = () => heli.at('b.kong');
const now = async (): Promise<string> => new Date(await legalNow(clerk())).toISOString();
const item = async (orderId: string): Promise<FreezeSeen['itemList'][number] | undefined> =>
  (await freezeAt(police(), orderId)).itemList[0];
const answer = (orderId: string, line: object): Promise<unknown> =>
  clerk().post(`/freeze-orders/${orderId}/answers`, { answers: [line] });

async function filed(account: AccountLine): Promise<string> {
  const { caseId } = await report(police());
  await list(police(), caseId, [account]);
  await fileCase(heli, caseId);
  return caseId;
}

/** The same account under two cases: frozen for the first, and asked for by the second, which waits. */
async function inFrontAndBehind(): Promise<{
  readonly front: string;
  readonly behind: string;
  readonly caseId: string;
}> {
  const account = anAccount();
  const front = await issueFreeze(heli, await filed(account));
  await answer(front, await frozenLine(clerk()));
  const caseId = await filed(account);
  return { front, behind: await issueFreeze(heli, caseId, { queued: true }), caseId };
}

async function released(orderId: string): Promise<void> {
  const asked = { items: [{ itemNo: 1 }], reason: '已查清（虚构）', neededUntil: await now() };
  await police().post(`/freeze-orders/${orderId}/releases`, asked);
  const again = await police().ask('POST', `/freeze-orders/${orderId}/releases`, { key: freshKey(), body: asked });
  expect([again.status, again.body['code']]).toEqual([409, 'FREEZE_ORDER.RELEASE_ASKED']);
  await approve(heli, `freeze-order/${orderId}`);
  const items = [{ itemNo: 1, releasedAt: await now() }];
  await clerk().post(`/freeze-orders/${orderId}/release-confirmations`, { items });
}

const turnOf = (orderId: string) =>
  until('its turn has come', async () => {
    const seen = await item(orderId);
    return seen?.waiting === 'turn' && seen;
  });

beforeAll(async () => {
  heli = await TestSystem.open();
});
afterAll(() => heli?.stop());

it('takes its turn when the freeze in front has been released, and holds the account from then on', async () => {
  const { front, behind } = await inFrontAndBehind();
  const early = { key: freshKey(), body: { answers: [await frozenLine(clerk())] } };
  const { body, text } = await clerk().ask('POST', `/freeze-orders/${behind}/answers`, early);
  expect(body['code']).toBe('FREEZE_ORDER.NOTHING_STANDS');
  expect(text).toContain('ITEM.DOUBLE_FREEZE');
  await answer(behind, { itemNo: 1, result: 'queued', queuedAt: await now(), position: 1 });
  await released(front);
  expect(await turnOf(behind)).toMatchObject({ status: 'queued' });
  await answer(behind, await frozenLine(clerk()));
  expect(await item(behind)).toMatchObject({ status: 'frozen', frozenFen: '1000000' });
});

it('takes its turn as well where the bank says only afterwards that it had been put into the queue', async () => {
  const { front, behind } = await inFrontAndBehind();
  const queuedAt = await now();
  await released(front);
  await heli.settled();
  await answer(behind, { itemNo: 1, result: 'queued', queuedAt, position: 1 });
  expect(await turnOf(behind)).toMatchObject({ status: 'queued' });
});

it('waits on where it was queued behind a freeze that nobody here has ordered', async () => {
  const freezeId = await issueFreeze(heli, await filed(anAccount()));
  await answer(freezeId, { itemNo: 1, result: 'queued', queuedAt: await now(), position: 2 });
  await heli.settled();
  expect(await item(freezeId)).toMatchObject({ status: 'queued' });
  expect(await item(freezeId)).not.toHaveProperty('waiting');
});

it('ends with its case: what is unanswered or unapproved is taken back, and the account is free', async () => {
  const account = anAccount();
  const caseId = await filed(account);
  const unanswered = await issueFreeze(heli, caseId);
  const unapproved = anAccount();
  await list(police(), caseId, [unapproved]);
  const rows = await police().all<{ rowId: string; accountNumber: string }>(`/cases/${caseId}/accounts`);
  const second = rows.find(({ accountNumber }) => accountNumber === unapproved.accountNumber)?.rowId;
  const items = [{ rowId: second, kind: 'deposit', askedFen: '1000000', justifiedFen: '1000000', withProceeds: true }];
  const { orders } = await police().post<{ orders: { orderId: string }[] }>(`/cases/${caseId}/freeze-orders`, {
    items,
  });
  const proposed = orders[0]?.orderId ?? '';
  await police().post(`/cases/${caseId}/filings`, { step: 'withdrawal', reason: '没有犯罪事实（虚构）' });
  await approve(heli, `case/${caseId}`);
  await until('the proposal has ended', async () => (await freezeAt(police(), proposed)).status === 'refused');
  await until('the order is taken back', async () => (await item(unanswered))?.status === 'withdrawn');
  const waiting = await heli.at('p.zhao').get<{ items: { matterId: string }[] }>('/approvals');
  expect(waiting.items.map(({ matterId }) => matterId)).not.toContain(`freeze-order/${proposed}`);
  const mail = await until('the bank has the mail', async () =>
    (await heli.mails({ about: unanswered })).find(({ subject }) => subject.includes('解除冻结')),
  );
  expect(JSON.stringify(mail)).toContain('1 个账户的冻结通知已撤回');
  const elsewhere = await filed(account);
  expect(await issueFreeze(heli, elsewhere)).toEqual(expect.any(String));
});

it('is taken back with its case, and a bank that has frozen all the same says so and lets go (FRZ-16)', async () => {
  const caseId = await filed(anAccount());
  const orderId = await issueFreeze(heli, caseId);
  await police().post(`/cases/${caseId}/filings`, { step: 'withdrawal', reason: '没有犯罪事实（虚构）' });
  await approve(heli, `case/${caseId}`);
  await until('the order is taken back', async () => (await item(orderId))?.status === 'withdrawn');
  expect(await answer(orderId, await frozenLine(clerk()))).toMatchObject({ stands: [], returned: [], reported: [1] });
  const reported = { frozenFen: '1000000', frozenAt: expect.any(String) };
  for (const desk of [police(), clerk()]) {
    expect(await freezeAt(desk, orderId)).toMatchObject({
      itemList: [{ status: 'withdrawn', waiting: 'release', reported }],
    });
    const waiting = await desk.all<{ orderId: string }>('/freeze-orders?state=waiting');
    expect(waiting.map((one) => one.orderId)).toContain(orderId);
  }
  await until('the bank has the mail', async () =>
    (await heli.mails({ about: orderId })).some((mail) => JSON.stringify(mail).includes('已无冻结依据')),
  );
  const items = [{ itemNo: 1, releasedAt: await now() }];
  await clerk().post(`/freeze-orders/${orderId}/release-confirmations`, { items });
  expect(await item(orderId)).toMatchObject({ status: 'released', reported });
});
