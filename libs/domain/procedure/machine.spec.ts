import { caseStepOf, noteCaseFiled, noteCaseWithdrawn } from '#domain/procedure/case-steps';
import { CHAIN_NAMES, type ChainName, chainOf } from '#domain/procedure/chains';
import { findCrime, recountCustody, setProcedureCustody } from '#domain/procedure/course';
import { noteBeside, takeStep } from '#domain/procedure/decide';
import { hasEnded, type Procedure, stepOf, unitOf } from '#domain/procedure/procedure';
import { after, AMOUNTS, by, type InMemory, opened, stateOf } from '#domain/procedure/procedure.spec-support';
import type { Slot, Variant } from '#domain/procedure/step';

import { explore, harmed, type Machine, type Move, refuse, SOUND } from '#domain/shared/explore.spec-support';

/** Every state of every chain that can be reached: by each outcome, by the end of each period, in custody and out of it. */

interface World {
  readonly matter: InMemory;
  hours: number;
}
const on = ({ matter, hours }: World, slot: Slot) => ({
  by: { ...by(slot), unitId: unitOf(stateOf(matter), slot) || refuse() },
  at: after(hours),
});
const YEAR_HOURS = 9_000;
const reason = '理由';

/** What of a state a decision can ask for: how often an outcome was taken only where that is limited. */
function keyOf({ matter }: World): string {
  const state = stateOf(matter);
  const { step, variant, taken, beside, found, chain } = state;
  const limited = Object.values(chainOf(chain).steps).flatMap(({ outcomes }) =>
    Object.entries(outcomes).flatMap(([name, { most }]) => (most === undefined ? [] : [`${name}${taken[name] ?? 0}`])),
  );
  const clocks = new Set(beside.map((id) => id.split('/')[0]));
  return [step, variant, [...new Set(limited)], [...clocks].sort(), found ? 'found' : ''].join('/');
}

const step = (world: World): NonNullable<ReturnType<typeof stepOf>> => stepOf(stateOf(world.matter)) ?? refuse();

const takes = (outcome: string): Move<World> => ({
  name: outcome,
  make: (world) => {
    const { outcomes, actor } = step(world);
    const one = outcomes[outcome] ?? refuse();
    const turn = on(world, one.by ?? actor);
    // The case itself is filed and withdrawn, by the approval of its bureau, and tells the chain.
    const caseStep = one.follows ?? caseStepOf(stateOf(world.matter), one);
    const note = caseStep === 'filing' ? noteCaseFiled : noteCaseWithdrawn;
    if (caseStep) return void world.matter.act(note, { decisionNumber: '1号' }, turn);
    world.matter.act(takeStep, { outcome, reason, papers: [], amounts: AMOUNTS }, turn);
  },
});

const ofTheClock = (state: Procedure, clockId: string, world: World): Slot => {
  const clock = world.matter.clocks.openDeadlines.find(({ deadlineId }) => deadlineId === clockId) ?? refuse();
  const slots = Object.entries(state.units) as [Slot, string][];
  return slots.find(([, unitId]) => unitId === clock.ownerUnitId)?.[0] ?? refuse();
};

const beside: Move<World> = {
  name: 'beside',
  make: (world) => {
    const state = stateOf(world.matter);
    const [clockId = refuse()] = state.beside;
    world.matter.act(noteBeside, { clockId, reason }, on(world, ofTheClock(state, clockId, world)));
  },
};

const aside: readonly Move<World>[] = [
  ...[true, false].map((inCustody) => ({
    name: `custody-${inCustody}`,
    make: (world: World) =>
      void world.matter.act(setProcedureCustody, { inCustody, reason }, on(world, step(world).actor)),
  })),
  {
    name: 'find',
    make: (world) => {
      const discoveredAt = after(world.hours);
      world.matter.act(findCrime, { discoveredAt, reason }, on(world, step(world).actor));
    },
  },
  { name: 'recount', make: (world) => world.matter.act(recountCustody, { reason }, on(world, step(world).actor)) },
  {
    name: 'time passes',
    make: (world) => {
      const acts = world.matter.acts.length;
      world.hours += YEAR_HOURS;
      world.matter.fire(after(world.hours));
      if (world.matter.acts.length === acts) refuse();
    },
  },
];

function machine(chain: ChainName, variant?: Variant): Machine<World> {
  const outcomes = Object.values(chainOf(chain).steps).flatMap((one) => Object.keys(one.outcomes));
  const moves = [...new Set(outcomes)].map(takes);
  return {
    start: () => ({ matter: opened(chain, variant ? { variant } : {}), hours: 2 }),
    copy: ({ matter, hours }) => ({ matter: matter.folded(), hours: hours + 1 }),
    moves: [...moves, beside, ...aside],
    keyOf,
    hasEnded: ({ matter }) => hasEnded(stateOf(matter)),
    clocksOf: ({ matter }) => matter.clocks.openDeadlines,
  };
}

const OPTIONAL = new Set(['beside', ...aside.map(({ name }) => name)]);

it.each(CHAIN_NAMES)(
  '%s: no dead end, no outcome that is of no use, and whatever waits has a deadline and an actor',
  (chain) => {
    const found = explore(machine(chain));
    const unused = found.unused.filter((name) => !OPTIONAL.has(name));
    expect({ ...found, unused }).toMatchObject(SOUND);
    const reached = new Set(found.states.map((key) => key.split('/')[0]));
    expect([...reached]).toEqual(expect.arrayContaining(Object.keys(chainOf(chain).steps)));
  },
);

it.each(['detained', 'complex', 'fast', 'gang'] as const)(
  'the chains of custody hold for a suspect who is %s',
  (variant) => {
    for (const chain of ['detention', 'arrest', 'prosecution'] as const) {
      const found = explore(machine(chain, variant));
      expect([chain, found]).toMatchObject([chain, { ...SOUND, unused: expect.anything() as unknown }]);
    }
  },
);

it('a planted defect of every sort is found', () => {
  const all = machine('prosecution');
  const found = harmed(all, ['prosecute', 'not-prosecute', 'time passes']);
  expect(found.unused).toContain('never');
  for (const one of ['deadEnds', 'endless', 'waitingForNobody', 'stillRunning'] as const)
    expect([one, found[one].length > 0]).toEqual([one, true]);
});
