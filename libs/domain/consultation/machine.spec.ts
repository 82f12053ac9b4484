import type { Actor } from '#domain/agency/actor';
import { instantAt } from '#domain/calendar/shanghai';
import { apply } from '#domain/consultation/apply';
import {
  type Consultation,
  type ConsultationEvent,
  hasEnded,
  newestMinutes,
  roundOf,
  statusOf,
} from '#domain/consultation/consultation';
import { answerMinutes, decideDispute, disputeDuty, fulfilDuty, issueMinutes } from '#domain/consultation/minutes';
import { answerInvitation, cancelConsultation, convene, due, fileOpinion } from '#domain/consultation/opinions';
import { explore, harmed, type Machine, type Move, refuse, SOUND } from '#domain/shared/explore.spec-support';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

/** Every state of 会商 that can be reached by three offices in one round, with one version of the minutes and one duty. */

interface World {
  readonly matter: InMemoryMatter<Consultation, ConsultationEvent>;
  hours: number;
}
const at = (hours: number): Instant => instantAt(Date.UTC(2026, 2, 2, 1) + hours * 3_600_000);
const PAPER = { subjectId: 's', commitment: 'c' };
const OFFICES = ['a', 'b', 'c'] as const;
const reason = '理由';
const by = (unitId: string): Actor => ({ agency: 'police', unitId, officerId: `${unitId}.1`, roles: ['officer'] });
const stateOf = ({ matter }: World): Consultation => matter.state ?? refuse();

type Work = (world: World, on: { readonly by: Actor; readonly at: Instant }) => unknown;
const ofEach = (name: string, work: Work): Move<World>[] =>
  OFFICES.map((unitId) => ({
    name: `${unitId} ${name}`,
    make: (world) => void work(world, { by: by(unitId), at: at(world.hours) }),
  }));
const ofOne = (unitId: string, name: string, work: Work): Move<World>[] =>
  ofEach(name, work).filter((one) => one.name.startsWith(`${unitId} `));

const answers =
  (answer: 'signed' | 'refused'): Work =>
  (world, on) => {
    const { version, digest } = newestMinutes(stateOf(world)) ?? refuse();
    world.matter.act(answerMinutes, { version, digest, answer, reason }, on);
  };

const moves: readonly Move<World>[] = [
  ...ofEach('joins', ({ matter }, on) => matter.act(answerInvitation, { answer: 'joins' }, on)).slice(1),
  ...ofEach('declines', ({ matter }, on) => matter.act(answerInvitation, { answer: 'declines', reason }, on)).slice(1),
  ...ofEach('files', ({ matter }, on) => matter.act(fileOpinion, { opinion: PAPER }, on)),
  ...ofOne('a', 'issues minutes', (world, on) => {
    if (newestMinutes(stateOf(world))) refuse();
    const duties = [{ ...PAPER, unitId: 'b', days: 3 }];
    world.matter.act(issueMinutes, { kind: 'minutes', minutes: PAPER, digest: 'd', duties }, on);
  }),
  ...ofEach('signs', answers('signed')),
  ...ofEach('refuses to sign', answers('refused')),
  ...ofOne('b', 'fulfils', ({ matter }, on) => matter.act(fulfilDuty, { dutyNo: 1, evidence: [PAPER] }, on)),
  ...ofOne('b', 'disputes', ({ matter }, on) => matter.act(disputeDuty, { dutyNo: 1, reason }, on)),
  ...(['stands', 'cancelled'] as const).flatMap((decision) =>
    ofOne('a', decision, ({ matter }, on) => matter.act(decideDispute, { dutyNo: 1, reason, decision }, on)),
  ),
  ...ofOne('a', 'cancels', ({ matter }, on) => matter.act(cancelConsultation, { reason }, on)),
  {
    name: 'the set instant comes',
    make: (world) => {
      if (roundOf(stateOf(world)).isDue) refuse();
      world.hours += 49;
      world.matter.fire(at(world.hours));
    },
  },
];

/** Everything about the state that a decision can ask for. */
function keyOf(world: World): string {
  const state = stateOf(world);
  const { openedAt, isDue, opinions } = roundOf(state);
  const duties = Object.values(state.duties).map(({ status, disputes }) => `${status}${disputes}`);
  const answered = Object.keys(newestMinutes(state)?.answers ?? {}).sort();
  const offices = OFFICES.map((unitId) => state.offices[unitId]?.answer);
  return [statusOf(state), !!openedAt, isDue, Object.keys(opinions).sort(), duties, answered, offices].join('/');
}

const machine = (officeUnitIds: readonly string[] = ['b', 'c']): Machine<World> => ({
  start: () => {
    const world: World = {
      matter: new InMemoryMatter('consultation/c-1', new InMemoryRecord(), { apply, due }),
      hours: 1,
    };
    const facts = {
      consultationId: 'c-1',
      caseId: 'case-1',
      convenerUnitId: 'a',
      superiorUnitIds: [],
      convenerWord: '云',
    };
    const body = { point: 'evidence' as const, agenda: PAPER, materials: [], officeUnitIds };
    world.matter.act(convene, { ...facts, ...body, quorum: 2, hours: 48 }, { by: by('a'), at: at(0) });
    return world;
  },
  copy: ({ matter, hours }) => ({ matter: matter.folded(), hours }),
  moves,
  keyOf,
  hasEnded: (world) => hasEnded(stateOf(world)),
  clocksOf: ({ matter }) => matter.clocks.openDeadlines,
});

it('has no dead end, no act that is of no use, and whatever waits has a deadline and an actor', () => {
  const found = explore(machine());
  expect(found).toMatchObject(SOUND);
  const statuses = new Set(found.states.map((key) => key.split('/')[0]));
  expect([...statuses].sort()).toEqual(['cancelled', 'collecting', 'concluded', 'minuted', 'opened']);
});

it('a planted defect of every sort is found, among two offices', () => {
  const found = harmed(
    machine(['b']),
    moves.map(({ name }) => name).filter((name) => /sign|cancel/.test(name)),
  );
  expect(found.unused).toContain('never');
  for (const one of ['deadEnds', 'endless', 'waitingForNobody', 'stillRunning'] as const)
    expect([one, found[one].length > 0]).toEqual([one, true]);
});
