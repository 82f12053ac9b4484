import {
  CALENDAR_PUBLICATION_WORKFLOW,
  calendarPublicationMatterId,
} from '#contracts/calendar-publication/calendar-publication.messages';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import type { MovesSummary } from '#domain/deadline/moves-summary';
import type { Instant } from '#domain/shared/instant';
import { NOTICE_2027 } from '../trial/notice-2027.js';
import { inLanes, SECOND, type TrialStack, until } from '../trial/trial-stack.js';
import type { BenchContext, BenchRow } from './bench.js';
import { type BareWorker, openBareWorker, openTrialBench } from './trial-bench.js';

const DEADLINES = Number(process.env['HELI_BENCH_PROVISIONAL'] ?? 50_000);
const MATTERS = Number(process.env['HELI_BENCH_FOLLOWERS'] ?? 1_000);
const EACH = Math.ceil(DEADLINES / MATTERS);
const LANES = 16;
const PUBLICATION = 'bench-2027';
/** Periods of days, working days and months that reach into the year without a notice. */
const RULES = ['JCJ-08', 'CRD-11', 'RST-12', 'ADM-09'];

const numbers = Array.from({ length: MATTERS }, (_, index) => index);
const begun = (index: number, nth: number): Instant =>
  new Date(Date.parse('2026-12-16T02:00:00Z') + ((index * EACH + nth) % 43_200) * 60_000).toISOString() as Instant;

const opensOf = (index: number): DeadlineOpening[] =>
  Array.from({ length: EACH }, (_, nth) => ({
    ...{ deadlineId: `d${nth}`, ruleId: RULES[nth % RULES.length]!, startEvent: '收到文书' },
    ...{ startedAt: begun(index, nth), ownerUnitId: 'police-990102' },
  }));

async function seconds<T>(work: () => Promise<T>): Promise<{ readonly took: number; readonly gave: T }> {
  const from = performance.now();
  const gave = await work();
  return { took: (performance.now() - from) / 1_000, gave };
}

const simulated = (stack: TrialStack): Promise<MovesSummary> =>
  until(
    'the simulation',
    async () => {
      const [row] = await stack.rows<{ summary: MovesSummary }>(
        `select summary from simulations where status = 'simulated' and noted_round = round`,
      );
      return row?.summary;
    },
    600_000,
  );

const followed = (stack: TrialStack): Promise<true> =>
  until(
    'the matters',
    async () => {
      const [row] = await stack.rows<{ waiting: boolean }>(
        `select exists (select 1 from deadline_moves where status = 'recorded') as waiting`,
      );
      return row?.waiting === false;
    },
    600_000,
  );

async function bareUpdatesPerSecond({ client, taskQueue }: BareWorker): Promise<number> {
  const ids = numbers.map((index) => `bare-${index}`);
  await inLanes(ids, LANES, (workflowId) => client.workflow.start('bareUpdateWorkflow', { taskQueue, workflowId }));
  await inLanes(ids, LANES, (id) => client.workflow.getHandle(id).executeUpdate('bare'));
  const { took } = await seconds(() =>
    inLanes(ids, LANES, (id) => client.workflow.getHandle(id).executeUpdate('bare')),
  );
  return MATTERS / took;
}

/** A notice arrives while many thousand provisional deadlines run. */
export async function run(context: BenchContext): Promise<readonly BenchRow[]> {
  const { stack, env, stop } = await openTrialBench(context);
  const bare = await openBareWorker(env);
  try {
    const updates = await bareUpdatesPerSecond(bare);
    context.say(`  bare updates: ${updates.toFixed(0)} per second`);
    await inLanes(numbers, LANES, (index) => stack.openTrial(`r-${index}`, opensOf(index)));
    context.say(`  ${MATTERS} matters with ${MATTERS * EACH} provisional deadlines are open`);
    const matterId = calendarPublicationMatterId(PUBLICATION);
    const load = stack.command({ publicationId: PUBLICATION, notice: NOTICE_2027 });
    const opening = { workflowType: CALENDAR_PUBLICATION_WORKFLOW, update: 'loadCalendar' };
    const simulating = await seconds(async () => {
      await stack.gateway.open(matterId, opening, load);
      return simulated(stack);
    });
    context.say(`  simulated in ${simulating.took.toFixed(1)} s: ${JSON.stringify(simulating.gave)}`);
    const { digest, ...kinds } = simulating.gave;
    const publishing = await seconds(() => published(stack, matterId, digest));
    context.say(`  put into force in ${publishing.took.toFixed(1)} s`);
    const following = await seconds(() => followed(stack));
    const perSecond = MATTERS / following.took;
    const count = Object.values(kinds).reduce((sum, one) => sum + one, 0);
    return [
      {
        name: `${count} provisional deadlines computed, simulated and recorded set-wise`,
        ...{ value: simulating.took + publishing.took, unit: 's', target: '<= 60' },
      },
      { name: 'of which the act that puts the notice into force', value: publishing.took, unit: 's' },
      {
        name: `${MATTERS} matters follow`,
        ...{ value: perSecond, unit: '/s', baseline: updates, ratio: perSecond / updates, target: '>= 0.5' },
      },
    ];
  } finally {
    await bare.stop();
    await stop();
  }
}

/** The act may outlast one call: the command sent again finds its receipt. */
async function published(stack: TrialStack, matterId: string, digest: string): Promise<void> {
  const command = stack.command({ digest }, { actor: SECOND });
  await until(
    'the act',
    () =>
      stack.gateway.act(matterId, 'publishCalendar', command).then(
        () => true,
        () => false,
      ),
    300_000,
  );
}
