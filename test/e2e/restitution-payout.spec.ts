import { projectCommand } from '../../tools/heli/project.js';
import { type Json, type Caller, Unexpected, until } from '../support/api.js';
import { legalNow } from '../support/desk.js';
import { accepted, approve, aRestitution, freeze, PEPPER, trace, type Victim } from '../support/restitution.js';
import { TestSystem } from '../support/system.js';

/** 返还付款: two units at once, processes that die between prepare and confirm, and rows made again from the record. */

let heli: TestSystem;
let now = 0;
const DAY = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString();
const inShanghai = (ms: number): string => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
const city = () => heli.at('p.zheng');

interface Story {
  readonly officer: string;
  readonly itemKey: string;
  readonly accountNumber: string;
  readonly frozenFen: string;
  readonly authorityUnitId: string;
  readonly victims: readonly Victim[];
}

/** From the statement to the accepted notice of a direct plan. */
async function acceptedNotice(story: Story): Promise<{ path: string; noticeId: string; restitutionId: string }> {
  const { officer, itemKey, accountNumber, victims } = story;
  const police = heli.at(officer);
  const rows = victims.map(
    ({ reference, amountFen, at }, n) =>
      `${reference},${inShanghai(Date.parse(at))},99998800${n},${accountNumber},${amountFen}`,
  );
  const { caseId, restitutionId } = await aRestitution(police, {
    victims,
    statement: { name: '流水.csv', content: ['id,at,from,to,amount_fen', ...rows, ''].join('\n') },
    frozenAt: iso(now - DAY),
  });
  const { frozenFen, authorityUnitId } = story;
  await freeze(heli, { caseId, itemKey, accountNumber, frozenFen, authorityUnitId, endsAt: iso(now + 100 * DAY) });
  const { traceId } = await trace(police, restitutionId, 'timestamp');
  await police.post(`/restitutions/${restitutionId}/plans`, { kind: 'direct', traceId, itemKeys: [itemKey] });
  await approve({ police, city: city() }, restitutionId, 1);
  return { restitutionId, ...(await accepted({ police, clerk: heli.at('b.kong') }, restitutionId, 1)) };
}

const aVictim = (n: number, given: Partial<Victim> = {}): Victim => ({
  ...{ name: `受害人${n}（虚构）`, idNumber: `9901021992010100${10 + n}`, reference: `K${n}` },
  ...{ amountFen: '1000000', at: iso(now - 2 * DAY + n * 60_000) },
  ...given,
});

beforeAll(async () => {
  heli = await TestSystem.open(PEPPER);
  now = await legalNow(heli.at('p.li'));
}, 60_000);
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
}, 60_000);

it('a worker killed with -9 while shares are released and confirmed leaves none double and none missing', async () => {
  const victims = Array.from({ length: 5 }, (_, n) => aVictim(20 + n));
  const notice = await acceptedNotice({
    ...{ officer: 'p.li', itemKey: 'kill-1/1', accountNumber: '9955010000000001201', frozenFen: '5000000' },
    ...{ authorityUnitId: 'police-990102-01', victims },
  });
  const worker = () => heli.house.system.children.get('worker');
  for (let lineNo = 1; lineNo <= victims.length; lineNo += 1) {
    const paidAt = iso(await legalNow(heli.at('b.kong')));
    const paid = { lineNo, result: 'paid', bankReference: `B-${lineNo}`, paidAt };
    const steps: [Caller, string, Json][] = [
      [heli.at('b.cao'), 'releases', { lineNos: [lineNo] }],
      [heli.at('b.kong'), 'receipts', { results: [paid] }],
    ];
    for (const [who, step, body] of steps) {
      const key = `${step}-${lineNo}`;
      const first = who.ask('POST', `${notice.path}/${step}`, { key, body }).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, (lineNo * 7) % 40));
      await worker()?.crash();
      await worker()?.start();
      await first;
      await until(
        `${key} is answered`,
        async () => {
          const answer = await who.ask('POST', `${notice.path}/${step}`, { key, body });
          if (answer.status >= 400 && answer.status < 500) throw new Unexpected(key, answer);
          return answer.status < 300;
        },
        60,
      );
    }
  }
  const lines = await heli.at('b.kong').all<Json>(`${notice.path}/lines`);
  expect(lines.map(({ status, requestNumber }) => [status, requestNumber])).toEqual(
    victims.map((_, n) => ['paid', `${notice.noticeId}-${n + 1}-1`]),
  );
  const acts: { event: string; lines: number }[] = await heli.database.query(
    `select body::jsonb #>> '{entry,happened,event}' as event, count(*)::int as lines from acts
     where matter_id = $1 and body::jsonb #>> '{entry,happened,event}' like 'Payouts%' group by 1 order by 1`,
    [`restitution/${notice.restitutionId}`],
  );
  expect(acts).toEqual([
    { event: 'PayoutsConfirmed', lines: victims.length },
    { event: 'PayoutsPrepared', lines: victims.length },
  ]);
}, 240_000);

it('its rows are made again from the record as they stand', async () => {
  const said: string[] = [];
  const tell = (line: string): void => void said.push(line);
  const { url } = heli.database.options as { url?: string };
  const code = await projectCommand(
    ['--rebuild', 'restitution', '--check'],
    { out: tell, err: tell },
    { DATABASE_URL: url },
  );
  expect([code, said.join('\n')]).toEqual([0, expect.stringMatching(/3 matters, \d+ acts; 0 differ/)]);
});
