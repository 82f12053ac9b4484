import type { Actor } from '#domain/agency/actor';
import { apply } from '#domain/campaign/apply';
import { type Campaign, type CampaignEvent, hasEnded } from '#domain/campaign/campaign';
import {
  addCase,
  cancelCampaign,
  closeCampaign,
  giveResult,
  planCampaign,
  removeCase,
  startCampaign,
} from '#domain/campaign/decide';
import { fen } from '#domain/money/fen';
import { explore, harmed, type Machine, type Move, refuse, SOUND } from '#domain/shared/explore.spec-support';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

/** Every state of 集群战役 that can be reached, with two cases of two units. */

type World = InMemoryMatter<Campaign, CampaignEvent>;
const AT = '2026-03-02T01:00:00.000Z' as Instant;
const on = (unitId: string) => ({
  by: { agency: 'police', unitId, officerId: `${unitId}.1`, roles: ['officer'] } as Actor,
  at: AT,
});
const stateOf = ({ state }: World): Campaign => state ?? refuse();
const RESULT = { arrests: 3, casesSolved: 2, recoveredFen: fen(500n), note: '战果（虚构）' };
const reason = '并入其他战役';

const moves: readonly Move<World>[] = [
  ...['x', 'y'].flatMap((unitId) => [
    {
      name: `add-${unitId}`,
      make: (world: World) => {
        world.act(addCase, { caseId: `case-${unitId}`, caseNumber: `A-${unitId}`, unitId }, on('lead'));
      },
    },
    {
      name: `remove-${unitId}`,
      make: (world: World) => void world.act(removeCase, { caseId: `case-${unitId}`, reason }, on('lead')),
    },
    { name: `result-${unitId}`, make: (world: World) => void world.act(giveResult, RESULT, on(unitId)) },
  ]),
  { name: 'start', make: (world) => world.act(startCampaign, { days: 20 }, on('lead')) },
  { name: 'close', make: (world) => world.act(closeCampaign, {}, on('lead')) },
  { name: 'cancel', make: (world) => world.act(cancelCampaign, { reason }, on('lead')) },
];

const machine: Machine<World> = {
  start: () => {
    const world: World = new InMemoryMatter('campaign/c-1', new InMemoryRecord(), { apply });
    const name = { campaignId: 'c-1', name: '断流（虚构）', level: 'ministry' as const, batch: 3 };
    world.act(planCampaign, { ...name, leadUnitId: 'lead', superiorUnitIds: [], leadWord: '云' }, on('lead'));
    return world;
  },
  moves,
  keyOf: (world) => {
    const { status, cases, results } = stateOf(world);
    return [status, cases.map(({ caseId }) => caseId).sort(), Object.keys(results).sort()].join('/');
  },
  hasEnded: (world) => hasEnded(stateOf(world)),
  clocksOf: ({ clocks }) => clocks.openDeadlines,
};

/** Before its start a campaign is the plan of its lead; when all have reported, the lead closes it at will: no law waits. */
const isLeft = (key: string): boolean => key.startsWith('planned/') || key.endsWith('/x,y');

it('has no dead end, no act that is of no use, and each unit that owes a result has a deadline', () => {
  const found = explore(machine);
  const waitingForNobody = found.waitingForNobody.filter((key) => !isLeft(key));
  expect({ ...found, waitingForNobody }).toMatchObject(SOUND);
  const statuses = new Set(found.states.map((key) => key.split('/')[0]));
  expect([...statuses].sort()).toEqual(['cancelled', 'closed', 'planned', 'started']);
});

it('a planted defect of every sort is found', () => {
  const found = harmed(machine, ['close', 'cancel']);
  expect(found.unused).toEqual(['never']);
  expect([found.deadEnds, found.endless.length > 0]).toEqual([['planned//'], true]);
  expect(found.waitingForNobody.filter((key) => !isLeft(key))).toContain('started/case-x,case-y/x');
  expect(found.stillRunning).toContain('closed/case-x,case-y/x,y');
});
