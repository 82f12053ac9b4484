import { type Caller, formOf, type Json, until } from '../support/api.js';
import { anOrder, legalNow } from '../support/desk.js';
import { refuses } from '../support/desk-refusals.js';
import { keepMatter } from '../support/keep-story.js';
import { TestSystem } from '../support/system.js';
import { apply as applyAssistance } from '#domain/assistance/apply';
import { apply as applyDesignation } from '#domain/designation/apply';
import { apply as applyReferral } from '#domain/referral/apply';

/** 移送 from city A to another province: every step at the API of the desk that takes it. */

let heli: TestSystem;
let caseId = '';
let referralId = '';

const TO = 'police-980102';
const p = (): Caller => heli.at('p.li');
const head = (): Caller => heli.at('p.zhao');
const other = (): Caller => heli.at('p.yang');
const view = (desk: Caller, id = referralId): Promise<Json> => desk.get(`/referrals/${id}`);
const approve = (by: Caller, id: string): Promise<unknown> =>
  by.post(`/approvals/referral.${id}/decision`, { matterId: `referral/${id}`, decision: 'approved' });
const PDF = {
  name: '受案登记表.pdf',
  content: '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n',
  type: 'application/pdf',
};

const finding = (given: object = {}): object => ({
  kind: 'case',
  ground: 'no-jurisdiction',
  toUnitId: TO,
  places: [{ place: 'suspect-residence', divisionCode: '980102' }],
  reason: '嫌疑人居住地在川渚省沙棠市桂渡区',
  ...given,
});

/** The only leader of the unit proposes, so the paper that his superior signed is entered. */
async function file(id: string, step: string): Promise<void> {
  const { approvalId } = await other().post<{ approvalId: string }>(`/cases/${id}/filings`, { step });
  const { sha256 } = await other().upload<{ sha256: string }>('/approvals/scans', PDF);
  const approvedAt = new Date((await legalNow(other())) - 1_000).toISOString();
  const paper = { number: `桂公批〔2026〕${step}`, approvedAt, sha256 };
  await other().post(`/approvals/${approvalId}/paper`, { matterId: `case/${id}`, decision: 'approved', ...paper });
}

beforeAll(async () => {
  heli = await TestSystem.open();
  ({ caseId } = await anOrder(p()));
});
afterAll(() => heli?.stop());

it('proposes the unit of the place and says why', async () => {
  const { proposals } = await p().get<{ proposals: Json[] }>(
    '/referrals/routes?places=suspect-residence:980102,victim-place:990102',
  );
  expect(proposals[0]).toMatchObject({ unitId: TO });
  expect(String((proposals[0]?.['reasons'] as string[])[0])).toContain('犯罪嫌疑人居住地');
});

it('counts from the finding, is approved by the head and goes out with its papers and the live stops', async () => {
  ({ referralId } = await p().post<{ referralId: string }>(`/cases/${caseId}/referrals`, finding()));
  expect(await view(p())).toMatchObject({ status: 'found', approver: { unitId: 'police-990102' } });
  const decision = { matterId: `referral/${referralId}`, decision: 'approved' };
  await refuses(heli, p(), ['POST', `/approvals/referral.${referralId}/decision`, { body: decision }], {
    status: 403,
    code: 'ACT.FORBIDDEN',
  });
  await approve(head(), referralId);
  expect(await view(p())).toMatchObject({ status: 'approved', turn: { ruleId: 'XJD-03' } });
  const { fileHash } = await p().upload<{ fileHash: string }>('/papers', PDF);
  await p().post(`/referrals/${referralId}/dispatches`, {
    lines: [{ kind: 'document', title: '受案登记表', fileHash }],
  });
  const sent = await view(p());
  expect(sent).toMatchObject({ status: 'sent', owner: { unitId: 'police-990102-01' } });
  expect(sent['number']).toMatch(/公移字〔\d{4}〕1号$/);
  const { lines } = sent['manifest'] as { lines: Json[] };
  expect(lines.map(({ kind }) => kind)).toEqual(['document', 'measure']);
  expect(await p().file(`/referrals/${referralId}/papers/1`)).toEqual(Buffer.from(PDF.content));
  expect(String(await p().file(`/referrals/${referralId}/document`))).toContain('移送案件通知书');
});

it('takes no scan that is no PDF, and no file that is not here', async () => {
  const scan = { name: 'scan.pdf', content: 'sixty pages of nothing' };
  await expect(p().upload('/papers', scan)).rejects.toThrow('UPLOAD.WRONG_TYPE');
});

