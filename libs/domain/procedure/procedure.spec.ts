import { ruleOf } from '#domain/deadline/rule-set';
import { CHAIN_NAMES, chainOf } from '#domain/procedure/chains';
import { changeUnit, setProcedureCustody } from '#domain/procedure/course';
import { noteBeside, openProcedure, type OpenProcedure, takeStep } from '#domain/procedure/decide';
import { signMeasures } from '#domain/procedure/measures';
import { hasEnded, outcomesLeft } from '#domain/procedure/procedure';
import {
  after,
  AMOUNTS,
  by,
  clocksOf,
  type InMemory,
  opened,
  refused,
  stateOf,
  take,
} from '#domain/procedure/procedure.spec-support';
import { END, type Slot } from '#domain/procedure/step';
import type { LivingMeasure } from '#domain/shared/living-measure';
import type { Instant } from '#domain/shared/instant';

describe('the table', () => {
  const steps = CHAIN_NAMES.flatMap((name) =>
    Object.entries(chainOf(name).steps).map(([step, one]) => [`${name}: ${step}`, chainOf(name), one] as const),
  );

  it.each(steps)('%s leads somewhere, names known rules and a unit that takes part', (_, chain, step) => {
    const next = [...Object.values(step.outcomes).map((one) => one.next), ...(step.onExpiry ? [step.onExpiry] : [])];
    expect(next.every((to) => to === END || chain.steps[to] !== undefined)).toBe(true);
    for (const rule of [
      step.rule,
      ...Object.values(step.variants ?? {}),
      ...(step.beside ?? []).map((one) => one.rule),
    ])
      expect(ruleOf(rule).ruleId).toBe(rule);
    expect(chain.slots).toContain(step.actor);
    expect((step.beside ?? []).every(({ owner }) => chain.slots.includes(owner))).toBe(true);
    // A right that can be used only within its window, and what the law ends by itself, has an expiry.
    const ends = ['WINDOW', 'AUTO'].includes(ruleOf(step.rule).class);
    expect(step.onExpiry !== undefined).toBe(ends);
  });

  it.each(CHAIN_NAMES)('%s has no dead end and no step that is never reached', (name) => {
    const { first, steps: known } = chainOf(name);
    const reached = new Set<string>([first]);
    for (const step of reached)
      for (const { next } of Object.values(known[step]?.outcomes ?? {})) if (next !== END) reached.add(next);
    expect([...reached].sort()).toEqual(Object.keys(known).sort());
    const ending = new Set<string>([END]);
    for (let before = 0; before !== ending.size;) {
      before = ending.size;
      for (const [step, { outcomes }] of Object.entries(known))
        if (Object.values(outcomes).some(({ next, most }) => ending.has(next) && most === undefined)) ending.add(step);
    }
    expect(Object.keys(known).filter((step) => !ending.has(step))).toEqual([]);
  });
});

describe('E8', () => {
  it('detained: seven days, through 春节; the law releases at the end and the examination goes on', () => {
    const matter = opened('arrest', { variant: 'detained' });
    expect(clocksOf(matter)).toEqual({ 'CRD-05/1': '2026-02-17T16:00:00.000Z' });
    matter.fire('2026-02-17T16:00:02.000Z' as Instant);
    expect(stateOf(matter)).toMatchObject({ step: 'examine', history: [{}, { outcome: 'expired-release' }] });
    expect(clocksOf(matter)).toEqual({ 'CRD-06/2': '2026-02-25T16:00:00.000Z' });
  });

  it('not detained: fifteen days', () => {
    expect(clocksOf(opened('arrest'))).toEqual({ 'CRD-06/1': '2026-02-25T16:00:00.000Z' });
  });

  it('custody on or off re-computes from the same receipt', () => {
    const matter = opened('arrest', { variant: 'detained' });
    const set = (inCustody: boolean, slot: Slot = 'police') =>
      matter.act(setProcedureCustody, { inCustody, reason: '取保候审' }, { by: by(slot), at: after(30) });
    set(false);
    expect(clocksOf(matter)).toEqual({ 'CRD-06/2': '2026-02-25T16:00:00.000Z' });
    expect(refused(() => set(false)).code).toBe('PROCEDURE.CUSTODY_MATTERS_NOT');
    expect(refused(() => set(true, 'court')).code).toBe('PROCEDURE.OTHER_UNIT');
    set(true);
    expect(clocksOf(matter)).toEqual({ 'CRD-05/3': '2026-02-17T16:00:00.000Z' });
  });
});

it('E17: after two returns only 起诉 and 不起诉 are left', () => {
  const matter = opened('prosecution');
  for (const round of [1, 2]) {
    take(matter, 'return', round * 10);
    take(matter, 'resubmit', round * 10 + 5);
  }
  expect(outcomesLeft(stateOf(matter)).map(([name]) => name)).toEqual(['prosecute', 'not-prosecute']);
  const third = refused(() => take(matter, 'return', 40));
  expect([third.code, third.details]).toEqual(['PROCEDURE.USED_UP', { most: 2, ways: '起诉、不起诉' }]);
});

