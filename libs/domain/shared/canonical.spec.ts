import fc from 'fast-check';
import { canonical } from './canonical.js';

const RUNS = { numRuns: Number(process.env['HELI_RUNS'] ?? 200) };

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
};

describe('the canonical text', () => {
  it('sorts keys at every depth, keeps the order of lists and writes no space', () => {
    expect(canonical({ b: [3, { z: null, a: '甲' }], a: true })).toBe('{"a":true,"b":[3,{"a":"甲","z":null}]}');
  });

  it('sorts keys that look like numbers as text', () => {
    expect(canonical({ 10: 'a', 9: 'b' })).toBe('{"10":"a","9":"b"}');
  });

  it('leaves out a property that is undefined', () => {
    expect(canonical({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it.each([
    ['undefined in a list', [1, undefined]],
    ['a hole in a list', new Array(1)],
    ['undefined itself', undefined],
    ['a bigint', { amount: 1n }],
    ['a Date', { at: new Date(0) }],
    ['NaN', [NaN]],
    ['infinity', -Infinity],
    ['a Map', new Map()],
    ['a Set', new Set()],
    ['a function', { f: () => 1 }],
    ['half a surrogate pair', 'a\ud800'],
    ['half a surrogate pair in a key', { '\udc00': 1 }],
    ['an object of a class', new (class Account {})()],
  ])('refuses %s', (_name, value) => {
    expect(() => canonical(value)).toThrow(TypeError);
  });

  it('does not depend on the order in which keys were written, and reads back as the same data', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
        const text = canonical(value);
        expect(canonical(reversed(value))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      RUNS,
    );
  });
});
