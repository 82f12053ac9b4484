import { asFile, cellsIn, isBlank } from './account-sheet';

const ROW = {
  accountName: '甲（虚构）',
  accountNumber: '9955010000000000046',
  bank: '演示青松银行',
  amount: '1,000',
  transferredAt: '2026-11-20 10:00',
};

it.each([
  ['tabs of a spreadsheet', '甲（虚构）\t9955010000000000046\t演示青松银行\t1000\t2026-11-20 10:00'],
  ['commas of a message', '甲（虚构），9955010000000000046，演示青松银行，1000，2026-11-20 10:00'],
  ['runs of blanks', '甲（虚构）   9955010000000000046   演示青松银行   1000   2026-11-20 10:00'],
])('reads a line by %s', (_, text) => {
  expect(cellsIn(text)).toEqual([{ ...ROW, amount: '1000' }]);
});

it('leaves out a line of titles and empty lines, and fills what a short line lacks', () => {
  const [row, ...others] = cellsIn('户名\t账号\t开户行\n\n甲（虚构）\t123\n');
  expect(others).toEqual([]);
  expect(row).toEqual({ accountName: '甲（虚构）', accountNumber: '123', bank: '', amount: '', transferredAt: '' });
  expect(isBlank({ ...ROW, accountName: ' ', accountNumber: '', bank: '', amount: '', transferredAt: '' })).toBe(true);
});

it('writes a long list as a file that keeps commas, quotes and leading zeros', async () => {
  const text = await asFile([{ ...ROW, accountName: '甲"乙"', accountNumber: '0012' }]).text();
  expect(text.split('\r\n')[1]).toBe('"甲""乙""","0012","演示青松银行","1,000","2026-11-20 10:00"');
});
