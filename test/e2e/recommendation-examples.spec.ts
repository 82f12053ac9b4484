import type { Instant } from '#domain/shared/instant';
import { freshKey, until } from '../support/api.js';
import { issueRecommendation } from '../support/recommendation.js';
import { TestSystem } from '../support/system.js';

/** The worked examples of section 11 and of issue 7 on recommendations, through the API of both sides: the year begins on 30 December 2025. */

let heli: TestSystem;
let id = '';

const prosecutor = () => heli.at('j.qin');
const chief = () => heli.at('j.you');
const clerk = () => heli.at('r.fan');
const leader = () => heli.at('r.peng');
const at = (rest = ''): string => `/recommendations/${id}${rest}`;

interface View {
  readonly status: string;
  readonly overdueAt?: string;
  readonly pointList: readonly { readonly no: number; readonly status: string }[];
  readonly clocks: readonly { readonly deadlineId: string; readonly dueAt: string }[];
}
const view = (): Promise<View> => prosecutor().get<View>(at());
const statutory = async () => (await view()).clocks.find(({ deadlineId }) => deadlineId === 'JCJ-08');
const POINTS = Array.from({ length: 10 }, (_, index) => index + 1);

const reply = async (nos: readonly number[]): Promise<void> => {
  await clerk().post(at('/replies'), {
    ...{ number: `青金监函〔2026〕${nos.length}号`, text: '已按建议落实（虚构）' },
    points: nos.map((no) => ({ no, text: `第 ${no} 项已落实`, measures: [{ kind: 'restricted', count: no }] })),
  });
  await leader().post(at('/reply-decisions'), { decision: 'approved' });
};
const adequate = (nos: readonly number[]): Promise<unknown> =>
  prosecutor().post(at('/reviews'), { points: nos.map((no) => ({ no, adequate: true, text: '已落实' })) });

/** Legal time is moved to noon of a day in Shanghai. */
async function goTo(day: string): Promise<void> {
  await heli.passes(Math.ceil((Date.parse(`${day}T04:00:00.000Z`) - (await heli.clock.now())) / 60_000));
  await heli.settled();
}

beforeAll(async () => {
  heli = await TestSystem.open({}, '2025-12-30T04:00:00.000Z' as Instant);
}, 240_000);
afterAll(() => heli?.stop());

it('E1: two months from 31 December 2025 end on Saturday 28 February 2026, a make-up workday that does not roll', async () => {
  id = await issueRecommendation(heli, {
    ...{ kind: 'social-governance', topic: 'campus', addresseeUnitId: 'financial-regulator-990000' },
    ...{ heading: '关于加强治理的检察建议', findings: '类案分析（虚构）。', caseNumbers: ['A9901020000002025120001'] },
    points: POINTS.map((no) => ({ text: `第 ${no} 项建议`, days: 90 })),
  });
  await goTo('2025-12-31');
  await clerk().post(at('/acknowledgement'));
  expect(await statutory()).toMatchObject({ dueAt: '2026-02-28T16:00:00.000Z' });
  const rows: object[] = await heli.database.query(
    `select provisional from deadlines where matter_id = $1 and deadline_id = 'JCJ-08'`,
    [`recommendation/${id}`],
  );
  expect(rows).toEqual([{ provisional: false }]);
});

it('an objection in the last second is heard at once, and moves no legal date', async () => {
  await heli.comesTo(Date.parse('2026-02-28T16:00:00.000Z'));
  expect((await view()).overdueAt).toBeUndefined();
  await clerk().post(at('/objections'), { text: '最后一秒提出异议（虚构）' });
  expect((await view()).clocks.some(({ deadlineId }) => deadlineId.startsWith('JCJ-10'))).toBe(true);
  await goTo('2026-03-01');
  await until('the reply is overdue', async () => (await view()).overdueAt !== undefined);
  expect(await view()).toMatchObject({ overdueAt: '2026-02-28T16:00:00.000Z' });
  await prosecutor().post(at('/objection-reexaminations'), { no: 1, valid: false, text: '经复核，异议不成立' });
  await chief().post(at('/objection-decisions'), { no: 1, outcome: 'explained', text: '说明理由（虚构）' });
});

it('nine points of ten replied to leave it open; the tenth closes it', async () => {
  const nine = POINTS.slice(0, 9);
  await reply(nine);
  await adequate(nine);
  const early = await prosecutor().ask('POST', at('/closure'), { key: freshKey(), body: {} });
  expect([early.status, early.body]).toMatchObject([
    409,
    { code: 'RECOMMENDATION.POINTS_OPEN', details: { points: [10] } },
  ]);
  await reply([10]);
  await adequate([10]);
  await prosecutor().post(at('/closure'));
  expect((await view()).status).toBe('closed');
});
