import type { Actor } from '#domain/agency/actor';
import { explore, harmed, type Machine, refuse, SOUND } from '#domain/shared/explore.spec-support';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';
import { apply } from '#domain/talk/apply';
import { checkTalk, holdTalk, reportCorrection, summonTalk, withdrawTalk } from '#domain/talk/decide';
import { hasEnded, type Talk, type TalkEvent } from '#domain/talk/talk';

/** Every state of 约谈 that can be reached. */

type World = InMemoryMatter<Talk, TalkEvent>;
const AT = '2026-03-02T01:00:00.000Z' as Instant;
const PAPER = { subjectId: 's', commitment: 'c' };
const on = (unitId: string) => ({
  by: { agency: 'supervisor', unitId, officerId: `${unitId}.1`, roles: ['supervisor'] } as Actor,
  at: AT,
});
const reason = '现场检查';

const machine: Machine<World> = {
  start: () => {
    const world: World = new InMemoryMatter('talk/t-1', new InMemoryRecord(), { apply });
    const facts = { talkId: 't-1', unitId: 'bank', officeUnitId: 'office', cause: 'late', reason } as const;
    world.act(summonTalk, facts, on('office'));
    return world;
  },
  moves: [
    {
      name: 'hold',
      make: (world) => world.act(holdTalk, { record: PAPER, what: '补签', workingDays: 3 }, on('office')),
    },
    { name: 'correct', make: (world) => world.act(reportCorrection, { text: PAPER }, on('bank')) },
    ...[true, false].map((corrected) => ({
      name: `check-${corrected}`,
      make: (world: World) => void world.act(checkTalk, { corrected, reason, workingDays: 2 }, on('office')),
    })),
    { name: 'withdraw', make: (world) => world.act(withdrawTalk, { reason }, on('office')) },
  ],
  keyOf: ({ state }) => state?.status ?? refuse(),
  hasEnded: ({ state }) => hasEnded(state ?? refuse()),
  clocksOf: ({ clocks }) => clocks.openDeadlines,
};

it('has no dead end, no act that is of no use, and whatever waits has a deadline and an actor', () => {
  const found = explore(machine);
  expect(found).toMatchObject(SOUND);
  expect([...found.states].sort()).toEqual(['checking', 'closed', 'correcting', 'summoned', 'withdrawn']);
});

it('a planted defect of every sort is found', () => {
  expect(harmed(machine, ['check-true', 'withdraw'])).toMatchObject({
    ...{ unused: ['never'], deadEnds: ['summoned'], endless: ['summoned', 'correcting', 'checking'] },
    ...{ waitingForNobody: ['correcting', 'checking'], stillRunning: ['withdrawn', 'closed'] },
  });
});
