import type { RuleStatus } from '../deadline.js';
import type { ExtensionRule, ExtensionStep, PeriodUnit, RuleRow, RuleUnit, RungRow } from '../rule.js';
import { ladderOf } from './ladders.js';

/** What a table row states; the rest follows from class and unit. */
export type RowFacts = Omit<RuleRow, 'bookId' | 'status' | 'rungs' | 'suspension' | 'roll' | 'value' | 'unit'> & {
  readonly bookId?: string;
  readonly term: readonly [number, RuleUnit];
  readonly roll?: RuleRow['roll'];
  readonly suspension?: RuleRow['suspension'];
  readonly rungs?: readonly RungRow[];
};

const ROW_OF_BOOK = /^[A-Z]+-\d+/;

export function row({ term: [value, unit], ...facts }: RowFacts): RuleRow {
  const bookId = facts.bookId ?? ROW_OF_BOOK.exec(facts.ruleId)?.[0] ?? facts.ruleId;
  const suspension = neverStops(facts) ? 'never' : 'allowed';
  const complete = { roll: 'next-working-day', suspension, ...facts, bookId, value, unit } as const;
  return { ...complete, status: statusOf(facts.mark), rungs: facts.rungs ?? ladderOf(complete.class, unit) };
}

/** Nobody stops a clock of custody, nor one whose end the law itself brings about; what only a duty waits for may stand still with a reason. */
const neverStops = ({ custody, class: kind }: Pick<RowFacts, 'custody' | 'class'>): boolean =>
  custody === 'always' || kind === 'AUTO' || kind === 'WINDOW';

/** The mark begins with its status, as in the rule book. */
const statusOf = (mark: string): RuleStatus => mark.split(/[ ;]/, 1)[0] as RuleStatus;

export const times = (count: number, value: number, unit: PeriodUnit, by: string): ExtensionRule => ({
  steps: Array.from({ length: count }, (): ExtensionStep => ({ value, unit, by })),
});

export const renewable = (value: number, unit: PeriodUnit, by: string): ExtensionRule => ({
  steps: [{ value, unit, by }],
  unlimited: true,
});
