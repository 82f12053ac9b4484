import fc from 'fast-check';
import type { Actor, Agency } from '#domain/agency/actor';
import { ruleOf } from '#domain/deadline/rule-set';
import { fen } from '#domain/money/fen';
import { apply } from '#domain/procedure/apply';
import { CHAIN_NAMES, chainOf, type ChainName } from '#domain/procedure/chains';
import { type Chain, END, type Slot } from '#domain/procedure/step';
import {
  due,
  noteBeside,
  openProcedure,
  type OpenProcedure,
  setProcedureCustody,
  takeStep,
  type TakeStep,
} from '#domain/procedure/decide';
import {
  hasEnded,
  outcomesLeft,
  type Procedure,
  type ProcedureEvent,
  stepOf,
  unitOf,
} from '#domain/procedure/procedure';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

type InMemory = InMemoryMatter<Procedure, ProcedureEvent>;
const RECEIVED = '2026-02-10T02:00:00.000Z' as Instant;
const after = (hours: number): Instant => new Date(Date.parse(RECEIVED) + hours * 3_600_000).toISOString() as Instant;
const AMOUNTS = { concludedFen: fen(100n), recoveredByPoliceFen: fen(60n), recoveredByProcuratorateFen: fen(40n) };
const AGENCY: Readonly<Record<Slot, Agency>> = {
  ...{ police: 'police', procuratorate: 'procuratorate', higher: 'procuratorate' },
  ...{ court: 'court', 'higher-court': 'court', agency: 'regulator' },
};
const by = (slot: Slot): Actor => ({ agency: AGENCY[slot], unitId: `unit-${slot}`, officerId: `${slot}.1`, roles: [] });
const unitsOf = ({ slots }: Chain) => Object.fromEntries(slots.map((slot) => [slot, `unit-${slot}`]));

function opened(chain: ChainName, given: Partial<OpenProcedure> = {}): InMemory {
  const matter: InMemory = new InMemoryMatter('procedure/p-1', new InMemoryRecord(), { apply, due });
  const opener = chainOf(chain).opens[0] as Slot;
  const body: OpenProcedure = {
    ...{ procedureId: 'p-1', caseId: 'case-1', chain, units: unitsOf(chainOf(chain)), papers: [], openerWord: '云' },
    ...{ openedByUnitId: `unit-${opener}`, superiorUnitIds: ['office'], receivedAt: RECEIVED },
    ...given,
  };
  matter.act(openProcedure, body, { by: by(opener), at: after(1) });
  return matter;
}
const stateOf = (matter: InMemory): Procedure => matter.state as Procedure;
const take = (
  matter: InMemory,
  outcome: string,
  hours: number,
  more: Partial<TakeStep> & { readonly as?: Slot } = {},
): unknown => {
  const { as, ...given } = more;
  const actor = as ?? stepOf(stateOf(matter))?.actor ?? 'police';
  const body = { outcome, reason: '理由', papers: [], amounts: AMOUNTS, ...given };
  return matter.act(takeStep, body, { by: by(actor), at: after(hours) });
};
const clocksOf = (matter: InMemory) =>
  Object.fromEntries(matter.clocks.openDeadlines.map(({ deadlineId, dueAt }) => [deadlineId, dueAt]));
const refused = (work: () => unknown): { code?: string; details?: Record<string, unknown> } => {
  try {
    work();
  } catch (error) {
    return error as { code?: string };
  }
  return {};
};

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

it('never stands open without a clock and an actor, never uses a clock twice, and folds to itself, in every chain', () => {
  const moves = fc.array(fc.tuple(fc.nat(9), fc.integer({ min: 0, max: 2_000 })), { maxLength: 25 });
  const variant = fc.constantFrom(undefined, 'detained' as const, 'complex' as const, 'fast' as const);
  fc.assert(
    fc.property(fc.constantFrom(...CHAIN_NAMES), variant, moves, (chain, how, all) => {
      const matter = opened(chain, how ? { variant: how } : {});
      let hours = 1;
      for (const [choice, passed] of all) {
        hours += passed;
        matter.fire(after(hours));
        const state = stateOf(matter);
        const left = outcomesLeft(state);
        if (left.length > 0) take(matter, left[choice % left.length]![0], hours);
        else if (state.beside.length > 0)
          matter.act(
            noteBeside,
            { clockId: state.beside[0]!, reason: '已办' },
            { by: by(chainOf(chain).slots[0]!), at: after(hours) },
          );
        standsRight(matter);
      }
      expect(matter.folded().state).toEqual(matter.state);
    }),
    { numRuns: Number(process.env['HELI_RUNS'] ?? 200) },
  );
});

function standsRight(matter: InMemory): void {
  const state = stateOf(matter);
  const step = stepOf(state);
  const open = Object.keys(clocksOf(matter));
  expect(new Set(open)).toEqual(new Set([...(step ? [state.clockId] : []), ...state.beside]));
  if (step) expect(unitOf(state, step.actor)).not.toBe('');
  expect(hasEnded(state)).toBe(open.length === 0);
  const ids = matter.acts.flatMap(({ entry }) => (entry.opens ?? []).map(({ deadlineId }) => deadlineId));
  expect(new Set(ids).size).toBe(ids.length);
}
