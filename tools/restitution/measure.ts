import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fen } from '#domain/money/fen';
import { type ProvenLoss, shareOut } from '#domain/restitution/share-out';
import { accounted, balances, discrepancies } from '#domain/restitution/tracing/conservation';
import { explain } from '#domain/restitution/tracing/explain';
import type { Holdings } from '#domain/restitution/tracing/holdings';
import { type Legs, legsOf } from '#domain/restitution/tracing/legs';
import type { MoneyTrail } from '#domain/restitution/tracing/money-trail';
import { heldBy, type Rule, type Traced, traceBy } from '#domain/restitution/tracing/trace';
import type { Instant } from '#domain/shared/instant';
import { type CaseFiles, readCase } from './read-case.js';

/** What one run over a case took, in a process of its own so that its memory is its own. */
export interface Measured {
  readonly readSeconds: number;
  readonly conserveSeconds: number;
  readonly traceSeconds: number;
  /** The slowest of twenty. */
  readonly explainSeconds: number;
  readonly shareSeconds: number;
  readonly peakGb: number;
  readonly conserved: boolean;
  readonly entries: number;
}

export interface Task extends CaseFiles {
  readonly rule: Rule;
}

const ASKED_ACCOUNTS = 100;
const EXPLAINED = 20;

async function measure(task: Task): Promise<Measured> {
  const clock = stopwatch();
  const { trail } = await readCase(task, (path) => readFileSync(path));
  const readSeconds = clock();
  const legs = legsOf(trail);
  const faults = discrepancies(trail, legs).length + (balances(trail, legs).length === trail.accounts ? 0 : 1);
  const conserveSeconds = clock();
  const asked = fullestAccounts(trail, legs);
  clock();
  const traced = traceBy(task.rule, trail, legs);
  const holdings = heldBy(traced, asked);
  const traceSeconds = clock();
  const { conserved } = accounted(traced, holdings);
  const explainSeconds = slowestExplanation(traced, holdings);
  clock();
  shareOut(fen(legs.closing[asked[0]!]!), lossesOf(trail), 'net');
  return {
    ...{ readSeconds, conserveSeconds, traceSeconds, explainSeconds },
    shareSeconds: clock(),
    peakGb: process.resourceUsage().maxRSS / 1024 ** 2,
    conserved: conserved && faults === 0,
    entries: holdings.holder.length,
  };
}

function stopwatch(): () => number {
  let begun = performance.now();
  return () => {
    const seconds = (performance.now() - begun) / 1000;
    begun = performance.now();
    return seconds;
  };
}

function fullestAccounts({ accounts }: MoneyTrail, { closing }: Legs): number[] {
  const numbers = Array.from({ length: accounts }, (_, account) => account);
  return numbers.sort((a, b) => Number(closing[b]! - closing[a]!) || a - b).slice(0, ASKED_ACCOUNTS);
}

function slowestExplanation(traced: Traced, { holder, claim }: Holdings): number {
  let slowest = 0;
  for (let index = 0; index < EXPLAINED; index += 1) {
    const entry = Math.floor((index / EXPLAINED) * holder.length);
    if ((holder[entry] ?? Infinity) >= traced.trail.accounts) continue;
    const clock = stopwatch();
    explain(traced, claim[entry]!, holder[entry]!);
    slowest = Math.max(slowest, clock());
  }
  return slowest;
}

const lossesOf = ({ claimIds, claimed }: MoneyTrail): ProvenLoss[] =>
  claimIds.map((claimId, claim) => ({
    ...{ claimId, loss: fen(claimed[claim]!), compensated: fen(0n) },
    firstCreditAt: '2026-03-01T00:00:00.000Z' as Instant,
  }));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const measured = await measure(JSON.parse(process.argv[2] ?? '{}') as Task);
  process.stdout.write(`${JSON.stringify(measured)}\n`);
}
