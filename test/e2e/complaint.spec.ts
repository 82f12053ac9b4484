import { apply } from '#domain/complaint/apply';
import { type Caller, freshKey, type Json, until } from '../support/api.js';
import { keepMatter } from '../support/keep-story.js';
import { anAccount, anOrder, legalNow, stopAll } from '../support/desk.js';
import { TestSystem } from '../support/system.js';

/** The holder of a frozen account complains: at the desk of the police, on the public page, then at the procuratorate. */

const ACCOUNTS = [anAccount(), anAccount()] as const;
let heli: TestSystem;
let caseId = '';
let freezeId = '';

const officer = (): Caller => heli.at('p.li');
const leader = (): Caller => heli.at('p.zhao');
const clerk = (): Caller => heli.at('b.kong');
const prosecutor = (): Caller => heli.at('j.qin');

async function approve(matterId: string): Promise<void> {
  const { approvalId } = await until('the approval waits', async () =>
    (await leader().get<{ items: { approvalId: string; matterId: string }[] }>('/approvals')).items.find(
      (one) => one.matterId === matterId,
    ),
  );
  await leader().post(`/approvals/${approvalId}/decision`, { matterId, decision: 'approved' });
}

/** A holder has no account here. */
async function holder(path: string, body: object, key = freshKey()): Promise<{ status: number; body: Json }> {
  const answer = await fetch(`${heli.house.url('police-api')}/holder-complaints${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as Json };
}

interface Complaint {
  readonly complaintId: string;
  readonly number: string;
  readonly receiptCode: string;
}

beforeAll(async () => {
  heli = await TestSystem.open();
  const order = await anOrder(officer(), ACCOUNTS);
  caseId = order.caseId;
  await stopAll(clerk(), order.orderId);
  for (const step of ['acceptance', 'filing']) {
    await officer().post(`/cases/${caseId}/filings`, { step });
    await approve(`case/${caseId}`);
  }
  const { items } = await officer().get<{ items: { rowId: string }[] }>(`/cases/${caseId}/accounts`);
  const frozen = { kind: 'deposit', askedFen: '1000000', justifiedFen: '1000000', withProceeds: true };
  const { orders } = await officer().post<{ orders: { orderId: string }[] }>(`/cases/${caseId}/freeze-orders`, {
    items: items.map(({ rowId }) => ({ rowId, ...frozen })),
  });
  freezeId = orders[0]?.orderId ?? '';
  await approve(`freeze-order/${freezeId}`);
  const frozenAt = new Date(await legalNow(clerk())).toISOString();
  const facts = { result: 'frozen', frozenFen: '1000000', operator: 'OP-07', bankReference: 'DJ-1', frozenAt };
  await clerk().post(`/freeze-orders/${freezeId}/answers`, {
    answers: items.map((_, index) => ({ itemNo: index + 1, ...facts })),
  });
});
afterAll(() => heli?.stop());

it('the reporter has the paper of the filing', async () => {
  const page = (await officer().file(`/cases/${caseId}/filing-notice`)).toString('utf8');
  expect(page).toContain('立案告知书');
});

describe('at the desk', () => {
  let complaint: Complaint;

  it('is registered with a receipt, and the thirty days run', async () => {
    complaint = await officer().post<Complaint>(`/freeze-orders/${freezeId}/complaints`, {
      ...{ itemNos: [1], ground: 'unrelated', channel: 'visit', name: '持有人甲（虚构）', contact: '00000000001' },
      statement: '该账户内资金系本人工资。（虚构）',
    });
    expect(complaint.number).toContain('公申控字');
    const one = await officer().get(`/complaints/${complaint.complaintId}`);
    expect(one).toMatchObject({ status: 'received', side: 'police', turns: [{ ruleId: 'FRZ-20' }] });
    expect(await clerk().ask('GET', `/freeze-orders/${freezeId}/complaints`)).toMatchObject({ status: 404 });
  });

  it('keeps what the holder says out of the record', async () => {
    const acts = JSON.stringify(await heli.database.query(`select body from acts where matter_id like 'complaint/%'`));
    expect(acts).not.toContain('持有人甲');
    expect(acts).not.toContain('本人工资');
  });

  it('cannot go to the procuratorate while the police still have time', async () => {
    const brought = { number: complaint.number, receiptCode: complaint.receiptCode, statement: '不服' };
    const ask = (body: object) => prosecutor().ask('POST', '/complaint-appeals', { key: freshKey(), body });
    expect(await ask({ ...brought, receiptCode: '0000-0000-0000' })).toMatchObject({
      body: { code: 'COMPLAINT.RECEIPT_UNKNOWN' },
    });
    expect(await ask(brought)).toMatchObject({ body: { code: 'COMPLAINT.POLICE_FIRST' } });
    const { complaintId } = complaint;
    expect(await prosecutor().ask('GET', `/complaints/${complaintId}`)).toMatchObject({ status: 404 });
    expect(await officer().ask('GET', `/complaints/${complaintId}/reply/document`)).toMatchObject({
      body: { code: 'COMPLAINT.NOT_ANSWERED' },
    });
  });

  it('is granted in writing, and the release is asked of who approved the freeze', async () => {
    const { complaintId } = complaint;
    const answer = { outcome: 'granted', itemNos: [1], reason: '经查，该账户资金与案件无关。（虚构）' };
    await officer().post(`/complaints/${complaintId}/answer`, answer);
    const page = (await officer().file(`/complaints/${complaintId}/reply/document`)).toString('utf8');
    expect(page).toContain('申诉控告答复书');
    expect(page).toContain('持有人甲');
    await approve(`freeze-order/${freezeId}`);
    const order = await officer().get<{ itemList: object[] }>(`/freeze-orders/${freezeId}`);
    expect(order.itemList[0]).toMatchObject({ waiting: 'release', unrelated: true });
    expect(order.itemList[1]).toMatchObject({ status: 'frozen', unrelated: false });
    const { items } = await officer().get<{ items: { actNumber: number; kind: string }[] }>(
      `/freeze-orders/${freezeId}/papers`,
    );
    expect(items).toMatchObject([{ kind: 'release' }]);
    const paper = await clerk().file(`/freeze-orders/${freezeId}/papers/${items[0]?.actNumber}`);
    expect(paper.toString('utf8')).toContain('协助解除冻结财产通知书');
    const none = await clerk().ask('GET', `/freeze-orders/${freezeId}/papers/1`);
    expect(none).toMatchObject({ body: { code: 'FREEZE_ORDER.NO_SUCH_PAPER' } });
  });
});

describe('on the public page', () => {
  const told = { contact: '00000000002', ground: 'not-released', statement: '案件已查清，应当解除。（虚构）' };
  const mine = { accountName: ACCOUNTS[1].accountName, accountNumber: ACCOUNTS[1].accountNumber };
  let receipt: { number: string; receiptCode: string };

  it('opens by name and number of the frozen account alone, once', async () => {
    expect(await holder('', { ...told, ...mine, accountName: '他人（虚构）' })).toMatchObject({
      body: { code: 'COMPLAINT.NO_SUCH_FREEZE' },
    });
    const key = freshKey();
    const first = await holder('', { ...told, ...mine }, key);
    expect(first.status).toBe(201);
    receipt = first.body as unknown as typeof receipt;
    expect((await holder('', { ...told, ...mine }, key)).body).toEqual(first.body);
    const { items } = await officer().get<{ items: object[] }>('/complaints?state=open');
    expect(items).toMatchObject([{ number: receipt.number, channel: 'online' }]);
  });

  it('is listed by what is due first, and not by what was done last', async () => {
    await heli.database.query(
      `update folded_matters set acted_at = opened_at - interval '1 year' where area = 'complaint' and number = $1`,
      [receipt.number],
    );
    const all = await officer().all<{ number: string }>('/complaints?limit=1');
    expect(all.map(({ number }) => number)).toEqual([receipt.number, expect.any(String)]);
  });

  it('shows its state to the receipt, and to nothing else', async () => {
    const { number, receiptCode } = receipt;
    expect((await holder('/status', { number, receiptCode: '1111-1111-1111' })).status).toBe(404);
    const { body } = await holder('/status', { number, receiptCode });
    expect(body).toMatchObject({ headline: '已收到，正在处理', mayAppeal: false });
    expect(JSON.stringify(body)).not.toContain(mine.accountName);
  });

  it('goes to the procuratorate, which has it corrected', async () => {
    const { number, receiptCode } = receipt;
    const { items } = await officer().get<{ items: Complaint[] }>('/complaints?state=open');
    const complaintId = items[0]?.complaintId ?? '';
    await officer().post(`/complaints/${complaintId}/answer`, { outcome: 'dismissed', reason: '仍需冻结。（虚构）' });
    const { body } = await holder('/appeals', { number, receiptCode, statement: '不服（虚构）' });
    expect(body).toMatchObject({ headline: '人民检察院正在审查', mayAppeal: false });
    await prosecutor().post(`/complaints/${complaintId}/questions`, { text: '请说明继续冻结的依据' });
    await officer().post(`/complaints/${complaintId}/explanation`, { text: '嫌疑人尚未到案' });
    const conclusion = { outcome: 'correct', opinion: '应当解除冻结。（虚构）' };
    await prosecutor().post(`/complaints/${complaintId}/conclusion`, conclusion);
    const page = (await prosecutor().file(`/complaints/${complaintId}/opinion/document`)).toString('utf8');
    expect(page).toContain('申诉审查意见书');
    await approve(`freeze-order/${freezeId}`);
    const order = await officer().get<{ itemList: object[] }>(`/freeze-orders/${freezeId}`);
    expect(order.itemList[1]).toMatchObject({ waiting: 'release' });
    expect(await heli.at('s.lang').get(`/complaints/${complaintId}`)).toMatchObject({ status: 'corrected' });
    await keepMatter(heli, { name: 'complaint', matterId: `complaint/${complaintId}`, apply });
  });

  it('counts who tries too often', async () => {
    const { number } = receipt;
    const tries = await Promise.all(
      Array.from({ length: 21 }, () => holder('/status', { number, receiptCode: '2222-2222-2222' })),
    );
    expect(tries.map(({ body }) => body['code'])).toContain('COMPLAINT.TOO_MANY');
  });
});
