import type { RewardLineView, RewardView } from '#desk/reward/reward.dto';
import { dateText, dayAt } from '#domain/calendar/shanghai';
import { apply } from '#domain/reward/apply';
import { freshKey } from '../support/api.js';
import { report } from '../support/desk.js';
import { keepMatter } from '../support/keep-story.js';
import { TestSystem } from '../support/system.js';

/** 举报奖励 through the real stack: proposed, approved by another officer, printed, paid against a receipt; who reported is read by the office alone. */

let heli: TestSystem;
let rewardId = '';

const office = () => heli.at('s.lang');
const path = (rest = ''): string => `/rewards/${rewardId}${rest}`;
const one = (at = office()): Promise<RewardView> => at.get(path());
const GIVEN = {
  ...{ reporterName: '举报人甲（虚构）', contact: '00000000001', report: '出租房内多人拨打电话，已查实（虚构）' },
  ...{ reportedOn: '2026-01-05', amountFen: '500000', basis: '云沂市举报奖励办法（虚构）' },
};

/** The office has one officer: what another has signed on paper is entered. */
async function decide(decision: 'approved' | 'refused', reason?: string): Promise<void> {
  const { items } = await office().get<{ items: { approvalId: string; matterId: string; kind: string }[] }>(
    '/approvals',
  );
  const asked = items.find(({ kind }) => kind === 'reward');
  const body = { matterId: asked?.matterId, decision, ...(reason !== undefined && { reason }) };
  const same = await office().ask('POST', `/approvals/${asked?.approvalId}/decision`, { key: freshKey(), body });
  expect([same.status, same.body['code']]).toEqual([409, 'APPROVAL.SAME_OFFICER']);
  const scan = { name: '批示.pdf', content: '%PDF-1.4\n%invented\n%%EOF\n' };
  const { sha256 } = await office().upload<{ sha256: string }>('/approvals/scans', scan);
  const paper = { ...body, number: '云联办批〔2026〕1号', approvedAt: '2026-03-02T00:30:00.000Z', sha256 };
  await office().post(`/approvals/${asked?.approvalId}/paper`, paper);
}

beforeAll(async () => {
  heli = await TestSystem.open();
});
afterAll(() => heli?.stop());

it('is proposed once for one report', async () => {
  const { caseId } = await report(heli.at('p.li'));
  const unknown = await office().ask('POST', '/rewards', { key: freshKey(), body: { ...GIVEN, caseId: 'none' } });
  expect([unknown.status, unknown.body['code']]).toEqual([404, 'MATTER.NOT_FOUND']);
  const ahead = await office().ask('POST', '/rewards', {
    key: freshKey(),
    body: { ...GIVEN, reportedOn: '2126-01-05' },
  });
  expect([ahead.status, ahead.body['code']]).toEqual([422, 'REWARD.DAY_AHEAD']);
  const body = { ...GIVEN, caseId };
  ({ rewardId } = await office().post<{ rewardId: string }>('/rewards', body));
  const twice = await office().ask('POST', '/rewards', {
    key: freshKey(),
    body: { ...body, contact: '0000 0000 001' },
  });
  expect([twice.status, twice.body['code']]).toEqual([409, 'REWARD.REWARDED_ALREADY']);
  expect(await one()).toMatchObject({
    ...{ status: 'asked', side: 'office', amountFen: '500000', report: GIVEN.report },
    reporter: { name: GIVEN.reporterName, contact: GIVEN.contact },
  });
  const early = await office().ask('GET', path('/notice'));
  expect([early.status, early.body['code']]).toEqual([409, 'DOCUMENT.NOT_YET']);
});

it('is granted by another officer, told, and printed for the reporter', async () => {
  await decide('approved');
  const granted = await one();
  expect([granted.status, granted.turns.map(({ ruleId }) => ruleId)]).toEqual(['granted', ['RWD-01']]);
  await heli.settled();
  const told = await office().all<{ template: string; body: string }>('/notices');
  const letter = told.find(({ template }) => template === 'RewardGranted');
  expect(letter?.body).not.toContain(GIVEN.reporterName);
  const page = (await office().file(path('/notice'))).toString('utf8');
  for (const words of ['举报奖励通知书', GIVEN.reporterName, '5,000.00', '伍仟元整', GIVEN.basis, '举奖字〔'])
    expect(page).toContain(words);
});

it('is read without the reporter by whoever supervises the office, and by nobody else', async () => {
  for (const above of ['s.lu', 's.ma']) {
    const seen = await one(heli.at(above));
    expect([seen.side, seen.status, 'reporter' in seen, 'report' in seen]).toEqual(['other', 'granted', false, false]);
    const paper = await heli.at(above).ask('GET', path('/notice'));
    expect([paper.status, paper.body['code']]).toEqual([403, 'ACT.FORBIDDEN']);
  }
  const police = await heli.at('p.li').ask('GET', path());
  expect(police.status).toBe(404);
});

it('is paid against a receipt, once', async () => {
  const paidOn = dateText(dayAt(await heli.clock.now()));
  const paper = { paidOn, title: '签收单（虚构）' };
  const bare = await office().ask('POST', path('/payment'), { key: freshKey(), body: paper });
  expect([bare.status, bare.body['code']]).toEqual([422, 'REWARD.NO_RECEIPT']);
  const scan = { name: '签收单.pdf', content: '%PDF-1.4\n%invented\n%%EOF\n' };
  const { fileHash } = await office().upload<{ fileHash: string }>('/papers', scan);
  const early = await office().ask('POST', path('/payment'), {
    ...{ key: freshKey(), body: { ...paper, paidOn: '2026-01-20', fileHash } },
  });
  expect([early.status, early.body['code']]).toEqual([422, 'REWARD.PAID_BEFORE_GRANTED']);
  await office().post(path('/payment'), { ...paper, fileHash });
  expect(await one()).toMatchObject({ status: 'paid', paidOn, turns: [] });
  expect((await office().file(path('/receipt'))).toString()).toBe(scan.content);
  const late = await office().ask('POST', path('/lapse'), { key: freshKey(), body: { reason: '放弃领取' } });
  expect([late.status, late.body['code']]).toEqual([409, 'REWARD.WRONG_STATE']);
  const ended = await office().all<RewardLineView>('/rewards?state=ended');
  expect(ended.map(({ rewardId: id, status }) => [id, status])).toEqual([[rewardId, 'paid']]);
  await keepMatter(heli, { name: 'reward', matterId: `reward/${rewardId}`, apply });
});

it('lapses where nobody takes it, and may be proposed again', async () => {
  const body = { ...GIVEN, reportedOn: '2026-01-06' };
  ({ rewardId } = await office().post<{ rewardId: string }>('/rewards', body));
  await decide('refused', '线索未查实');
  expect(await one()).toMatchObject({ status: 'refused', reason: '线索未查实' });
  ({ rewardId } = await office().post<{ rewardId: string }>('/rewards', body));
  await decide('approved');
  await office().post(path('/lapse'), { reason: '举报人放弃领取' });
  expect(await one()).toMatchObject({ status: 'lapsed', reason: '举报人放弃领取', turns: [] });
});
