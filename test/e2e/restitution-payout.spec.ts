import type { Json } from '../support/api.js';
import { legalNow } from '../support/desk.js';
import {
  type AcceptedReturn,
  acceptedReturn,
  decidedReturn,
  PEPPER,
  type ReturnStory,
  type Victim,
} from '../support/restitution.js';
import { expectRebuilt } from '../support/rebuilt.js';
import { TestSystem } from '../support/system.js';

/** 返还付款: two units at once, an answer that was lost, and rows made again from the record. */

let heli: TestSystem;
let now = 0;
const DAY = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString();

/** From the statement to the accepted notice of a direct plan. */
const acceptedNotice = (story: Omit<ReturnStory, 'now'>): Promise<AcceptedReturn> =>
  acceptedReturn(heli, { ...story, now });

const aVictim = (n: number, given: Partial<Victim> = {}): Victim => ({
  ...{ name: `受害人${n}（虚构）`, idNumber: `9901021992010100${10 + n}`, reference: `K${n}` },
  ...{ amountFen: '1000000', at: iso(now - 2 * DAY + n * 60_000) },
  ...given,
});

beforeAll(async () => {
  heli = await TestSystem.open(PEPPER);
  now = await legalNow(heli.at('p.li'));
});
afterAll(() => heli?.stop());

it('two returns that pay one victim at the same moment never pay more than the loss, and say only the sum', async () => {
  const same = aVictim(1);
  const shared = { officer: 'p.li', authorityUnitId: 'police-990102-01', frozenFen: '600000', victims: [same] };
  const one = await acceptedNotice({ ...shared, itemKey: 'two-1/1', accountNumber: '9955010000000001101' });
  const other = await acceptedNotice({ ...shared, itemKey: 'two-2/1', accountNumber: '9955010000000001102' });
  const second = heli.at('b.cao');
  const answers = await Promise.all(
    [one, other].map(({ path }, n) => second.ask('POST', `${path}/releases`, { key: `both-${n}`, body: {} })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'RESTITUTION.MORE_THAN_LOSS' });
  const [total]: { value: Json }[] = await heli.database.query(`select value from facts where key like 'paid-total:%'`);
  expect(total?.value['paidFen']).toBe('600000');
});

it('a release whose answer was lost is answered again as it was, also where it left out a share that was refused', async () => {
  const [paid, other] = [aVictim(40, { amountFen: '600000' }), aVictim(41, { amountFen: '600000' })];
  const shared = { officer: 'p.li', authorityUnitId: 'police-990102-01' };
  const before = await acceptedNotice({
    ...{ ...shared, itemKey: 'lost-1/1', accountNumber: '9955010000000001301', frozenFen: '600000', victims: [paid] },
  });
  const both = await acceptedNotice({
    ...{ ...shared, itemKey: 'lost-2/1', accountNumber: '9955010000000001302', frozenFen: '1200000' },
    victims: [paid, other],
  });
  const second = heli.at('b.cao');
  await second.post(`${before.path}/releases`, {});
  const release = () => second.ask('POST', `${both.path}/releases`, { key: 'lost', body: {} });
  const answer = await release();
  expect(answer).toMatchObject({
    ...{ status: 200, body: { released: 1, refused: [{ code: 'RESTITUTION.MORE_THAN_LOSS' }] } },
  });
  // As if the API had died when all was recorded and before it could note what to answer.
  await heli.database.query(`delete from request_outcomes where key = 'lost'`);
  const again = await release();
  expect([again.status, again.body]).toEqual([answer.status, answer.body]);
  const lines = await second.all<Json>(`${both.path}/lines`);
  expect(lines.map(({ status }) => status).sort()).toEqual(['accepted', 'prepared']);
});

it('a complaint of a victim is answered by the unit that handles the money', async () => {
  const police = heli.at('p.li');
  const { restitutionId } = await decidedReturn(heli, {
    ...{ officer: 'p.li', authorityUnitId: 'police-990102-01', itemKey: 'appeal/1', now },
    ...{ accountNumber: '9955010000000001401', frozenFen: '600000', victims: [aVictim(50)] },
  });
  const base = `/restitutions/${restitutionId}`;
  const [claim] = await police.all<Json>(`${base}/applications`);
  const asked = { claimId: claim?.['claimId'], kind: 'appeal', name: '受害人50（虚构）', phone: '00010000002' };
  const { remedyId } = await police.post<{ remedyId: string }>(`${base}/remedies`, {
    ...asked,
    text: '办理太慢。（虚构）',
  });
  await police.post(`${base}/remedies/${remedyId}/decision`, {
    ...{ outcome: 'dismissed', reason: '已在期限内办理。（虚构）' },
  });
  expect(await police.get(base)).toMatchObject({ remedies: [{ remedyId, kind: 'appeal', status: 'dismissed' }] });
});

it('its rows are made again from the record as they stand', () => expectRebuilt(heli.database, 'restitution'));