describe('an arrest that is refused', () => {
  it('goes 5/7/5/15 to the procuratorate above', () => {
    const matter = opened('arrest', { variant: 'detained' });
    take(matter, 'refuse', 2);
    expect(Object.keys(clocksOf(matter)).sort()).toEqual(['CRD-07-reconsider/2', 'CRD-08/2-beside']);
    take(matter, 'reconsider', 4);
    take(matter, 'uphold', 6);
    take(matter, 'review', 8);
    expect(Object.keys(clocksOf(matter)).sort()).toEqual(['CRD-07-review-decide/5', 'CRD-08/2-beside']);
    take(matter, 'uphold', 10);
    expect(hasEnded(stateOf(matter))).toBe(false);
    const note = { clockId: 'CRD-08/2-beside', reason: '执行回执已送达' };
    expect(
      refused(() => matter.act(noteBeside, { ...note, clockId: 'x' }, { by: by('police'), at: after(11) })).code,
    ).toBe('PROCEDURE.NOT_BESIDE');
    expect(
      refused(() => matter.act(noteBeside, { ...note, reason: ' ' }, { by: by('police'), at: after(11) })).code,
    ).toBe('PROCEDURE.REASON_MISSING');
    matter.act(noteBeside, note, { by: by('police'), at: after(11) });
    expect([hasEnded(stateOf(matter)), clocksOf(matter)]).toEqual([true, {}]);
    expect(refused(() => take(matter, 'refuse', 12)).code).toBe('PROCEDURE.CLOSED');
  });

  it('ends by itself where the window closes', () => {
    const matter = opened('arrest');
    take(matter, 'refuse', 2);
    matter.fire(after(24 * 30));
    expect(stateOf(matter).step).toBe(END);
  });
});

it('non-prosecution asks for the release of every measure in the same act', () => {
  const matter = opened('prosecution');
  const entry = take(matter, 'not-prosecute', 5) as { publishes: object; happened: object };
  expect(entry.publishes).toEqual({
    'release-measures:case-1': { released: true, since: after(5), ground: 'non-prosecution' },
    'concluded:case-1': { ...AMOUNTS, at: after(5), chain: 'prosecution', unitId: 'unit-police' },
  });
  expect(entry.happened).toMatchObject({ releasesMeasures: true });
  matter.fire(after(24 * 60));
  expect(stateOf(matter)).toMatchObject({ step: END, beside: ['ADM-08/2-beside'] });
});

it('a non-prosecution that is changed lets the case go on: its measures may be ordered anew', () => {
  const matter = opened('prosecution');
  take(matter, 'not-prosecute', 5);
  take(matter, 'reconsider', 6);
  const entry = take(matter, 'change', 7) as { publishes: object };
  expect(entry.publishes).toEqual({ 'release-measures:case-1': { released: false } });
});

it('a judgment records what was concluded and recovered', () => {
  const matter = opened('trial');
  expect(
    refused(() => matter.act(takeStep, { outcome: 'judgment', papers: [] }, { by: by('court'), at: after(3) })).code,
  ).toBe('PROCEDURE.AMOUNTS_MISSING');
  take(matter, 'judgment', 3);
  expect(stateOf(matter).amounts).toEqual(AMOUNTS);
  matter.fire(after(24 * 40));
  expect(hasEnded(stateOf(matter))).toBe(true);
});

describe('what is refused', () => {
  it.each([
    ['PROCEDURE.NO_SUCH_OUTCOME', { outcome: 'nothing' }],
    ['PROCEDURE.OTHER_UNIT', { outcome: 'refuse', as: 'police' as const }],
    ['PROCEDURE.REASON_MISSING', { outcome: 'refuse', reason: ' ' }],
  ])('%s', (code, { outcome, ...more }) => {
    expect(refused(() => take(opened('arrest'), outcome, 3, more)).code).toBe(code);
  });

  it.each([
    ['PROCEDURE.NOT_THE_OPENER', { openedByUnitId: 'unit-court' }],
    ['PROCEDURE.UNIT_MISSING', { units: { police: 'unit-police' } }],
    ['PROCEDURE.RECEIVED_IN_THE_FUTURE', { receivedAt: after(99) }],
  ])('%s at the opening', (code, given) => {
    expect(refused(() => opened('arrest', given)).code).toBe(code);
  });

  it('PROCEDURE.OPENED_ALREADY', () => {
    const matter = opened('arrest');
    expect(refused(() => matter.act(openProcedure, {} as OpenProcedure, { by: by('police'), at: after(2) })).code).toBe(
      'PROCEDURE.OPENED_ALREADY',
    );
  });
});

