import { type Caller, type Json, until } from '../support/api.js';
import { apply as applyCampaign } from '#domain/campaign/apply';
import { apply as applyEvidence } from '#domain/evidence/apply';
import { apply as applyTicket } from '#domain/ticket/apply';
import { keepMatter } from '../support/keep-story.js';
import { report } from '../support/desk.js';
import { refuses } from '../support/desk-refusals.js';
import { TestSystem } from '../support/system.js';

/** 证据保管链、支持请求、集群战役 through the real stack. */

let heli: TestSystem;
const P = (): Caller => heli.at('p.li');
const J = (): Caller => heli.at('j.qin');
const told = (desk: Caller, template: string): Promise<true> =>
  until(`${template} is told`, async () =>
    (await desk.all<Json>('/notices')).some((one) => one['template'] === template),
  );

beforeAll(async () => {
  heli = await TestSystem.open();
});
afterAll(() => heli?.stop());

describe('an item of evidence', () => {
  it('goes from hand to hand without a gap', async () => {
    const { caseId } = await report(P());
    const { evidenceId } = await P().post<{ evidenceId: string }>('/evidence', {
      ...{ caseId, kind: 'device', item: { title: '涉案手机一部（虚构）' } },
    });
    const path = `/evidence/${evidenceId}`;
    expect(await P().get(path)).toMatchObject({ status: 'held', isHolder: true, name: '涉案手机一部（虚构）' });
    expect((await J().ask('GET', path)).status).toBe(404);
    const to = (toOfficerId: string, toUnitId = 'procuratorate-990102') => ({
      body: { toUnitId, toOfficerId, purpose: '随案移送' },
    });
    await refuses(heli, P(), ['POST', `${path}/offers`, to('t.lv')], { status: 422, code: 'EVIDENCE.NOT_THERE' });
    await P().post(`${path}/offers`, to('j.qin').body);
    await told(J(), 'EvidenceOffered');
    const inbox = await J().all<Json>('/inbox');
    expect(inbox.find(({ matterId }) => matterId === `evidence/${evidenceId}`)).toMatchObject({
      next: { ruleId: 'EVD-01' },
    });
    await refuses(heli, heli.at('j.you'), ['POST', `${path}/receipts`, { body: {} }], {
      ...{ status: 403, code: 'EVIDENCE.OTHER_RECEIVER' },
    });
    await J().post(`${path}/receipts`, {});
    await refuses(heli, P(), ['POST', `${path}/offers`, to('j.you')], { status: 409, code: 'EVIDENCE.GAP' });
    const seen = await P().get<Json>(path);
    expect(seen).toMatchObject({ status: 'held', isHolder: false, holder: { officerId: 'j.qin' } });
    expect((seen['chain'] as Json[]).length).toBe(2);
    expect(seen['gapAt']).toBeUndefined();
    await J().post(`${path}/end`, { end: 'transferred-to-court', reason: '随案移送人民法院' });
    expect(await P().get(path)).toMatchObject({ status: 'ended' });
    expect(await P().get(`/matters/${encodeURIComponent(`evidence/${evidenceId}`)}/acts`)).toMatchObject({
      items: [{ event: 'EvidenceRegistered' }, {}, {}, { event: 'EvidenceEnded' }],
    });
    await keepMatter(heli, { name: 'evidence', matterId: `evidence/${evidenceId}`, apply: applyEvidence });
  });
});

describe('a request for support', () => {
  it('goes to the team of the right branch, is passed on, and comes back to who asked', async () => {
    const proposed = await P().get<{ teams: Json[] }>('/tickets/teams?kind=funds-flow');
    expect(proposed.teams.length).toBeGreaterThan(0);
    const { ticketId } = await P().post<{ ticketId: string }>('/tickets', {
      ...{ kind: 'legal', toUnitId: 'police-990102', request: '请审核证据是否充分（虚构）', hours: 12 },
    });
    const path = `/tickets/${ticketId}`;
    const team = heli.at('p.zhao');
    expect(await team.get(path)).toMatchObject({ side: 'team', turn: { ruleId: 'TKT-01' } });
    await team.post(`${path}/taking-up`, {});
    expect(await P().get(path)).toMatchObject({ status: 'under-way', ownerName: expect.any(String) });
    await team.post(`${path}/pass`, { toUnitId: 'procuratorate-990102', reason: '属检察机关职责' });
    await refuses(heli, team, ['POST', `${path}/taking-up`, { body: {} }], { status: 403, code: 'TICKET.OTHER_UNIT' });
    await J().post(`${path}/answers`, { papers: [{ title: '审核意见（虚构）' }] });
    await told(P(), 'TicketAnswered');
    await P().post(`${path}/returns`, { reason: '请补充主观明知部分' });
    await J().post(`${path}/answers`, { papers: [{ title: '补充意见（虚构）' }] });
    await P().post(`${path}/closing`, {});
    const seen = await P().get<{ answers: Json[]; status: string; passes: Json[] }>(path);
    expect([seen.status, seen.passes.length, seen.answers.length]).toEqual(['closed', 1, 2]);
    expect(seen.answers[0]).toMatchObject({ sentBack: '请补充主观明知部分' });
    await refuses(heli, P(), ['POST', `${path}/withdrawal`, { body: { reason: '不再需要' } }], {
      ...{ status: 409, code: 'TICKET.WRONG_STATE' },
    });
    await keepMatter(heli, { name: 'ticket', matterId: `ticket/${ticketId}`, apply: applyTicket });
  });
});

