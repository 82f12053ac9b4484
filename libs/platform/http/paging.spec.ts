import fc from 'fast-check';
import { keyIn, pageOf, toCursor } from '#platform/http/paging';

const RUNS = { numRuns: Number(process.env['HELI_RUNS'] ?? 200) };

describe('a list in pages', () => {
  it('shows every row once, whatever the size of a page', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(1_000), { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (numbers, limit) => {
          const rows = [...numbers].sort((a, b) => a - b);
          const seen: number[] = [];
          for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
            const after = keyIn(cursor, 1)?.[0];
            const found = rows.filter((row) => after === undefined || row > Number(after)).slice(0, limit + 1);
            const page = pageOf(found, limit, (row) => [row]);
            seen.push(...page.items);
            cursor = page.next;
          }
          expect(seen).toEqual(rows);
        },
      ),
      RUNS,
    );
  });

  it('gives back the key that it was given', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.integer()), { minLength: 1, maxLength: 8 }), (key) => {
        expect(keyIn(toCursor(key), key.length)).toEqual(key);
      }),
      RUNS,
    );
  });

  it.each([
    ['no base64url', '§'],
    ['no JSON', Buffer.from('[').toString('base64url')],
    ['another list', toCursor(['a', 'b'])],
    ['a key of another sort', Buffer.from('[{}]').toString('base64url')],
  ])('refuses a cursor that is %s', (_, cursor) => {
    expect(() => keyIn(cursor, 1)).toThrow(expect.objectContaining({ code: 'REQUEST.CURSOR' }));
  });
});
