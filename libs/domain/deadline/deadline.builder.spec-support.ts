import { PUBLISHED_CALENDAR } from '#domain/calendar/published';
import type { Instant } from '#domain/shared/instant';
import type { DeadlineFacts, DeadlineOpening } from './deadline.js';
import { reckon, type Books, type Reckoned } from './reckon.js';
import { ruleOf, RULES_IN_FORCE } from './rule-set.js';
import type { Running } from './ledger.js';
import type { RuleRow, RuleSet } from './rule.js';

export const BOOKS: Books = { rules: RULES_IN_FORCE, calendar: PUBLISHED_CALENDAR };
export const RUNS = Number(process.env['HELI_RUNS'] ?? 200);
/** What `npm test` asks of every property; one that is pure arithmetic is tried more often there. */
const FULL_RUNS = 1_000;
export const runsOf = (full: number): number => (RUNS < FULL_RUNS ? RUNS : full);

/** An instant as people in Shanghai write it. */
export const at = (shanghai: string): Instant =>
  new Date(`${shanghai.length === 10 ? `${shanghai}T00:00` : shanghai}+08:00`).toISOString() as Instant;

export const anOpening = (ruleId: string, from: string, facts?: DeadlineFacts): DeadlineOpening => ({
  deadlineId: `${ruleId}/1`,
  ruleId,
  startEvent: '收到文书',
  startedAt: at(from),
  ownerUnitId: 'unit-a',
  ...(facts && { facts }),
});

export const due = (ruleId: string, from: string, facts?: DeadlineFacts): Reckoned =>
  reckon(anOpening(ruleId, from, facts), BOOKS);

export const running = (ruleId: string, from: string, facts?: DeadlineFacts): Running => ({
  deadline: due(ruleId, from, facts),
  rule: ruleOf(ruleId),
});

/** The released set with one invented row in it. */
export function rulesWith(row: Partial<RuleRow> & { readonly ruleId: string }): RuleSet {
  const complete = { ...ruleOf('JCJ-08'), rungs: [], ...row };
  return { ...RULES_IN_FORCE, version: 'test', rows: { ...RULES_IN_FORCE.rows, [row.ruleId]: complete } };
}
