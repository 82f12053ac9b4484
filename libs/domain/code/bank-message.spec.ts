import {
  ANSWER_CODES,
  readRequestNumber,
  REQUEST_CODES,
  requestNumberOf,
  type Transaction,
  TRANSACTIONS,
} from '#domain/code/bank-message';

const ORDER = '00000000-0000-5000-8000-000000000001';

it('has a pair of codes for each of the eleven transactions, none twice, the answer next to its request', () => {
  expect(REQUEST_CODES.map((code) => String(Number(code) + 1))).toEqual(ANSWER_CODES);
  expect(new Set([...REQUEST_CODES, ...ANSWER_CODES]).size).toBe(22);
});

it.each(Object.keys(TRANSACTIONS) as Transaction[])('reads the number of its own request back: %s', (transaction) => {
  expect(readRequestNumber(requestNumberOf(ORDER, 12, transaction, 3))).toEqual({
    ...{ orderId: ORDER, itemNo: 12, transaction, area: TRANSACTIONS[transaction].area },
  });
});

it.each([
  ['nothing', ''],
  ['no order', 'order.1.100101.1'],
  ['an unknown code', `${ORDER}.1.100999.1`],
  ['the code of an answer', `${ORDER}.1.100102.1`],
  ['no round', `${ORDER}.1.100101`],
])('reads no number out of %s', (_, text) => {
  expect(readRequestNumber(text)).toBeUndefined();
});
