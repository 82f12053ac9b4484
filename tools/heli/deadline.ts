import { parse } from 'csv-parse/sync';
import { DomainError } from '#domain/shared/domain-error';
import { explain, periodText, STATUS_ZH } from '#domain/deadline/explain';
import type { Books, Reckoned } from '#domain/deadline/reckon';
import type { RuleRow } from '#domain/deadline/rule';
import { RULES_IN_FORCE } from '#domain/deadline/rule-set';
import { calendarWith } from './calendar-file.js';
import { answer, BadInput, type Question } from './deadline-line.js';

export interface CommandIo {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly readFile: (path: string) => string | Uint8Array;
}

const USAGE = [
  'heli deadline RULE --from INSTANT [--in-custody] [--extend N] [--extend-by LENGTH] [--suspend FROM/TO …]',
  '              [--period N] [--registered-end INSTANT] [--calendar FILE …] [--json]',
  'heli deadline --csv FILE [--calendar FILE …] [--json]     columns: rule,from,in-custody,extend,suspend (FROM/TO;FROM/TO),…',
  'heli deadline --list [--json]',
  'An instant without a zone is Shanghai time; a day alone is enough where days are counted. FILE "-" is the standard input.',
  'A calendar file is a whole notice: CSV day,kind,name with kind off or make-up, or JSON { year, notice, days }.',
];

interface Options {
  readonly rules: readonly string[];
  readonly single: ReadonlyMap<string, string>;
  readonly many: ReadonlyMap<string, readonly string[]>;
  readonly flags: ReadonlySet<string>;
}

const FLAGS = new Set(['--in-custody', '--json', '--list', '--help']);
const SINGLE = new Set(['--from', '--extend', '--extend-by', '--period', '--registered-end', '--csv']);
const MANY = new Set(['--suspend', '--calendar']);
const LOOKS_LIKE_RULE = /^[A-Z]{3,5}-\d/;

const isOption = (argument: string | undefined): boolean => argument === undefined || argument.startsWith('--');

/** `--suspend A B` and `--suspend A --suspend B` say the same. */
function valuesAfter(args: readonly string[], from: number): string[] {
  const values: string[] = [];
  for (let next = args[from]; next !== undefined && !isOption(next); next = args[from + values.length]) {
    if (values.length > 0 && LOOKS_LIKE_RULE.test(next)) break;
    values.push(next);
  }
  return values;
}

function readOptions(given: readonly string[]): Options {
  const args = given.flatMap((argument) => (/^--[a-z-]+=/.test(argument) ? splitAtEquals(argument) : [argument]));
  const rules: string[] = [];
  const single = new Map<string, string>();
  const many = new Map<string, string[]>();
  const flags = new Set<string>();
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index]!;
    if (FLAGS.has(argument)) flags.add(argument);
    else if (SINGLE.has(argument)) {
      if (single.has(argument)) throw new BadInput(`${argument} is given twice`);
      if (isOption(args[index + 1])) throw new BadInput(`${argument} needs a value`);
      single.set(argument, args[(index += 1)]!);
    } else if (MANY.has(argument)) {
      const values = valuesAfter(args, index + 1);
      if (values.length === 0) throw new BadInput(`${argument} needs a value`);
      many.set(argument, [...(many.get(argument) ?? []), ...values]);
      index += values.length;
    } else if (argument.startsWith('-')) throw new BadInput(`unknown option "${argument}"`);
    else rules.push(argument);
  }
  return { rules, single, many, flags };
}

const splitAtEquals = (argument: string): string[] => {
  const at = argument.indexOf('=');
  return [argument.slice(0, at), argument.slice(at + 1)];
};

function questionOf({ rules, single, many, flags }: Options): Question {
  const [ruleId, more] = rules;
  if (ruleId === undefined) throw new BadInput('a RULE is missing; "heli deadline --help" tells the form');
  if (more !== undefined) throw new BadInput(`one RULE at a time, not "${more}" as well; --csv FILE takes many`);
  return {
    ruleId,
    from: single.get('--from') ?? '',
    inCustody: flags.has('--in-custody'),
    extend: single.get('--extend'),
    extendBy: single.get('--extend-by'),
    suspend: many.get('--suspend') ?? [],
    period: single.get('--period'),
    registeredEnd: single.get('--registered-end'),
  };
}

const COLUMNS = ['rule', 'from', 'in-custody', 'extend', 'suspend', 'period', 'registered-end', 'extend-by'];
const TRUE = new Set(['1', 'true', 'yes', 'y', '是', '在押']);
const FALSE = new Set(['', '0', 'false', 'no', 'n', '否']);

const columnName = (cell: string): string => {
  const name = cell
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
  return name === 'rule-id' || name === '规则' ? 'rule' : name;
};

