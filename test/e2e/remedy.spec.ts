import { codeSent } from '../support/victim.js';
import type { Caller, Json } from '../support/api.js';
import { report } from '../support/desk.js';
import { workerStack } from '../support/stack.js';
import { TestSystem } from '../support/system.js';

/** 不予立案 and the reporter's remedies (XJD-25): the periods begin with the decision, and the reporter applies on the public page. */

let heli: TestSystem;
let caseId = '';
let caseNumber = '';
let procedureId = '';
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
}, 90_000);
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
  const { token } = await victim('sessions', {
    caseNumber,
    accessCode,
    code: await codeSent((await workerStack()).catcherUrl, PHONE),
  });
  const apply = { token, procedureId, text: '有新的转账记录（虚构）' };
  expect(await victim('status', { token })).toMatchObject({ filingRemedies: [] });
  expect(await victim('filing-remedies', apply)).toMatchObject({ code: 'VICTIM.NO_REMEDY' });
  await head().post(`/procedures/${procedureId}/steps`, { outcome: 'served' });
  expect(await victim('status', { token })).toMatchObject({ filingRemedies: [{ procedureId, name: '不予立案复议' }] });
  expect(await victim('filing-remedies', apply)).toHaveProperty('receipt');
  expect(await procedure()).toMatchObject({ step: 'reconsider', turn: { ruleId: 'XJD-25-decide' } });
  expect(await victim('filing-remedies', apply)).toMatchObject({ code: 'VICTIM.NO_REMEDY' });
});
