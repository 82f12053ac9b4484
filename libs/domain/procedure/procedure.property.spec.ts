import fc from 'fast-check';
import { noteCaseFiled, noteCaseWithdrawn } from '#domain/procedure/case-steps';
import { CHAIN_NAMES } from '#domain/procedure/chains';
import { changeUnit, findCrime, recountCustody, setProcedureCustody } from '#domain/procedure/course';
import { noteBeside, takeStep } from '#domain/procedure/decide';
import { signMeasures } from '#domain/procedure/measures';
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

/** 20,000 sequences in the full run. */
const ASKED = Number(process.env['HELI_RUNS'] ?? 200);
const RUNS = ASKED < 1_000 ? ASKED : ASKED * 20;

/** What an officer may try, at any time, in any order: most of it is refused. */
interface Tried {
  readonly what:
    'sign' | 'withdrawn' | 'filed' | 'take' | 'right' | 'beside' | 'custody' | 'find' | 'recount' | 'move' | 'wait';
  readonly choice: number;
  readonly slot: Slot;
  readonly hours: number;
}

const tried = fc.record({
  what: fc.constantFrom(
    ...['take', 'right', 'right', 'right', 'beside', 'custody', 'find', 'recount', 'move', 'wait', 'sign', 'withdrawn'],
    'filed',
  ),
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
  const measures = choice % 3 === 0 ? undefined : { lines: [], digest: `digest-${now}-${choice}` };
  const body = { reason: '理由', papers: [], amounts: AMOUNTS, ...(measures && { measures }) };
  const names = Object.keys(step?.outcomes ?? { nothing: {} });
  switch (what) {
    case 'wait':
      return;
    case 'take':
      return void matter.act(takeStep, { ...body, outcome: names[choice % names.length] ?? '' }, on());
    case 'sign': {
      const { fromUnitId = '', toUnitId = '', digest = '' } = state.measures ?? {};
      const unitId = choice % 2 === 0 ? fromUnitId : toUnitId;
      return void matter.act(signMeasures, { digest }, { by: { ...by(slot), unitId }, at: after(now) });
    }
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
    case 'withdrawn':
      return void matter.act(noteCaseWithdrawn, { decisionNumber: '1号' }, on());
    case 'filed':
      return void matter.act(noteCaseFiled, { decisionNumber: '1号' }, on());
    case 'move':
      return void matter.act(
        changeUnit,
        {
          ...{ slot, unitId: `unit-other-${now}-${choice}`, receivedAt: after(now), reason: '改变管辖' },
          ...(measures && { measures }),
        },
        on(),
      );
  }
}

it('random acts of random officers: always a clock and an actor, no clock twice, refused acts change nothing', () => {
  const variant = fc.constantFrom(undefined, 'detained' as const, 'complex' as const, 'fast' as const, 'gang' as const);
  fc.assert(
    fc.property(fc.constantFrom(...CHAIN_NAMES), variant, fc.array(tried, { maxLength: 30 }), (chain, how, all) => {
      const measures = all.length % 2 === 0 && { measures: { lines: [], digest: 'digest' } };
      const matter = opened(chain, { ...(how && { variant: how }), ...measures });
      let now = 1;
      for (const one of all) {
        now += one.hours;
        matter.fire(after(now));
        const [state, acts, open] = [matter.state, matter.acts.length, clockNames(matter)];
        const { code } = refused(() => tryOne(matter, one, now));
        if (code !== undefined) {
          const isSame = matter.state === state && matter.acts.length === acts && clockNames(matter) === open;
          must(isSame && code.startsWith('PROCEDURE.'), `refused with ${code}`, matter);
        }
        standsRight(matter);
      }
      expect(matter.folded().state).toEqual(matter.state);
    }),
    { numRuns: RUNS },
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

/** `expect` is too slow for millions of looks. */
function must(holds: boolean, what: string, matter: InMemory): void {
  if (!holds)
    throw new Error(`${what}\n${matter.acts.map(({ entry }) => `${entry.at} ${entry.happened.event}`).join('\n')}`);
}

const clockNames = (matter: InMemory): string => JSON.stringify(clocksOf(matter));

function standsRight(matter: InMemory): void {
  const state = stateOf(matter);
  const step = stepOf(state);
  const open = Object.keys(clocksOf(matter)).sort();
  const said = [...new Set([...(step ? [state.clockId] : []), ...state.beside])].sort();
  must(open.join() === said.join(), `runs ${open.join()} and says ${said.join()}`, matter);
  must(!step || unitOf(state, step.actor) !== '', 'waits for nobody', matter);
  must(hasEnded(state) === (open.length === 0), 'has ended on one side alone', matter);
  const ids = matter.acts.flatMap(({ entry }) => (entry.opens ?? []).map(({ deadlineId }) => deadlineId));
  must(new Set(ids).size === ids.length, 'begins a clock anew', matter);
}
