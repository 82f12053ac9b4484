import fc from 'fast-check';
import { DEMONSTRATION_CARD_PREFIXES, DEMONSTRATION_HEAD_OFFICES } from '#domain/code/demonstration-banks';
import { fen } from '#domain/money/fen';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import {
  type AnswerableItem,
  type AnswerColumn,
  type AnswerFacts,
  ANSWER_COLUMNS,
  answerSheet,
  readAnswers,
} from './answer-file.js';
import type { SheetRow } from './cell.js';

const RUNS = { numRuns: Number(process.env['HELI_RUNS'] ?? 200) };
const COLUMNS = Object.keys(ANSWER_COLUMNS) as AnswerColumn[];

const item = (sequence: number): AnswerableItem => ({
  sequence,
  accountName: `李四${sequence}（虚构）`,
  accountNumber: `99550100000000${String(sequence).padStart(2, '0')}`,
  bankGiven: '演示青松银行',
  bankCode: '991100000017',
  amountFen: fen(5_000_00n),
  transferredAt: '2026-11-20T13:00:00.000Z' as Instant,
});

const facts: AnswerFacts = {
  now: '2026-11-20T16:00:00.000Z' as Instant,
  headOffices: DEMONSTRATION_HEAD_OFFICES,
  cardPrefixes: DEMONSTRATION_CARD_PREFIXES,
  items: [item(1), item(2), item(3)],
  refusals: [{ code: '200010', name: '账号不存在' }],
};

type Filled = Partial<Record<AnswerColumn, string>>;
const STOPPED: Filled = {
  outcome: '已止付',
  stopped: '5,000.00',
  balance: '0.00',
  stoppedAt: '2026-11-20 22:00',
  operator: '柜员007',
  reference: 'B-1',
};
const HOP: Filled = {
  sequence: '1',
  accountName: '王五（虚构）',
  accountNumber: '995511000000123',
  bank: '演示白鹭银行',
  amount: '4999.00',
  transferredAt: '2026-11-20 21:30',
  outcome: '下级账户',
};

/** The download with the bank's columns filled in for some items, and further rows below. */
function filledIn(answers: Readonly<Record<number, Filled>>, further: readonly Filled[] = []): SheetRow[] {
  const [titles = [], ...rows] = answerSheet(facts.items);
  const own = rows.map((cells, at) => COLUMNS.map((column, place) => answers[at + 1]?.[column] ?? cells[place] ?? ''));
  const added = further.map((row) => COLUMNS.map((column) => row[column] ?? ''));
  return [[...titles], ...own, ...added].map((cells, at) => ({ row: at + 1, cells }));
}

const codesOf = (problems: readonly { column: string; code: string }[]) =>
  problems.map(({ column, code }) => [column, code]);