it('is nobody else’s business', async () => {
  const answer = await heli.at('p.zhou').ask('GET', `/referrals/${referralId}`);
  expect([answer.status, answer.body['code']]).toEqual([404, 'MATTER.NOT_FOUND']);
});

it('waits in the inbox of the addressee, who accepts: case, orders and ownership move at once', async () => {
  const inbox = await other().all<Json>('/inbox');
  expect(inbox.map(({ matterId }) => matterId)).toContain(`referral/${referralId}`);
  await other().post(`/referrals/${referralId}/acceptance`, { missing: ['扣押物品清单'] });
  expect(await view(other())).toMatchObject({ status: 'accepted', owner: { unitId: TO }, completionOpen: true });
  await heli.settled();
  const known = await other().get(`/cases/${caseId}`);
  expect(known['handlerUnitId']).toBe(TO);
  const orders = await other().all<Json>(`/stop-payment-orders?caseId=${caseId}`);
  expect(orders).toHaveLength(1);
  const order = await other().get<{ orderId: string }>(`/stop-payment-orders/${String(orders[0]?.['orderId'])}`);
  await until('the new owner may act on the order', async () => {
    const lift = await other().ask('POST', `/stop-payment-orders/${order.orderId}/withdrawals`, {
      key: 'take-back',
      body: { itemNos: [1], reason: '移送后重新核对' },
    });
    return lift.status < 300;
  });
  const former = await p().ask('POST', `/cases/${caseId}/referrals`, { key: 'again', body: finding() });
  expect(former.body['code']).toBe('ACT.FORBIDDEN');
});

it('is completed, counted and signed by both sides over the same manifest', async () => {
  await p().post(`/referrals/${referralId}/completions`, {
    lines: [{ kind: 'evidence', title: '扣押物品清单', count: 2 }],
  });
  const { digest } = (await view(p()))['manifest'] as { digest: string };
  await p().post(`/referrals/${referralId}/signatures`, { digest });
  const early = await p().ask('GET', `/referrals/${referralId}/hand-over`);
  expect(early.body['code']).toBe('DOCUMENT.NOT_YET');
  await refuses(heli, other(), ['POST', `/referrals/${referralId}/signatures`, { body: { digest: 'f'.repeat(64) } }], {
    status: 409,
    code: 'REFERRAL.OTHER_MANIFEST',
  });
  await other().post(`/referrals/${referralId}/signatures`, { digest });
  expect(await view(other())).toMatchObject({ status: 'handed-over' });
  expect(String(await other().file(`/referrals/${referralId}/hand-over`))).toContain('双方签收');
  const verdict = await other().get<Json>(`/referrals/${referralId}/manifest`);
  expect(verdict).toMatchObject({ findings: [], receipts: { from: true, to: true } });
});

it('makes both receipts worthless where one byte of a name is changed', async () => {
  await heli.database.query(
    `update subject_values set value = jsonb_set(value, '{name}', '"受案登记衰"') where value->>'name' = '受案登记表'`,
  );
  expect(await p().get<Json>(`/referrals/${referralId}/manifest`)).toMatchObject({
    findings: [{ lineNo: 1, what: 'name' }],
    receipts: { from: false, to: false },
  });
});

it('is found by the case number, and a leader of an agency sends a clue', async () => {
  const { caseNumber } = await other().get<{ caseNumber: string }>(`/cases/${caseId}`);
  expect(await other().all(`/referrals?q=${caseNumber}`)).toHaveLength(1);
  const clerk = heli.at('r.fan');
  const clue = await clerk.post<{ referralId: string }>(
    '/referrals',
    finding({ kind: 'clue', ground: 'agency', toUnitId: 'police-990202' }),
  );
  await approve(heli.at('r.peng'), clue.referralId);
  await clerk.post(`/referrals/${clue.referralId}/dispatches`, { lines: [{ kind: 'document', title: '移送书' }] });
  const wu = heli.at('p.wu');
  expect(await view(wu, clue.referralId)).toMatchObject({
    owner: { unitId: 'police-990202' },
    turn: { ruleId: 'ADM-03' },
  });
  await refuses(
    heli,
    wu,
    ['POST', `/referrals/${clue.referralId}/return`, { body: { reason: 'no-connection', text: '不属本地管辖' } }],
    { status: 409, code: 'REFERRAL.AGENCY_NOT_RETURNED' },
  );
  await wu.post(`/referrals/${clue.referralId}/forwarding`, { toUnitId: TO, reason: '属桂渡区管辖' });
  expect(await view(other(), clue.referralId)).toMatchObject({ owner: { unitId: TO } });
  await other().post(`/referrals/${clue.referralId}/acceptance`);
  await heli.settled();
  const opened = await view(other(), clue.referralId);
  expect(opened).toMatchObject({ status: 'accepted', filing: 'owed' });
  const known = await other().get<Json>(`/cases/${String(opened['caseId'])}`);
  expect(known).toMatchObject({ handlerUnitId: TO, channel: 'referral', deadlines: [{ ruleId: 'ADM-05' }] });
  for (const step of ['acceptance', 'filing']) await file(String(opened['caseId']), step);
  await heli.settled();
  expect(await view(other(), clue.referralId)).toMatchObject({ filing: 'filed', turn: { ruleId: 'ADM-07' } });
});

