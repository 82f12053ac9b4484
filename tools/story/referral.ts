/** 移送 in the demonstration: one case waits for the unit of another province; one has bounced twice and waits for the common superior. */
import { approve, type Cast } from './cast.js';
import { type Desk, until } from './desk.js';

/** 沙棠市公安局桂渡分局, in the other province. */
const OTHER_UNIT = 'police-980102';

interface Cases {
  readonly at: Cast;
  readonly report: (key: string) => Promise<{ readonly caseId: string }>;
}

async function found({ at, report }: Cases, key: string): Promise<string> {
  const { caseId } = await report(key);
  const { referralId } = await at('p.li').post<{ referralId: string }>(`/cases/${caseId}/referrals`, `${key}-found`, {
    ...{ kind: 'case', ground: 'no-jurisdiction', toUnitId: OTHER_UNIT },
    places: [{ place: 'suspect-residence', divisionCode: '980102' }],
    reason: '嫌疑人居住地、取款地均在川渚省沙棠市桂渡区（虚构）',
  });
  await approve(at('p.zhao'), { matterId: `referral/${referralId}`, approvalId: `referral.${referralId}` });
  return referralId;
}

const dispatch = (officer: Desk, referralId: string, key: string): Promise<unknown> =>
  officer.post(`/referrals/${referralId}/dispatches`, key, {
    lines: ['受案登记表', '立案决定书', '嫌疑人身份核查材料'].map((title) => ({ kind: 'document', title })),
  });

/** Waits in the inbox of who shall take it over. */
export async function sentOver(cases: Cases, key: string): Promise<void> {
  const referralId = await found(cases, key);
  await dispatch(cases.at('p.li'), referralId, `${key}-sent`);
}

/** Returned twice, it goes before the superior that both have in common; each side has had its word, and the superior designates. */
export async function disputed(cases: Cases, key: string): Promise<void> {
  const [sender, other] = [cases.at('p.li'), cases.at('p.yang')];
  const referralId = await found(cases, key);
  for (const round of [1, 2]) {
    await dispatch(sender, referralId, `${key}-sent-${round}`);
    const text = round === 1 ? '嫌疑人已迁出本地（虚构）' : '经再次核查，本地没有联系点（虚构）';
    await other.post(`/referrals/${referralId}/return`, `${key}-back-${round}`, { reason: 'no-connection', text });
  }
  const { designationId } = await until('the dispute before the superior', async () => {
    const { items } = await sender.get<{ items: { designationId: string }[] }>('/designations');
    return items[0];
  });
  const said: readonly (readonly [Desk, string])[] = [
    [sender, '嫌疑人的住所和取款地都在桂渡区（虚构）'],
    [other, '被害人和主要转账地在松篁区（虚构）'],
  ];
  for (const [desk, text] of said)
    await desk.post(`/designations/${designationId}/contests`, `${key}-contest`, { text });
}