describe('the answer file of a bank', () => {
  it('downloads with the items of the order prefilled', () => {
    const [titles, first] = answerSheet(facts.items);
    expect(titles?.join()).toBe(
      '序号,户名,账号,开户行/支付机构,金额,转账时间,处理结果,止付金额,账户余额,止付时间,操作员,银行流水号,拒绝代码',
    );
    expect(first?.slice(0, 6)).toEqual([
      '1',
      '李四1（虚构）',
      '9955010000000001',
      '演示青松银行',
      '5000.00',
      '2026-11-20 21:00:00',
    ]);
  });

  it('carries stops, refusals and moved-out items, and leaves the rest unanswered', () => {
    const read = readAnswers(
      filledIn(
        {
          1: { outcome: '已转出', operator: '柜员007', reference: 'B-2' },
          2: { outcome: '拒绝', refusal: '账号不存在', operator: '柜员007' },
        },
        [HOP],
      ),
      facts,
    );
    expect(read).toMatchObject({ errors: [], incomplete: [], unanswered: [3] });
    expect(read.answers).toMatchObject([
      {
        sequence: 1,
        outcome: 'moved-out',
        next: [{ accountNumber: '995511000000123', bankCode: '992100000025', amountFen: 499900n }],
      },
      { sequence: 2, outcome: 'refused', refusalCode: '200010', next: [] },
    ]);
    expect(readAnswers(filledIn({ 3: STOPPED }), facts).answers).toEqual([
      {
        sequence: 3,
        outcome: 'stopped',
        stoppedFen: 500000n,
        balanceFen: 0n,
        stoppedAt: '2026-11-20T14:00:00.000Z',
        operator: '柜员007',
        reference: 'B-1',
        next: [],
      },
    ]);
  });

  it('keeps what an incomplete item states, and says what it lacks', () => {
    const read = readAnswers(
      filledIn({ 1: { outcome: '已止付', stoppedAt: '2026-11-20 22:00' }, 2: { outcome: '已转出' } }),
      facts,
    );
    expect(read.answers[0]).toMatchObject({ sequence: 1, outcome: 'stopped', stoppedAt: '2026-11-20T14:00:00.000Z' });
    expect(codesOf(read.incomplete)).toEqual([
      ...['stopped', 'balance', 'operator', 'reference'].map((column) => [column, 'ANSWER_FILE.INCOMPLETE']),
      ...['operator', 'reference', 'accountNumber'].map((column) => [column, 'ANSWER_FILE.INCOMPLETE']),
    ]);
  });

  it('takes a further row without outcome for the next account when it names another account', () => {
    const rows = filledIn({ 1: { outcome: '已转出', operator: '柜员', reference: 'B' } }, [{ ...HOP, outcome: '' }]);
    expect(readAnswers(rows, facts).answers[0]?.next).toHaveLength(1);
  });

  it.each<[string, string, Readonly<Record<number, Filled>>, readonly Filled[]]>([
    ['ANSWER_FILE.ITEM_UNKNOWN', 'sequence', {}, [{ ...HOP, sequence: '9' }]],
    ['ANSWER_FILE.ITEM_UNKNOWN', 'sequence', {}, [{ ...HOP, sequence: '' }]],
    ['ANSWER_FILE.ITEM_CHANGED', 'accountNumber', { 1: { ...STOPPED, accountNumber: '9955010000000099' } }, []],
    [
      'ANSWER_FILE.ANSWERED_TWICE',
      'outcome',
      { 1: STOPPED },
      [{ ...STOPPED, sequence: '1', accountNumber: '9955010000000001' }],
    ],
    ['ANSWER_FILE.OUTCOME_UNKNOWN', 'outcome', { 1: { outcome: 'constructor' } }, []],
    ['ANSWER_FILE.REFUSAL_UNKNOWN', 'refusal', { 1: { outcome: '拒绝', refusal: '不想办', operator: '柜员' } }, []],
    ['ANSWER_FILE.HOP_WITHOUT_ITEM', 'outcome', { 1: STOPPED }, [HOP]],
    ['ACCOUNT_LIST.TIME_IN_FUTURE', 'stoppedAt', { 1: { ...STOPPED, stoppedAt: '2026-11-21 08:00' } }, []],
    ['ACCOUNT_LIST.CELL_MISSING', 'bank', { 1: { outcome: '已转出' } }, [{ ...HOP, bank: '' }]],
  ])('lets an item with %s wait while the others stand', (code, column, answers, further) => {
    const read = readAnswers(filledIn({ ...answers, 2: STOPPED }, further), facts);
    expect(codesOf(read.errors)).toEqual([[column, code]]);
    expect(read.answers.map(({ sequence }) => sequence)).toEqual([2]);
  });

  it('without the column of the results is refused', () => {
    const rows = filledIn({}).map((row) => ({ ...row, cells: row.cells.slice(0, 6) }));
    expect(() => readAnswers(rows, facts)).toThrow(expect.objectContaining({ code: 'ACCOUNT_LIST.COLUMN_MISSING' }));
  });

  it('never fails with anything but a refusal', () => {
    const cell = fc.oneof(
      fc.constantFrom('1', '2', '已止付', '拒绝', '已转出', '下级账户', '9955010000000001', ''),
      fc.string({ unit: fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)) }),
    );
    const rows = fc.array(fc.array(cell, { maxLength: COLUMNS.length }), { maxLength: 8 });
    fc.assert(
      fc.property(rows, (given) => {
        try {
          const titles = COLUMNS.map((column) => ANSWER_COLUMNS[column].title);
          readAnswers(
            [titles, ...given].map((cells, at) => ({ row: at + 1, cells })),
            facts,
          );
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
        }
      }),
      RUNS,
    );
  });
});