it('goes before the common superior by itself when it has bounced twice; the superior designates, and no third return is taken', async () => {
  const opened = await anOrder(p());
  const wu = heli.at('p.wu');
  const { referralId: id } = await p().post<{ referralId: string }>(
    `/cases/${opened.caseId}/referrals`,
    finding({ toUnitId: 'police-990202' }),
  );
  await approve(head(), id);
  for (let round = 0; round < 2; round += 1) {
    await p().post(`/referrals/${id}/dispatches`, { lines: [{ kind: 'document', title: '受案登记表' }] });
    await wu.post(`/referrals/${id}/return`, { reason: 'no-connection', text: '本地没有联系点' });
  }
  expect(await view(p(), id)).toMatchObject({ status: 'disputed', owner: { unitId: 'police-990102-01' } });
  await heli.settled();
  const [dispute] = await wu.all<Json>('/designations');
  expect(dispute).toMatchObject({ status: 'contesting', superior: { unitId: 'police-990000' } });
  const path = `/designations/${String(dispute?.['designationId'])}`;
  // Whose turn it is in the dispute: whoever has not stated its view, then the superior; in both lists and on the page.
  const turns = async (): Promise<unknown> => {
    const [inReferrals, inDesignations] = await Promise.all(
      ['/referrals', '/designations'].map((at) => wu.all<Json>(at)),
    );
    const unitsOf = (line: Json | undefined) => (line?.['waitsFor'] as Json[]).map(({ unitId }) => unitId);
    const referral = inReferrals?.find(({ referralId }) => referralId === id);
    const duties = ((await view(wu, id))['turns'] as Json[]).map(({ ruleId }) => ruleId);
    expect(unitsOf(inDesignations?.[0])).toEqual(unitsOf(referral));
    return [unitsOf(referral), (referral?.['turn'] as Json)['ruleId'], [...new Set(duties)]];
  };
  expect(await turns()).toEqual([['police-990102-01', 'police-990202'], 'DES-01', ['DES-01']]);
  await p().post(`${path}/contests`, { text: '嫌疑人在墨池区（虚构）' });
  expect(await turns()).toEqual([['police-990202'], 'DES-01', ['DES-01']]);
  const inbox = await p().all<Json>('/inbox');
  expect(inbox.map(({ matterId }) => matterId)).not.toContain(`referral/${id}`);
  await wu.post(`${path}/contests`, { text: '被害人在松篁区（虚构）' });
  expect(await turns()).toEqual([['police-990000'], 'DES-02', ['DES-02']]);
  const superior = heli.at('p.qiao');
  await superior.post(`${path}/decision`, { unitId: 'police-990202', text: '由墨池分局管辖（虚构）' });
  await heli.settled();
  const decided = await superior.get<Json>(path);
  expect(decided).toMatchObject({ status: 'decided', designated: { unitId: 'police-990202' } });
  expect((decided['copied'] as Json[]).map(({ unitId }) => unitId)).toEqual(['procuratorate-990202', 'court-990202']);
  expect(String(await wu.file(`${path}/document`))).toContain('指定管辖决定书');
  expect(await view(wu, id)).toMatchObject({ status: 'sent', owner: { unitId: 'police-990202' } });
  expect((await wu.get<Json>(`/cases/${opened.caseId}`))['handlerUnitId']).toBe('police-990202');
  await refuses(
    heli,
    wu,
    ['POST', `/referrals/${id}/return`, { body: { reason: 'no-connection', text: '仍不同意' } }],
    { status: 409, code: 'REFERRAL.DESIGNATED' },
  );
  await wu.post(`/referrals/${id}/acceptance`);
  await heli.settled();
  const asked = await wu.post<{ assistanceId: string }>(`/cases/${opened.caseId}/assistances`, {
    ...{ toUnitId: 'police-990102', kind: 'identity', request: '核查嫌疑人身份（虚构）' },
  });
  await head().post(`/assistances/${asked.assistanceId}/taking-up`);
  await head().post(`/assistances/${asked.assistanceId}/answer`, { papers: [{ title: '查无前科（虚构）' }] });
  expect(await wu.get<Json>(`/assistances/${asked.assistanceId}`)).toMatchObject({ status: 'answered' });
  expect(String(await wu.file(`/assistances/${asked.assistanceId}/document`))).toContain('办案协作函');
  const designation = `designation/${String(dispute?.['designationId'])}`;
  await keepMatter(heli, { name: 'referral', matterId: `referral/${id}`, apply: applyReferral });
  await keepMatter(heli, { name: 'designation', matterId: designation, apply: applyDesignation });
  await keepMatter(heli, { name: 'assistance', matterId: `assistance/${asked.assistanceId}`, apply: applyAssistance });
});

