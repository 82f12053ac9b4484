import { freshKey } from '../support/api.js';
import { anAccount, inShanghai, legalNow, list, report } from '../support/desk.js';
import { filled, rowsOf } from '../support/desk-files.js';
import { fileCase, freezeAt, frozenLine, issueFreeze } from '../support/freezes.js';
import { TestSystem } from '../support/system.js';

/** The bank answers many freezes at once, by one call or by a file, and corrects what it answered. */

let heli: TestSystem;
let caseId: string;
const police = () => heli.at('p.li');
const clerk = () => heli.at('b.kong');

beforeAll(async () => {
  heli = await TestSystem.open();
  ({ caseId } = await report(police()));
  await list(police(), caseId, [anAccount(), anAccount(), anAccount()]);
  await fileCase(heli, caseId);
});
afterAll(() => heli?.stop());

interface Taken {
  readonly stands: readonly number[];
  readonly returned: readonly { readonly itemNo: number; readonly faults: readonly string[] }[];
  readonly problems?: readonly { readonly row: number; readonly code: string }[];
}

let freezeId: string;

it('takes a filled file: what is good stands, what is not comes back row by row', async () => {
  freezeId = await issueFreeze(heli, caseId);
  await heli.passes(1);
  const rows = await rowsOf(await clerk().file(`/freeze-orders/${freezeId}/answer-file?format=xlsx`));
  expect(rows).toHaveLength(3);
  const at = inShanghai(await legalNow(clerk()));
  const file = await filled(rows, (_, index) => ({
    ...{ 处理结果: index === 2 ? '办好了' : '已冻结', 冻结金额: '10000', 冻结时间: at, 操作员: 'OP-1' },
    ...{ 银行流水号: index === 1 ? '' : `R-${index}` },
  }));
  const taken = await clerk().upload<Taken>(`/freeze-orders/${freezeId}/answer-files`, file);
  expect(taken).toMatchObject({
    stands: [1],
    returned: [{ itemNo: 2, faults: ['ITEM.INCOMPLETE'] }],
    problems: [{ row: 4, code: 'ANSWER_FILE.FREEZE_OUTCOME_UNKNOWN' }],
  });
  expect((await freezeAt(police(), freezeId)).itemList.map(({ status }) => status)).toEqual([
    ...['frozen', 'waiting', 'waiting'],
  ]);
});

it('takes many answers in one call', async () => {
  const answers = [await frozenLine(clerk(), 2), { itemNo: 3, result: 'refused', code: 'account-closed' }];
  expect(await clerk().post<Taken>(`/freeze-orders/${freezeId}/answers`, { answers })).toMatchObject({
    stands: [2, 3],
    returned: [],
  });
});

it('takes a correction as a new act; the old answer stays, the clock runs from what is true, and the police are told', async () => {
  const [before] = (await freezeAt(clerk(), freezeId)).itemList;
  const answer = await frozenLine(clerk(), 1, { frozenFen: '900000' });
  const body = { answer, reason: '金额录入有误' };
  await clerk().post<Taken>(`/freeze-orders/${freezeId}/answer-corrections`, body);
  const [after] = (await freezeAt(police(), freezeId)).itemList;
  expect(after).toMatchObject({ status: 'frozen', frozenFen: '900000', frozenAt: expect.any(String) });
  expect(after?.frozenAt).not.toBe(before?.frozenAt);
  const acts = await police().all<{ event: string }>(`/matters/${encodeURIComponent(`freeze-order/${freezeId}`)}/acts`);
  expect(acts.filter(({ event }) => /^FreezeAnswer/.test(event)).map(({ event }) => event)).toEqual([
    ...['FreezeAnswered', 'FreezeAnswered', 'FreezeAnswerCorrected'],
  ]);
  await heli.settled();
  const notices: { subject: string }[] = await heli.database.query(
    `select subject from notices where subject like '%更正冻结反馈%'`,
  );
  expect(notices.length).toBeGreaterThan(0);
});

it('refuses a correction to more than is justified by now, and tells the police what the bank says', async () => {
  const restated = { itemNo: 1, justifiedFen: '900000', reason: '重新核算（虚构）' };
  await police().post(`/freeze-orders/${freezeId}/justifications`, restated);
  const answer = await frozenLine(clerk(), 1, { frozenFen: '950000' });
  const body = { answer, reason: '漏记利息（虚构）' };
  for (const key of ['same-key-1', 'same-key-1']) {
    const refused = await clerk().ask('POST', `/freeze-orders/${freezeId}/answer-corrections`, { key, body });
    expect([refused.status, refused.body['code']]).toEqual([409, 'FREEZE_ORDER.BEYOND_JUSTIFIED']);
  }
  const acts = await police().all<{ event: string }>(`/matters/${encodeURIComponent(`freeze-order/${freezeId}`)}/acts`);
  expect(acts.filter(({ event }) => event === 'FreezeCorrectionRefused')).toHaveLength(1);
  await heli.settled();
  const notices: { body: string }[] = await heli.database.query(
    `select body from notices where subject like '%银行更正未获采纳%'`,
  );
  expect(notices[0]?.body).toContain('9,500.00');
  expect((await freezeAt(police(), freezeId)).itemList[0]).toMatchObject({ frozenFen: '900000' });
});

it('corrected to “not frozen”, the account is free again and may be frozen anew', async () => {
  const answer = { itemNo: 2, result: 'refused', code: 'not-our-account' };
  await clerk().post<Taken>(`/freeze-orders/${freezeId}/answer-corrections`, { answer, reason: '录入有误' });
  const [, second] = (await freezeAt(police(), freezeId)).itemList;
  expect(second).toMatchObject({ status: 'refused' });
  expect(second?.frozenAt).toBeUndefined();
  const nothing = await clerk().ask('POST', `/freeze-orders/${freezeId}/answer-corrections`, {
    ...{ key: freshKey(), body: { answer: { ...answer, itemNo: 9 }, reason: '录入有误' } },
  });
  expect([nothing.status, nothing.body['code']]).toEqual([404, 'FREEZE_ORDER.NO_SUCH_ITEM']);
});
