import {
  type AnswerableFreeze,
  freezeAnswerSheet,
  FREEZE_ANSWER_COLUMNS,
  type FreezeAnswerColumn,
  readFreezeAnswers,
} from '#domain/account-list/freeze-answer-file';
import { fen } from '#domain/money/fen';
import type { Instant } from '#domain/shared/instant';

const NOW = '2026-11-20T12:00:00.000Z' as Instant;
const items: readonly AnswerableFreeze[] = [1, 2, 3].map((itemNo) => ({
  ...{ itemNo, accountName: '演示户主', accountNumber: `621799010000000${itemNo}`, askedFen: fen(1_000_000n) },
}));
const refusals = [{ code: 'account-closed', name: '账户已销户' }];
const FROZEN = {
  outcome: '已冻结',
  frozen: '8,000.50',
  frozenAt: '2026-11-20 19:00:00',
  operator: 'OP',
  reference: 'R',
};

/** The sheet as the bank sends it back: its columns filled in, row by row. */
function read(...fills: readonly Partial<Record<FreezeAnswerColumn, string>>[]) {
  const names = Object.keys(FREEZE_ANSWER_COLUMNS) as FreezeAnswerColumn[];
  const rows = freezeAnswerSheet(items).map((cells, index) => ({
    row: index + 1,
    cells: cells.map((cell, at) => (index === 0 ? cell : (fills[index - 1]?.[names[at] ?? 'sequence'] ?? cell))),
  }));
  return readFreezeAnswers(rows, { now: NOW, items, refusals });
}

it('reads frozen, queued and refused, and leaves what is not answered alone', () => {
  const { answers, errors } = read(
    { ...FROZEN, registeredEnd: '明年五月' },
    { outcome: '轮候', frozenAt: '2026-11-20 19:01', position: '2' },
  );
  expect(errors.map(({ column }) => column)).toEqual(['registeredEnd']);
  expect(answers).toEqual([{ itemNo: 2, result: 'queued', at: '2026-11-20T11:01:00.000Z', position: 2 }]);
  expect(read(FROZEN, {}, { outcome: '未冻结', refusal: '账户已销户' }).answers).toEqual([
    {
      ...{ itemNo: 1, result: 'frozen', frozenFen: 800_050n, at: '2026-11-20T11:00:00.000Z' },
      ...{ operator: 'OP', bankReference: 'R' },
    },
    { itemNo: 3, result: 'refused', code: 'account-closed' },
  ]);
});

it.each(['2027-05-20', '2027-05-20 24:00:00', '2027年5月20日', '2027-05-21 00:00'])(
  'reads the end of the last day as banks write it: %s',
  (registeredEnd) => {
    expect(read({ ...FROZEN, registeredEnd }).answers).toMatchObject([{ registeredEnd: '2027-05-20T16:00:00.000Z' }]);
  },
);

it.each([
  ['ANSWER_FILE.ITEM_UNKNOWN', 'sequence', { ...FROZEN, sequence: '9' }],
  ['ANSWER_FILE.ACCOUNT_CHANGED', 'accountNumber', { ...FROZEN, accountNumber: '6217990100000009' }],
  ['ANSWER_FILE.FREEZE_OUTCOME_UNKNOWN', 'outcome', { ...FROZEN, outcome: '办好了' }],
  ['ANSWER_FILE.ROW_REPEATED', 'outcome', { ...FROZEN, sequence: '2', accountNumber: '6217990100000002' }],
  ['ANSWER_FILE.POSITION_UNKNOWN', 'position', { ...FROZEN, position: '第一' }],
  ['ANSWER_FILE.REFUSAL_UNKNOWN', 'refusal', { outcome: '未冻结', refusal: '不想办' }],
  ['ACCOUNT_LIST.TIME_IN_FUTURE', 'frozenAt', { ...FROZEN, frozenAt: '2027-01-01 10:00' }],
  ['ACCOUNT_LIST.AMOUNT_MALFORMED', 'frozen', { ...FROZEN, frozen: '八八八' }],
])('names row, column and remedy of a fault: %s', (code, column, fill) => {
  const { answers, errors } = read({}, FROZEN, fill as never);
  expect(errors).toMatchObject([{ row: 4, column, code, remedy: expect.stringMatching(/.+/) }]);
  expect(answers).toHaveLength(1);
});
