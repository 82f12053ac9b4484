import type { BulletinLineView, BulletinView } from '#desk/bulletin/bulletin.dto';
import type { EscalationLineView } from '#desk/escalation/escalation.dto';
import type { IndicatorsView } from '#desk/indicator/indicator.dto';
import type { TalkView } from '#desk/talk/talk.dto';
import type { Instant } from '#domain/shared/instant';
import { apply } from '#domain/bulletin/apply';
import { until } from '../support/api.js';
import { keepMatter } from '../support/keep-story.js';
import { TestSystem } from '../support/system.js';

/** 通报 through the real stack: read from the record, approved on paper, told, the last one summoned by a person, the next month due. */

let heli: TestSystem;
const ID = 'office-990100-2026-02';

const ASSESSOR = 'financial-regulator-990000';

const office = () => heli.at('s.lang');
const regulator = () => heli.at('r.peng');
const one = (): Promise<BulletinView> => office().get(`/bulletins/${ID}`);
const DRAFT = { agencies: ['bank', 'police'], least: 5, last: 1, remarks: '二月总体平稳（虚构）' };

/** What the record holds of February: each a duty of a unit, met or missed. */
async function duties(owner: string, { onTime, late }: { onTime: number; late: number }): Promise<void> {
  for (let place = 0; place < onTime + late; place += 1)
    await heli.database.query(
      `insert into deadlines (matter_id, deadline_id, rule_id, class, start_event, started_at, due_at, provisional, owner_unit_id, rungs, derivation,
         rule_set_version, calendar_version, status, opened_by, closed_at)
       values ('stop-payment-order/told', $1, 'FRZ-02', 'DUTY', 'x', '2026-02-09T00:00Z', '2026-02-10T00:00Z', false, $2, '[]', '[]', 'v', 'c', 'closed', 1, $3)`,
      [`FRZ-02/${owner}/${place}`, owner, place < onTime ? '2026-02-09T12:00Z' : '2026-02-12T00:00Z'],
    );
}

beforeAll(async () => {
  heli = await TestSystem.open({}, '2026-03-02T01:00:00.000Z' as Instant);
  await duties('bank-qingsong', { onTime: 3, late: 5 });
  await duties('bank-bailu', { onTime: 9, late: 1 });
  await duties('bank-qianjiang', { onTime: 0, late: 2 });
  await duties('police-990102', { onTime: 6, late: 0 });
});
afterAll(() => heli?.stop());

it('is opened once for a month, under the month of SUP-11', async () => {
  const bank = await heli.at('b.yan').ask('POST', '/bulletins', { key: 'b', body: { month: '2026-02' } });
  expect([bank.status, bank.body['code']]).toEqual([405, 'REQUEST.METHOD']);
  expect(await office().post('/bulletins', { month: '2026-02' })).toMatchObject({ bulletinId: ID });
  const again = await office().ask('POST', '/bulletins', { key: 'again', body: { month: '2026-02' } });
  expect([again.status, again.body['code']]).toEqual([409, 'BULLETIN.OPENED_ALREADY']);
  const known = await one();
  expect([known.status, known.turns.map(({ ruleId, owner }) => [ruleId, owner.unitId])]).toEqual([
    'due',
    [['SUP-11-month', 'office-990100']],
  ]);
});

it('holds the figures of the record at the instant that it names, and stands in its order', async () => {
  await office().put(`/bulletins/${ID}/draft`, DRAFT);
  const [known, indicators] = await Promise.all([
    one(),
    office().get<IndicatorsView>('/indicators?from=2026-02-01&to=2026-02-28'),
  ]);
  expect(Date.parse(known.asOf ?? '')).toBeLessThanOrEqual(Date.parse(indicators.asOf));
  expect(known.figures.filter(({ figure }) => figure === 'duty')).toEqual([
    { figure: 'duty', measure: 'seconds', result: 'late', step: '', count: 8, sum: String(8 * 2 * 86_400) },
    { figure: 'duty', measure: 'seconds', result: 'on-time', step: '', count: 18, sum: '0' },
  ]);
  const sum = (result: string): number =>
    (indicators.figures.find(({ figure }) => figure === 'duty')?.lines ?? [])
      .filter((line) => line.unitId === undefined && line.result === result)
      .reduce((total, { count }) => total + count, 0);
  expect([sum('late'), sum('on-time')]).toEqual([8, 18]);
  expect(known.ranking.map(({ unit, rank, rate, isLast }) => [unit.unitId, rank, rate, isLast])).toEqual([
    ['bank-bailu', 1, '90.00%', false],
    ['bank-qingsong', 2, '37.50%', true],
    ['police-990102', 1, '100.00%', false],
  ]);
});

