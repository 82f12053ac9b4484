import type { Instant } from '#domain/shared/instant';
import { until } from '../support/api.js';
import { issueRecommendation, keepRecommendation } from '../support/recommendation.js';
import { TestSystem } from '../support/system.js';

/** 检察建议 over months of legal time: the two months from 31 December (E2), and the ladder of a public-interest paper to its suit. */

let heli: TestSystem;
const prosecutor = () => heli.at('j.qin');
const chief = () => heli.at('j.you');
const clerk = () => heli.at('r.fan');
const at = (id: string): string => `/recommendations/${id}`;
const DAY_MINUTES = 24 * 60;

interface Clock {
  readonly deadlineId: string;
  readonly dueAt: string;
}
interface View {
  readonly status: string;
  readonly overdueAt?: string;
  readonly nextRung?: string;
  readonly clocks: readonly Clock[];
  readonly ladder: readonly { readonly rung: string; readonly taken?: boolean; readonly prepared?: string }[];
}
const view = (id: string): Promise<View> => prosecutor().get<View>(at(id));
const overdue = (id: string): Promise<boolean> =>
  until('the reply is overdue', async () => (await view(id)).overdueAt !== undefined);

const issued = (more: object): Promise<string> =>
  issueRecommendation(heli, {
    ...{ kind: 'social-governance', topic: 'campus', addresseeUnitId: 'financial-regulator-990000' },
    ...{ heading: '关于加强治理的检察建议', findings: '类案分析（虚构）。', caseNumbers: ['A9901020000002026110001'] },
    points: [{ text: '开展排查', days: 30 }],
    ...more,
  });

/** Legal time is moved to noon of a day in Shanghai. */
async function goTo(day: string): Promise<void> {
  const minutes = Math.ceil((Date.parse(`${day}T04:00:00.000Z`) - (await heli.clock.now())) / 60_000);
  await heli.passes(minutes);
  await heli.settled();
}

beforeAll(async () => {
  heli = await TestSystem.open({}, '2026-12-30T04:00:00.000Z' as Instant);
});
afterAll(() => heli?.stop());

it('E2: received on 31 December 2026, two months end on 1 March 2027 and are provisional', async () => {
  const id = await issued({});
  await goTo('2026-12-31');
  await clerk().post(`${at(id)}/acknowledgement`);
  const reply = (await view(id)).clocks.find(({ deadlineId }) => deadlineId === 'JCJ-08');
  expect(reply).toMatchObject({ dueAt: '2027-03-01T16:00:00.000Z' });
  const rows: object[] = await heli.database.query(
    `select provisional from deadlines where matter_id = $1 and deadline_id = 'JCJ-08'`,
    [`recommendation/${id}`],
  );
  expect(rows).toEqual([{ provisional: true }]);
  await goTo('2027-03-01');
  expect((await view(id)).overdueAt).toBeUndefined();
  await clerk().post(`${at(id)}/objections`, { text: '最后一日提出异议' });
  await goTo('2027-03-02');
  await overdue(id);
  expect(await view(id)).toMatchObject({ overdueAt: '2027-03-01T16:00:00.000Z', status: 'received' });
});

it('the ladder of a public-interest paper is walked to the suit, every rung once, in order, each by the chief', async () => {
  const id = await issued({ kind: 'public-interest', urgent: true, topic: 'platform' });
  await clerk().post(`${at(id)}/acknowledgement`);
  await heli.passes(40 * DAY_MINUTES);
  await overdue(id);
  await chief().post(`${at(id)}/urgings`, { text: '请立即落实并书面回复' });
  const walked: string[] = [];
  for (let step = 0; step < 8; step += 1) {
    await heli.passes(30 * DAY_MINUTES);
    const { nextRung, ladder, status } = await until('the next step, or the suit', async () => {
      const seen = await view(id);
      return (seen.nextRung !== undefined || seen.status === 'sued') && seen;
    });
    if (nextRung === undefined || status === 'sued') break;
    walked.push(nextRung);
    const prepared = ladder.find(({ rung }) => rung === nextRung)?.prepared ?? '';
    expect(prepared).toContain('督促');
    const taken = nextRung !== 'government';
    const decision = {
      ...{ rung: nextRung, taken, text: taken ? prepared : '已由上级通报，不再重复' },
      ...(taken && { unjustified: true, recipient: { name: '青岚省人民政府（演示）' } }),
    };
    await chief().post(`${at(id)}/ladder-decisions`, decision);
    const again = { key: `again-${nextRung}`, body: decision };
    expect((await chief().ask('POST', `${at(id)}/ladder-decisions`, again)).status).toBe(409);
  }
  expect(walked).toEqual([
    'higher-procuratorate',
    'superior',
    'congress',
    'government',
    'supervision-commission',
    'suit',
  ]);
  expect(await view(id)).toMatchObject({ status: 'sued', clocks: [] });
  await keepRecommendation(heli, 'recommendation-sued', id);
}, 240_000);
