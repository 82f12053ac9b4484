import type { Actor } from '#domain/agency/actor';
import { apply } from '#domain/listing/apply';
import {
  askDelisting,
  decideApproval,
  handListingOver,
  nameLeader,
  openListing,
  raiseListing,
  reportListing,
} from '#domain/listing/decide';
import { hasEnded, type Listing, type ListingEvent, LISTING_LEVELS } from '#domain/listing/listing';
import type { Fen } from '#domain/money/fen';
import { explore, harmed, type Machine, type Move, refuse, SOUND } from '#domain/shared/explore.spec-support';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

/** Every state of 挂牌督办 that can be reached. */

type World = InMemoryMatter<Listing, ListingEvent>;
const AT = '2026-03-02T01:00:00.000Z' as Instant;
const PAPER = { subjectId: 's', commitment: 'c' };
const on = (unitId: string, officer = '1') => ({
  by: { agency: 'police', unitId, officerId: `${unitId}.${officer}`, roles: ['approver'] } as Actor,
  at: AT,
});
const stateOf = ({ state }: World): Listing => state ?? refuse();
const reason = '重大影响';

const decide = (decision: 'approved' | 'refused'): Move<World> => ({
  name: decision,
  make: (world) => {
    const approvalId = stateOf(world).delisting?.approval.approvalId ?? refuse();
    world.act(decideApproval, { approvalId, decision, reason }, on('office'));
  },
});

const machine: Machine<World> = {
  start: () => {
    const world: World = new InMemoryMatter('listing/c-1', new InMemoryRecord(), { apply });
    const units = { unitId: 'bureau', handlerUnitId: 'station', supervisorUnitId: 'office' };
    const loss = { caseId: 'c-1', why: 'loss' as const, lossFen: 100_000_000n as Fen, level: 'city' as const };
    world.act(openListing, { ...units, ...loss, reason }, on('office', 'system'));
    return world;
  },
  moves: [
    {
      name: 'lead',
      make: (world) => world.act(nameLeader, { officerId: 'head', isHead: true }, on(stateOf(world).unitId)),
    },
    {
      name: 'report',
      make: (world) => world.act(reportListing, { text: PAPER }, on(stateOf(world).handlerUnitId)),
    },
    {
      name: 'hand-over',
      make: (world) => {
        const [from, to] = stateOf(world).unitId === 'bureau' ? ['', 'far-'] : ['far-', ''];
        const units = { unitId: `${to}bureau`, handlerUnitId: `${to}station` };
        world.act(handListingOver, units, on(`${from}station`, 'system'));
      },
    },
    ...LISTING_LEVELS.filter((level) => level !== 'city').map((level) => ({
      name: `raise-to-${level}`,
      make: (world: World) => void world.act(raiseListing, { level, reason }, on('office')),
    })),
    {
      name: 'ask',
      make: (world) => {
        const approvalId = `a-${world.acts.length}`;
        world.act(askDelisting, { approvalId, title: '摘牌', text: PAPER }, on(stateOf(world).handlerUnitId));
      },
    },
    decide('approved'),
    decide('refused'),
  ],
  keyOf: (world) => {
    const { status, levels, delisting, reports, leaderId, unitId } = stateOf(world);
    const known = [status, levels.at(-1)?.level, delisting ? 'asked' : '', reports.length > 0];
    return [...known, ...(leaderId === undefined ? ['no leader'] : []), ...(unitId === 'bureau' ? [] : [unitId])].join(
      '/',
    );
  },
  hasEnded: (world) => hasEnded(stateOf(world)),
  clocksOf: ({ clocks }) => clocks.openDeadlines,
};

it('has no dead end, no act that is of no use, and whatever waits has a deadline and an actor', () => {
  const found = explore(machine);
  expect(found).toMatchObject(SOUND);
  const statuses = new Set(found.states.map((key) => key.split('/')[0]));
  expect([...statuses].sort()).toEqual(['delisted', 'delisting', 'leaderless', 'listed']);
});

it('a planted defect of every sort is found', () => {
  const found = harmed(machine, ['approved']);
  expect(found.unused).toEqual(['never']);
  expect([found.deadEnds.length, found.endless.length > 0]).toEqual([1, true]);
  expect(found.waitingForNobody).toContain('delisting/city/asked/true');
  expect(found.stillRunning).toContain('delisted/city/asked/true');
});
