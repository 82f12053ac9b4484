import fc from 'fast-check';
import { fenIn, grouped, sumFen, yuan } from './money';

const runs = { numRuns: Number(process.env['HELI_RUNS'] ?? 200) };
const amounts = fc.bigInt({ min: 0n, max: 999_999_999_999_999n });

it('shows every amount so that it reads back to the same fen', () => {
  fc.assert(
    fc.property(amounts, (fen) => fenIn(yuan(fen.toString())) === fen.toString()),
    runs,
  );
});

it('adds up to the fen', () => {
  fc.assert(
    fc.property(
      fc.array(amounts),
      (parts) => sumFen(parts.map(String)) === parts.reduce((sum, part) => sum + part, 0n).toString(),
    ),
    runs,
  );
});

it.each([
  ['0', '0.00'],
  ['7', '0.07'],
  ['123456', '1,234.56'],
  ['100000000', '1,000,000.00'],
])('shows %s fen as %s', (fen, shown) => {
  expect(yuan(fen)).toBe(shown);
});

it.each([
  ['12,345.6', '1234560'],
  ['￥ 8 000 元', '800000'],
  ['007.50', '750'],
  ['0', '0'],
])('reads %s', (text, fen) => {
  expect(fenIn(text)).toBe(fen);
});

it.each(['1.2万元', '1.234', '-5', '', 'abc', '1e5', '.5'])('does not read %s as an amount', (text) => {
  expect(fenIn(text)).toBeUndefined();
});

it('groups card numbers and leaves other accounts as they are', () => {
  expect(grouped('6222021234567890123')).toBe('6222 0212 3456 7890 123');
  expect(grouped('wx@example')).toBe('wx@example');
});
