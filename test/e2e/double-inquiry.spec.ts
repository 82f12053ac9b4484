import type { InquiryLineView, InquiryView } from '#desk/double-inquiry/double-inquiry.dto';
import { apply } from '#domain/double-inquiry/apply';
import { freshKey, until } from '../support/api.js';
import { report } from '../support/desk.js';
import { approve as approveOf, fileCase } from '../support/freezes.js';
import { keepMatter } from '../support/keep-story.js';
import { TestSystem } from '../support/system.js';

/** 一案双查 through the real stack: opened by the filing, found, decided by a person, answered by whom it was sent to. */

let heli: TestSystem;
let caseId = '';

const station = () => heli.at('p.li');
const regulator = () => heli.at('r.fan');
const prosecutor = () => heli.at('j.qin');
const one = (desk = station()): Promise<InquiryView> => desk.get(`/double-inquiries/${caseId}`);

const approve = (officer: string): Promise<void> => approveOf(heli, `double-inquiry/${caseId}`, officer);
const ask = (road: string) =>
  station().post(`/double-inquiries/${caseId}/consequences`, { findingNo: 1, road, reason: '情节严重（虚构）' });

beforeAll(async () => {
  heli = await TestSystem.open();
  ({ caseId } = await report(station()));
  await fileCase(heli, caseId);
}, 180_000);
afterAll(() => heli?.stop());

it('opens by itself with the filing, under two clocks', async () => {
  const known = await until('the second line', () => one().catch(() => undefined));
  expect([known.status, known.turns.map(({ ruleId }) => ruleId).sort()]).toEqual([
    ...['inquiring', ['CRD-29-institution', 'CRD-29-source']],
  ]);
  expect((await station().all<InquiryLineView>('/double-inquiries')).map((row) => row.caseId)).toEqual([caseId]);
});

it('finds with evidence alone', async () => {
  const bare = await station().ask('POST', `/double-inquiries/${caseId}/findings`, {
    key: 'bare',
    body: { kind: 'bank-duty', institutionUnitId: 'bank-qingsong', text: '未核验开户意愿（虚构）', papers: [] },
  });
  expect([bare.status, bare.body['code']]).toEqual([422, 'DOUBLE_INQUIRY.NO_EVIDENCE']);
  await station().post(`/double-inquiries/${caseId}/findings`, {
    ...{ kind: 'bank-duty', institutionUnitId: 'bank-qingsong', text: '未核验开户意愿（虚构）' },
    papers: [{ title: '开户资料（虚构）' }],
  });
  expect((await one()).findingList[0]).toMatchObject({
    ...{ line: 'institution', institution: { name: '演示青松银行' }, text: '未核验开户意愿（虚构）' },
  });
});

it('is sent to the authority only with the approval of the leader, and answered by it', async () => {
  await ask('penalty');
  const before = await regulator().ask('GET', `/double-inquiries/${caseId}`);
  expect([before.status, before.body['code']]).toEqual([404, 'MATTER.NOT_FOUND']);
  await approve('p.zhao');
  const [sent] = (await one()).consequences;
  expect(sent).toMatchObject({ status: 'sent', number: expect.stringMatching(/双查字〔\d{4}〕1号$/) });
  expect(sent?.addressee.unitId).toBe('financial-regulator-990000');
  const letter = (await regulator().file(`/double-inquiries/${caseId}/consequences/1/document`)).toString('utf8');
  for (const words of ['行政处罚建议函', '演示青松银行', '第40条', '未核验开户意愿（虚构）'])
    expect(letter).toContain(words);
  await regulator().post(`/double-inquiries/${caseId}/consequences/1/answer`, {
    outcome: 'taken',
    text: '已立案处罚（虚构）',
  });
  expect((await one()).consequences[0]?.answer?.text).toBe('已立案处罚（虚构）');
});

it('feeds a recommendation of the procuratorate, which reads what was sent to it and no more', async () => {
  await ask('recommendation');
  await approve('p.zhao');
  const read = await one(prosecutor());
  expect([read.side, read.consequences.map(({ road, mayAnswer }) => [road, mayAnswer])]).toEqual([
    ...['addressee', [['recommendation', true]]],
  ]);
  await prosecutor().post(`/double-inquiries/${caseId}/consequences/2/answer`, {
    ...{ outcome: 'taken', text: '已拟制检察建议（虚构）', recommendationId: 'r-1' },
  });
});

it('goes to the supervision commission by the decision of the joint-meeting office', async () => {
  await ask('discipline');
  await approve('s.lang');
  await heli.at('s.lang').post(`/double-inquiries/${caseId}/consequences/3/answer`, {
    ...{ outcome: 'taken', text: '已送交纪检监察机关（虚构）' },
  });
  await station().post(`/double-inquiries/${caseId}/conclusions`, {
    ...{ line: 'institution', outcome: 'found', reason: '见发现一（虚构）' },
  });
  await station().post(`/double-inquiries/${caseId}/conclusions`, {
    ...{ line: 'source', outcome: 'unknown', reason: '境外平台，无法查明（虚构）' },
  });
  expect(await one()).toMatchObject({ status: 'ended', institution: 'found', source: 'unknown', turns: [] });
  await keepMatter(heli, { name: 'double-inquiry', matterId: `double-inquiry/${caseId}`, apply });
});

it('is opened by hand for a case that was filed before it opened by itself', async () => {
  const { caseId: older } = await report(station());
  const open = (id: string, desk = station()) => desk.ask('POST', `/double-inquiries/${id}`, { key: freshKey() });
  const unfiled = await open(older);
  expect([unfiled.status, unfiled.body['code']]).toEqual([409, 'DOUBLE_INQUIRY.NOT_FILED']);
  const twice = await open(caseId);
  expect([twice.status, twice.body['code']]).toEqual([409, 'DOUBLE_INQUIRY.OPENED_ALREADY']);
  // As the record of a case has it that was filed in a build without the second line.
  await heli.database.query(`insert into facts (key, version, value, matter_id) values ($1, 1, $2, $3)`, [
    ...[`filing:${older}`, JSON.stringify({ filed: true }), `case/${older}`],
  ]);
  expect((await open(older, heli.at('p.zhou'))).status).toBe(404);
  expect((await open(older)).status).toBe(201);
  const known = await station().get<InquiryView>(`/double-inquiries/${older}`);
  expect([known.side, known.status, known.turns.map(({ ruleId }) => ruleId).sort()]).toEqual([
    ...['handler', 'inquiring', ['CRD-29-institution', 'CRD-29-source']],
  ]);
});
