import { type Caller, freshKey, type Json, until } from '../support/api.js';
import { inShanghai, legalNow } from '../support/desk.js';
import {
  accountKeyOf,
  approve,
  aRestitution,
  freeze,
  keepStory,
  PEPPER,
  QINGSONG_BANK,
  restitutionAt,
  trace,
} from '../support/restitution.js';

import { TestSystem } from '../support/system.js';

/** RST-17: two places have frozen one account; nothing is returned until their common superior names one of them. */

let heli: TestSystem;
const DAY = 86_400_000;
const ACCOUNT = '9955010000000000888';
const aVictim = (at: string) => ({
  ...{ name: '受害人戊（虚构）', idNumber: '990102199501010055', reference: 'RV-1', amountFen: '300000', at },
});
const police = (): Caller => heli.at('p.li');
const iso = (ms: number): string => new Date(ms).toISOString();

beforeAll(async () => {
  heli = await TestSystem.open(PEPPER);
});
afterAll(() => heli?.stop());

it('the common superior of both names the unit, and no one else', async () => {
  const now = await legalNow(police());
  const at = now - 2 * DAY;
  const { caseId, restitutionId } = await aRestitution(police(), {
    victims: [aVictim(iso(at))],
    statement: {
      name: '流水.csv',
      content: `id,at,from,to,amount_fen\nRV-1,${inShanghai(at)},66660009,${ACCOUNT},300000\n`,
    },
    frozenAt: iso(now - DAY),
  });
  const ours = { caseId, accountNumber: ACCOUNT, frozenFen: '300000', endsAt: iso(now + 100 * DAY) };
  await freeze(heli, { ...ours, itemKey: 'ours-1/1', authorityUnitId: 'police-990102' });
  await freeze(heli, {
    ...ours,
    caseId: 'other',
    itemKey: 'theirs-1/1',
    status: 'queued',
    authorityUnitId: 'police-990103',
  });
  const base = `/restitutions/${restitutionId}`;
  const { traceId } = await trace(police(), restitutionId, 'timestamp');
  await police().post(`${base}/plans`, { kind: 'direct', traceId, itemKeys: ['ours-1/1'] });
  const report = await police().ask('POST', `${base}/plans/1/report`, { key: freshKey() });
  expect(report).toMatchObject({ status: 409, body: { code: 'RESTITUTION.OTHER_FREEZE' } });
  const accountKey = accountKeyOf(QINGSONG_BANK.bankCode, ACCOUNT);
  const disputes = async (officer: string) =>
    (await heli.at(officer).get<{ items: Json[] }>('/restitution-disputes')).items;
  const undecided = { accountKey, superiorUnitName: expect.stringContaining('云') as string };
  for (const officer of ['p.li', 'p.zheng']) expect(await disputes(officer)).toMatchObject([undecided]);
  expect((await disputes('p.zheng'))[0]).toMatchObject({ mayName: true, mayReport: false });
  expect((await disputes('p.li'))[0]).toMatchObject({ mayName: false, mayReport: true });
  await police().post(`${base}/disputes`, { accountKey, reason: '两地冻结同一账户（虚构）' });
  const twice = await police().ask('POST', `${base}/disputes`, {
    ...{ key: freshKey(), body: { accountKey, reason: '再次报请（虚构）' } },
  });
  expect(twice).toMatchObject({ status: 409, body: { code: 'RESTITUTION.DISPUTE_REPORTED' } });
  const running = await until('the superior has a deadline', async () =>
    (await heli.at('p.zheng').all<Json>('/deadlines')).find(({ ruleId }) => ruleId === 'RST-17'),
  );
  expect(running).toMatchObject({ matterId: `restitution/${restitutionId}` });
  const name = (desk: Caller, unitId: string) =>
    desk.ask('POST', `${base}/named-units`, {
      key: freshKey(),
      body: { accountKey, unitId, reason: '先行冻结（虚构）' },
    });
  expect(await name(heli.at('p.zhao'), 'police-990102')).toMatchObject({
    ...{ status: 403, body: { code: 'RESTITUTION.NOT_THE_SUPERIOR' } },
  });
  expect(await name(heli.at('p.zheng'), 'police-990121')).toMatchObject({
    ...{ status: 409, body: { code: 'RESTITUTION.NO_DISPUTE' } },
  });
  expect(await name(heli.at('p.zheng'), 'police-990102')).toMatchObject({ status: 200 });
  expect((await disputes('p.li'))[0]).toMatchObject({ namedUnitId: 'police-990102' });
  await approve({ police: police(), city: heli.at('p.zheng') }, restitutionId, 1);
  expect(await restitutionAt(police(), restitutionId)).toMatchObject({ stage: 'decided' });
  await keepStory(heli, 'restitution-dispute', restitutionId);
});