describe('the living measures that go with a case (CRD-27)', () => {
  const MEASURE: LivingMeasure = { matterId: 'freeze-order/f-1', itemNo: 1, kind: 'freeze', fenText: '100' };
  const measures = { lines: [MEASURE], digest: 'd'.repeat(64) };
  const sign = (matter: InMemory, slot: Slot, digest = measures.digest): string => {
    try {
      matter.act(signMeasures, { digest }, { by: by(slot), at: after(3) });
      return 'accepted';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it('are signed by the giver with the case, and by the receiver after counting', () => {
    const matter = opened('prosecution', { measures });
    const clock = () => matter.clocks.openDeadlines.find(({ deadlineId }) => deadlineId === 'REF-03/measures');
    expect(clock()).toMatchObject({ ownerUnitId: 'unit-procuratorate', ruleId: 'REF-03' });
    expect(stateOf(matter).measures).toMatchObject({
      given: { digest: measures.digest },
      toUnitId: 'unit-procuratorate',
    });
    const noted = () =>
      matter.act(noteBeside, { clockId: 'REF-03/measures', reason: '已看' }, { by: by('procuratorate'), at: after(2) });
    expect(noted).toThrow(expect.objectContaining({ code: 'PROCEDURE.MEASURES_UNSIGNED' }));
    expect([sign(matter, 'higher'), sign(matter, 'police')]).toEqual([
      ...['PROCEDURE.OTHER_UNIT', 'PROCEDURE.MEASURES_SIGNED_ALREADY'],
    ]);
    expect(sign(matter, 'procuratorate', 'e'.repeat(64))).toBe('PROCEDURE.OTHER_MEASURES');
    expect(sign(matter, 'procuratorate')).toBe('accepted');
    expect([clock(), stateOf(matter).measures?.received?.digest]).toEqual([undefined, measures.digest]);
    expect(sign(matter, 'procuratorate')).toBe('PROCEDURE.MEASURES_SIGNED_ALREADY');
  });

  it('wait for both sides where the court opens by itself: who had the case before has still to sign', () => {
    const matter = opened('trial', {
      ...{ openedByUnitId: 'unit-court', opener: 'court' as const },
      measures: { ...measures, fromUnitId: 'unit-procuratorate' },
    });
    const waiting = () => Object.keys(clocksOf(matter)).filter((id) => id.startsWith('REF-03'));
    expect(waiting()).toEqual(['REF-03/measures-from', 'REF-03/measures']);
    expect(stateOf(matter).measures).not.toHaveProperty('given');
    expect([sign(matter, 'court'), sign(matter, 'court')]).toEqual(['accepted', 'PROCEDURE.MEASURES_SIGNED_ALREADY']);
    expect(waiting()).toEqual(['REF-03/measures-from']);
    expect([sign(matter, 'procuratorate'), waiting()]).toEqual(['accepted', []]);
    expect(stateOf(matter).measures).toMatchObject({
      given: { by: { unitId: 'unit-procuratorate' } },
      received: { by: { unitId: 'unit-court' } },
    });
  });

  it('are signed for anew where the case comes again, and where its jurisdiction changes', () => {
    const matter = opened('prosecution', { measures });
    const again = { lines: [{ ...MEASURE, fenText: '90' }], digest: 'e'.repeat(64) };
    take(matter, 'return', 2, { measures: again });
    expect(stateOf(matter).measures?.digest).toBe(measures.digest);
    take(matter, 'resubmit', 5, { measures: again });
    const waiting = () => Object.keys(clocksOf(matter)).filter((id) => id.startsWith('REF-03'));
    expect(waiting()).toEqual(['REF-03/measures-2']);
    expect(sign(matter, 'procuratorate')).toBe('PROCEDURE.OTHER_MEASURES');
    expect(sign(matter, 'procuratorate', again.digest)).toBe('accepted');
    const moving = { slot: 'procuratorate' as const, unitId: 'unit-other', receivedAt: after(6), reason: '改变管辖' };
    matter.act(changeUnit, { ...moving, measures }, { by: by('procuratorate'), at: after(6) });
    expect(waiting()).toEqual(['REF-03/measures-3']);
    expect(stateOf(matter).measures).toMatchObject({ fromUnitId: 'unit-procuratorate', toUnitId: 'unit-other' });
    const back = { ...moving, unitId: 'unit-third', receivedAt: after(7) };
    matter.act(changeUnit, back, { by: { ...by('procuratorate'), unitId: 'unit-other' }, at: after(7) });
    // Nothing is alive any more: what nobody received is not waited for.
    expect([waiting(), stateOf(matter).measures]).toEqual([[], undefined]);
    expect(matter.folded().state).toEqual(matter.state);
  });

  it('keep a procedure open until they are signed for, and are not asked for where there are none', () => {
    const matter = opened('prosecution', { measures });
    take(matter, 'prosecute', 2);
    expect(hasEnded(stateOf(matter))).toBe(false);
    sign(matter, 'procuratorate');
    expect(hasEnded(stateOf(matter))).toBe(true);
    expect(sign(opened('prosecution'), 'procuratorate')).toBe('PROCEDURE.NO_MEASURES');
    expect(opened('arrest', { measures }).clocks.openDeadlines.map(({ deadlineId }) => deadlineId)).not.toContain(
      'REF-03/measures',
    );
  });
});
