/** 检察建议 in the demonstration: one is answered point by point and found wanting in one, one is answered and waits for the prosecutor. */
import { approve, type Cast } from './cast.js';

const REGULATOR = 'financial-regulator-990000';
const CASES = Array.from({ length: 12 }, (_, index) => `A9901020000002026110${String(index + 1).padStart(3, '0')}`);

interface Subject {
  readonly topic: string;
  readonly heading: string;
  readonly findings: string;
  readonly points: readonly string[];
}

const SHELL_COMPANIES: Subject = {
  topic: 'shell-company',
  heading: '关于加强空壳公司对公账户治理的检察建议',
  findings: '十二起案件均使用空壳公司的对公账户转移资金，开户时的尽职调查流于形式。（虚构）',
  points: ['对新开对公账户开展排查，限制异常账户', '约谈被反复利用的代理机构', '每季度报送处置数量'],
};

const BANK_CARDS: Subject = {
  topic: 'bank-card',
  heading: '关于加强个人银行账户分级管理的检察建议',
  findings: '十二起案件的取款账户均为开户不足一个月的个人账户。（虚构）',
  points: ['对新开账户设置与用途相称的限额', '对一人多户开展清理'],
};

/** Drafted, reviewed, issued by the chief and acknowledged. */
async function issued(at: Cast, key: string, { points, ...subject }: Subject): Promise<string> {
  const [prosecutor, chief] = [at('j.qin'), at('j.you')];
  const { recommendationId } = await prosecutor.post<{ recommendationId: string }>('/recommendations', `${key}-draft`, {
    ...{ kind: 'social-governance', addresseeUnitId: REGULATOR, ...subject, caseNumbers: CASES },
    points: points.map((text) => ({ text, days: 30 })),
    copies: [{ role: 'competent-authority', name: '中央银行青岚省分行', unitId: 'central-bank-990000' }],
  });
  const path = `/recommendations/${recommendationId}`;
  await chief.post(`${path}/legality-reviews`, `${key}-reviewed`, { passed: true, text: '审核通过，于法有据（虚构）' });
  const { approvalId } = await prosecutor.post<{ approvalId: string }>(`${path}/issue-proposals`, `${key}-propose`, {});
  await approve(chief, { matterId: `recommendation/${recommendationId}`, approvalId });
  await at('r.fan').post(`${path}/acknowledgement`, `${key}-received`, {});
  return path;
}

/** The reply of the addressee to the first two points, signed by its leader. */
async function answered(at: Cast, path: string, { key, number }: { key: string; number: string }): Promise<void> {
  await at('r.fan').post(`${path}/replies`, `${key}-reply`, {
    ...{ number, text: '已按建议落实，现将情况回复如下（虚构）' },
    points: [1, 2].map((no) => ({
      ...{ no, text: `第 ${no} 项已落实（虚构）` },
      measures: [{ kind: 'restricted', count: 120 * no }],
    })),
  });
  await at('r.peng').post(`${path}/reply-decisions`, `${key}-signed`, { decision: 'approved' });
}

/** Answered in part and judged point by point: the regulator owes a supplement and the rest. */
export async function foundWanting(at: Cast, key: string): Promise<void> {
  const path = await issued(at, key, SHELL_COMPANIES);
  await answered(at, path, { key, number: '青金监函〔2026〕17号' });
  await at('j.qin').post(`${path}/reviews`, `${key}-judged`, {
    points: [
      { no: 1, adequate: true, text: '已落实（虚构）' },
      { no: 2, adequate: false, text: '缺少约谈记录和处置数量的证明（虚构）', days: 10 },
    ],
  });
}

/** Answered in full: the prosecutor reviews it. */
export async function toReview(at: Cast, key: string): Promise<void> {
  const path = await issued(at, key, BANK_CARDS);
  await answered(at, path, { key, number: '青金监函〔2026〕18号' });
}
