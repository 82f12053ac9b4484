import { fieldsOf, isTwice, ladderIn, rungWords, type RungIn } from './ladder';

const LADDER: readonly RungIn[] = [
  { rungId: 'half', at: { share: 0.5 }, to: ['owner'] },
  { rungId: 't-3d', at: { before: 3, unit: 'days' }, to: ['owner', 'superior'] },
  { rungId: 'due', at: { after: 0, unit: 'minutes' }, to: ['owner'] },
  { rungId: 'supervisor', at: { after: 7, unit: 'working-days' }, to: ['supervisor'] },
];

it('comes back as it was where nothing is changed', () => {
  expect(ladderIn(LADDER.map(fieldsOf), LADDER)).toEqual(LADDER);
});

it('names a rung that is moved or new by its instant, and keeps the names of the others', () => {
  const fields = LADDER.map(fieldsOf).map((one) => (one.rungId === 't-3d' ? { ...one, count: 5 } : one));
  const added = { when: 'after' as const, count: 2, unit: 'hours' as const, to: ['desk-head' as const] };
  expect(ladderIn([...fields, added], LADDER).map(({ rungId }) => rungId)).toEqual([
    ...['half', 't-5d', 'due', 'supervisor', 'a-2h'],
  ]);
});

it('says each rung in words', () => {
  expect(LADDER.map(rungWords)).toEqual([
    '时间过 50%：责任单位',
    '届满前 3 日：责任单位、上级单位',
    '届满时：责任单位',
    '届满后 7 个工作日：督办单位',
  ]);
});

it('sees two rungs at one instant', () => {
  const fields = LADDER.map(fieldsOf);
  expect([isTwice(fields), isTwice([...fields, { when: 'before', count: 3, unit: 'days', to: ['owner'] }])]).toEqual([
    ...[false, true],
  ]);
});
