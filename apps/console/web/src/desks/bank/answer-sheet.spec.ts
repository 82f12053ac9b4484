import type { OrderItem } from '../../api/types';
import { answerRow, NOTHING_TYPED, placed, readRows, type Typed } from './answer-sheet';

const item = (given: Partial<OrderItem> = {}): OrderItem => ({
  ...{ itemNo: 1, rowId: 'r1', accountName: '甲（虚构）', accountNumber: '9955010000000000046', amountFen: '1000000' },
  ...{ transferredAt: '2026-11-20T01:00:00.000Z', status: 'ordered', waiting: 'first-stop', stops: 1, returned: [] },
  ...given,
});
const typed = (cells: Record<string, string>, next: Typed['next'] = []): Typed => ({ cells, next });
const read = (given: Typed) => readRows([answerRow(item(), given)], () => given.next);

const STOP = {
  result: 'stopped',
  stopped: '10,000',
  balance: '20000.5',
  stoppedAt: '2026-11-20 10:00',
  operator: ' T1 ',
  reference: 'L1',
};

it('reads a whole answer into what the interface takes', () => {
  expect(read(typed(STOP)).answers).toEqual([
    {
      ...{ itemNo: 1, result: 'stopped', stoppedFen: '1000000', balanceFen: '2000050' },
      ...{ stoppedAt: '2026-11-20T02:00:00.000Z', operator: 'T1', bankReference: 'L1' },
    },
  ]);
});

it('leaves out what the bank has not stated, and sends no row without a result', () => {
  expect(read(typed({ result: 'stopped', operator: 'T1' })).answers).toEqual([
    { itemNo: 1, result: 'stopped', operator: 'T1' },
  ]);
  expect(read(typed({ operator: 'T1' }))).toEqual({ answers: [], faults: new Map() });
});

it('keeps a row that it cannot read, with the fault at its cell', () => {
  const { answers, faults } = read(typed({ ...STOP, stopped: '一万', stoppedAt: '今天' }));
  expect(answers).toEqual([]);
  expect(Object.keys(faults.get('1') ?? {})).toEqual(['stopped', 'stoppedAt']);
});

it('sends a refusal with its reason, and nothing of a stop that was typed before', () => {
  expect(read(typed({ ...STOP, result: 'refused', code: 'account-closed' })).answers).toEqual([
    { itemNo: 1, result: 'refused', code: 'account-closed' },
  ]);
});

it('sends where the money went, without the lines that were left empty', () => {
  const next = {
    accountName: '乙（虚构）',
    accountNumber: '1',
    bank: '演示青松银行',
    amount: '5',
    transferredAt: '2026-11-20 10:00',
  };
  const empty = { accountName: '', accountNumber: '', bank: '', amount: '', transferredAt: ' ' };
  expect(read(typed({ result: 'moved-out' }, [next, empty])).answers).toEqual([
    { itemNo: 1, result: 'moved-out', next: [next] },
  ]);
});

it('takes over what an unproved answer has stated, and says why it came back', () => {
  const reported = item({ status: 'reported', stoppedFen: '1000000', operator: 'T1', returned: ['ITEM.INCOMPLETE'] });
  const { cells } = answerRow(reported, NOTHING_TYPED);
  expect(cells).toMatchObject({ result: 'stopped', stopped: '10,000.00', operator: 'T1', balance: '' });
  expect(cells['returned']).toContain('要素不全');
});

it('puts what came back at the cells that it is about: only what is missing of an incomplete answer', () => {
  const rows = [answerRow(item(), typed({ ...STOP, balance: '', reference: '' }))];
  expect(placed([{ itemNo: 1, faults: ['ITEM.INCOMPLETE'] }], rows).get('1')).toEqual({
    balance: expect.any(String),
    reference: expect.any(String),
  });
  expect(placed([{ itemNo: 1, faults: ['ITEM.MORE_THAN_ASKED'] }], rows).get('1')).toEqual({
    stopped: expect.stringContaining('超过指令金额'),
  });
});
