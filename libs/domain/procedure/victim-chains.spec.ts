import { hasEnded } from '#domain/procedure/procedure';
import {
  after,
  clocksOf,
  type InMemory,
  opened,
  refused,
  stateOf,
  take,
} from '#domain/procedure/procedure.spec-support';
import { maySupervise, rightIn, toldToReporter } from '#domain/procedure/reporter-words';
import { CHAIN_NAMES, chainOf } from '#domain/procedure/chains';
import { END } from '#domain/procedure/step';

const DAY = 24;

const told = (matter: InMemory): string | undefined => {
  const { chain, step, history } = stateOf(matter);
  return toldToReporter({ chain, step, last: history.at(-1) ?? null });
};

describe('CRD-16: the victim appeals against a decision not to prosecute', () => {
  const served = (): InMemory => {
    const matter = opened('victim-appeal');
    take(matter, 'served', 2 * DAY);
    return matter;
  };

  it('within seven days of the receipt, and not of the decision', () => {
    const matter = opened('victim-appeal');
    expect(Object.keys(clocksOf(matter))).toEqual(['CRD-16-serve/1']);
    expect(rightIn(stateOf(matter) as never)).toBeUndefined();
    take(matter, 'served', 2 * DAY);
    // 12 February and seven days are the 19th, which lies in the 春节: the last day moves to the first working day.
    expect(clocksOf(matter)).toEqual({ 'CRD-16/2': '2026-02-24T16:00:00.000Z' });
    expect(rightIn(stateOf(matter) as never)).toBe('不起诉申诉');
  });

  it('is examined by the procuratorate above; where the decision stands, the victim may sue', () => {
    const matter = served();
    expect(refused(() => take(matter, 'applied', 3 * DAY, { as: 'procuratorate' })).code).toBe('PROCEDURE.OTHER_UNIT');
    take(matter, 'applied', 3 * DAY);
    expect(Object.keys(clocksOf(matter))).toEqual(['CRD-16-review/3']);
    take(matter, 'uphold', 20 * DAY);
    expect([hasEnded(stateOf(matter)), told(matter)]).toEqual([true, '复查决定：维持不起诉。您可以向人民法院起诉。']);
  });

  it('lets the case go on where the decision is taken back', () => {
    const matter = served();
    take(matter, 'applied', 3 * DAY);
    const entry = take(matter, 'change', 20 * DAY) as { publishes: object };
    expect(entry.publishes).toEqual({ 'release-measures:case-1': { released: false } });
  });

  it('closes by itself, and the way to the court stays open', () => {
    const matter = served();
    matter.fire(after(40 * DAY));
    expect([stateOf(matter).step, told(matter)]).toEqual([END, '申诉期限已过。您仍可以直接向人民法院起诉。']);
  });

  it('ends where the victim has sued instead', () => {
    const matter = served();
    take(matter, 'sued', 3 * DAY);
    expect(told(matter)).toBe('您已直接向人民法院起诉。');
  });
});

describe('the reporter asks for supervision of the filing (刑诉法 113)', () => {
  it('the procuratorate judges it, and the police explain within seven days (CRD-22), then file within fifteen (CRD-23)', () => {
    const matter = opened('reporter-supervision', { openedByUnitId: 'unit-procuratorate' });
    take(matter, 'ask-reasons', 1 * DAY);
    expect(Object.keys(clocksOf(matter))).toEqual(['CRD-22/2']);
    take(matter, 'explained', 2 * DAY);
    take(matter, 'order-filing', 3 * DAY);
    expect(Object.keys(clocksOf(matter))).toEqual(['CRD-23/4']);
    expect(told(matter)).toBe('人民检察院已通知公安机关立案。');
  });

  it('a decision that is late is explained within seven days as well (CRD-25)', () => {
    const matter = opened('reporter-supervision', { openedByUnitId: 'unit-procuratorate' });
    take(matter, 'ask-delay', 1 * DAY);
    expect(Object.keys(clocksOf(matter))).toEqual(['CRD-25/2']);
  });

  it.each([
    ['not-filed', false, true],
    ['accepted', true, true],
    ['reported', true, true],
    ['accepted', false, false],
    ['filed', true, false],
    ['withdrawn', false, false],
  ])('a case that is %s, late: %s, may be supervised: %s', (status, isLate, may) => {
    expect(maySupervise({ status, isLate }, [])).toBe(may);
  });

  it('once at a time, and again once the first has ended', () => {
    const filing = { status: 'not-filed', isLate: false };
    const one = (step: string) => [{ chain: 'reporter-supervision' as const, step, last: null }];
    expect([maySupervise(filing, one('explain')), maySupervise(filing, one(END))]).toEqual([false, true]);
  });
});

it.each(['victim-appeal', 'reporter-supervision', 'non-filing'] as const)(
  '%s: the reporter is told of every step that is not the own turn, and of every end',
  (chain) => {
    expect(CHAIN_NAMES).toContain(chain);
    const { steps } = chainOf(chain);
    const silent = Object.keys(steps).filter(
      (step) => !toldToReporter({ chain, step, last: null }) && !rightIn({ chain, step, last: null }),
    );
    const ends = Object.entries(steps).flatMap(([step, { outcomes }]) =>
      Object.entries(outcomes).flatMap(([outcome, { next }]) => (next === END ? [{ step, outcome }] : [])),
    );
    const untold = ends.filter((last) => !toldToReporter({ chain, step: END, last })).map((one) => one.outcome);
    // The police tell of the decision itself; who waives a right knows it.
    expect([silent, [...new Set(untold)].sort()]).toEqual([
      chain === 'non-filing' ? ['notify'] : [],
      { 'victim-appeal': ['no-victim', 'waived'], 'reporter-supervision': [], 'non-filing': ['waived'] }[chain],
    ]);
  },
);
