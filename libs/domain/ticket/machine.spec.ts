import type { Actor } from '#domain/agency/actor';
import { explore, harmed, type Machine, type Move, refuse, SOUND } from '#domain/shared/explore.spec-support';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';
import { apply } from '#domain/ticket/apply';
import {
  answerTicket,
  askTicket,
  closeTicket,
  passOnTicket,
  sendBackTicket,
  takeUpTicket,
  withdrawTicket,
} from '#domain/ticket/decide';
import { hasEnded, type Ticket, type TicketEvent } from '#domain/ticket/ticket';

/** Every state of 支持请求 that can be reached. */

type World = InMemoryMatter<Ticket, TicketEvent>;
const AT = '2026-03-02T01:00:00.000Z' as Instant;
const PAPER = { subjectId: 's', commitment: 'c' };
const TEAMS = ['b', 'c'] as const;
const on = (unitId: string) => ({
  by: { agency: 'police', unitId, officerId: `${unitId}.1`, roles: ['officer'] } as Actor,
  at: AT,
});
const stateOf = (world: World): Ticket => world.state ?? refuse();
const team = (world: World): ReturnType<typeof on> => on(stateOf(world).teamUnitId);
const reason = '属网安职责';

const moves: readonly Move<World>[] = [
  { name: 'take-up', make: (world) => world.act(takeUpTicket, {}, team(world)) },
  ...TEAMS.map((toUnitId) => ({
    name: `pass-to-${toUnitId}`,
    make: (world: World) => void world.act(passOnTicket, { toUnitId, reason }, team(world)),
  })),
  { name: 'answer', make: (world) => world.act(answerTicket, { papers: [PAPER] }, team(world)) },
  { name: 'close', make: (world) => world.act(closeTicket, {}, on('a')) },
  { name: 'send-back', make: (world) => world.act(sendBackTicket, { reason }, on('a')) },
  { name: 'withdraw', make: (world) => world.act(withdrawTicket, { reason }, on('a')) },
];

const machine: Machine<World> = {
  start: () => {
    const world: World = new InMemoryMatter('ticket/t-1', new InMemoryRecord(), { apply });
    const units = { fromUnitId: 'a', toUnitId: 'b', superiorUnitIds: [], senderWord: '云' };
    const asked = { ticketId: 't-1', kind: 'funds-flow' as const, hours: 24, request: PAPER };
    world.act(askTicket, { ...asked, ...units }, on('a'));
    return world;
  },
  moves,
  keyOf: (world) => {
    const { status, teamUnitId, ownerId, passes } = stateOf(world);
    return [status, teamUnitId, ownerId, passes.length].join('/');
  },
  hasEnded: (world) => hasEnded(stateOf(world)),
  clocksOf: (world) => world.clocks.openDeadlines,
};

it('has no dead end, no act that is of no use, and whatever waits has a deadline and an actor', () => {
  const found = explore(machine);
  expect(found).toMatchObject(SOUND);
  const statuses = new Set(found.states.map((key) => key.split('/')[0]));
  expect([...statuses].sort()).toEqual(['answered', 'asked', 'closed', 'under-way', 'withdrawn']);
});

it('a planted defect of every sort is found', () => {
  const found = harmed(machine, ['close', 'withdraw']);
  expect(found.unused).toEqual(['never']);
  expect(found.deadEnds).toEqual(['asked/b//0']);
  expect(found.endless.length).toBeGreaterThan(0);
  expect(found.waitingForNobody).toContain('answered/b//0');
  expect(found.stillRunning).toContain('closed/b//0');
});
