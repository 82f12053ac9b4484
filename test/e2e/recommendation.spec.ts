import { until } from '../support/api.js';
import { legalNow } from '../support/desk.js';
import { issueRecommendation, keepRecommendation } from '../support/recommendation.js';
import { TestSystem } from '../support/system.js';

/** 检察建议 through the API of both sides: from a pattern of twelve cases to the closure, and the one that nobody answers. */

let heli: TestSystem;
const prosecutor = () => heli.at('j.qin');
const chief = () => heli.at('j.you');
const clerk = () => heli.at('r.fan');
const leader = () => heli.at('r.peng');

const CASES = Array.from({ length: 12 }, (_, index) => `A9901020000002026110${String(index + 1).padStart(3, '0')}`);
const NO_FILE = 'ab'.repeat(32);
const DAY_MINUTES = 24 * 60;

const aDraft = (points: number, more: object = {}): object => ({
  kind: 'social-governance',
  topic: 'shell-company',
  addresseeUnitId: 'financial-regulator-990000',
  heading: '关于加强空壳公司对公账户治理的检察建议',
  findings: '十二起案件均使用空壳公司对公账户转移资金（虚构）。',
  caseNumbers: CASES,
  points: Array.from({ length: points }, (_, index) => ({ text: `第 ${index + 1} 项建议：开展排查`, days: 30 })),
  copies: [{ role: 'competent-authority', name: '中央银行青岚省分行', unitId: 'central-bank-990000' }],
  ...more,
});

interface Paper {
  readonly actNumber: number;
  readonly kind: string;
  readonly to: string;
}

interface View {
  readonly papers: readonly Paper[];
  readonly flowNotices: readonly object[];
  readonly number: string;
  readonly status: string;
  readonly turn: string;
  readonly repeats?: string;
  readonly nextRung?: string;
  readonly pointList: readonly { readonly no: number; readonly status: string }[];
  readonly clocks: readonly { readonly deadlineId: string; readonly dueAt: string; readonly status: string }[];
  readonly ladder: readonly { readonly rung: string; readonly taken?: boolean; readonly number?: string }[];
}
const at = (id: string): string => `/recommendations/${id}`;
const view = (id: string): Promise<View> => prosecutor().get<View>(at(id));

const decide = (id: string, approvalId: string): Promise<unknown> =>
  chief().post(`/approvals/${approvalId}/decision`, { matterId: `recommendation/${id}`, decision: 'approved' });

const issued = (points: number, more: object = {}): Promise<string> => issueRecommendation(heli, aDraft(points, more));

const answered = (...nos: readonly number[]): object => ({
  number: `青金监函〔2026〕${nos.join('')}号`,
  text: '已按建议落实',
  points: nos.map((no) => ({ no, text: `第 ${no} 项已落实`, measures: [{ kind: 'restricted', count: 120 * no }] })),
});

beforeAll(async () => {
  heli = await TestSystem.open();
});
afterAll(() => heli?.stop());

