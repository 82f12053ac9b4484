import fc from 'fast-check';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import { readTasks, taskTemplate } from '#domain/task-register/task-file';

const RUNS = { numRuns: Number(process.env['HELI_RUNS'] ?? 200) };
const facts = {
  now: '2026-11-30T02:00:00.000Z' as Instant,
  unitIds: new Map([
    ['单位全称甲', 'a'],
    ['单位全称乙', 'b'],
    ['演示青松银行', 'bank'],
  ]),
  known: [],
};
const TITLES = ['序号', '类别', '任务内容', '完成标准', '责任单位', '配合单位', '完成时限'];
const sheet = (...lines: readonly (readonly string[])[]) =>
  lines.map((cells, index) => ({ row: index + 1, cells: [...cells] }));
const line = (more: Partial<Record<number, string>> = {}): string[] =>
  ['1', '个性', '建立倒查机制', '', '演示青松银行', '', '2027-06-30'].map((cell, at) => more[at] ?? cell);

it('reads the template, a task for every responsible unit', () => {
  const { tasks, faults } = readTasks(sheet(...taskTemplate(2027)), facts);
  expect(faults).toEqual([]);
  expect(
    tasks.map(({ label, kind, unitId, helperUnitIds, dueDate }) => [label, kind, unitId, helperUnitIds, dueDate]),
  ).toEqual([
    ['1', 'common', 'a', [], '2027-12-31'],
    ['1', 'common', 'b', [], '2027-12-31'],
    ['2', 'own', 'a', ['b'], '2027-06-30'],
  ]);
});

it('finds the titles below a heading and by other names', () => {
  const rows = sheet(
    ['云沂市任务清单'],
    ['编号', '主要任务', '牵头单位', '完成期限'],
    ['7', '开展宣传', '演示青松银行', '2027年6月底'],
  );
  expect(readTasks(rows, facts).tasks).toMatchObject([{ label: '7', unitId: 'bank', dueDate: '2027-06-30' }]);
});

it.each<[string, Partial<Record<number, string>>, string, RegExp]>([
  ['no number', { 0: '' }, '序号', /序号/],
  ['another kind', { 1: '一般' }, '类别', /“共性”或“个性”/],
  ['no text', { 2: '' }, '任务内容', /至少2个字/],
  ['a text without end', { 3: '长'.repeat(501) }, '完成标准', /500/],
  ['no unit', { 4: '' }, '责任单位', /单位全称/],
  ['a part of a name', { 4: '青松银行' }, '责任单位', /是否为：演示青松银行/],
  ['an unknown helper', { 5: '某某局' }, '配合单位', /单位全称/],
  ['no day', { 6: '长期' }, '完成时限', /2027-06-30/],
  ['a day that is none', { 6: '2027-02-30' }, '完成时限', /2027-06-30/],
  ['a day in another decade', { 6: '2037-06-30' }, '完成时限', /核对年份/],
  ['today', { 6: '2026-11-30' }, '完成时限', /今天之后/],
])('takes the good rows and says of a row with %s what to do', (_, wrong, column, remedy) => {
  const { tasks, faults } = readTasks(sheet(TITLES, line(), line({ 0: '2', ...wrong })), facts);
  expect(tasks.map(({ label }) => label)).toEqual(['1']);
  expect(faults).toMatchObject([{ row: 3, column }]);
  expect(faults[0]?.remedy).toMatch(remedy);
});

it('tells a task listed twice from one that is in the register already', () => {
  const first = readTasks(sheet(TITLES, line(), line()), facts);
  expect([first.tasks.length, first.faults[0]?.reason]).toEqual([1, '同一序号对同一单位列了两次']);
  const again = readTasks(sheet(TITLES, line(), line({ 0: '2' })), { ...facts, known: first.tasks });
  expect([again.tasks.map(({ label }) => label), again.repeated, again.faults]).toEqual([['2'], 1, []]);
});

it('refuses a file that is no list of tasks', () => {
  const without = (rows: readonly (readonly string[])[]): unknown => {
    try {
      return readTasks(sheet(...rows), facts);
    } catch (error) {
      return [(error as DomainError).code, (error as DomainError).details];
    }
  };
  expect(
    without([
      ['序号', '任务内容'],
      ['1', '宣传'],
    ]),
  ).toEqual(['TASK_REGISTER.COLUMN_MISSING', { missing: '责任单位、完成时限' }]);
  expect(without([['户名', '账号']])).toMatchObject(['TASK_REGISTER.COLUMN_MISSING', {}]);
});

it('never fails with anything but a refusal', () => {
  const cell = fc.oneof(fc.constantFrom('1', '演示青松银行', '2027-06-30', '46200', '\0', '\ud800'), fc.string());
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 }), fc.boolean(), (lines, titled) => {
      try {
        readTasks(sheet(...(titled ? [TITLES] : []), ...lines), facts);
      } catch (error) {
        expect(error).toBeInstanceOf(DomainError);
      }
    }),
    RUNS,
  );
});
