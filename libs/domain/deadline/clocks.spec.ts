import { Clocks } from './clocks.js';
import { at, due } from './deadline.builder.spec-support.js';
import type { LedgerEntry } from './deadline.js';

const custody: LedgerEntry = { kind: 'custody', inCustody: true, at: at('2026-03-03') };
const owner: LedgerEntry = {
  kind: 'owner-changed',
  from: 'unit-a',
  to: 'unit-b',
  at: at('2026-03-03'),
  reason: '改派',
};
const extended: LedgerEntry = {
  kind: 'extended',
  times: 1,
  at: at('2026-03-06'),
  by: '县局负责人',
  reason: '特殊情况',
};

const fire = (clocks: Clocks, when: string): string[] => {
  const fires = clocks.reachedBy(at(when));
  clocks.take({ fires });
  return fires.map(({ rungId }) => rungId);
};

describe('the clocks of a matter', () => {
  it('fire each rung once, in due order', () => {
    const clocks = new Clocks();
    clocks.take({ deadlines: [due('FRZ-01', '2026-03-02T10:00')] });
    expect(clocks.nextAt()).toBe(at('2026-03-02T10:15'));
    expect(fire(clocks, '2026-03-02T10:15')).toEqual(['half']);
    expect(fire(clocks, '2026-03-02T10:15')).toEqual([]);
    expect(fire(clocks, '2026-03-02T12:00')).toEqual(['due']);
    expect(fire(clocks, '2026-03-02T12:00')).toEqual(['supervisor']);
    expect(clocks.nextAt()).toBeUndefined();
  });

  it('do not repeat what has fired when only the owner changes', () => {
    const clocks = new Clocks();
    clocks.take({ deadlines: [due('CRD-06', '2026-03-02T10:00')] });
    const first = fire(clocks, '2026-03-10T12:00');
    expect(first).toEqual(['half']);
    clocks.take({ deadlines: [due('CRD-06', '2026-03-02T10:00', { ledger: [owner, custody] })] });
    expect(fire(clocks, '2026-03-10T12:00')).toEqual([]);
  });

  it('fire again, under another name, what an extension puts off', () => {
    const clocks = new Clocks();
    clocks.take({ deadlines: [due('CRD-04', '2026-03-02T10:00')] });
    while (fire(clocks, '2026-03-06T00:00').length > 0);
    clocks.take({ deadlines: [due('CRD-04', '2026-03-02T10:00', { ledger: [extended] })] });
    const later: string[] = [];
    for (let fired = fire(clocks, '2026-03-20'); fired.length > 0; fired = fire(clocks, '2026-03-20'))
      later.push(...fired);
    expect(later).toContain(`due.${Date.parse(due('CRD-04', '2026-03-02T10:00', { ledger: [extended] }).dueAt)}`);
    expect(new Set(later).size).toBe(later.length);
  });

  it('fire again after each of two moves that leave no entry in the ledger, as a new calendar does', () => {
    const clocks = new Clocks();
    const duty = due('CRD-06', '2026-03-02T10:00');
    const put = (dueAt: string): void =>
      clocks.take({ deadlines: [{ ...duty, rungs: [{ rungId: 'due', kind: 'due', at: at(dueAt), to: ['owner'] }] }] });
    const fired: string[] = [];
    for (const day of ['2026-03-10', '2026-03-11', '2026-03-12']) {
      put(day);
      fired.push(...fire(clocks, day));
    }
    put('2026-03-11');
    expect(fire(clocks, '2026-03-20')).toEqual([]);
    expect(new Set(fired).size).toBe(3);
  });

  it('forget a stop that has lapsed and a right that is over', () => {
    const clocks = new Clocks();
    clocks.take({ deadlines: [due('FRZ-07', '2026-03-02T10:00')] });
    while (fire(clocks, '2026-03-05').length > 0);
    expect(clocks.openDeadlines).toEqual([]);
  });
});
