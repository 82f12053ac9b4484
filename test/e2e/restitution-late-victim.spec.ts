import type { Json } from '../support/api.js';
import { inShanghai, legalNow } from '../support/desk.js';
import {
  accepted,
  anApplication,
  approve,
  aRestitution,
  freeze,
  issued,
  OFFICERS,
  PEPPER,
  restitutionAt,
  trace,
  type Victim,
} from '../support/restitution.js';
import { TestSystem } from '../support/system.js';

/** A victim who comes late (RST-14): a new version with what it changes for whom, and nothing of the earlier one is touched. One of the shares is a single fen. */

let heli: TestSystem;
let restitutionId = '';
let base = '';
let hash = '';
const ACCOUNT = '9955010000000001501';
const DAY = 86_400_000;
const police = () => heli.at('p.li');
const city = () => heli.at('p.zheng');
const clerk = () => heli.at('b.kong');
const second = () => heli.at('b.cao');

const early: Victim = {
  ...{ name: '受害人早（虚构）', idNumber: '990102199001010011', reference: 'L1', amountFen: '1' },
  at: '',
};
const late: Victim = { ...early, name: '受害人晚（虚构）', idNumber: '990102199001010038', reference: 'L2' };
const LATE_FEN = '500000';

/** Of every share of a version: whose, how much, and how far. */
const sharesOf = async (version: number): Promise<unknown[]> =>
  (await police().all<Json>(`${base}/plans/${version}/shares`)).map(({ name, amountFen, status }) => [
    ...[name, amountFen, status],
  ]);

const propose = async (key: string, body: object) =>
  police().ask('POST', `${base}/plans`, { key, body: { kind: 'direct', itemKeys: ['late/1'], ...body } });

let now = 0;
let at: (seconds: number) => string;

beforeAll(async () => {
  heli = await TestSystem.open(PEPPER);
  now = await legalNow(police());
  at = (seconds) => new Date(now - 2 * DAY + seconds * 1_000).toISOString();
  const rows = [
    `L1,${inShanghai(Date.parse(at(0)))},9999880001,${ACCOUNT},1`,
    `L2,${inShanghai(Date.parse(at(60)))},9999880002,${ACCOUNT},${LATE_FEN}`,
  ];
  const made = await aRestitution(police(), {
    victims: [{ ...early, at: at(0) }],
    statement: { name: '流水.csv', content: ['id,at,from,to,amount_fen', ...rows, ''].join('\n') },
    frozenAt: new Date(now - DAY).toISOString(),
  });
  ({ restitutionId } = made);
  base = `/restitutions/${restitutionId}`;
  const endsAt = new Date(now + 100 * DAY).toISOString();
  await freeze(heli, { ...made, itemKey: 'late/1', accountNumber: ACCOUNT, frozenFen: '600000', endsAt });
});
afterAll(() => heli?.stop());

it('pays a single fen by the first version, and every share says how far it is', async () => {
  const { traceId } = await trace(police(), restitutionId, 'timestamp');
  expect((await propose('first', { traceId })).body).toMatchObject({ version: 1, lines: 1, totalFen: '1' });
  expect(await sharesOf(1)).toEqual([[early.name, '1', 'proposed']]);
  await approve({ police: police(), city: city() }, restitutionId, 1);
  expect(await sharesOf(1)).toEqual([[early.name, '1', 'decided']]);
  const notice = await issued(police(), restitutionId, 1);
  const twice = await police().ask('POST', `${base}/plans/1/bank-notices`, { key: 'second-click', body: {} });
  expect(twice.body).toMatchObject({ code: 'RESTITUTION.NOTICES_ISSUED' });
  expect(await sharesOf(1)).toEqual([[early.name, '1', 'at-the-bank']]);
  await clerk().post(`${notice.path}/presentation`, OFFICERS);
  await clerk().post(`${notice.path}/completion-requests`, { missing: ['返还决定书'] });
  const again = await clerk().ask('POST', `${notice.path}/presentation`, { key: 'again', body: OFFICERS });
  expect(again.body).toMatchObject({ code: 'RESTITUTION.PRESENTED_ALREADY' });
  await police().post(`${notice.path}/completion`, { papers: ['返还决定书'] });
  await clerk().post(`${notice.path}/acceptance`);
  expect(await sharesOf(1)).toEqual([[early.name, '1', 'accepted']]);
  await second().post(`${notice.path}/releases`, {});
  const paidAt = new Date(await legalNow(clerk())).toISOString();
  await clerk().post(`${notice.path}/receipts`, {
    results: [{ lineNo: 1, result: 'paid', bankReference: 'B-1', paidAt }],
  });
  expect(await sharesOf(1)).toEqual([[early.name, '1', 'paid']]);
  const known = await restitutionAt(police(), restitutionId);
  expect([known.stage, known.paidFen]).toEqual(['residual-frozen', '1']);
  hash = known.plans[0]?.hash ?? '';
});

it('gives the late one a new version that says what it changes for whom, and leaves the first as it was', async () => {
  const path = `${base}/applications`;
  const { claimId } = await police().post<{ claimId: string }>(
    path,
    anApplication({ ...late, at: at(60), amountFen: LATE_FEN }),
  );
  await police().post(`${path}/${claimId}/completion`);
  const { traceId } = await trace(police(), restitutionId, 'timestamp');
  expect((await propose('no-reason', { traceId })).body).toMatchObject({ code: 'RESTITUTION.DIFFERENCE_MISSING' });
  const made = await propose('second', { traceId, reason: '又有一名被害人申请。（虚构）' });
  expect(made.body).toMatchObject({ version: 2, lines: 1, totalFen: LATE_FEN });
  expect(await police().get(`${base}/plans/2/difference`)).toMatchObject({
    ...{ against: 1, more: 0, reason: '又有一名被害人申请。（虚构）' },
    changes: [{ claimId, name: late.name, beforeFen: '0', afterFen: LATE_FEN, paidFen: '0' }],
  });
  expect([await sharesOf(1), await sharesOf(2)]).toEqual([
    [[early.name, '1', 'paid']],
    [[late.name, LATE_FEN, 'proposed']],
  ]);
  await approve({ police: police(), city: city() }, restitutionId, 2);
  const notice = await accepted({ police: police(), clerk: clerk() }, restitutionId, 2);
  await second().post(`${notice.path}/releases`, {});
  expect(await sharesOf(2)).toEqual([[late.name, LATE_FEN, 'prepared']]);
  const { plans } = await restitutionAt(police(), restitutionId);
  expect(plans.map(({ version, status }) => [version, status])).toEqual([
    [1, 'decided'],
    [2, 'decided'],
  ]);
  expect(plans[0]?.hash).toBe(hash);
});