describe('from a pattern of twelve cases', () => {
  let id = '';

  it('is issued by the chief under a number of its own, and the addressee sees nothing before', async () => {
    const drafted = await prosecutor().post<{ recommendationId: string }>('/recommendations', aDraft(3));
    id = drafted.recommendationId;
    expect((await clerk().ask('GET', at(id))).status).toBe(404);
    const early = await prosecutor().ask('POST', `${at(id)}/issue-proposals`, { key: 'early', body: {} });
    expect(early.body).toMatchObject({ code: 'RECOMMENDATION.NOT_REVIEWED' });
    await chief().post(`${at(id)}/legality-reviews`, { passed: true, text: '审核通过，于法有据' });
    const { approvalId } = await prosecutor().post<{ approvalId: string }>(`${at(id)}/issue-proposals`);
    const waiting = await chief().all<{ approvalId: string; title: string }>('/approvals');
    expect(waiting).toMatchObject([{ approvalId, title: expect.stringContaining('社会治理检察建议书') as string }]);
    await decide(id, approvalId);
    expect(await view(id)).toMatchObject({
      number: expect.stringMatching(/^云松检建〔\d{4}〕\d+号$/) as string,
      status: 'issued',
      cases: 12,
      turn: 'addressee',
    });
  });

  it('opening the page is no service; the acknowledgement is, and an earlier proof takes its place', async () => {
    expect(await clerk().get<View>(at(id))).toMatchObject({ status: 'issued' });
    await clerk().post(`${at(id)}/acknowledgement`);
    const first = await view(id);
    expect(first.clocks.map(({ deadlineId }) => deadlineId)).toEqual(
      expect.arrayContaining(['JCJ-08', 'JCJ-07', 'REC-01/1-1', 'REC-01/2-1', 'REC-01/3-1']),
    );
    const served = { manner: 'in-writing', receivedAt: new Date(await legalNow(prosecutor())).toISOString() };
    const nowhere = { key: 'nowhere', body: { ...served, paper: { fileId: NO_FILE, sha256: NO_FILE } } };
    const refused = await prosecutor().ask('POST', `${at(id)}/services`, nowhere);
    expect([refused.status, refused.body]).toMatchObject([404, { code: 'FILE.NOT_FOUND' }]);
    const { fileId, sha256, mediaType } = await prosecutor().upload<{
      fileId: string;
      sha256: string;
      mediaType: string;
    }>(`${at(id)}/files`, { name: '送达回证.txt', content: '送达回证（虚构）' });
    await prosecutor().post(`${at(id)}/services`, { ...served, paper: { fileId, sha256, mediaType } });
    expect((await clerk().file(`${at(id)}/files/${fileId}`)).toString()).toBe('送达回证（虚构）');
    expect((await view(id)).clocks.filter(({ deadlineId }) => deadlineId.startsWith('JCJ-08'))).toHaveLength(1);
    await prosecutor().post(`${at(id)}/filing`);
  });

  it('has a paper with its points', async () => {
    const paper = await prosecutor().ask('GET', `${at(id)}/document`);
    expect(paper.status).toBe(200);
  });

  it('is replied to in parts, each approved by the leader', async () => {
    await clerk().post(`${at(id)}/replies`, answered(1, 2));
    const own = await clerk().ask('POST', `${at(id)}/reply-decisions`, { key: 'own', body: { decision: 'approved' } });
    expect(own.status).toBe(403);
    await leader().post(`${at(id)}/reply-decisions`, { decision: 'approved' });
    const after = await view(id);
    expect(after.status).toBe('replied');
    expect(after.clocks.map(({ deadlineId }) => deadlineId)).not.toContain('JCJ-08');
    const early = await prosecutor().ask('POST', `${at(id)}/closure`, { key: 'early-close', body: {} });
    expect(early.body).toMatchObject({ code: 'RECOMMENDATION.POINTS_OPEN', details: { points: [1, 2, 3] } });
  });

  it('a wanting point is to be supplemented, and is no late reply', async () => {
    await prosecutor().post(`${at(id)}/reviews`, {
      points: [
        { no: 1, adequate: true, text: '已落实' },
        { no: 2, adequate: false, text: '缺少处置数量的证明', days: 10 },
      ],
    });
    expect(await view(id)).toMatchObject({ status: 'to-supplement', turn: 'addressee' });
    await clerk().post(`${at(id)}/replies`, answered(2, 3));
    await leader().post(`${at(id)}/reply-decisions`, { decision: 'approved' });
    await prosecutor().post(`${at(id)}/reviews`, {
      points: [2, 3].map((no) => ({ no, adequate: true, text: '已落实' })),
    });
    await prosecutor().post(`${at(id)}/closure`, { visitDays: [90] });
    expect(await view(id)).toMatchObject({ status: 'closed', visits: [{ no: 1, days: 90 }] });
    await keepRecommendation(heli, 'recommendation', id);
  });
});

