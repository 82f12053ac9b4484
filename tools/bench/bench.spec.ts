import { meetsTarget } from './bench.js';

const row = { name: 'answer, p50', value: 30, unit: 'ms' };

it.each([
  ['meets a ratio at most', { ...row, ratio: 1.9, target: '<= 2' }, true],
  ['misses a ratio at most', { ...row, ratio: 2.1, target: '<= 2' }, false],
  ['meets a ratio at least', { ...row, ratio: 16, target: '>= 15' }, true],
  ['is held by its value without a ratio', { ...row, target: '<= 20' }, false],
  ['is held against nothing without a target', row, undefined],
])('a figure %s', (_, given, expected) => {
  expect(meetsTarget(given)).toBe(expected);
});
