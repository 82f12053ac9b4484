import fc from 'fast-check';
import { DEMONSTRATION_CARD_PREFIXES, DEMONSTRATION_HEAD_OFFICES } from '#domain/code/demonstration-banks';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { SheetCell, SheetRow } from './cell.js';
import { FAULT_CODES, reasonOf, remedyOf } from './fault.js';
import { checkList, listTemplate } from './list.js';
import { type ListFacts, rowKey } from './row.js';

const RUNS = { numRuns: Number(process.env['HELI_RUNS'] ?? 200) };
const facts: ListFacts = {
  now: '2026-11-20T16:00:00.000Z' as Instant,
  headOffices: DEMONSTRATION_HEAD_OFFICES,
  cardPrefixes: DEMONSTRATION_CARD_PREFIXES,
};

const TITLES = ['户名', '账号', '开户行', '金额', '转账时间'];
const GOOD: readonly SheetCell[] = [
  '张三（虚构）',
  '9955010000000013',
  '演示青松银行杭州支行',
  '1,000.00',
  '2026-11-20 23:30',
];
const number = (text: string): SheetCell => ({ kind: 'number', text });

const sheet = (...rows: readonly (readonly SheetCell[])[]): SheetRow[] =>
  rows.map((cells, at) => ({ row: at + 1, cells }));
const check = (...rows: readonly (readonly SheetCell[])[]) => checkList(sheet(TITLES, ...rows), facts);
const withCell = (at: number, cell: SheetCell): readonly SheetCell[] =>
  GOOD.map((given, column) => (column === at ? cell : given));

describe('a row of an account list', () => {
  it('carries the five elements, and the head office that its bank names', () => {
    expect(check(GOOD).good).toMatchObject([
      {
        row: 2,
        transfer: {
          accountName: '张三（虚构）',
          accountNumber: '9955010000000013',
          bankCode: '991100000017',
          amountFen: 100000n,
          transferredAt: '2026-11-20T15:30:00.000Z',
        },
      },
    ]);
  });

  it('shows every fault of the row at once, each with column, reason and remedy', () => {
    const { bad } = check(['', '6217****', '', '1万', '昨天']);
    expect(bad[0]?.errors.map(({ column, code }) => [column, code])).toEqual([
      ['accountName', 'ACCOUNT_LIST.CELL_MISSING'],
      ['accountNumber', 'ACCOUNT_LIST.NUMBER_MALFORMED'],
      ['bank', 'ACCOUNT_LIST.CELL_MISSING'],
      ['amount', 'ACCOUNT_LIST.AMOUNT_UNIT'],
      ['transferredAt', 'ACCOUNT_LIST.TIME_MALFORMED'],
    ]);
    expect(bad[0]?.errors.every(({ row, reason, remedy }) => row === 2 && reason && remedy)).toBe(true);
  });

  it.each<[string, readonly SheetCell[]]>([
    ['ACCOUNT_LIST.CELL_FORMULA', withCell(3, { kind: 'fault', text: '#REF!' })],
    ['ACCOUNT_LIST.CELL_CONTROL_CHARACTERS', withCell(0, '张\u0000三')],
    ['ACCOUNT_LIST.CELL_CONTROL_CHARACTERS', withCell(0, '张\ud800')],
    ['ACCOUNT_LIST.CELL_CONTROL_CHARACTERS', withCell(0, '张\u202e三')],
    ['ACCOUNT_LIST.CELL_TOO_LONG', withCell(0, '张'.repeat(201))],
    ['ACCOUNT_LIST.NUMBER_PRECISION_LOST', withCell(1, number('6.2170001234567E+18'))],
    ['ACCOUNT_LIST.NUMBER_PRECISION_LOST', withCell(1, number('6217000123456780'))],
    ['ACCOUNT_LIST.NUMBER_PRECISION_LOST', withCell(1, '6.2170001234567E+18')],
    ['ACCOUNT_LIST.TIME_IN_FUTURE', withCell(4, '2026-11-21 00:00:01')],
    ['ACCOUNT_LIST.AMOUNT_NOT_POSITIVE', withCell(3, '0')],
  ])('is refused with %s', (code, row) => {
    expect(check(row).bad[0]?.errors.map((error) => error.code)).toEqual([code]);
  });

  it.each<[string, readonly SheetCell[]]>([
    ['ACCOUNT_LIST.NUMBER_LUHN', withCell(1, '9955010000000014')],
    ['ACCOUNT_LIST.NUMBER_STORED_AS_NUMBER', withCell(1, number('995501000000'))],
    ['ACCOUNT_LIST.NUMBER_ENDS_IN_ZEROS', withCell(1, '995501123456789000')],
    ['ACCOUNT_LIST.NAME_MASKED', withCell(0, '张*')],
    ['ACCOUNT_LIST.BANK_UNKNOWN', withCell(2, '某某银行')],
    ['ACCOUNT_LIST.BANK_DIFFERS', withCell(2, '演示白鹭银行')],
  ])('warns with %s and is good nevertheless (COD-07, COD-08)', (code, row) => {
    expect(check(row).good[0]?.warnings.map((warning) => warning.code)).toContain(code);
  });

  it('of an unknown bank goes to the head office that the number proposes, and says so', () => {
    const [row] = check(withCell(2, '某某银行')).good;
    expect(row?.transfer.bankCode).toBe('991100000017');
    expect(row?.warnings[0]?.remedy).toContain('按账号推断为：演示青松银行');
  });

  it('keeps a script in a name as the text that it is', () => {
    const script = '<script>alert(1)</script>';
    expect(check(withCell(0, script)).good[0]?.transfer.accountName).toBe(script);
  });
});

