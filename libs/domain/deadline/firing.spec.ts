import { instantAt, msOf } from '#domain/calendar/shanghai';
import { at, due } from './deadline.builder.spec-support.js';
import type { Deadline, Firing } from './deadline.js';
import { AUTO_PATIENCE_MS, firedKey, nextAt, reached, reachedTogether, waitingOf } from './firing.js';

const waiting = (deadlines: readonly Deadline[], fired = new Set<string>()) =>
  deadlines.flatMap((deadline) => waitingOf(deadline, fired));
const keys = (fires: readonly Firing[]): string[] =>
  fires.map(({ deadlineId, rungId }) => firedKey(deadlineId, rungId));
const plus = (when: string, ms: number) => instantAt(msOf(at(when)) + ms);
const stop = due('FRZ-04', '2026-03-02T10:00');

describe('reached', () => {
  it('lets an AUTO end wait for an answer given in the last second', () => {
    const before = reached(waiting([stop]), plus('2026-03-04T10:00', AUTO_PATIENCE_MS - 1));
    const then = reached(waiting([stop]), plus('2026-03-04T10:00', AUTO_PATIENCE_MS));
    expect(keys(before)).not.toContain('FRZ-04/1/due');
    expect(then.at(-1)).toMatchObject({ rungId: 'due', dueAt: at('2026-03-04T10:00') });
    expect(then.at(-1)).not.toHaveProperty('lateByOutage');
  });

  it('marks what the service held up by more than a minute', () => {
    const [half] = reached(waiting([stop]), plus('2026-03-03T10:00', 60_000));
    const [late] = reached(waiting([stop]), plus('2026-03-03T10:00', 60_001));
    expect(half).not.toHaveProperty('lateByOutage');
    expect(late).toMatchObject({ rungId: 'half', lateByOutage: true });
  });

  it('after an outage of ten legal days fires every missed rung of 500 deadlines once, in due order', () => {
    const rules = ['FRZ-01', 'FRZ-03', 'FRZ-04', 'RST-19', 'XJD-06'];
    const deadlines: Deadline[] = Array.from({ length: 500 }, (_, index) => {
      const opened = due(rules[index % rules.length]!, `2026-03-02T10:${String(index % 60).padStart(2, '0')}`);
      return { ...opened, deadlineId: `d${index}` };
    });
    const fires = reached(waiting(deadlines), at('2026-03-16T10:00'));
    const inTime = deadlines.flatMap(({ rungs }) => rungs).filter((rung) => rung.at < at('2026-03-16T10:00')).length;
    expect(fires).toHaveLength(inTime);
    expect(new Set(keys(fires)).size).toBe(inTime);
    expect(fires.every(({ lateByOutage }) => lateByOutage)).toBe(true);
    expect(reached(waiting(deadlines, new Set(keys(fires))), at('2026-03-16T10:00'))).toEqual([]);
    const wake = fires.map(({ deadlineId, rungId, dueAt }) => {
      const { class: kind } = deadlines.find((deadline) => deadline.deadlineId === deadlineId)!;
      return msOf(dueAt) + (kind === 'AUTO' && rungId === 'due' ? AUTO_PATIENCE_MS : 0);
    });
    expect(wake).toEqual([...wake].sort((a, b) => a - b));
  });
});

describe('one act', () => {
  it('holds what falls due within the same minute, and the timer wakes at its last', () => {
    const items = Array.from({ length: 500 }, (_, index): Deadline => {
      return {
        ...due('FRZ-07', `2026-03-02T10:00:${String(index % 50).padStart(2, '0')}`),
        deadlineId: `FRZ-07/${index}`,
      };
    });
    const fired = new Set(items.flatMap(({ deadlineId }) => [`${deadlineId}/half`, `${deadlineId}/t-6h`]));
    const wake = nextAt(waiting(items, fired));
    expect(wake).toBe(plus('2026-03-04T10:00:49', AUTO_PATIENCE_MS));
    expect(reachedTogether(waiting(items, fired), wake!)).toHaveLength(500);
  });

  it('leaves the later rungs for the next act', () => {
    const both = [stop, { ...due('FRZ-04', '2026-03-02T12:00'), deadlineId: 'FRZ-04/2' }];
    expect(keys(reachedTogether(waiting(both), at('2026-03-03T13:00')))).toEqual(['FRZ-04/1/half']);
    expect(nextAt([])).toBeUndefined();
  });
});
