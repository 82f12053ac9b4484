import fc from 'fast-check';
import { CHAIN_NAMES } from '#domain/procedure/chains';
import { changeUnit, findCrime, recountCustody, setProcedureCustody } from '#domain/procedure/course';
import { noteBeside, takeStep } from '#domain/procedure/decide';
import { hasEnded, outcomesLeft, stepOf, unitOf } from '#domain/procedure/procedure';
import {
  after,
  AMOUNTS,
  by,
  clocksOf,
  type InMemory,
  opened,
  refused,
  stateOf,
} from '#domain/procedure/procedure.spec-support';
import type { Slot } from '#domain/procedure/step';
import type { Act } from '#domain/shared/record';

/** What an officer may try, at any time, in any order: most of it is refused. */
interface Tried {
  readonly what: 'take' | 'right' | 'beside' | 'custody' | 'find' | 'recount' | 'move' | 'wait';
  readonly choice: number;
  readonly slot: Slot;
  readonly hours: number;
}

const tried = fc.record({
  what: fc.constantFrom('take', 'right', 'right', 'right', 'beside', 'custody', 'find', 'recount', 'move', 'wait'),
  choice: fc.nat(40),
  slot: fc.constantFrom<Slot>('police', 'procuratorate', 'higher', 'court', 'higher-court', 'agency', 'place'),
  hours: fc.integer({ min: 0, max: 2_000 }),
}) as fc.Arbitrary<Tried>;

const unitNow = (matter: InMemory, slot: Slot): Act['by'] => ({
  ...by(slot),
  unitId: unitOf(stateOf(matter), slot) || `unit-${slot}`,
});

function tryOne(matter: InMemory, { what, choice, slot, hours }: Tried, now: number): void {
  const state = stateOf(matter);
  const on = (one: Slot = slot) => ({ by: unitNow(matter, one), at: after(now) });
  const step = stepOf(state);
  const body = { reason: '理由', papers: [], amounts: AMOUNTS };
  const names = Object.keys(step?.outcomes ?? { nothing: {} });
  switch (what) {
    case 'wait':
      return;
    case 'take':
      return void matter.act(takeStep, { ...body, outcome: names[choice % names.length] ?? '' }, on());
    case 'right': {
      const left = outcomesLeft(state);
      const [name, one] = left[choice % Math.max(left.length, 1)] ?? [];
      if (name && one) matter.act(takeStep, { ...body, outcome: name }, on(one.by ?? step?.actor));
      return;
    }
    case 'beside':
      return void matter.act(noteBeside, { clockId: state.beside[choice % 2] ?? 'x', reason: '已办' }, on());
    case 'custody':
      return void matter.act(setProcedureCustody, { inCustody: choice % 2 === 0, reason: '变更' }, on());
    case 'find':
      return void matter.act(findCrime, { discoveredAt: after(now - (hours % 200)), reason: '另有重要罪行' }, on());
    case 'recount':
      return void matter.act(recountCustody, { reason: '批准' }, on());
    case 'move':
      return void matter.act(
        changeUnit,
        { slot, unitId: `unit-other-${now}-${choice}`, receivedAt: after(now), reason: '改变管辖' },
        on(),
      );
  }
}

it('random acts of random officers: always a clock and an actor, no clock twice, refused acts change nothing', () => {
  const variant = fc.constantFrom(undefined, 'detained' as const, 'complex' as const, 'fast' as const, 'gang' as const);
  fc.assert(
    fc.property(fc.constantFrom(...CHAIN_NAMES), variant, fc.array(tried, { maxLength: 30 }), (chain, how, all) => {
      const matter = opened(chain, how ? { variant: how } : {});
      let now = 1;
      for (const one of all) {
        now += one.hours;
        matter.fire(after(now));
        const [state, acts, open] = [matter.state, matter.acts.length, clocksOf(matter)];
        const { code } = refused(() => tryOne(matter, one, now));
        if (code !== undefined) {
          expect(code).toMatch(/^PROCEDURE\./);
          expect([matter.state, matter.acts.length, clocksOf(matter)]).toEqual([state, acts, open]);
        }
        standsRight(matter);
      }
      expect(matter.folded().state).toEqual(matter.state);
    }),
    { numRuns: Number(process.env['HELI_RUNS'] ?? 200) },
  );
});

it('no return is granted a third time, however the jurisdiction moves between', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 3, maxLength: 8 }), (moves) => {
      const matter = opened('prosecution');
      let now = 1;
      for (const moved of moves) {
        now += 24;
        if (moved && stepOf(stateOf(matter))?.movable)
          tryOne(matter, { what: 'move', choice: 0, slot: 'procuratorate', hours: 0 }, now);
        const body = { reason: '理由', papers: [], amounts: AMOUNTS };
        refused(() =>
          matter.act(
            takeStep,
            { ...body, outcome: 'return' },
            { by: unitNow(matter, 'procuratorate'), at: after(now) },
          ),
        );
        refused(() =>
          matter.act(takeStep, { ...body, outcome: 'resubmit' }, { by: unitNow(matter, 'police'), at: after(now) }),
        );
      }
      expect(stateOf(matter).taken['return']).toBe(2);
      expect(outcomesLeft(stateOf(matter)).map(([name]) => name)).toEqual(['prosecute', 'not-prosecute']);
    }),
    { numRuns: 50 },
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
