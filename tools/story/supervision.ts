/** 督办 in the demonstration: a listed case, an escalation that the bank has answered, a talk, and the bulletin of the month. */
import { askedOf, type Cast, inShanghai, iso, legalNow } from './cast.js';
import { until } from './desk.js';

/** A loss beyond a million yuan is listed by itself; the head of the unit leads and reports. */
export async function listed(at: Cast, key: string, caseId: string): Promise<void> {
  await until('the listing of the case', async () => {
    const { items } = await at('s.lang').get<{ items: { listingId: string }[] }>('/listings?limit=200');
    return items.find(({ listingId }) => listingId === caseId);
  });
  const head = at('p.zhao');
  await head.put(`/listings/${caseId}/leader`, `${key}-leader`, { officerId: 'p.zhao' });
  await head.post(`/listings/${caseId}/reports`, `${key}-report-progress`, {
    text: '已成立专案组，查清一级收款账户，冻结和止付正在进行。（虚构）',
  });
}

interface Escalation {
  readonly escalationId: string;
  readonly status: string;
  readonly late: { readonly unitId: string };
}

/** Nobody had answered an order of two days ago: the bank explains itself, and the office decides what follows. */
export async function explained(at: Cast, key: string): Promise<void> {
  const { items } = await at('s.lu').get<{ items: Escalation[] }>('/escalations?limit=200');
  const [late] = items
    .filter(({ late: unit, status }) => unit.unitId === 'bank-qingsong' && ['open', 'answered'].includes(status))
    .sort((one, other) => one.escalationId.localeCompare(other.escalationId));
  if (!late) throw new Error('The story knows no escalation of the bank.');
  await at('b.kong').post(`/escalations/${late.escalationId}/answers`, `${key}-explained`, {
    text: '当晚核心系统切换，值班人员未收到提醒；已补办并补签值班表。（虚构）',
  });
}

/** The bank is summoned, and owes the correction that was agreed on. */
export async function summoned(at: Cast, key: string): Promise<void> {
  const office = at('s.lu');
  const { talkId } = await office.post<{ talkId: string }>('/talks', `${key}-talk`, {
    ...{ unitId: 'bank-qingsong', cause: 'late' },
    reason: '夜间止付指令多次超期反馈（虚构）',
  });
  await office.post(`/talks/${talkId}/record`, `${key}-talk-held`, {
    record: '约谈银行分管负责人，通报超期情况，银行承诺整改。（虚构）',
    what: '夜间双人值守并补签值班表',
    workingDays: 5,
  });
}

const SCAN = { name: '批文.pdf', content: '%PDF-1.4\n%%EOF\n', type: 'application/pdf' };

/** Drawn up from the record of the month, approved on paper; about the last one the office has yet to decide. */
export async function told(at: Cast, key: string, since: number): Promise<void> {
  const office = at('s.lang');
  const month = inShanghai(since).slice(0, 7);
  const { bulletinId } = await office.post<{ bulletinId: string }>('/bulletins', `${key}-bulletin`, { month });
  const path = `/bulletins/${bulletinId}`;
  await office.put(`${path}/draft`, `${key}-bulletin-draft`, {
    ...{ agencies: ['bank', 'police'], least: 1, last: 1 },
    remarks: '本月接警和止付总体平稳，夜间反馈偏慢的机构应当补足值守。（虚构）',
  });
  await office.post(`${path}/approval`, `${key}-bulletin-asked`, {});
  const { matterId, approvalId } = await askedOf(office, `bulletin/${bulletinId}`);
  const { sha256 } = await office.upload<{ sha256: string }>('/approvals/scans', `${key}-bulletin-scan`, SCAN);
  await office.post(`/approvals/${approvalId}/paper`, `${key}-bulletin-paper`, {
    ...{ matterId, decision: 'approved', number: '云联办批〔2026〕1号', sha256 },
    approvedAt: iso((await legalNow(office)) - 1_000),
  });
}