describe('an account list', () => {
  it('gives good rows although others are bad', () => {
    const list = check(GOOD, withCell(0, ''), withCell(3, '2,000.00'));
    expect([list.good.map(({ row }) => row), list.bad.map(({ row }) => row)]).toEqual([[2, 4], [3]]);
  });

  it('counts the same account and transfer once, however it is written', () => {
    const again = ['张 三', '9955 0100 0000 0013', '青松银行', '¥1000', '2026年11月20日23时30分'];
    const list = check(GOOD, again, withCell(3, '1000.01'));
    expect(list.good.map(({ row }) => row)).toEqual([2, 4]);
    expect(list.repeated).toMatchObject([{ row: 3, code: 'ACCOUNT_LIST.ROW_REPEATED_IN_LIST' }]);
    expect(list.repeated[0]?.remedy).toContain('第2行');
  });

  it('counts once what an earlier list has said', () => {
    const earlier = new Set(check(GOOD).good.map(({ transfer }) => rowKey(transfer)));
    const list = checkList(sheet(TITLES, GOOD), facts, earlier);
    expect(list.repeated).toMatchObject([{ row: 2, code: 'ACCOUNT_LIST.ROW_REPEATED_EARLIER' }]);
  });

  it('is read with its columns in any order, under other names, below a title and with columns that nobody needs', () => {
    const rows = sheet(
      ['杭州市公安局西湖区分局涉案账户清单（虚构）'],
      [],
      ['备注', '交易时间', '*转账金额（元）', '帐号', '收款人', '所属银行'],
      ['第一笔', GOOD[4]!, GOOD[3]!, GOOD[1]!, GOOD[0]!, GOOD[2]!],
      [],
      ['合计', '', '1,000.00'],
    );
    const list = checkList(rows, facts);
    expect([list.good.map(({ row }) => row), list.bad, list.totals, list.header.ignored]).toEqual([
      [4],
      [],
      [6],
      ['备注'],
    ]);
  });

  it('prefers the better of two names for one column', () => {
    const list = checkList(sheet([...TITLES, '行号'], [...GOOD, '102100099996']), facts);
    expect(list.header.ignored).toEqual(['行号']);
    expect(list.good[0]?.transfer.bankGiven).toBe('演示青松银行杭州支行');
  });

  it('reads its own template', () => {
    expect(checkList(sheet(...listTemplate(), GOOD), facts).good).toHaveLength(1);
  });

  it.each<[string, readonly (readonly SheetCell[])[]]>([
    ['ACCOUNT_LIST.EMPTY', []],
    ['ACCOUNT_LIST.EMPTY', [['', ' ']]],
    ['ACCOUNT_LIST.HEADER_MISSING', [GOOD, GOOD]],
    ['ACCOUNT_LIST.COLUMN_MISSING', [TITLES.slice(0, 4), GOOD]],
    [
      'ACCOUNT_LIST.COLUMN_TWICE',
      [
        [...TITLES, '金额'],
        [...GOOD, '1'],
      ],
    ],
    ['ACCOUNT_LIST.AMOUNT_IN_TEN_THOUSANDS', [['户名', '账号', '开户行', '金额（万元）', '转账时间'], GOOD]],
  ])('as a whole is refused with %s', (code, rows) => {
    expect(() => checkList(sheet(...rows), facts)).toThrow(expect.objectContaining({ kind: 'invalid', code }));
  });

  it('never fails with anything but a refusal, and loses no row', () => {
    const samples = [
      ...GOOD,
      ...TITLES,
      '',
      '合计',
      '万',
      '6.2E+18',
      number('46346.5'),
      { kind: 'fault', text: '' } as const,
    ];
    const cell = fc.oneof(
      fc.constantFrom(...samples),
      fc.string({ unit: fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)) }),
      fc.string().map(number),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 8 }), fc.boolean(), (rows, titled) => {
        const given = titled ? sheet(TITLES, ...rows) : sheet(...rows);
        try {
          const { header, good, bad, repeated, totals } = checkList(given, facts);
          const filled = given.filter(
            (row) => row.row > header.row && row.cells.some((c) => (typeof c === 'string' ? c : c.text).trim()),
          );
          expect(good.length + bad.length + repeated.length + totals.length).toBe(filled.length);
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
        }
      }),
      RUNS,
    );
  });
});

it('every fault has a reason and a remedy in Chinese', () => {
  for (const code of FAULT_CODES) expect(`${reasonOf(code)}${remedyOf(code)}`).toMatch(/[\u4e00-\u9fff]{6}/);
});