it('is seen by nobody else before it is issued, and is not approved by who drew it up', async () => {
  expect(await heli.at('b.yan').all<BulletinLineView>('/bulletins')).toEqual([]);
  const early = await office().ask('GET', `/bulletins/${ID}/document`);
  expect([early.status, early.body['code']]).toEqual([409, 'DOCUMENT.NOT_YET']);
  await office().post(`/bulletins/${ID}/approval`);
  const { items } = await office().get<{ items: { approvalId: string; matterId: string }[] }>('/approvals');
  const [asked] = items;
  const body = { matterId: asked?.matterId, decision: 'approved' };
  const same = await office().ask('POST', `/approvals/${asked?.approvalId}/decision`, { key: 'same', body });
  expect([same.status, same.body['code']]).toEqual([409, 'APPROVAL.SAME_OFFICER']);
  const scan = { name: '批文.pdf', content: '%PDF-1.4\n%%EOF\n', type: 'application/pdf' };
  const { sha256 } = await office().upload<{ sha256: string }>('/approvals/scans', scan);
  const paper = { ...body, number: '云联办批〔2026〕1号', approvedAt: '2026-03-02T00:30:00.000Z', sha256 };
  await office().post(`/approvals/${asked?.approvalId}/paper`, paper);
  expect(await one()).toMatchObject({
    ...{ status: 'issued', number: '云沂市联席办通报〔2026〕1号' },
    bottom: [{ unit: { unitId: 'bank-qingsong' } }],
    // Each of those that are last is a duty of its own, and says which unit it is about.
    turns: [{ ruleId: 'BUL-01', owner: { unitId: 'office-990100' }, about: '演示青松银行' }],
  });
});

it('tells whom it ranks, on paper as well', async () => {
  await heli.settled();
  const told = await heli.at('b.yan').all<{ template: string; subject: string }>('/notices');
  expect(told.find(({ template }) => template === 'BulletinIssued')?.subject).toContain('通报：排名末位');
  expect(await heli.at('b.yan').get(`/bulletins/${ID}`)).toMatchObject({ side: 'told', status: 'issued' });
  const page = (await heli.at('b.jin').file(`/bulletins/${ID}/document`)).toString('utf8');
  for (const words of ['云沂市联席办通报〔2026〕1号', '演示青松银行', '37.50%', '二月总体平稳（虚构）', '末位'])
    expect(page).toContain(words);
  const other = await heli.at('b.tao').ask('GET', `/bulletins/${ID}`);
  expect([other.status, other.body['code']]).toEqual([404, 'MATTER.NOT_FOUND']);
});

it('opens a talk by a person’s decision, and the next month by itself', async () => {
  const { talkId } = await office().post<{ talkId: string }>(`/bulletins/${ID}/bottom/bank-qingsong`, {
    ...{ summon: true, reason: '连续两月末位' },
  });
  const talk = await until('the talk', async () => {
    const found = await heli.at('b.yan').ask<TalkView>('GET', `/talks/${talkId}`);
    return found.status === 200 && found.body;
  });
  expect([talk.cause, talk.bulletinId, talk.status, talk.reason]).toEqual([
    'bottom-rank',
    ID,
    'summoned',
    '2026-02 月度通报（云沂市联席办通报〔2026〕1号）排名末位。连续两月末位',
  ]);
  expect(await one()).toMatchObject({ status: 'closed', bottom: [{ decided: 'summoned', talkId }], turns: [] });
  const next = await office().get<BulletinView>('/bulletins/office-990100-2026-03');
  expect([next.status, next.turns.map(({ ruleId, dueAt }) => [ruleId, dueAt.slice(0, 10)])]).toEqual([
    'due',
    [['SUP-11-month', '2026-04-02']],
  ]);
  await keepMatter(heli, { name: 'bulletin', matterId: `bulletin/${ID}`, apply });
});

