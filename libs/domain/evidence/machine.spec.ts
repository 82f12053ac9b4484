import type { Actor } from '#domain/agency/actor';
import { apply } from '#domain/evidence/apply';
import {
  endEvidence,
  offerEvidence,
  receiveEvidence,
  registerEvidence,
  type RegisterEvidence,
  withdrawOffer,
} from '#domain/evidence/decide';
import { EVIDENCE_ENDS, type Evidence, type EvidenceEvent, gapIn, hasEnded } from '#domain/evidence/evidence';
import { explore, harmed, type Machine, type Move, refuse, SOUND } from '#domain/shared/explore.spec-support';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

/** Every state of 证据保管 that can be reached by three officers. */

type World = InMemoryMatter<Evidence, EvidenceEvent>;
const AT = '2026-03-02T01:00:00.000Z' as Instant;
const OFFICERS = ['a', 'b', 'c'] as const;
const on = (officerId: string) => ({
  by: { agency: 'police', unitId: `unit-${officerId}`, officerId, roles: ['officer'] } as Actor,
  at: AT,
});
const stateOf = (world: World): Evidence => world.state ?? refuse();
const reason = '送检';

const moves: readonly Move<World>[] = OFFICERS.flatMap((who) => [
  ...OFFICERS.map((to) => ({
    name: 'offer',
    make: (world: World) =>
      void world.act(offerEvidence, { toUnitId: `unit-${to}`, toOfficerId: to, purpose: reason }, on(who)),
  })),
  { name: 'receive', make: (world: World) => void world.act(receiveEvidence, {}, on(who)) },
  { name: 'withdraw', make: (world: World) => void world.act(withdrawOffer, { reason }, on(who)) },
  ...EVIDENCE_ENDS.map((end) => ({
    name: 'end',
    make: (world: World) => void world.act(endEvidence, { end, reason }, on(who)),
  })),
]);

const machine: Machine<World> = {
  start: () => {
    const world: World = new InMemoryMatter('evidence/e-1', new InMemoryRecord(), { apply });
    const body: RegisterEvidence = {
      ...{ evidenceId: 'e-1', kind: 'object', name: { subjectId: 's', commitment: 'c' }, superiorUnitIds: [] },
      ...{ takenAt: AT, unitWord: '云' },
    };
    world.act(registerEvidence, body, on('a'));
    return world;
  },
  moves,
  keyOf: (world) => {
    const { status, holder, offer } = stateOf(world);
    return [status, holder.officerId, offer?.toOfficerId].join('/');
  },
  hasEnded: (world) => hasEnded(stateOf(world)),
  // Custody has no end by itself: whoever holds the item is the one who must act for it.
  clocksOf: (world) => {
    const { status, holder } = stateOf(world);
    const held = status === 'held' ? [{ deadlineId: 'custody', ownerUnitId: holder.unitId }] : [];
    return [...world.clocks.openDeadlines, ...held];
  },
};

it('has no dead end, no act that is of no use, and whatever is handed over has a deadline and a receiver', () => {
  const found = explore(machine);
  expect(found).toMatchObject(SOUND);
  const held = OFFICERS.length;
  expect(found.states.length).toBe(held + held * (held - 1) + held);
});

it('has no gap in the chain of any state', () => {
  const gaps: (number | undefined)[] = [];
  explore({
    ...machine,
    keyOf: (world) => {
      gaps.push(gapIn(stateOf(world).chain));
      return machine.keyOf(world);
    },
  });
  expect(gaps.length).toBeGreaterThan(12);
  expect(gaps.filter((gap) => gap !== undefined)).toEqual([]);
});

it('a planted defect of every sort is found', () => {
  const found = harmed(machine, ['end']);
  expect(found.unused).toEqual(['never']);
  expect(found.deadEnds).toEqual(['held/a/']);
  expect(found.endless.length).toBeGreaterThan(0);
  expect(found.waitingForNobody).toContain('offered/a/b');
  expect(found.stillRunning).toContain('ended/a/');
});
