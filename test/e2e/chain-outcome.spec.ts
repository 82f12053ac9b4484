import type { Caller, Json } from '../support/api.js';
import { until } from '../support/api.js';
import { report } from '../support/desk.js';
import { refuses } from '../support/desk-refusals.js';
import { approve, fileCase } from '../support/freezes.js';
import { apply as applyCase } from '#domain/case/apply';
import { apply } from '#domain/procedure/apply';
import { keepMatter } from '../support/keep-story.js';
import { TestSystem } from '../support/system.js';

/** What a chain decides on a case is written into the case (程序规定 179, 182; 刑诉法 177): it must be filed, it is not prosecuted. */

let heli: TestSystem;
const P = (): Caller => heli.at('p.li');
const J = (): Caller => heli.at('j.qin');
const head = (): Caller => heli.at('p.zhao');
const units = { police: 'police-990102-01', procuratorate: 'procuratorate-990102', higher: 'procuratorate-990100' };
const amounts = { concludedFen: '100', recoveredByPoliceFen: '0', recoveredByProcuratorateFen: '0' };
const take = (desk: Caller, id: string, outcome: string): Promise<Json> =>
  desk.post(`/procedures/${id}/steps`, { outcome, reason: '理由（虚构）', amounts });
const caseAt = (caseId: string): Promise<Json> => P().get(`/cases/${caseId}`);

async function notFiled(): Promise<string> {
  const { caseId } = await report(P());
  for (const step of ['acceptance', 'no-filing']) {
    await P().post(`/cases/${caseId}/filings`, { step, ...(step === 'no-filing' && { reason: '理由（虚构）' }) });
    await approve(heli, `case/${caseId}`);
  }
  return caseId;
}

const isOfFiling = ({ subject }: Json): boolean => String(subject).includes('应当立案');

beforeAll(async () => {
  heli = await TestSystem.open();
});
afterAll(() => heli?.stop());

describe('立案监督 (CRD-22, CRD-23)', () => {
  let caseId = '';
  let id = '';

  it('obliges the handler of the case, which is not decided the other way again', async () => {
    caseId = await notFiled();
    ({ procedureId: id } = await J().post<{ procedureId: string }>('/procedures', {
      ...{ chain: 'filing-supervision', caseId, units: { police: units.police, procuratorate: units.procuratorate } },
    }));
    await take(P(), id, 'explained');
    await take(J(), id, 'order-filing');
    const seen = await until('the case knows', async () => {
      const now = await caseAt(caseId);
      return (now['filing'] as Json)['required'] ? now : undefined;
    });
    expect(seen).toMatchObject({ filing: { required: { ground: 'supervision', procedureId: id } } });
    expect((seen['deadlines'] as Json[]).map(({ ruleId }) => ruleId)).toContain('CRD-23');
    await until('its handler is told', async () => (await P().all<Json>('/notices')).some(isOfFiling));
    const again = { body: { step: 'no-filing', reason: '理由（虚构）' } };
    await refuses(heli, P(), ['POST', `/cases/${caseId}/filings`, again], {
      ...{ status: 409, code: 'CASE.FILING_REQUIRED' },
    });
  });

  it('is opened for the police unit that has the case, or one above it, and for no other', async () => {
    const opening = (police: string, of = caseId): Json => ({
      ...{ chain: 'filing-supervision', caseId: of, units: { police, procuratorate: units.procuratorate } },
    });
    for (const body of [opening('police-990202'), opening(units.police, 'case-of-nobody')])
      await refuses(heli, J(), ['POST', '/procedures', { body }], { status: 404, code: 'MATTER.NOT_FOUND' });
    await J().post('/procedures', opening('police-990102'));
  });

  it('is done by the approval of the case, which moves the chain on, and ends what contests the decision not to file', async () => {
    const notice = await until('the decision not to file is to be served', async () => {
      const chains = await head().all<Json>(`/procedures?caseId=${caseId}`);
      return chains.find(({ chain }) => chain === 'non-filing');
    });
    const served = `/procedures/${String(notice['procedureId'])}`;
    expect(notice).toMatchObject({ step: 'notify', turn: { ruleId: 'XJD-25-notice' } });
    const byHand = { body: { outcome: 'case-filed', reason: '理由（虚构）' } };
    await refuses(heli, head(), ['POST', `${served}/steps`, byHand], {
      status: 422,
      code: 'PROCEDURE.NO_SUCH_OUTCOME',
    });
    await take(P(), id, 'filed');
    expect(await P().get(`/procedures/${id}`)).toMatchObject({ step: 'file', filingAsked: true });
    await approve(heli, `case/${caseId}`);
    const seen = await until('the chain has followed', async () => {
      const now = await J().get<Json>(`/procedures/${id}`);
      return now['step'] === 'finish' ? now : undefined;
    });
    expect(seen).toMatchObject({ turn: { ruleId: 'CRD-24' } });
    expect((seen['history'] as Json[]).at(-1)).toMatchObject({ reason: expect.stringContaining('立案决定书') });
    const { filing } = (await caseAt(caseId)) as { filing: Json };
    expect(filing).toMatchObject({ status: 'filed' });
    expect(filing).not.toHaveProperty('required');
    const ended = await until('nobody serves it any more', async () => {
      const now = await head().get<Json>(served);
      return now['endedAt'] ? now : undefined;
    });
    expect(ended).toMatchObject({ step: 'end', turns: [] });
    expect((ended['history'] as Json[]).at(-1)).toMatchObject({
      ...{ outcomeName: '案件已立案，本环节终结', reason: expect.stringContaining('立案决定书') },
    });
    const { deadlines } = (await caseAt(caseId)) as { deadlines: Json[] };
    expect(deadlines.map(({ ruleId }) => ruleId)).not.toContain('XJD-25-notice');
    await keepMatter(heli, { name: 'case-ordered', matterId: `case/${caseId}`, apply: applyCase });
    await keepMatter(heli, { name: 'procedure-ordered', matterId: `procedure/${id}`, apply });
  });
});

