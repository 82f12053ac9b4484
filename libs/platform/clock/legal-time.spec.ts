import fc from 'fast-check';
import { type Instant, instantOf, millisecondsOf } from '#domain/shared/instant';
import type { LegalClock } from '#domain/shared/record';
import { FRESH_MS, legalAt, LegalTime } from '#platform/clock/legal-time';

const RUNS = { numRuns: Number(process.env['HELI_RUNS'] ?? 200) };
const START = '2026-03-01T00:00:00.000Z' as Instant;
const MOVED: LegalClock = { anchorWall: START, anchorLegal: '2026-06-01T00:00:00.000Z' as Instant, factor: 60 };

describe('legal time', () => {
  it('is the wall clock while nobody moved it', async () => {
    expect(
      await new LegalTime({ read: () => Promise.resolve(undefined) }, true, () => millisecondsOf(START)).now(),
    ).toBe(START);
  });

  it('runs on from its anchor by its factor', () => {
    expect(legalAt(MOVED, millisecondsOf(START) + 1_000)).toBe('2026-06-01T00:01:00.000Z');
  });

  it('never runs back while the setting stands', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), fc.integer({ min: 1, max: 10_000 }), (a, b, factor) => {
        const at = (ms: number): number => millisecondsOf(legalAt({ ...MOVED, factor }, millisecondsOf(START) + ms));
        expect(at(a + b) - at(a)).toBe(b * factor);
      }),
      RUNS,
    );
  });

  it('asks its row at most once in a quarter of a second, and again after a failure', async () => {
    let wall = 0;
    let asked = 0;
    let broken = true;
    const read = (): Promise<undefined> => (
      (asked += 1),
      broken ? Promise.reject(new Error('away')) : Promise.resolve(undefined)
    );
    const time = new LegalTime({ read }, true, () => wall);
    await expect(time.now()).rejects.toThrow('away');
    broken = false;
    await Promise.all([time.now(), time.now()]);
    expect(asked).toBe(2);
    wall = FRESH_MS;
    expect(await time.now()).toBe(instantOf(FRESH_MS));
    expect(asked).toBe(3);
  });
});

describe('legal time in production', () => {
  const production = (clock?: LegalClock): LegalTime =>
    new LegalTime({ read: () => Promise.resolve(clock) }, false, () => millisecondsOf(START));

  it('is the wall clock whatever the row says', async () => {
    expect(await production(MOVED).now()).toBe(START);
  });

  it('does not start on a database whose clock was moved', async () => {
    await expect(production(MOVED).refuseMoved()).rejects.toThrow('moved');
    await expect(
      production({ anchorWall: START, anchorLegal: START, factor: 1 }).refuseMoved(),
    ).resolves.toBeUndefined();
  });
});