it('refuses with a stable code what cannot be: division, unit, addressee, file, state, officer', async () => {
  const { caseId: own } = await anOrder(p());
  const asks = async (path: string, body: object, by = p()): Promise<unknown> =>
    (await by.ask('POST', path, { key: `bad-${Math.random()}`, body })).body['code'];
  const sends = (given: object): Promise<unknown> => asks(`/cases/${own}/referrals`, finding(given));
  expect(await sends({ places: [{ place: 'server', divisionCode: '123456' }] })).toBe('DIVISION.UNKNOWN');
  expect(await sends({ toUnitId: 'police-990104' })).toBe('UNIT.CLOSED');
  expect(await sends({ toUnitId: 'police-990102-01' })).toBe('REFERRAL.OWN_UNIT');
  expect(await sends({ toUnitId: 'no-such-unit' })).toBe('UNIT.UNKNOWN');
  expect(await sends({ ground: 'designated' })).toBe('REFERRAL.WRONG_GROUND');
  expect(await sends({ ground: 'after-filing', toUnitId: 'court-990202' })).toBe('REFERRAL.WRONG_AGENCY');
  expect(await sends({ toUnitId: 'bank-qingsong' })).toBe('REFERRAL.WRONG_AGENCY');
  const { referralId: id } = await p().post<{ referralId: string }>(`/cases/${own}/referrals`, finding());
  const papers = [{ kind: 'document', title: '受案登记表', fileHash: 'a'.repeat(64) }];
  expect(await asks(`/referrals/${id}/dispatches`, { lines: papers })).toBe('FILE.NOT_FOUND');
  const pages = Array.from({ length: 60 }, (_, page) => `第 ${page + 1} 页：这不是扫描件`).join('\f');
  const scan = { name: '案卷扫描件.pdf', content: pages.repeat(200) };
  const uploaded = await p().ask('POST', '/papers', { key: `bad-${Math.random()}`, body: formOf(scan) });
  expect(uploaded.body['code']).toBe('UPLOAD.WRONG_TYPE');
  const plain = [{ kind: 'document', title: '受案登记表' }];
  expect(await asks(`/referrals/${id}/dispatches`, { lines: plain })).toBe('REFERRAL.WRONG_STATE');
  const asking = { toUnitId: TO, request: '柜面冻结（虚构）' };
  expect(await asks(`/cases/${own}/assistances`, { ...asking, kind: 'on-the-spot' })).toBe('ASSISTANCE.PAPERS_MISSING');
  const dispute = { otherUnitIds: [TO], reason: '均认为对方管辖' };
  expect(await asks(`/cases/${own}/designations`, dispute)).toBe('DESIGNATION.UNDER_WAY');
  await p().post(`/referrals/${id}/withdrawal`, { reason: '改为报请指定' });
  const { designationId } = await p().post<{ designationId: string }>(`/cases/${own}/designations`, dispute);
  expect(await sends({})).toBe('REFERRAL.UNDER_WAY');
  for (const desk of [p(), other()]) await desk.post(`/designations/${designationId}/names`, { unitId: TO });
  await heli.settled();
  expect(await view(p(), designationId)).toMatchObject({ status: 'approved', owner: { unitId: TO } });
  await p().post(`/referrals/${designationId}/dispatches`, { lines: plain });
  await other().post(`/referrals/${designationId}/acceptance`);
  expect(await view(other(), designationId)).toMatchObject({ status: 'accepted' });
});