describe('a campaign', () => {
  it('joins cases of two cities, starts once, and has a result of each unit', async () => {
    const [lead, other] = [heli.at('p.qiao'), heli.at('p.zhou')];
    const own = await report(P());
    const theirs = await report(other, { divisionCode: '990202' });
    const plan = { name: '断流行动（虚构）', level: 'province', batch: 3 };
    const { campaignId } = await lead.post<{ campaignId: string }>('/campaigns', plan);
    const path = `/campaigns/${campaignId}`;
    for (const { caseNumber } of [own, theirs]) await lead.post(`${path}/cases`, { caseNumber });
    await refuses(heli, lead, ['POST', `${path}/cases`, { body: { caseNumber: 'A0000000000000000000000' } }], {
      ...{ status: 404, code: 'CAMPAIGN.CASE_UNKNOWN' },
    });
    expect((await P().ask('GET', path)).status).toBe(404);
    const { campaignId: second } = await lead.post<{ campaignId: string }>('/campaigns', { ...plan, batch: 4 });
    await refuses(heli, lead, ['POST', `/campaigns/${second}/cases`, { body: { caseNumber: own.caseNumber } }], {
      ...{ status: 409, code: 'CAMPAIGN.CASE_ELSEWHERE' },
    });
    await lead.post(`${path}/start`, { days: 20 });
    await told(P(), 'CampaignStarted');
    expect(await P().get(path)).toMatchObject({ takesPart: true, turns: [{ ruleId: 'CMP-01' }, { ruleId: 'CMP-01' }] });
    expect(await P().get(`/cases/${own.caseId}`)).toMatchObject({ campaign: { level: 'province', batch: 3 } });
    const result = { arrests: 3, casesSolved: 2, recoveredFen: '500000', note: '' };
    await P().post(`${path}/results`, result);
    await refuses(heli, lead, ['POST', `${path}/closing`, { body: {} }], {
      ...{ status: 409, code: 'CAMPAIGN.RESULTS_MISSING' },
    });
    await other.post(`${path}/results`, { ...result, arrests: 1 });
    await lead.post(`${path}/closing`, {});
    expect(await P().get(path)).toMatchObject({
      ...{ status: 'closed', level: 'province', batch: 3 },
      total: { arrests: 4, casesSolved: 4, recoveredFen: '1000000' },
    });
    await keepMatter(heli, { name: 'campaign', matterId: `campaign/${campaignId}`, apply: applyCampaign });
  });
});

it('a case is given its level and batch by a unit that stands that high, and shows both', async () => {
  const { caseId } = await report(P());
  const path = `/cases/${caseId}/grading`;
  const grade = { level: 'city', batch: 2, reason: '涉案金额巨大（虚构）' };
  await refuses(heli, P(), ['POST', path, { body: grade }], { status: 403, code: 'ACT.FORBIDDEN' });
  await refuses(heli, heli.at('p.zhao'), ['POST', path, { body: grade }], { status: 403, code: 'CASE.LEVEL_TOO_HIGH' });
  await heli.at('p.zheng').post(path, grade);
  await refuses(heli, heli.at('p.zheng'), ['POST', path, { body: grade }], {
    status: 409,
    code: 'CASE.GRADED_ALREADY',
  });
  expect(await P().get<Json>(`/cases/${caseId}`)).toMatchObject({ level: 'city', batch: 2 });
  const found = async (query: string): Promise<unknown[]> =>
    (await P().all<Json>(`/cases?${query}`)).map((one) => one['caseId']);
  expect(await found('level=city&batch=2')).toEqual([caseId]);
  expect([await found('level=city&batch=3'), await found('level=national')]).toEqual([[], []]);
  await refuses(heli, P(), ['GET', '/cases?level=county', {}], { status: 400, code: 'REQUEST.PARAMETER' });
  await heli.at('s.lu').post(path, { level: 'province', reason: '跨市（虚构）' });
  const graded = await P().get<Json>(`/cases/${caseId}`);
  expect([graded['level'], graded['batch']]).toEqual(['province', undefined]);
});
