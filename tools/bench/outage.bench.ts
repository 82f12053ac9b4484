import { openMatters, rungsUntil, tenDaysAway, untilAllHaveFired } from '../trial/outage.js';
import type { BenchContext, BenchRow } from './bench.js';
import { openTrialBench } from './trial-bench.js';

const MATTERS = Number(process.env['HELI_BENCH_OUTAGE'] ?? 5_000);
const MOST_MS = 900_000;

/** Ten legal days without the house: how long after its return until every missed rung has fired, once and in order. */
export async function run(context: BenchContext): Promise<readonly BenchRow[]> {
  const { stack, stop } = await openTrialBench(context);
  try {
    await openMatters(stack, MATTERS);
    context.say(`  ${MATTERS} matters are open`);
    const from = performance.now();
    const { now, missed } = await tenDaysAway(stack);
    if (missed.length > 0) throw new Error(`${missed.length} matters have not heard what time it is.`);
    await untilAllHaveFired(stack, now, MOST_MS);
    const seconds = (performance.now() - from) / 1_000;
    const { all } = await rungsUntil(stack, now);
    const [fired] = await stack.rows<{ count: number; late: number }>(
      'select count(*)::int as count, (count(*) filter (where late_by_outage))::int as late from rung_firings',
    );
    if (fired?.count !== all) throw new Error(`${all} rungs were missed and ${fired?.count} have fired.`);
    return [
      { name: `ten days of outage over ${MATTERS} matters: until the last of ${all} rungs`, value: seconds, unit: 's' },
      { name: 'of which marked as late by outage', value: (100 * (fired?.late ?? 0)) / all, unit: '%' },
      { name: 'matters that catch up', value: MATTERS / seconds, unit: '/s' },
    ];
  } finally {
    await stop();
  }
}
