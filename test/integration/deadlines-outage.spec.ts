import type { WireAct } from '#contracts/matter/record';
import type { Instant } from '#domain/shared/instant';
import type { RunningApi } from '#platform/api/start-api';
import { start as startSupervisor } from '../../apps/supervisor-api/start.js';
import { workerStack } from '../support/stack.js';
import { TrialDesk } from '../support/trial/desk.js';
import { openMatters, rungsUntil, tenDaysAway, untilAllHaveFired } from '../../tools/trial/outage.js';
import { TrialStack } from '../../tools/trial/trial-stack.js';

const MATTERS = Number(process.env['HELI_OUTAGE_MATTERS'] ?? 500);

const parts = await workerStack();
const stack = await TrialStack.open(parts.env);
let supervisor: RunningApi;

beforeAll(async () => {
  await stack.startWorker();
  supervisor = await startSupervisor(parts.env);
  await openMatters(stack, MATTERS);
}, 300_000);
afterAll(async () => {
  await supervisor.stop();
  await stack.stop();
});

describe(`an outage of ten legal days over ${MATTERS} matters`, () => {
  let now: Instant;

  beforeAll(async () => {
    const outage = await tenDaysAway(stack);
    expect(outage.missed).toEqual([]);
    now = outage.now;
    await untilAllHaveFired(stack, now, 240_000);
  }, 300_000);

  it('fires every missed rung once, and marks it as late by outage', async () => {
    const { all } = await rungsUntil(stack, now);
    // A rung of the last hour was hardly missed; one that fell due at the opening may have fired by the clock that had not moved yet.
    const [fired] = await stack.rows<{ count: number; missed: number; wronglyMarked: number }>(
      `select count(*)::int as count, (count(*) filter (where after_it and old))::int as missed,
         (count(*) filter (where late_by_outage <> after_it and old))::int as "wronglyMarked"
       from (select late_by_outage, fired_at >= $1 as after_it, due_at < $1::timestamptz - interval '1 hour' as old
             from rung_firings) firing`,
      now,
    );
    expect(fired).toMatchObject({ count: all, wronglyMarked: 0 });
    expect(fired!.missed).toBeGreaterThan(MATTERS * 4);
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
