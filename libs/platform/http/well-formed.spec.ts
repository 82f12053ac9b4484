import fc from 'fast-check';
import { RequestRefusal } from '#platform/http/request-refusal';
import { isWellFormed, refuseIllFormed } from '#platform/http/well-formed';

const RUNS = { numRuns: Number(process.env['HELI_RUNS'] ?? 200) };

const refusalOf = (value: unknown): { code: string; pointer: string | undefined } | undefined => {
  try {
    refuseIllFormed(value);
    return undefined;
  } catch (error) {
    if (!(error instanceof RequestRefusal)) throw error;
    return { code: error.code, pointer: error.more.errors?.('en')[0]?.pointer };
  }
};

describe('a text that the record can keep', () => {
  it.each(['', '甲乙丙', 'a\nb\tc', '𠮷', '(  ͡° ͜ʖ ͡°)', '<script>'])('%j', (text) => {
    expect(isWellFormed(text)).toBe(true);
  });

  it.each(['\u0000', 'a\u0000b', '\r', '\u001b[31m', '\u007f', '\u0085', '\ud842', '\udfb7\ud842'])(
    'is not %j',
    (text) => {
      expect(isWellFormed(text)).toBe(false);
    },
  );
});

describe('a body', () => {
  it('is refused with the place of the text, in keys too', () => {
    expect(refusalOf({ items: [{ 'a/b~c': 'x\u0000' }] })).toEqual({
      code: 'TEXT.ILL_FORMED',
      pointer: '/items/0/a~1b~0c',
    });
    expect(refusalOf({ 'k\ud800': 1 })).toEqual({ code: 'TEXT.ILL_FORMED', pointer: '/k\ufffd' });
  });

  it('is refused where it is nested more deeply than any of ours', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
    expect(refusalOf(nested(32))).toBeUndefined();
    expect(refusalOf(nested(33))).toMatchObject({ code: 'REQUEST.TOO_DEEP' });
  });

  it('is taken exactly when no text in it is ill-formed', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '甲', '\n', '\u0000', '\ud800', '\u009f', '𠮷') });
    fc.assert(
      fc.property(fc.array(fc.dictionary(text, text)), (body) => {
        const texts = body.flatMap((inner) => Object.entries(inner).flat());
        expect(refusalOf(body) === undefined).toBe(texts.every(isWellFormed));
      }),
      RUNS,
    );
  });
});
