import { dateText, dayAt, dayOf, daysInMonth, msOf } from '#domain/calendar/shanghai';
import { halfWidth } from '#domain/code/text';
import { plainName, type RowFault, titledSheet, type TitledRow, unitRemedy } from '#domain/code/titled-sheet';
import type { Instant } from '#domain/shared/instant';
import { DomainError } from '#domain/shared/domain-error';
import { MOST_DAYS, sameTask, type TaskFacts, type TaskKind } from '#domain/task-register/task-register';

export interface ReadTasks {
  readonly tasks: readonly TaskFacts[];
  /** Good rows are taken while these wait to be mended. */
  readonly faults: readonly RowFault[];
  /** Rows that are in the register already: a mended file may be loaded again as a whole. */
  readonly repeated: number;
}

export interface TaskFileFacts {
  readonly now: Instant;
  /** By the full name of the unit, without blanks. */
  readonly unitIds: ReadonlyMap<string, string>;
  readonly known: readonly TaskFacts[];
}

const COLUMNS = {
  label: ['序号', '编号', '任务序号'],
  kind: ['类别', '任务类别', '类型'],
  text: ['任务内容', '任务', '工作任务', '主要任务'],
  standard: ['完成标准', '工作要求', '目标'],
  units: ['责任单位', '牵头单位', '主责单位'],
  helpers: ['配合单位', '协办单位'],
  dueDate: ['完成时限', '完成期限', '截止日期', '时限'],
} as const;
type Column = keyof typeof COLUMNS;
const NEEDED: readonly Column[] = ['label', 'text', 'units', 'dueDate'];
const titleOf = (column: Column): string => COLUMNS[column][0];

const LONGEST_TEXT = 500;
const LONGEST_LABEL = 20;
const KINDS: Readonly<Record<string, TaskKind>> = { 共性: 'common', 个性: 'own', 共性任务: 'common', 个性任务: 'own' };
const WRITTEN = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]00:00(?::00(?:\.0+)?)?)?$/;
const MONTH = /^(\d{4})[-/.年](\d{1,2})(?:月底?|月末)$/;
/** Days since 1899-12-30, as spreadsheets count them. */
const SERIAL = /^\d{5}$/;
const SERIAL_OF_1970 = 25_569;

/** The template: titles, and one example of each kind. */
export const taskTemplate = (year: number): string[][] => [
  (Object.keys(COLUMNS) as Column[]).map(titleOf),
  ['1', '共性', '开展反诈宣传进社区', '每季度不少于一次', '单位全称甲、单位全称乙', '', `${year}-12-31`],
  ['2', '个性', '建立涉诈账户倒查机制', '制度印发并运行', '单位全称甲', '单位全称乙', `${year}-06-30`],
];

/** Reads the rows of a list. A row with several responsible units becomes a task for each of them. */
export function readTasks(rows: readonly TitledRow[], facts: TaskFileFacts): ReadTasks {
  const { lines, missing } = titledSheet(rows, COLUMNS, NEEDED);
  if (missing.length > 0)
    throw new DomainError('invalid', 'TASK_REGISTER.COLUMN_MISSING', 'The file lacks columns of a task list.', {
      missing: missing.join('、'),
    });
  const tasks: TaskFacts[] = [];
  const faults: RowFault[] = [];
  let repeated = 0;
  for (const { row, cell } of lines) {
    const read = readRow(row, cell, facts);
    faults.push(...read.faults);
    for (const task of read.tasks) {
      if (facts.known.some((one) => sameTask(one, task))) repeated += 1;
      else if (tasks.some((one) => sameTask(one, task)))
        faults.push(fault(row, 'label', '同一序号对同一单位列了两次', '请删除重复的一行，或改用另一个序号'));
      else tasks.push(task);
    }
  }
  return { tasks, faults, repeated };
}

type CellOf = (column: Column) => string;

function readRow(
  row: number,
  cell: CellOf,
  facts: TaskFileFacts,
): { readonly tasks: readonly TaskFacts[]; readonly faults: readonly RowFault[] } {
  const faults: RowFault[] = [];
  const wrong = (column: Column, reason: string, remedy: string): void =>
    void faults.push(fault(row, column, reason, remedy));
  const [label, text, standard, kindGiven] = [cell('label'), cell('text'), cell('standard'), plainName(cell('kind'))];
  if (label === '' || label.length > LONGEST_LABEL)
    wrong('label', '序号为空或过长', '请填写清单中的序号，不超过20个字');
  if (text.length < 2) wrong('text', '没有任务内容', '请写明要做什么，至少2个字');
  for (const column of ['text', 'standard'] as const)
    if (cell(column).length > LONGEST_TEXT) wrong(column, '内容过长', '请精简到500个字以内，详细要求另附文件');
  if (kindGiven !== '' && !KINDS[kindGiven])
    wrong('kind', `“${kindGiven}”不是任务类别`, '请填“共性”或“个性”，也可留空');
  const unitIds = unitsIn('units', cell, { facts, wrong });
  const helperUnitIds = unitsIn('helpers', cell, { facts, wrong });
  if (cell('units') === '') wrong('units', '没有责任单位', '请填写单位全称，多个单位用顿号分开');
  const dueDate = dueDateIn(cell('dueDate'), facts.now, wrong);
  if (faults.length > 0 || dueDate === undefined) return { tasks: [], faults };
  const kind = KINDS[kindGiven] ?? (unitIds.length > 1 ? 'common' : 'own');
  const task = { label, kind, text, helperUnitIds, dueDate, ...(standard !== '' && { standard }) };
  return { tasks: unitIds.map((unitId) => ({ ...task, unitId })), faults };
}

type Wrong = (column: Column, reason: string, remedy: string) => void;

function unitsIn(
  column: 'units' | 'helpers',
  cell: CellOf,
  { facts, wrong }: { readonly facts: TaskFileFacts; readonly wrong: Wrong },
): string[] {
  const names = cell(column)
    .split(/[、;；,，\n]/)
    .map(plainName)
    .filter((name) => name !== '');
  const found = new Set<string>();
  for (const name of names) {
    const unitId = facts.unitIds.get(name);
    if (unitId !== undefined) found.add(unitId);
    else wrong(column, `没有名为“${name}”的单位`, unitRemedy(name, facts.unitIds));
  }
  return [...found];
}

function dueDateIn(text: string, now: Instant, wrong: Wrong): string | undefined {
  const day = dayIn(text);
  if (day === undefined) wrong('dueDate', `“${text}”不是日期`, '请按 2027-06-30 的格式填写具体日期');
  else if (day <= dayAt(msOf(now))) wrong('dueDate', '完成时限已过或者就是今天', '请填写今天之后的日期');
  else if (day - dayAt(msOf(now)) > MOST_DAYS)
    wrong('dueDate', '完成时限超过三年', '请核对年份，长期任务按年度分项填写');
  else return dateText(day);
  return undefined;
}

function dayIn(text: string): number | undefined {
  if (SERIAL.test(text)) return Number(text) - SERIAL_OF_1970;
  const given = halfWidth(text);
  const [, year, month, day] = (WRITTEN.exec(given) ?? MONTH.exec(given) ?? []).map(Number);
  if (year === undefined || month === undefined || month < 1 || month > 12) return undefined;
  const last = daysInMonth(year, month);
  if (day !== undefined && (day < 1 || day > last)) return undefined;
  return dayOf({ year, month, day: day ?? last });
}

const fault = (row: number, column: Column, reason: string, remedy: string): RowFault => ({
  ...{ row, column: titleOf(column), reason, remedy },
});