/** The reconsideration decides that the case be filed: its period runs. */
async function mustBeFiled(): Promise<string> {
  const caseId = await notFiled();
  const found = await until('the chain has begun', async () => {
    const [one] = await head().all<Json>(`/procedures?caseId=${caseId}`);
    return one;
  });
  const id = String(found['procedureId']);
  for (const outcome of ['served', 'applied', 'file']) await take(head(), id, outcome);
  await until('the period runs', async () => (await clocksOf(caseId)).includes('XJD-25-file'));
  return caseId;
}

const clocksOf = async (caseId: string): Promise<unknown[]> =>
  ((await caseAt(caseId))['deadlines'] as Json[]).map(({ ruleId }) => ruleId);

it('复议 (XJD-25): the decision to file opens a period of the case, and the filing ends it', async () => {
  const caseId = await mustBeFiled();
  // It is the bureau that has decided not to file, and now must; its station has the case.
  const isOfBureau = { matterId: `case/${caseId}`, ruleId: 'XJD-25-file', ownerUnitId: 'police-990102' };
  expect(await head().all<Json>('/deadlines?scope=mine')).toContainEqual(expect.objectContaining(isOfBureau));
  await P().post(`/cases/${caseId}/filings`, { step: 'filing' });
  await approve(heli, `case/${caseId}`);
  expect(await clocksOf(caseId)).not.toContain('XJD-25-file');
});

it('the period to file goes on with the case to another bureau, by the same day', async () => {
  const caseId = await mustBeFiled();
  const periods = (desk: Caller): Promise<Json[]> => desk.all<Json>('/deadlines?scope=mine');
  const ofCase = ({ matterId, ruleId }: Json): boolean => matterId === `case/${caseId}` && ruleId === 'XJD-25-file';
  const before = (await periods(head())).find(ofCase);
  const { referralId } = await P().post<{ referralId: string }>(`/cases/${caseId}/referrals`, {
    ...{ kind: 'case', ground: 'no-jurisdiction', toUnitId: 'police-980102' },
    places: [{ place: 'suspect-residence', divisionCode: '980102' }],
    reason: '嫌疑人居住地在川渚省沙棠市桂渡区（虚构）',
  });
  await approve(heli, `referral/${referralId}`);
  await P().post(`/referrals/${referralId}/dispatches`, { lines: [{ kind: 'document', title: '受案登记表（虚构）' }] });
  await heli.at('p.yang').post(`/referrals/${referralId}/acceptance`, { missing: [] });
  await heli.settled();
  expect((await periods(heli.at('p.yang'))).find(ofCase)).toMatchObject({
    ...{ ownerUnitId: 'police-980102', dueAt: before?.['dueAt'] },
  });
  expect((await periods(head())).filter(ofCase)).toEqual([]);
});

it('不起诉 stands in the case, until it is taken back', async () => {
  const { caseId } = await report(P());
  await fileCase(heli, caseId);
  const { procedureId: id } = await P().post<{ procedureId: string }>('/procedures', {
    ...{ chain: 'prosecution', caseId, units },
  });
  await take(J(), id, 'not-prosecute');
  const standing = async (): Promise<Json | undefined> => (await caseAt(caseId))['prosecution'] as Json | undefined;
  expect(await until('the case knows', standing)).toMatchObject({ decision: 'not-prosecuted', procedureId: id });
  await take(P(), id, 'reconsider');
  await take(J(), id, 'change');
  await until('the case goes on', async () => !(await standing()));
  await keepMatter(heli, { name: 'case-not-prosecuted', matterId: `case/${caseId}`, apply: applyCase });
  await keepMatter(heli, { name: 'procedure-not-prosecuted', matterId: `procedure/${id}`, apply });
});
