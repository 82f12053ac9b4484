import { firstInFirstOut } from './fifo.js';
import type { Flow } from './flow.js';
import { holdings, type Holdings, separatedHoldings } from './holdings.js';
import { type Legs, legsOf, SINKS } from './legs.js';
import { lowestIntermediateBalance } from './lowest-intermediate-balance.js';
import type { MoneyTrail } from './money-trail.js';
import { pariPassu } from './pari-passu.js';
import { poolsOnly } from './proportional.js';
import { rollingCharge } from './rolling-charge.js';
import { timestamp, type TimestampFlow } from './timestamp.js';

/** What a plan may rest on (41号 7, 8). */
const LEGAL_RULES = ['timestamp', 'proportional'] as const;
/** For the analyst's eyes only: never in a plan, in a paper or on a victim's page. */
export const HYPOTHESES = ['fifo', 'pari-passu', 'lowest-intermediate-balance', 'rolling-charge'] as const;

export type Rule = (typeof LEGAL_RULES)[number] | (typeof HYPOTHESES)[number];
export const RULES: readonly Rule[] = [...LEGAL_RULES, ...HYPOTHESES];

export const isRule = (name: string): name is Rule => (RULES as readonly string[]).includes(name);
export const isLegalRule = (rule: Rule): boolean => (LEGAL_RULES as readonly Rule[]).includes(rule);

/** One rule applied to one list of events. */
export interface Traced {
  readonly rule: Rule;
  readonly trail: MoneyTrail;
  readonly legs: Legs;
  readonly flow: Flow;
  /** Credit by credit, where the rule goes by timestamps. */
  readonly credits?: TimestampFlow;
}

const HYPOTHESIS = {
  fifo: firstInFirstOut,
  'pari-passu': pariPassu,
  'lowest-intermediate-balance': lowestIntermediateBalance,
  'rolling-charge': rollingCharge,
} as const satisfies Record<(typeof HYPOTHESES)[number], (trail: MoneyTrail, legs: Legs) => Flow>;

/** Rules are put side by side on the same legs. */
export function traceBy(rule: Rule, trail: MoneyTrail, legs: Legs = legsOf(trail)): Traced {
  if (rule !== 'timestamp' && rule !== 'proportional') {
    return { rule, trail, legs, flow: HYPOTHESIS[rule](trail, legs) };
  }
  const credits = timestamp(trail, legs);
  return { rule, trail, legs, flow: poolsOnly(credits), credits };
}

/** What each claim has on each account and in each sink; on the asked accounts only, where some are asked about. */
export function heldBy({ rule, trail, legs, flow }: Traced, accounts?: readonly number[]): Holdings {
  const sizes = { claims: trail.claimIds.length, holders: legs.closing.length };
  if (rule === 'timestamp') return separatedHoldings(flow, sizes);
  const sinks = SINKS.map((_, index) => trail.accounts + index);
  return holdings(flow, sizes, accounts && [...new Set([...accounts, ...sinks])].sort((a, b) => a - b));
}
