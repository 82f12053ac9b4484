import { balancesOf, balanceRow, TRANSFER_HEADER, transferRow } from './answered-statement.js';
import { TransferCsv } from './transfer-csv.js';

/** 查询反馈列入溯源: the statement of one account, as transfers. */

const at = (clock: string): Date => new Date(`2026-01-20T${clock}+08:00`);
const entry = { reference: 'L-1', at: at('09:00:01'), fen: '500' };

it('what comes in is paid by the other side, what goes out is paid to it', () => {
  expect(transferRow('6201', { ...entry, direction: 'in', counterpart: ' 6202 ' })).toBe(
    'L-1,2026-01-20T01:00:01.000Z,6202,6201,500\n',
  );
  expect(transferRow('6201', { ...entry, direction: 'out', counterpart: null })).toBe(
    'L-1,2026-01-20T01:00:01.000Z,6201,,500\n',
  );
});

it('the same transfer in the statements of both sides counts once', () => {
  const csv = new TransferCsv();
  const rows = [
    transferRow('6201', { ...entry, direction: 'out', counterpart: '6202' }),
    transferRow('6202', { ...entry, direction: 'in', counterpart: '6201' }),
  ];
  csv.push(new TextEncoder().encode(TRANSFER_HEADER + rows.join('')));
  csv.end();
  const { list, repeated, faults } = csv.gathered();
  expect([list.size, repeated, faults]).toEqual([1, ['L-1'], []]);
});

it('a reference with a comma stays one cell', () => {
  expect(transferRow('6201', { ...entry, reference: 'A,1', direction: 'in', counterpart: null })).toMatch(/^"A,1",/);
  expect(balanceRow('6201', '5')).toBe('6201,5\n');
});

it('of several statements of one account the earliest opens it and the latest closes it', () => {
  const period = (openingFen: string, closingFen: string, first: Date | null, last: Date | null) => ({
    ...{ accountNumber: '6201', openingFen, closingFen, firstAt: first, lastAt: last },
  });
  const { opening, closing } = balancesOf([
    period('20', '30', at('12:00'), at('13:00')),
    period('10', '20', at('09:00'), at('11:00')),
    period('77', '77', null, null),
  ]);
  expect([opening.get('6201'), closing.get('6201')]).toEqual(['10', '30']);
  expect(balancesOf([period('77', '77', null, null)]).closing.get('6201')).toBe('77');
});
