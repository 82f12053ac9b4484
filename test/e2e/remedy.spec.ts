import { codeSent } from '../support/victim.js';
import type { Caller, Json } from '../support/api.js';
import { report } from '../support/desk.js';
import { workerStack } from '../support/stack.js';
import { TestSystem } from '../support/system.js';

/** 不予立案 and the reporter's remedies (XJD-25, CRD-16, CRD-22): the periods begin with the decision, and the reporter applies on the public page. */

let heli: TestSystem;
let caseId = '';
let caseNumber = '';
let procedureId = '';
let token = '';
const PHONE = '00010008801';
const p = (): Caller => heli.at('p.li');
const head = (): Caller => heli.at('p.zhao');
const procedure = (): Promise<Json> => head().get(`/procedures/${procedureId}`);

/** What the public page of the console sends in the name of the reporter. */
const victim = async (path: string, body: object): Promise<Json> =>
  (await p().ask('POST', `/victim/${path}`, { key: `victim-${Math.random()}`, body })).body as Json;

beforeAll(async () => {
  heli = await TestSystem.open();
  ({ caseId, caseNumber } = await report(p(), { victim: { name: '受害人丑（虚构）', phone: PHONE } }));
  for (const [step, reason] of [['acceptance'], ['no-filing', '没有犯罪事实（虚构）']]) {
    const { approvalId } = await p().post<{ approvalId: string }>(`/cases/${caseId}/filings`, {
      step,
      ...(reason && { reason }),
    });
    await head().post(`/approvals/${approvalId}/decision`, { matterId: `case/${caseId}`, decision: 'approved' });
  }
  await heli.settled();
});
afterAll(() => heli?.stop());

it('begins the three days of the notice with the decision, at the bureau that took it', async () => {
  const [found] = await head().all<Json>(`/procedures?caseId=${caseId}`);
  procedureId = String(found?.['procedureId']);
  expect(found).toMatchObject({ chain: 'non-filing', step: 'notify', turn: { ruleId: 'XJD-25-notice' } });
});

it('is contested by the reporter on the public page within the seven days, and never twice', async () => {
  const receipt = String(await p().file(`/cases/${caseId}/receipt`));
  const accessCode = /[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}/.exec(receipt)?.[0] ?? '';
  await victim('codes', { caseNumber, accessCode });
  ({ token } = (await victim('sessions', {
    caseNumber,
    accessCode,
    code: await codeSent((await workerStack()).catcherUrl, PHONE),
  })) as { token: string });
  const apply = { token, procedureId, text: '有新的转账记录（虚构）' };
  expect(await victim('status', { token })).toMatchObject({ filingRemedies: [] });
  expect(await victim('filing-remedies', apply)).toMatchObject({ code: 'VICTIM.NO_REMEDY' });
  await head().post(`/procedures/${procedureId}/steps`, { outcome: 'served' });
  expect(await victim('status', { token })).toMatchObject({ filingRemedies: [{ procedureId, name: '不予立案复议' }] });
  expect(await victim('filing-remedies', apply)).toHaveProperty('receipt');
  expect(await procedure()).toMatchObject({ step: 'reconsider', turn: { ruleId: 'XJD-25-decide' } });
  expect(await victim('filing-remedies', apply)).toMatchObject({ code: 'VICTIM.NO_REMEDY' });
});

it('asks the procuratorate of the place to supervise the filing, once at a time, and reads how far it is (刑诉法 113)', async () => {
  expect(await victim('status', { token })).toMatchObject({
    supervision: { unitName: expect.stringContaining('检察院') },
  });
  const asked = await victim('supervision-requests', { token, text: '有明确的转账对象（虚构）' });
  const path = `/procedures/${String(asked['procedureId'])}`;
  expect(await victim('supervision-requests', { token, text: '再次请求' })).toMatchObject({ code: 'VICTIM.NO_REMEDY' });
  const prosecutor = heli.at('j.qin');
  expect(await prosecutor.get<Json>(path)).toMatchObject({
    ...{ chain: 'reporter-supervision', step: 'judge-request', isOwnTurn: true },
    history: [{ papers: [{ name: '立案监督请求（报案人网上提出）', text: '有明确的转账对象（虚构）' }] }],
  });
  await prosecutor.post(`${path}/steps`, { outcome: 'ask-reasons' });
  expect(await head().get<Json>(path)).toMatchObject({ step: 'explain', isOwnTurn: true, turn: { ruleId: 'CRD-22' } });
  const { proceedings, supervision } = await victim('status', { token });
  expect(supervision).toBeUndefined();
  expect(proceedings).toContainEqual(
    expect.objectContaining({ told: '人民检察院已要求公安机关说明不立案的理由。', due: expect.any(String) }),
  );
});

it('is served a decision not to prosecute, and appeals to the procuratorate above within seven days of that (CRD-16)', async () => {
  const units = { police: 'police-990102-01', procuratorate: 'procuratorate-990102', higher: 'procuratorate-990100' };
  const { procedureId: review } = await p().post<{ procedureId: string }>('/procedures', {
    ...{ chain: 'prosecution', caseId, units },
  });
  const amounts = { concludedFen: '100', recoveredByPoliceFen: '0', recoveredByProcuratorateFen: '0' };
  const decided = { outcome: 'not-prosecute', reason: '证据不足（虚构）', amounts };
  await heli.at('j.qin').post(`/procedures/${review}/steps`, decided);
  await heli.settled();
  const appeal = `va.${review}`;
  expect(await victim('filing-remedies', { token, procedureId: appeal, text: '不服' })).toMatchObject({
    code: 'VICTIM.NO_REMEDY',
  });
  await heli.at('j.qin').post(`/procedures/${appeal}/steps`, { outcome: 'served' });
  expect(await victim('status', { token })).toMatchObject({
    filingRemedies: [{ procedureId: appeal, name: '不起诉申诉', until: expect.any(String) }],
  });
  expect(await victim('filing-remedies', { token, procedureId: appeal, text: '证据充分（虚构）' })).toHaveProperty(
    'receipt',
  );
  expect(await heli.at('j.gao').get<Json>(`/procedures/${appeal}`)).toMatchObject({
    ...{ step: 'review', isOwnTurn: true, turn: { ruleId: 'CRD-16-review' } },
  });
  await heli.at('j.gao').post(`/procedures/${appeal}/steps`, { outcome: 'uphold', reason: '维持（虚构）' });
  const { proceedings } = await victim('status', { token });
  expect(proceedings).toContainEqual({
    name: '被害人申诉不起诉',
    told: '复查决定：维持不起诉。您可以向人民法院起诉。',
  });
});
