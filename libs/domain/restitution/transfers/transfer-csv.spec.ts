import fc from 'fast-check';
import { lineOf, shownFault } from './row-fault.js';
import { TextTable } from './text-table.js';
import { inTimeOrder } from './time-order.js';
import { TransferCsv } from './transfer-csv.js';

const RUNS = Number(process.env['HELI_RUNS'] ?? 200);
const encoder = new TextEncoder();
const HEADER = 'id,at,from,to,amount_fen';

function read(...lines: string[]) {
  const csv = new TransferCsv();
  csv.push(encoder.encode(lines.join('\n')));
  csv.end();
  return csv.gathered();
}

function shown(...lines: string[]) {
  const { list } = read(...lines);
  const name = (account: number): string => (account < 0 ? '' : list.accounts.text(account));
  return Array.from(
    list.at,
    (_, row) => `${list.referenceOf(row)}: ${name(list.from[row]!)}>${name(list.to[row]!)} ${list.amount[row]!}`,
  );
}

describe('transfers of a statement', () => {
  it('are put in the order of their timestamps, equal ones in that of their references', () => {
    const rows = [
      't9,2026-03-01 10:00:00,A,B,5',
      't3,2026-03-01T01:59:59Z,,A,7',
      't10,2026-03-01 10:00:00,B,,3',
      't1,2026-03-01 10:00:00.5,A,C,1',
    ];
    expect(shown(HEADER, ...rows)).toEqual(['t3: >A 7', 't10: B> 3', 't9: A>B 5', 't1: A>C 1']);
  });

  it('may have their columns in another order, and others beside them', () => {
    expect(shown('备注,amount_fen,to,from,at,id', '工资,7,B,A,2026-03-01 10:00:00,t1')).toEqual(['t1: A>B 7']);
  });

  it('that stand in two statements count once', () => {
    const row = 't1,2026-03-01 10:00:00,A,B,5';
    const { list, repeated, conflicts, faults } = read(HEADER, row, row, 't2,2026-03-01 10:00:00,A,B,5');
    expect([list.size, repeated, conflicts, faults]).toEqual([2, ['t1'], [], []]);
  });

  it('whose timestamps conflict are shown, and the earlier counts', () => {
    const rows = ['t1,2026-03-01 10:00:02,A,B,5', 't1,2026-03-01 10:00:01,A,B,5', 't1,2026-03-01 10:00:02,A,B,5'];
    const { list, repeated, conflicts } = read(HEADER, ...rows);
    const [earlier, later] = [Date.parse('2026-03-01T02:00:01Z') * 1000, Date.parse('2026-03-01T02:00:02Z') * 1000];
    expect([list.at[0], repeated]).toEqual([earlier, []]);
    expect(conflicts).toEqual([{ reference: 't1', at: earlier, otherAt: later }]);
  });
});

const good = 't1,2026-03-01 10:00:00,A,B,5';
describe('a bad row', () => {
  it.each([
    ['TRANSFER.FILE_EMPTY', 1, ['']],
    ['TRANSFER.COLUMN_MISSING', 1, ['id,at,from,to', 't1,2026-03-01 10:00:00,A,B']],
    ['TRANSFER.COLUMN_REPEATED', 1, [`${HEADER},to`]],
    ['TRANSFER.CELLS_MISMATCHED', 3, [HEADER, good, 't2,2026-03-01 10:00:00,A,B,1,000']],
    ['TRANSFER.QUOTE_UNBALANCED', 2, [HEADER, '"t1,2026-03-01 10:00:00,A,B,5']],
    ['TRANSFER.TEXT_UNREADABLE', 2, [HEADER, 't\u0001,2026-03-01 10:00:00,A,B,5']],
    ['TRANSFER.REFERENCE_MISSING', 2, [HEADER, ',2026-03-01 10:00:00,A,B,5']],
    ['TRANSFER.TIME_MALFORMED', 2, [HEADER, 't1,昨天,A,B,5']],
    ['TRANSFER.TIME_WITHOUT_CLOCK', 2, [HEADER, 't1,2026-03-01,A,B,5']],
    ['TRANSFER.AMOUNT_MALFORMED', 2, [HEADER, 't1,2026-03-01 10:00:00,A,B,5.00']],
    ['TRANSFER.AMOUNT_NOT_POSITIVE', 2, [HEADER, 't1,2026-03-01 10:00:00,A,B,0']],
    ['TRANSFER.AMOUNT_TOO_LARGE', 2, [HEADER, 't1,2026-03-01 10:00:00,A,B,1000000000000000000']],
    ['TRANSFER.ACCOUNTS_MISSING', 2, [HEADER, 't1,2026-03-01 10:00:00,,,5']],
    ['TRANSFER.REFERENCE_DISPUTED', 3, [HEADER, good, 't1,2026-03-01 10:00:00,A,B,6']],
    ['TRANSFER.REVERSED_UNKNOWN', 2, [`${HEADER},reverses`, `${good},t7`]],
    ['TRANSFER.REVERSED_DIFFERS', 3, [`${HEADER},reverses`, `${good},`, 't2,2026-03-01 11:00:00,B,A,4,t1']],
  ])('is named with %s in row %d', (code, row, lines) => {
    const { faults } = read(...lines);
    expect(faults[0]).toMatchObject({ code, row });
    expect(lineOf(faults[0]!)).toMatch(new RegExp(`^row ${row}: .+ \\(${code.replace('.', '\\.')}\\)$`));
    expect(shownFault(faults[0]!).remedy).toMatch(/[请，]/);
  });

  it('is left out, and the good ones are gathered', () => {
    const { list, faults } = read(
      HEADER,
      good,
      't2,?,A,B,5',
      't3,2026-03-01 10:00:01,A,B,5',
      't4,2026-03-01 10:00:00,A,B,x',
    );
    expect([list.size, faults.map(({ row }) => row)]).toEqual([2, [3, 5]]);
  });
});

describe('the tables under it', () => {
  it('know a text by its number and a number by its text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 8 }), { maxLength: 200 }), (texts) => {
        const table = new TextTable();
        const given = texts.map((text) => text.toWellFormed());
        const numbers = given.map((text) => table.numberOf(text));
        expect(table.size).toBe(new Set(given).size);
        expect(numbers.map((number) => table.text(number))).toEqual(given);
        expect(given.map((text) => table.find(text))).toEqual(numbers);
        expect(table.find('nowhere to be found')).toBeUndefined();
      }),
      { numRuns: RUNS },
    );
  });

  it('grow beyond their first size', () => {
    const table = new TextTable();
    const numbers = Array.from({ length: 20_000 }, (_, at) => table.numberOf(`account ${at}`));
    expect(numbers.findIndex((number, at) => number !== at)).toBe(-1);
    expect([table.find('account 19999'), table.text(12_345)]).toEqual([19_999, 'account 12345']);
  });

  it('order any times as a sort does', () => {
    const times = fc.array(fc.integer({ min: 0, max: 2 ** 52 }), { maxLength: 100 });
    const few = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 50 });
    fc.assert(
      fc.property(fc.oneof(times, few), (given) => {
        const plain = given
          .map((time, index) => ({ time, index }))
          .sort((a, b) => a.time - b.time || b.index - a.index);
        const found = inTimeOrder(Float64Array.from(given), (a, b) => b - a);
        expect([...found]).toEqual(plain.map(({ index }) => index));
      }),
      { numRuns: RUNS },
    );
  });
});