function questionFromCells(columns: readonly string[], cells: readonly string[]): Question {
  if (cells.length > columns.length)
    throw new BadInput(`${cells.length} cells where there are ${columns.length} columns`);
  const cell = (name: string): string => cells[columns.indexOf(name)]?.trim() ?? '';
  const custody = cell('in-custody').toLowerCase();
  if (!TRUE.has(custody) && !FALSE.has(custody))
    throw new BadInput(`in-custody "${custody}" is neither true nor false`);
  return {
    ruleId: cell('rule'),
    from: cell('from'),
    inCustody: TRUE.has(custody),
    extend: cell('extend'),
    extendBy: cell('extend-by'),
    suspend: cell('suspend')
      .split(/[;\s]+(?=\d{4}-)|;/)
      .filter((part) => part !== ''),
    period: cell('period'),
    registeredEnd: cell('registered-end'),
  };
}

interface CsvLine {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function columnsOf(first: readonly string[] | undefined): readonly string[] | undefined {
  const named = (first ?? []).map(columnName);
  if (named[0] !== 'rule' && !named.includes('from')) return undefined;
  const unknown = named.find((name) => !COLUMNS.includes(name));
  if (unknown !== undefined) throw new BadInput(`unknown column "${unknown}"; known are ${COLUMNS.join(', ')}`);
  return named;
}

/** Every line is judged before the first answer is printed, so that a bad file gives one clear line and nothing else. */
function answerCsv(text: string, books: Books): Reckoned[] {
  const lines = parse(text, {
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
  }) as unknown as CsvLine[];
  const columns = columnsOf(lines[0]?.record);
  return lines.slice(columns ? 1 : 0).map(({ record, info }) => {
    try {
      return answer(questionFromCells(columns ?? COLUMNS, record), books);
    } catch (fault) {
      if (fault instanceof BadInput) throw new BadInput(`line ${info.lines}: ${fault.message}`);
      throw fault;
    }
  });
}

function answerAsJson({
  ruleId,
  dueAt,
  dueDate,
  class: kind,
  provisional,
  rolled,
  renewBy,
  ...rest
}: Reckoned): object {
  const { rungs, ruleSetVersion, calendarVersion, derivation } = rest;
  const dates = {
    ruleId,
    dueAt,
    ...(dueDate && { dueDate }),
    class: kind,
    provisional,
    rolled,
    ...(renewBy && { renewBy }),
  };
  return { ...dates, status: RULES_IN_FORCE.rows[ruleId]?.status, ruleSetVersion, calendarVersion, rungs, derivation };
}

const csvCell = (value: unknown): string => String(value ?? '');
const answerAsCsv = ({ ruleId, dueAt, dueDate, class: kind, provisional, rolled, renewBy }: Reckoned): string =>
  [ruleId, dueAt, dueDate, kind, provisional, rolled, renewBy].map(csvCell).join(',');

function printOne(found: Reckoned, json: boolean, { out }: CommandIo): void {
  if (json) out(JSON.stringify(answerAsJson(found), null, 2));
  else for (const line of explain(found.derivation).lines) out(line);
}

function printMany(found: readonly Reckoned[], json: boolean, { out }: CommandIo): void {
  if (!json) out('rule,dueAt,dueDate,class,provisional,rolled,renewBy');
  for (const each of found) out(json ? JSON.stringify(answerAsJson(each)) : answerAsCsv(each));
}

const ruleLine = ({ ruleId, value, unit, class: kind, status, duty, law }: RuleRow): string =>
  [ruleId, periodText(value, unit), kind, STATUS_ZH[status], duty, law].join('\t');

function printRules(json: boolean, { out }: CommandIo): void {
  const rows = Object.values(RULES_IN_FORCE.rows);
  if (json) out(JSON.stringify(rows, null, 2));
  else for (const row of rows) out(ruleLine(row));
}

function run(args: readonly string[], io: CommandIo): void {
  const options = readOptions(args);
  const json = options.flags.has('--json');
  if (options.flags.has('--help')) return USAGE.forEach((line) => io.out(line));
  if (options.flags.has('--list')) return printRules(json, io);
  const read = (path: string): string => readText(path, io);
  const books: Books = { rules: RULES_IN_FORCE, calendar: calendarWith(options.many.get('--calendar') ?? [], read) };
  const csv = options.single.get('--csv');
  if (csv !== undefined) return printMany(answerCsv(read(csv), books), json, io);
  return printOne(answer(questionOf(options), books), json, io);
}

/** UTF-8, else the GB18030 in which spreadsheets on Chinese desks save. */
function textOf(file: string | Uint8Array): string {
  if (typeof file === 'string') return file;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(file);
  }
}

function readText(path: string, { readFile }: CommandIo): string {
  try {
    return textOf(readFile(path === '-' ? '/dev/stdin' : path));
  } catch (fault) {
    throw new BadInput(`cannot read ${path}: ${(fault as Error).message}`);
  }
}

/** 期限计算器: any deadline of the rule book, without the service. Answers 0, or 2 and one line for bad input. */
export function deadlineCommand(args: readonly string[], io: CommandIo): number {
  try {
    run(args, io);
    return 0;
  } catch (fault) {
    const message = fault instanceof DomainError ? `${fault.code}: ${fault.message}` : (fault as Error).message;
    io.err(`heli deadline: ${message.split('\n', 1)[0]}`);
    return 2;
  }
}
