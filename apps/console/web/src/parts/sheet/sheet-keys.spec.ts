import { copied, fillDown, leaves, meaningOf, pasted, type Pressed, type SheetView } from './sheet-keys';
import type { Cursor, SheetColumn, SheetRow } from './sheet.types';

const COLUMNS: readonly SheetColumn[] = [
  { key: 'name', title: '户名', width: 80, readOnly: true },
  {
    key: 'result',
    title: '处理结果',
    width: 80,
    choices: [
      { value: 'stopped', label: '已止付', key: '1' },
      { value: 'refused', label: '未止付', key: '2' },
    ],
  },
  { key: 'amount', title: '金额', width: 80, signs: { '=': ({ cells }) => cells['asked'] ?? '' } },
];

const rows: readonly SheetRow[] = [1, 2, 3, 4].map((n) => ({
  id: String(n),
  head: String(n),
  cells: { name: `甲${n}`, asked: `${n}00` },
}));
const cursor = (row: number, column: number, from = { row, column }): Cursor => ({ at: { row, column }, from });
const view = (at: Cursor, given: readonly SheetRow[] = rows): SheetView => ({
  columns: COLUMNS,
  rows: given,
  cursor: at,
  pageRows: 2,
});
const key = (name: string, more: Partial<Pressed> = {}): Pressed => ({
  key: name,
  shift: false,
  control: false,
  alt: false,
  ...more,
});

it.each([
  ['ArrowDown', {}, { row: 1, column: 1 }],
  ['ArrowUp', {}, { row: 0, column: 1 }],
  ['ArrowDown', { control: true }, { row: 3, column: 1 }],
  ['PageDown', {}, { row: 2, column: 1 }],
  ['End', {}, { row: 0, column: 2 }],
  ['Tab', {}, { row: 0, column: 2 }],
  ['Tab', { shift: true }, { row: 0, column: 0 }],
])('moves by %s %j', (name, more, to) => {
  expect(meaningOf(view(cursor(0, 1)), key(name, more))).toEqual({ kind: 'move', to, extends: false });
});

it('lets Tab leave at both ends, so that nobody is caught in the table', () => {
  expect(leaves(view(cursor(3, 2)), key('Tab'))).toBe(true);
  expect(leaves(view(cursor(0, 0)), key('Tab', { shift: true }))).toBe(true);
  expect(leaves(view(cursor(0, 1)), key('Tab'))).toBe(false);
});

it('sets a choice by one key for every row of the selection, and goes on below it', () => {
  expect(meaningOf(view(cursor(2, 1, { row: 0, column: 1 })), key('1'))).toEqual({
    kind: 'change',
    changes: ['1', '2', '3'].map((rowId) => ({ rowId, column: 'result', value: 'stopped' })),
    then: { row: 3, column: 1 },
  });
});

it('sets the choice from any column with Alt', () => {
  expect(meaningOf(view(cursor(1, 2)), key('2', { alt: true }))).toEqual({
    kind: 'change',
    changes: [{ rowId: '2', column: 'result', value: 'refused' }],
  });
});

it('leaves a digit to typing where the column has no choices', () => {
  expect(meaningOf(view(cursor(1, 2)), key('1'))).toBeUndefined();
});

it('takes by a sign what stands elsewhere in the row', () => {
  const meaning = meaningOf(view(cursor(1, 2, { row: 0, column: 2 })), key('='));
  expect(meaning).toMatchObject({
    changes: [
      { rowId: '1', value: '100' },
      { rowId: '2', value: '200' },
    ],
  });
});

it('never changes what is fixed or locked', () => {
  expect(meaningOf(view(cursor(0, 0)), key('Delete'))).toEqual({ kind: 'change', changes: [] });
  const locked = rows.map((row) => ({ ...row, locked: true }));
  expect(pasted(view(cursor(0, 1), locked), '1')).toEqual([]);
});

it('fills the first row of a selection down, or takes the cell above a single one', () => {
  const filled = [{ ...rows[0]!, cells: { amount: '9' } }, ...rows.slice(1)];
  expect(fillDown(view(cursor(2, 2, { row: 0, column: 2 }), filled))).toEqual(
    ['1', '2', '3'].map((rowId) => ({ rowId, column: 'amount', value: '9' })),
  );
  expect(fillDown(view(cursor(1, 2), filled))).toEqual([{ rowId: '2', column: 'amount', value: '9' }]);
  expect(fillDown(view(cursor(0, 2), filled))).toEqual([]);
});

it('lays lines of a spreadsheet down, choices by their words, and drops what has no room', () => {
  expect(pasted(view(cursor(2, 1)), '已止付\t12.5\r\n未止付\t7\r\n已止付\t1\n')).toEqual([
    { rowId: '3', column: 'result', value: 'stopped' },
    { rowId: '3', column: 'amount', value: '12.5' },
    { rowId: '4', column: 'result', value: 'refused' },
    { rowId: '4', column: 'amount', value: '7' },
  ]);
});

it('copies what is seen', () => {
  const filled = [{ ...rows[0]!, cells: { name: '甲', result: 'stopped', amount: '5' } }];
  expect(copied(view(cursor(0, 2, { row: 0, column: 0 }), filled))).toBe('甲\t已止付\t5');
});