describe('the one that nobody answers', () => {
  let id = '';

  it('is linked by itself to the earlier one on the same topic', async () => {
    id = await issued(1);
    expect((await view(id)).repeats).toBeDefined();
    await clerk().post(`${at(id)}/acknowledgement`);
    const urge = { key: 'too-early', body: { text: '请立即落实' } };
    expect((await chief().ask('POST', `${at(id)}/urgings`, urge)).body).toMatchObject({
      code: 'RECOMMENDATION.NOT_WANTING',
    });
  });

  it('falls overdue, is urged, and the next step is a task for the chief', async () => {
    await heli.passes(70 * DAY_MINUTES);
    await until('the reply is overdue', async () => (await view(id)).turn === 'chief');
    expect(await view(id)).toMatchObject({ overdueAt: expect.any(String) as string, turn: 'chief' });
    await chief().post(`${at(id)}/urgings`, { text: '请立即落实并书面回复' });
    await heli.passes(25 * DAY_MINUTES);
    await until('the next step is due', async () => (await view(id)).nextRung !== undefined);
    const after = await view(id);
    expect(after.nextRung).toBe('higher-procuratorate');
    expect(after.clocks.map(({ deadlineId }) => deadlineId)).toContain('REC-07/1');
  });

  it('each rung is decided by the chief, with a document of its own, or skipped with a reason', async () => {
    const step = (rung: string, more: object) =>
      chief().ask('POST', `${at(id)}/ladder-decisions`, { key: rung, body: { rung, text: '经督促仍未回复', ...more } });
    expect((await step('suit', { taken: true, unjustified: true })).body).toMatchObject({
      code: 'RECOMMENDATION.RUNG_NOT_OFFERED',
    });
    expect((await step('higher-procuratorate', { taken: true, unjustified: true })).status).toBe(200);
    expect((await step('superior', { taken: false })).status).toBe(200);
    const congress = { name: '松篁区人民代表大会（演示）' };
    expect((await step('congress', { taken: true, unjustified: true })).body).toMatchObject({
      code: 'RECOMMENDATION.NO_RECIPIENT',
    });
    expect((await step('congress', { taken: true, unjustified: true, recipient: congress })).status).toBe(200);
    const { ladder } = await view(id);
    expect(ladder.slice(0, 2)).toMatchObject([
      { rung: 'higher-procuratorate', taken: true, number: expect.stringMatching(/检建报/) as string },
      { rung: 'superior', taken: false },
    ]);
  });

  it('and each letter is a paper of its own, to be read by whom it is for', async () => {
    const { papers } = await view(id);
    expect(papers.map(({ kind, to }) => [kind, to])).toEqual([
      ['procuratorial-recommendation', '青岚省金融监督管理局'],
      ['recommendation-copy', '中央银行青岚省分行'],
      ['reply-urging', '青岚省金融监督管理局'],
      ['recommendation-report', '云沂市人民检察院'],
      ['recommendation-report', '松篁区人民代表大会（演示）'],
    ]);
    const address = ({ actNumber, kind }: Paper) => `${at(id)}/papers?actNumber=${actNumber}&kind=${kind}`;
    const pages = await Promise.all(papers.map((paper) => prosecutor().file(address(paper))));
    expect(pages.map((page) => page.toString()).map((page) => /<h1[^>]*>([^<]*)/.exec(page)?.[1])).toEqual([
      '检察建议书',
      '抄送函',
      '督促函',
      '关于检察建议未落实情况的报告',
      '关于检察建议未落实情况的报告',
    ]);
    const [own, , urging, report] = papers as [Paper, Paper, Paper, Paper];
    expect((await clerk().get<View>(at(id))).papers.map(({ kind }) => kind)).toEqual([own.kind, urging.kind]);
    expect((await clerk().ask('GET', address(report))).status).toBe(404);
    const higher = heli.at('j.gao');
    expect((await higher.get<View>(at(id))).papers.map(({ kind }) => kind)).toContain('recommendation-report');
    await heli.settled();
    const told = await higher.all<{ subject: string }>('/notices');
    expect(told.some(({ subject }) => subject.startsWith('【报告、通报】'))).toBe(true);
  });

  it('is changed by order of the higher procuratorate, and the office notices faults of the handling', async () => {
    const order = { order: 'amend', text: '第一项建议超出职责范围，请修改' };
    expect((await chief().ask('POST', `${at(id)}/correction-orders`, { key: 'own', body: order })).status).toBe(403);
    await heli.at('j.gao').post(`${at(id)}/correction-orders`, order);
    expect((await view(id)).clocks.map(({ deadlineId }) => deadlineId)).toContain('REC-10/1');
    await chief().post(`${at(id)}/amendments`, { text: '按要求修改', points: [{ text: '修改后的建议', days: 20 }] });
    expect(await view(id)).toMatchObject({ status: 'issued', pointList: [{ status: 'open' }] });
    await chief().post(`${at(id)}/flow-notices`, { text: '送达超期，请说明' });
    expect((await clerk().get<View>(at(id))).flowNotices).toEqual([]);
    await prosecutor().post(`${at(id)}/flow-answers`, { no: 1, text: '已补送' });
    expect(await view(id)).toMatchObject({ flowNotices: [{ no: 1, answer: '已补送' }] });
    await clerk().post(`${at(id)}/acknowledgement`);
    expect((await view(id)).clocks.map(({ deadlineId }) => deadlineId)).toContain('JCJ-08/2');
  });

  it('shows in the lists of both sides, the most urgent first, and is found by its number', async () => {
    const { number } = await view(id);
    const lines = await clerk().all<{ recommendationId: string }>(`/recommendations?q=${encodeURIComponent(number)}`);
    expect(lines.map(({ recommendationId }) => recommendationId)).toEqual([id]);
    expect((await heli.at('b.kong').ask('GET', at(id))).status).toBe(404);
  });
});
