import type { Caller, Json } from '../support/api.js';
import { anAccount, list, report } from '../support/desk.js';
import { TestSystem } from '../support/system.js';

/** 相关案件 of a court and of a regulator: the cases that lie with them, by number, name, account and phone, and no other. */

let heli: TestSystem;
let caseId = '';
let caseNumber = '';
let otherNumber = '';
const P = (): Caller => heli.at('p.li');
const court = (): Caller => heli.at('t.lv');
const clerk = (): Caller => heli.at('r.fan');
const account = anAccount();
const found = async (desk: Caller, q = ''): Promise<unknown[]> =>
  (await desk.all<Json>(`/known-cases?q=${encodeURIComponent(q)}`)).map((one) => one['caseId']);

beforeAll(async () => {
  heli = await TestSystem.open();
  const victim = { name: '受害人寅（虚构）', phone: '00010008803' };
  ({ caseId, caseNumber } = await report(P(), { victim }));
  await list(P(), caseId, [account]);
  ({ caseNumber: otherNumber } = await report(P(), { victim }));
});
afterAll(() => heli?.stop());

it('a court finds nothing before a case has come to it', async () => {
  expect([await found(court()), await found(court(), caseNumber)]).toEqual([[], []]);
});

it('and the case that came, by number, name, account and phone; another case of the same victim stays unfound', async () => {
  const units = { procuratorate: 'procuratorate-990102', court: 'court-990102', 'higher-court': 'court-990100' };
  const { procedureId } = await heli.at('j.qin').post<{ procedureId: string }>('/procedures', {
    ...{ chain: 'trial', caseId, units },
  });
  await heli.settled();
  for (const q of ['', caseNumber, caseNumber.slice(-8), '受害人寅（虚构）', account.accountNumber, '00010008803'])
    expect([q, await found(court(), q)]).toEqual([q, [caseId]]);
  for (const q of [otherNumber, '受害人寅', '%']) expect([q, await found(court(), q)]).toEqual([q, []]);
  const [seen] = await court().all<Json>('/known-cases');
  expect(seen).toMatchObject({
    ...{ caseNumber, filing: { status: 'reported' } },
    matters: [{ matterId: `procedure/${procedureId}`, ended: false }],
  });
  // What lies with others in the case is not told, and the case itself stays the police's own.
  expect(JSON.stringify(seen)).not.toContain('受害人');
  expect((await court().ask('GET', `/cases/${caseId}`, {})).status).toBe(404);
  // The procuratorate above the one that has the case finds it, an agency that has nothing of it does not.
  expect([await found(heli.at('j.gao'), caseNumber), await found(clerk(), caseNumber)]).toEqual([[caseId], []]);
});

it('a regulator finds the case that its own referral has become', async () => {
  const { referralId } = await clerk().post<{ referralId: string }>('/referrals', {
    ...{ kind: 'clue', ground: 'agency', toUnitId: 'police-990202', reason: '嫌疑人居住地在墨池区（虚构）' },
    places: [{ place: 'suspect-residence', divisionCode: '990202' }],
  });
  const approval = { matterId: `referral/${referralId}`, decision: 'approved' };
  await heli.at('r.peng').post(`/approvals/referral.${referralId}/decision`, approval);
  await clerk().post(`/referrals/${referralId}/dispatches`, { lines: [{ kind: 'document', title: '移送书' }] });
  expect(await found(clerk())).toEqual([]);
  await heli.at('p.wu').post(`/referrals/${referralId}/acceptance`);
  await heli.settled();
  const opened = String((await clerk().get<Json>(`/referrals/${referralId}`))['caseId']);
  expect(await found(clerk())).toEqual([opened]);
  expect(await found(court(), '')).toEqual([caseId]);
});
