import type { WireAct } from '#contracts/matter/record';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import type { Instant } from '#domain/shared/instant';
import { moveClock, tellAll } from '#desk/clock/move-clock';
import { ClockBookOfDatabase } from '#persistence/record/clock-book';
import type { RunningApi } from '#platform/api/start-api';
import { start as startSupervisor } from '../../apps/supervisor-api/start.js';
import { workerStack } from '../support/stack.js';
import { TrialDesk } from '../support/trial/desk.js';
import { inLanes, OFFICER, TrialStack, until } from '../../tools/trial/trial-stack.js';

const MATTERS = Number(process.env['HELI_OUTAGE_MATTERS'] ?? 500);
const TEN_DAYS_MIN = 10 * 24 * 60;

const parts = await workerStack();
const stack = await TrialStack.open(parts.env);
let supervisor: RunningApi;

/** A visit of 72 hours or a request within three days, begun at different minutes: four to six rungs within the ten days. */
function opens(index: number): DeadlineOpening[] {
  const startedAt = new Date(Date.now() - index * 60_000).toISOString() as Instant;
  const of = (ruleId: string): DeadlineOpening => ({
    ...{ deadlineId: ruleId, ruleId, startEvent: '收到文书', startedAt, ownerUnitId: 'police-990102' },
  });
  return [of(index % 2 === 0 ? 'ALT-01-low' : 'CRD-04')];
}

const missing = async (now: Instant): Promise<number> => {
  const [row] = await stack.rows<{ count: number }>(
    `select count(*)::int as count from deadlines deadline cross join lateral jsonb_array_elements(deadline.rungs) rung
     where (rung ->> 'at')::timestamptz <= $1 and not exists (select 1 from rung_firings fired
       where fired.matter_id = deadline.matter_id and fired.deadline_id = deadline.deadline_id and fired.rung_id = rung ->> 'rungId')`,
    now,
  );
  return row!.count;
};

beforeAll(async () => {
  await stack.startWorker();
  supervisor = await startSupervisor(parts.env);
  const ids = Array.from({ length: MATTERS }, (_, index) => index);
  await inLanes(ids, 16, (index) =>
    stack.openTrial(`m-${index}`, opens(index), { handlerUnitId: 'police-990102', superiorUnitIds: ['office-990100'] }),
  );
}, 300_000);
afterAll(async () => {
  await supervisor.stop();
  await stack.stop();
});

describe(`an outage of ten legal days over ${MATTERS} matters`, () => {
  let firedBefore: number;
  let now: Instant;

  beforeAll(async () => {
    const [fired] = await stack.rows<{ count: number }>('select count(*)::int as count from rung_firings');
    firedBefore = fired!.count;
    await stack.stopWorker();
    const clock = { book: new ClockBookOfDatabase(stack.database), mayMove: true, gateway: stack.gateway };
    const away = { ...clock, gateway: { act: () => Promise.reject(new Error('The worker is away.')) } };
    const moved = await moveClock(away, { advanceMinutes: TEN_DAYS_MIN }, OFFICER);
    now = moved.clock.anchorLegal;
    await stack.startWorker();
    expect((await tellAll(clock, OFFICER))?.missed).toEqual([]);
    await until('the last rung', async () => (await missing(now)) === 0, 240_000);
  }, 300_000);

  it('fires every missed rung once, and marks it as late by outage', async () => {
    const [expected] = await stack.rows<{ count: number }>(
      `select count(*)::int as count from deadlines deadline cross join lateral jsonb_array_elements(deadline.rungs) rung
       where (rung ->> 'at')::timestamptz <= $1`,
      now,
    );
    const [fired] = await stack.rows<{ count: number; late: number }>(
      'select count(*)::int as count, (count(*) filter (where late_by_outage))::int as late from rung_firings',
    );
    expect(expected!.count).toBeGreaterThan(MATTERS * 4);
    expect(fired).toEqual({ count: expected!.count, late: expected!.count - firedBefore });
  });

  it('fires them in due order', async () => {
    const acts = await stack.rows<{ body: string }>(
      `select body from acts where matter_id like 'trial/%' order by matter_id, number`,
    );
    const last = new Map<string, string>();
    for (const { body } of acts) {
      const { matterId, entry } = JSON.parse(body) as WireAct & { matterId: string };
      for (const { dueAt } of entry.fires ?? []) {
        expect(dueAt >= (last.get(matterId) ?? '')).toBe(true);
        last.set(matterId, dueAt);
      }
    }
    expect(last.size).toBe(MATTERS);
  });

  it('keeps them apart from what people have been late for', async () => {
    const { body } = await new TrialDesk(parts, supervisor.url, 's.lang').get<{ items: { lateByOutage: boolean }[] }>(
      '/late?limit=200',
    );
    expect(body.items.length).toBeGreaterThan(100);
    expect(body.items.every(({ lateByOutage }) => lateByOutage)).toBe(true);
  });
});