it('refers the last one to the discipline inspection and proposes a veto, each with its letter', async () => {
  const bottom = `/bulletins/${ID}/bottom/bank-qingsong/referrals`;
  const given = { measure: 'discipline', addressee: '云沂市纪委监委（虚构）', reason: '经通报、约谈仍未整改' };
  await office().post(bottom, given);
  const twice = await office().ask('POST', bottom, { key: 'twice', body: given });
  expect([twice.status, twice.body['code']]).toEqual([409, 'BULLETIN.REFERRED_ALREADY']);
  const veto = { measure: 'veto', reason: '连续末位' };
  const asked = async (addresseeUnitId: string) =>
    (await office().ask('POST', bottom, { key: addresseeUnitId, body: { ...veto, addresseeUnitId } })).body['code'];
  expect([await asked('bank-bailu'), await asked('office-990100')]).toEqual([
    ...['BULLETIN.CANNOT_ASSESS', 'BULLETIN.OWN_CAUSE'],
  ]);
  await office().post(bottom, { ...veto, addresseeUnitId: ASSESSOR });
  const letter = (await office().file(`/bulletins/${ID}/referrals/1`)).toString('utf8');
  for (const words of ['问责线索移送函', '联督移字〔2026〕1号', '演示青松银行', '37.50%', given.reason])
    expect(letter).toContain(words);
  const proposal = (await office().file(`/bulletins/${ID}/referrals/2`)).toString('utf8');
  for (const words of ['一票否决建议函', '联否字〔2026〕1号', '青岚省金融监督管理局'])
    expect(proposal).toContain(words);
  const none = await office().ask('GET', `/bulletins/${ID}/referrals/3`);
  expect([none.status, none.body['code']]).toEqual([409, 'DOCUMENT.NOT_YET']);
  // Both are read by the office and by the unit itself; other units that are told read neither.
  const readBy = async (name: string) => (await heli.at(name).get<BulletinView>(`/bulletins/${ID}`)).bottom[0];
  const [own, others] = [await readBy('b.yan'), await readBy('b.jin')];
  expect([own?.referrals.map(({ measure }) => measure), others?.referrals]).toEqual([['discipline', 'veto'], []]);
  await heli.settled();
  const told = await heli.at('b.yan').all<{ template: string }>('/notices');
  expect(told.filter(({ template }) => template === 'BottomUnitReferred').length).toBe(2);
});

it('waits for who assesses the unit; lateness climbs, and the answer is told to who proposed it (SUP-14)', async () => {
  const answer = `/bulletins/${ID}/referrals/2/answer`;
  const asks = (officerId: string, key: string, body: object, no = 2) =>
    heli.at(officerId).ask('POST', answer.replace('/2/', `/${no}/`), { key, body });
  expect(await one()).toMatchObject({
    status: 'answering',
    turns: [{ ruleId: 'BUL-02', owner: { unitId: ASSESSOR }, about: '演示青松银行' }],
  });
  const seen = await until('the regulator is asked', async () => {
    const found = await regulator().ask<BulletinView>('GET', `/bulletins/${ID}`);
    return found.status === 200 && found.body;
  });
  expect(seen.bottom[0]?.referrals.map(({ measure, mayAnswer }) => [measure, mayAnswer])).toEqual([['veto', true]]);
  expect((await regulator().file(`/bulletins/${ID}/referrals/2`)).toString('utf8')).toContain('一票否决建议函');
  const foreign = await regulator().ask('GET', `/bulletins/${ID}/referrals/1`);
  expect([foreign.status, foreign.body['code']]).toEqual([404, 'MATTER.NOT_FOUND']);
  const clerk = await asks('r.fan', 'clerk', { adopted: true });
  expect([clerk.status, clerk.body['code']]).toEqual([403, 'ACT.FORBIDDEN']);
  const [bare, other, silent] = [
    await asks('s.lang', 'bare', { adopted: true }),
    await asks('s.lang', 'other', { adopted: true, reference: 'x' }, 1),
    await asks('r.peng', 'silent', { adopted: false }),
  ];
  expect([bare, other, silent].map(({ status, body }) => [status, body['code']])).toEqual([
    [422, 'BULLETIN.REFERENCE_MISSING'],
    [404, 'BULLETIN.NO_VETO'],
    [422, 'BULLETIN.REASON_MISSING'],
  ]);
  await heli.passes(23 * 24 * 60);
  const late = await until('the silence has climbed', async () => {
    const rows = await heli.at('s.lu').all<EscalationLineView>('/escalations');
    return rows.find(({ duty }) => duty === '答复一票否决建议');
  });
  expect(late.late.unitId).toBe(ASSESSOR);
  await regulator().post(answer, { adopted: false, reason: '已约谈并整改，不再否决（虚构）' });
  const twice = await asks('r.peng', 'twice', { adopted: true });
  expect([twice.status, twice.body['code']]).toEqual([409, 'BULLETIN.VETO_ANSWERED']);
  expect(await one()).toMatchObject({
    ...{ status: 'closed', turns: [] },
    bottom: [{ referrals: [{}, { needsAnswer: false, answer: { adopted: false } }] }],
  });
  await heli.settled();
  const told = await office().all<{ template: string; subject: string }>('/notices');
  expect(told.find(({ template }) => template === 'VetoAnswered')?.subject).toContain('一票否决建议未采纳');
  await keepMatter(heli, { name: 'bulletin-veto', matterId: `bulletin/${ID}`, apply });
});

it('has a reason where a month has none', async () => {
  const path = '/bulletins/office-990100-2026-03/withdrawal';
  await office().post(path, { reason: '与一季度通报合并' });
  await heli.settled();
  const lines = await office().all<BulletinLineView>('/bulletins?state=open');
  expect(lines.map(({ month, status }) => [month, status])).toEqual([['2026-04', 'due']]);
});
