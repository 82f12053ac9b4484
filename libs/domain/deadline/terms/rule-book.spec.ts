import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isClock, type RuleRow, type RuleUnit } from '../rule.js';
import { RULES_2026_1 } from '../rule-set.js';

interface BookRow {
  readonly id: string;
  readonly text: string;
  readonly figures: readonly { readonly value: number; readonly unit: string }[];
  readonly status: string;
  /** The book suggests the figure itself, because the law has none. */
  readonly suggested?: boolean;
}

const BOOK = JSON.parse(
  readFileSync(new URL('./rule-book.extract.json', import.meta.url), 'utf8'),
) as readonly BookRow[];
const ROWS = Object.values(RULES_2026_1.rows);

/** Lengths of a sentence by which a case is told apart: conditions, not periods. */
const CONDITIONS: Readonly<Record<string, readonly string[]>> = {
  'CRD-11': ['1 years'],
  'CRD-18': ['3 years', '1 years'],
};

/** Figures of the law that the row writes in another unit: three years of exit ban are at most 36 months, 1–4 days at most 4. */
const OTHERWISE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'SUP-08': { '3 years': '36 months' },
  'CRD-04': { '1 days': '4 days' },
};

const text = (value: number, unit: string): string => `${value} ${unit}`;

function figuresOf(row: RuleRow): string[] {
  const steps = row.extension?.steps ?? [];
  const renewal = row.renewal && 'daysBefore' in row.renewal ? [text(row.renewal.daysBefore, 'days')] : [];
  return [
    ...(row.settable?.required ? [] : [text(row.value, row.unit)]),
    ...steps.flatMap(({ value, unit }) => (value === undefined ? [] : [text(value, unit)])),
    ...renewal,
    ...[row.settable?.least, row.settable?.most].flatMap((bound) =>
      bound === undefined || row.settable?.required ? [] : [text(bound, row.unit)],
    ),
  ];
}

const rowsOf = (bookId: string): RuleRow[] => ROWS.filter((row) => row.bookId === bookId);
const asWritten = ({ id, figures }: BookRow): string[] =>
  figures
    .map(({ value, unit }) => OTHERWISE[id]?.[text(value, unit)] ?? text(value, unit))
    .filter((figure) => !CONDITIONS[id]?.includes(figure));

describe('every figure of the rule book', () => {
  it.each(BOOK.map((row) => [row.id, row] as const))('%s has its rule', (_, book) => {
    const found = new Set(rowsOf(book.id).flatMap(figuresOf));
    expect(asWritten(book).filter((figure) => !found.has(figure))).toEqual([]);
  });

  it.each(BOOK.map((row) => [row.id, row] as const))('%s has no other figure and no other mark', (_, book) => {
    const written = new Set(asWritten(book));
    for (const row of rowsOf(book.id).filter(({ status }) => status !== 'DESIGN')) {
      expect([
        row.ruleId,
        figuresOf(row).filter((figure) => !written.has(figure) && !EXPLAINED[row.ruleId]?.includes(figure)),
      ]).toEqual([row.ruleId, []]);
      expect([
        row.ruleId,
        book.status === row.mark || book.status.startsWith(`${row.mark};`) || book.status.startsWith(`${row.mark} (`),
      ]).toEqual([row.ruleId, true]);
    }
  });

  it.each(BOOK.filter(({ suggested }) => suggested).map((row) => [row.id, row] as const))(
    '%s keeps the mark of a suggestion',
    (id) => {
      expect(rowsOf(id).map(({ status }) => status)).toContain('DESIGN');
    },
  );
});

/** A row that stands for several: FRZ-04 is stopped again once (FRZ-05); the trial's latest day is a month after its first (刑诉法 208). */
const EXPLAINED: Readonly<Record<string, readonly string[]>> = {
  'CRD-17': ['1 months'],
  'SUP-06': ['1 days'],
};

describe('a row without a figure in the book', () => {
  it('is a choice of ours and says so, or refers to the row that has one', () => {
    const known = new Set(BOOK.map(({ id }) => id));
    const others = ROWS.filter(({ bookId }) => !known.has(bookId));
    const referring = ['JCJ-16', 'RST-13', 'CRD-13'];
    expect(
      others
        .filter(({ status, bookId }) => status !== 'DESIGN' && !referring.includes(bookId))
        .map(({ ruleId }) => ruleId),
    ).toEqual([]);
  });
});

describe('the rows', () => {
  const units: readonly RuleUnit[] = ['minutes', 'hours', 'days', 'working-days', 'months', 'years', 'times'];

  it.each(ROWS.map((row) => [row.ruleId, row] as const))('%s is complete', (_, row) => {
    expect(units).toContain(row.unit);
    expect(row.value).toBeGreaterThan(0);
    expect([row.duty, row.law, row.countedFrom, row.onExpiry, row.source].every((words) => words.trim() !== '')).toBe(
      true,
    );
    expect(row.mark.startsWith(row.status)).toBe(true);
    expect(row.calendars).toBeUndefined();
    if (!isClock(row)) return;
    expect(row.rungs.map(({ rungId }) => rungId)).toContain('due');
    expect(new Set(row.rungs.map(({ rungId }) => rungId)).size).toBe(row.rungs.length);
    expect(row.rungs.every(({ rungId, to }) => /^[a-z0-9-]{1,32}$/.test(rungId) && to.length > 0)).toBe(true);
  });

  it.each(ROWS.filter(({ extension }) => extension).map((row) => [row.ruleId, row] as const))(
    '%s is extended in units that can be added',
    (_, row) => {
      const family = (unit: string): string =>
        ['minutes', 'hours'].includes(unit) ? 'hours' : unit === 'working-days' ? unit : 'days';
      expect(row.extension!.steps.every(({ unit }) => family(unit) === family(row.unit))).toBe(true);
    },
  );

  it('restart only where the book says so', () => {
    const restarting = ROWS.flatMap(({ restartedBy }) => restartedBy ?? []);
    expect(new Set(restarting)).toEqual(new Set(['CRD-10', 'CRD-11', 'CRD-13', 'CRD-17', 'XJD-30']));
  });

  it('never roll or stand still where they protect something', () => {
    const protective = ROWS.filter(({ roll }) => roll === 'protective');
    expect(protective.every(({ suspension, class: kind }) => suspension === 'never' && kind === 'AUTO')).toBe(true);
    expect(protective.map(({ bookId }) => bookId)).toEqual(
      expect.arrayContaining(['FRZ-04', 'FRZ-12', 'FRZ-13', 'FRZ-14', 'RST-13']),
    );
  });
});

describe('the released set 2026-1', () => {
  it('lets nobody stop a clock of custody, nor one whose end the law itself brings about', () => {
    const stoppable = Object.values(RULES_2026_1.rows).filter(({ suspension }) => suspension === 'allowed');
    expect(stoppable.filter((row) => row.custody === 'always' || ['AUTO', 'WINDOW'].includes(row.class))).toEqual([]);
    expect(stoppable.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(['JCJ-08', 'RST-19', 'ADM-09']));
  });

  it('is never edited: a change is a new set under a new version', () => {
    const digest = createHash('sha256').update(JSON.stringify(RULES_2026_1)).digest('hex');
    expect(digest).toBe('4913e049e6324cad6c156cf9032ed8c342088ee7f68537230f2c655fb179753f');
  });
});
