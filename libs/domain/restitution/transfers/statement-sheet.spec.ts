import { statementCsv, type StatementSheetRow } from '#domain/restitution/transfers/statement-sheet';
import { TransferCsv } from '#domain/restitution/transfers/transfer-csv';

const row = (n: number, ...cells: string[]): StatementSheetRow => ({ row: n, cells });
const read = (rows: readonly StatementSheetRow[]): TransferCsv => {
  const csv = new TransferCsv();
  csv.push(new TextEncoder().encode(statementCsv(rows)));
  csv.end();
  return csv;
};
const HEADER = row(1, '交易流水号', '交易时间', '付款账号', '收款账号', '金额（元）', '备注');

it('a statement as banks write it is read, yuan as fen', () => {
  const { list } = read([
    HEADER,
    row(2, 'L-1', '2026/01/20 09:00:01', '6201', '6202', '1,234.50', '转账, "急"'),
  ]).gathered();
  expect([list.size, list.amount[0], list.referenceOf(0)]).toEqual([1, 123_450n, 'L-1']);
});

it('a bad row is named by the number that it has in the file, blank rows counted', () => {
  const csv = read([
    HEADER,
    row(2, 'L-1', '2026-01-20 09:00:01', '6201', '6202', '1', ''),
    row(5, 'L-2', '2026-01-20', '6201', '6202', '1', ''),
  ]);
  expect(csv.faults).toEqual([expect.objectContaining({ row: 5, code: 'TRANSFER.TIME_WITHOUT_CLOCK' })]);
});

it.each(['1.234', '-5', '五元', '1,23'])(
  'an amount of %s is handed on and refused by the one reader of amounts',
  (amount) => {
    const csv = read([HEADER, row(2, 'L-1', '2026-01-20 09:00:01', '6201', '6202', amount, '')]);
    expect(csv.faults).toEqual([expect.objectContaining({ row: 2, code: 'TRANSFER.AMOUNT_MALFORMED' })]);
  },
);

it('cells of a workbook and names of the template are taken as they are', () => {
  const cells = [{ text: 'L-1' }, { text: '2026-01-20 09:00:01' }, '', '6202', { text: '500' }];
  const rows = [row(1, 'id', 'at', 'from', 'to', 'amount_fen'), { row: 2, cells }];
  expect(read(rows).gathered().list.amount[0]).toBe(500n);
});
