import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EscalationAuditView, EscalationLineView, EscalationView } from '#desk/escalation/escalation.dto';
import { apply } from '#domain/escalation/apply';
import { until } from '../support/api.js';
import { anOrder, orderAt, stopAll } from '../support/desk.js';
import { keepMatter } from '../support/keep-story.js';
import { TestSystem } from '../support/system.js';

/** 升级督办 through the real stack: an order that nobody answers reaches the supervisor, who audits it and takes the proof away. */

let heli: TestSystem;
let orderId = '';
let escalationId = '';

const office = () => heli.at('s.lu');
const clerk = () => heli.at('b.kong');
const one = (): Promise<EscalationView> => office().get(`/escalations/${escalationId}`);
const escalations = (): Promise<EscalationLineView[]> => office().all('/escalations');

beforeAll(async () => {
  heli = await TestSystem.open();
});
afterAll(() => heli?.stop());

it('is opened once, by the first rung that reaches a supervisor, for the office of the unit that is late', async () => {
  orderId = (await anOrder(heli.at('p.li'))).orderId;
  const issued = Date.parse((await orderAt(heli.at('p.li'), orderId)).issuedAt);
  await heli.comesTo(issued + 119 * 60_000);
  expect(await escalations()).toEqual([]);
  await heli.comesTo(issued + 120 * 60_000);
  const [found, ...more] = await until('the escalation', async () => {
    const rows = await escalations();
    return rows.length > 0 && rows;
  });
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    ...{ status: 'open', duty: '核对并立即止付、反馈结果', late: { unitId: 'bank-qingsong' } },
    ...{ supervisor: { unitId: 'office-990000' }, stepName: '列入周例会督办' },
  });
  escalationId = found?.escalationId ?? '';
});

it('says whose turn it is on both sides, and the late unit is told', async () => {
  const { turns, source, side, rungs } = await one();
  expect(turns.map(({ ruleId, owner }) => [ruleId, owner.unitId]).sort()).toEqual([
    ['ESC-01', 'office-990000'],
    ['ESC-02', 'bank-qingsong'],
  ]);
  expect([source.matterId, side, rungs.length]).toEqual([`stop-payment-order/${orderId}`, 'supervisor', 1]);
  await heli.settled();
  const told = await clerk().all<{ template: string }>('/notices');
  expect(told.map(({ template }) => template)).toContain('EscalationOpened');
});

it('is not decided before the bank has explained itself, nor by another office', async () => {
  const settle = (officerId: string) =>
    heli.at(officerId).ask('POST', `/escalations/${escalationId}/outcome`, {
      key: `settle-${officerId}`,
      body: { kind: 'explained', reason: '系统故障属实' },
    });
  const early = await settle('s.lu');
  expect([early.status, early.body['code']]).toEqual([409, 'ESCALATION.NOT_ANSWERED']);
  const other = await settle('s.lang');
  expect([other.status, other.body['code']]).toEqual([404, 'MATTER.NOT_FOUND']);
  const extended = await office().ask('POST', `/escalations/${escalationId}/outcome`, {
    ...{ key: 'extend', body: { kind: 'extended', reason: '请求延长' } },
  });
  expect([extended.status, extended.body['code']]).toEqual([409, 'ESCALATION.NO_EXTENSION']);
});

it('is answered at the desk of the bank, and hears that the duty was done late', async () => {
  await clerk().post(`/escalations/${escalationId}/answers`, { text: '核心系统切换，已补办（虚构）' });
  await stopAll(clerk(), orderId);
  const known = await until('the duty is done', async () => {
    const found = await one();
    return found.dutyDone && found;
  });
  expect([known.status, known.answers[0]?.text]).toEqual(['answered', '核心系统切换，已补办（虚构）']);
});

it('shows the auditor what was due, by which rule, who was told when and how, and where the record stands', async () => {
  const audit = await office().get<EscalationAuditView>(`/escalations/${escalationId}/audit`);
  expect(audit.due).toMatchObject({ status: 'closed', startEvent: expect.any(String) as string });
  expect(audit.due.derivation[0]).toMatchObject({ ruleId: 'FRZ-03' });
  expect(audit.rungs.map(({ rungId }) => rungId)).toContain('regulator');
  const ways = new Set(audit.told.map(({ unit, channel }) => `${unit.unitId} ${channel}`));
  expect([...ways]).toEqual(
    expect.arrayContaining(['bank-qingsong in-app', 'bank-qingsong mail', 'office-990000 digest']),
  );
  expect(audit.records.map(({ matterId }) => matterId)).toEqual([
    `stop-payment-order/${orderId}`,
    `escalation/${escalationId}`,
  ]);
});

