import fc from 'fast-check';
import { interruptionsOf, type TracedSpan } from '#domain/freeze-order/interruption';
import type { Instant } from '#domain/shared/instant';

const at = (second: number): Instant => new Date(Date.UTC(2026, 2, 2) + second * 1000).toISOString() as Instant;
const span = (from: number, to: number, end: TracedSpan['end'] = 'lapsed', matterId = `m-${from}`): TracedSpan => ({
  ...{ from: at(from), to: at(to), end, matterId },
});
const NOW = at(1_000);

it('a freeze that begins in the second in which the stop ends leaves no gap', () => {
  expect(interruptionsOf([span(0, 100), span(100, 2_000, 'running')], NOW)).toEqual([]);
});

it('a gap of a second is reported by itself, with the matter whose hold lapsed', () => {
  expect(interruptionsOf([span(0, 100), span(101, 2_000, 'running')], NOW)).toEqual([
    { from: at(100), to: at(101), lapsed: ['m-0'] },
  ]);
});

it('what lapsed and was never taken up again is free until now', () => {
  expect(interruptionsOf([span(0, 100)], NOW)).toEqual([{ from: at(100), lapsed: ['m-0'] }]);
});

it('what was lifted by order is no interruption, and what is held by another case goes on', () => {
  expect(interruptionsOf([span(0, 100, 'lifted'), span(200, 2_000, 'running')], NOW)).toEqual([]);
  expect(interruptionsOf([span(0, 100), span(50, 2_000, 'running', 'other-case')], NOW)).toEqual([]);
});

it('equals what an oracle finds second by second', () => {
  const spans = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }), fc.boolean())
      .map(([from, length, isLapsed]) =>
        span(from, from + length, isLapsed ? 'lapsed' : 'lifted', `m-${from}-${length}`),
      ),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(spans, (given) => {
      const isHeld = (second: number): boolean => given.some(({ from, to }) => from <= at(second) && at(second) < to);
      const broken = Array.from({ length: 100 }, (_, second) => second).filter(
        (second) =>
          second > 0 &&
          isHeld(second - 1) &&
          !isHeld(second) &&
          given.some(({ to, end }) => to === at(second) && end === 'lapsed'),
      );
      expect(interruptionsOf(given, NOW).map(({ from }) => from)).toEqual(broken.map(at));
    }),
    { numRuns: Number(process.env['HELI_RUNS'] ?? 200) },
  );
});
