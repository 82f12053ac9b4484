import fc from 'fast-check';
import { CsvRows } from './csv-rows.js';

const RUNS = Number(process.env['HELI_RUNS'] ?? 200);
const encoder = new TextEncoder();

function rowsOf(text: string, chunk = text.length + 1) {
  const found: (readonly [number, string[]])[] = [];
  const rows = new CsvRows((row) => {
    found.push([row.number, Array.from({ length: row.cells }, (_, cell) => row.text(cell)!)]);
    return true;
  });
  const bytes = encoder.encode(text);
  for (let at = 0; at < bytes.length; at += chunk) rows.push(bytes.subarray(at, at + chunk));
  rows.end();
  return { found, fault: rows.fault };
}

describe('rows of a CSV', () => {
  it.each([
    [
      'plain',
      'a,b\n1,2\n',
      [
        [1, ['a', 'b']],
        [2, ['1', '2']],
      ],
    ],
    [
      'without a line end at the end',
      'a,b\n1,2',
      [
        [1, ['a', 'b']],
        [2, ['1', '2']],
      ],
    ],
    [
      'of another system',
      'a,b\r\n1,2\r\n',
      [
        [1, ['a', 'b']],
        [2, ['1', '2']],
      ],
    ],
    ['with a byte order mark', '\ufeffa,b\n', [[1, ['a', 'b']]]],
    [
      'with empty lines, which count',
      'a,b\n\n1,2\n',
      [
        [1, ['a', 'b']],
        [3, ['1', '2']],
      ],
    ],
    [
      'with empty cells',
      ',\n,x,\n',
      [
        [1, ['', '']],
        [2, ['', 'x', '']],
      ],
    ],
    ['with blanks around', ' a , b\t\n', [[1, ['a', 'b']]]],
    [
      'in quotation marks',
      '"a,1","say ""yes""", c \n"x\ny",,""\n',
      [
        [1, ['a,1', 'say "yes"', 'c']],
        [2, ['x\ny', '', '']],
      ],
    ],
    ['in Chinese', '账号,"户,名"\n', [[1, ['账号', '户,名']]]],
  ])('%s', (_, text, expected) => {
    expect(rowsOf(text)).toEqual({ found: expected, fault: undefined });
    for (const chunk of [1, 2, 3, 5]) expect(rowsOf(text, chunk).found).toEqual(expected);
  });

  it.each([
    ['a quotation mark that is never closed', 'a,b\n"1,2\n3,4\n', 2],
    ['a quotation mark in the middle of a cell', 'a,b\n1,2\nx"y",3\n', 3],
    ['letters behind the closing mark', 'a\n"x"y\n', 2],
  ])('refuses %s', (_, text, row) => {
    expect(rowsOf(text).fault).toMatchObject({ code: 'TRANSFER.QUOTE_UNBALANCED', row });
  });

  it('gives back what was written, wherever the chunks are cut', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '账', '1'), maxLength: 6 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, chunk) => {
        const text = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n');
        const expected = rows.map((cells) => cells.map((one) => one.replace(/^[ \t\r]+|[ \t\r]+$/g, '')));
        expect(rowsOf(text, chunk).found.map(([, cells]) => cells)).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });
});