it('corrects with a date, and fails the check: it climbs to the next step', async () => {
  await office().post(`/escalations/${escalationId}/corrections`, { what: '补签值班表', workingDays: 2 });
  expect((await one()).turns.map(({ ruleId }) => ruleId)).toEqual(['ESC-03']);
  await office().post(`/escalations/${escalationId}/checks`, { corrected: false, reason: '值班表未补签' });
  expect(await one()).toMatchObject({ status: 'answered', stepName: '月通报、末位约谈' });
});

it('goes upward by itself when nobody decides, to the unit of the next step; the former office and a post without this power decide no more', async () => {
  const clock = (await one()).turns.find(({ ruleId }) => ruleId === 'ESC-01');
  await heli.comesTo(Date.parse(clock?.dueAt ?? ''));
  const above = () => heli.at('s.kang');
  await until('it has climbed', async () => (await one()).supervisor.unitId === 'office-national');
  const late = await office().ask('POST', `/escalations/${escalationId}/climb`, {
    key: 'c',
    body: { reason: '再升级' },
  });
  expect([late.status, late.body['code']]).toEqual([403, 'ACT.FORBIDDEN']);
  const legal = await above().ask('POST', `/escalations/${escalationId}/climb`, {
    key: 'c',
    body: { reason: '再升级' },
  });
  expect([legal.status, legal.body['code']]).toEqual([403, 'ACT.FORBIDDEN']);
  await keepMatter(heli, { name: 'escalation', matterId: `escalation/${escalationId}`, apply });
});

it('is referred to discipline inspection by the office on top, to an organ that is named, by a paper with its number', async () => {
  const top = () => heli.at('s.ding');
  const none = await top().ask('GET', `/escalations/${escalationId}/discipline-referral`);
  expect([none.status, none.body['code']]).toEqual([404, 'ESCALATION.NO_REFERRAL']);
  const settle = (key: string, given: object) =>
    top().ask('POST', `/escalations/${escalationId}/outcome`, {
      ...{ key, body: { kind: 'discipline', reason: '多次督办仍未整改', ...given } },
    });
  const nowhere = await settle('nowhere', {});
  expect([nowhere.status, nowhere.body['code']]).toEqual([422, 'ESCALATION.NO_ADDRESSEE']);
  expect((await settle('referred', { addressee: '演示纪检监察机关（虚构）' })).status).toBe(200);
  const { outcome } = await one();
  expect(outcome).toMatchObject({ kind: 'discipline', addressee: '演示纪检监察机关（虚构）' });
  expect(outcome?.number).toMatch(/联督移字〔\d{4}〕1号$/);
  const paper = (await top().file(`/escalations/${escalationId}/discipline-referral`)).toString('utf8');
  for (const words of ['问责线索移送函', outcome?.number ?? '', '演示青松银行', '多次督办仍未整改', '列入周例会督办'])
    expect(paper).toContain(words);
});

it('leaves with the proof that heli record verify accepts, and rejects with one byte changed', async () => {
  const exported = await office().file(`/matters/${encodeURIComponent(`escalation/${escalationId}`)}/record`);
  expect(await verified(exported)).toBe(0);
  const text = exported.toString('utf8');
  expect(text).toContain('EscalationClimbed');
  expect(await verified(Buffer.from(text.replace('EscalationClimbed', 'EscalationClimbee'), 'utf8'))).toBe(1);
  expect(text).not.toContain('核心系统切换');
});

/** What the command says that needs no service: its exit status. */
function verified(file: Buffer): Promise<number> {
  const path = join(mkdtempSync(join(tmpdir(), 'heli-escalation-')), 'file');
  writeFileSync(path, file);
  const { NODE_OPTIONS: _, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, ['dist/tools/heli/main.js', 'record', 'verify', path], { env }, (error) =>
      resolve(error ? Number(error.code) : 0),
    );
  });
}
