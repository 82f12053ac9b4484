import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AREAS } from '#contracts/matter/areas';
import { repositoryRoot } from '../stack/folders.js';
import { rebuiltAreas, rowsOf, tablesRebuilt } from './project-rows.js';

const MIGRATIONS = join(repositoryRoot, 'migrations');

/** What no area makes of its acts, and who keeps it. */
const NOT_PROJECTED: Readonly<Record<string, readonly string[]>> = {
  'the record itself': ['acts', 'checkpoints', 'checkpoint_heads', 'legal_clock'],
  'the kernel, beside the act and not by its area': [
    ...['matter_parties', 'matter_takers', 'recusals', 'claims', 'facts', 'deadlines', 'rung_firings', 'approvals'],
    ...['number_registers', 'drawn_numbers', 'issued_documents'],
  ],
  'the relay and its letters': ['relay_queue', 'owed_commands', 'notices', 'notice_digests', 'matters_without_engine'],
  'whoever asks, before the act': [
    ...['subject_values', 'account_lists', 'request_outcomes', 'trace_files', 'restitution_shares'],
    ...['query_statements', 'query_statement_lines'],
  ],
  'calendars and rules in force, and what is reckoned by them': [
    ...['work_calendars', 'work_calendar_years', 'books_in_force', 'calendar_publications', 'calendar_feeds'],
    ...['simulations', 'deadline_moves', 'rule_revisions', 'rule_sets', 'rule_overlays'],
  ],
  'the register of agencies': [
    ...['units', 'officers', 'deputies', 'on_call_registers', 'on_call_entries', 'bank_prefixes'],
    ...['world_rows', 'agency_version', 'unit_changes'],
  ],
};

const tablesMade = (): string[] =>
  readdirSync(MIGRATIONS)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(join(MIGRATIONS, file), 'utf8').matchAll(/create (?:unlogged )?table ([a-z_]+)/g),
    ])
    .map(([, table = '']) => table)
    .sort();

describe('the rows that are made again from the record', () => {
  it('are those of every table, but for the tables that say who else keeps them', () => {
    const listed = [...tablesRebuilt(), ...Object.values(NOT_PROJECTED).flat()];
    expect(listed.sort()).toEqual(tablesMade());
  });

  it('are those of every area, but for the two whose acts ask for a simulation', () => {
    expect([...rebuiltAreas(), 'calendar-publication', 'rule-revision'].sort()).toEqual([...AREAS].sort());
  });

  it.each(rebuiltAreas())('of %s are compared wherever they are unmade', (area) => {
    const { shown, unmade } = rowsOf(area);
    const tablesIn = (lines: readonly string[], words: RegExp): string[] => [
      ...new Set(lines.flatMap((sql) => [...sql.matchAll(words)].map(([, table = '']) => table))),
    ];
    const compared = tablesIn(shown, / from ([a-z_]+) row/g);
    expect(compared.sort()).toEqual(tablesIn(unmade, /^(?:delete from|update) ([a-z_]+)/g).sort());
  });
});
