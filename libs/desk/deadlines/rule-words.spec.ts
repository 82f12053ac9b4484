import type { UnitTree } from '#domain/agency/unit-tree';
import { unitAbout } from './rule-words.js';

const tree = {
  find: (unitId: string) => (unitId === 'bank-a' ? { name: '甲银行' } : undefined),
} as Pick<UnitTree, 'find'>;

it.each([
  ['甲银行', 'BUL-01/bank-a', 'office'],
  [undefined, 'BUL-01/bank-a', 'bank-a'],
  [undefined, 'BUL-01/1', 'office'],
  [undefined, 'SUP-11-month', 'office'],
])('names %s for the clock %s of %s', (name, deadlineId, ownerUnitId) => {
  expect(unitAbout({ deadlineId, ownerUnitId }, tree)).toBe(name);
});
