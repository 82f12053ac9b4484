import type { Actor } from '#domain/agency/actor';
import { instantAt } from '#domain/calendar/shanghai';
import { apply } from '#domain/complaint/apply';
import { type Complaint, type ComplaintEvent, hasEnded, statusOf } from '#domain/complaint/complaint';
import { answerComplaint, enterComplaint, withdrawComplaint } from '#domain/complaint/decide';
import { appealComplaint, askExplanation, concludeReview, giveExplanation } from '#domain/complaint/review';
import { explore, harmed, type Machine, type Move, refuse, SOUND } from '#domain/shared/explore.spec-support';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

/** Every state of 申诉控告 that can be reached, in the thirty days of the police and after them. */

const PAPER = { subjectId: 's', commitment: 'c' };
const POLICE: Actor = { agency: 'police', unitId: 'police', officerId: 'p.1', roles: ['officer'] };
const PROSECUTOR: Actor = { agency: 'procuratorate', unitId: 'pro', officerId: 'j.1', roles: ['prosecutor'] };
const LATE_DAYS = 40;

class World {
  readonly matter = new InMemoryMatter<Complaint, ComplaintEvent>('complaint/k-1', new InMemoryRecord(), { apply });
  days = 0;

  get at(): Instant {
    return instantAt(Date.UTC(2026, 2, 2, 1) + this.days * 86_400_000);
  }
  get police() {
    return { by: POLICE, at: this.at };
  }
  get prosecutor() {
    return { by: PROSECUTOR, at: this.at };
  }
  get state(): Complaint {
    return this.matter.state ?? refuse();
  }
}

const answer = (outcome: 'granted' | 'dismissed'): Move<World> => ({
  name: outcome,
  make: ({ matter, police }) => void matter.act(answerComplaint, { outcome, itemNos: [1], reason: PAPER }, police),
});
const moves: readonly Move<World>[] = [
  answer('granted'),
  answer('dismissed'),
  { name: 'withdraw', make: ({ matter, police }) => matter.act(withdrawComplaint, { reason: '已和解' }, police) },
  {
    name: 'appeal',
    make: ({ matter, prosecutor }) => {
      matter.act(appealComplaint, { procuratorateUnitId: 'pro', statement: PAPER }, prosecutor);
    },
  },
  { name: 'ask', make: ({ matter, prosecutor }) => matter.act(askExplanation, { question: PAPER }, prosecutor) },
  { name: 'explain', make: ({ matter, police }) => matter.act(giveExplanation, { explanation: PAPER }, police) },
  ...(['correct', 'proper'] as const).map((outcome) => ({
    name: outcome,
    make: ({ matter, prosecutor }: World) => {
      matter.act(concludeReview, { outcome, opinion: PAPER, documentWord: '云' }, prosecutor);
    },
  })),
  {
    name: 'the thirty days pass',
    make: (world) => {
      if (world.days > 0) refuse();
      world.days = LATE_DAYS;
      world.matter.fire(world.at);
    },
  },
];

const machine: Machine<World> = {
  start: () => {
    const world = new World();
    const facts = { complaintId: 'k-1', caseId: 'case-1', freezeOrderId: 'f-1', itemNos: [1], policeUnitId: 'police' };
    const said = { ground: 'not-released' as const, channel: 'visit' as const, complainant: PAPER, statement: PAPER };
    const more = { documentWord: '云', superiorUnitIds: [], papers: [] };
    world.matter.act(enterComplaint, { ...facts, ...said, ...more }, world.police);
    return world;
  },
  moves,
  keyOf: ({ state, days }) =>
    [statusOf(state), state.reply?.outcome, state.review?.round, days > 0 ? 'late' : ''].join('/'),
  hasEnded: ({ state }) => hasEnded(state),
  clocksOf: ({ matter }) => matter.clocks.openDeadlines,
};

it('has no dead end, no act that is of no use, and whatever waits has a deadline and an actor', () => {
  const found = explore(machine);
  expect(found).toMatchObject(SOUND);
  const statuses = new Set(found.states.map((key) => key.split('/')[0]));
  expect([...statuses].sort()).toEqual([
    ...['corrected', 'dismissed', 'explaining', 'granted', 'proper', 'received', 'reviewing', 'withdrawn'],
  ]);
});

it('a planted defect of every sort is found', () => {
  const found = harmed(machine, ['granted', 'dismissed', 'withdraw']);
  expect(found.unused).toEqual(['never']);
  expect([found.deadEnds.length, found.endless.length > 0]).toEqual([1, true]);
  expect(found.waitingForNobody).toContain('explaining/dismissed/1/');
  expect(found.stillRunning).toContain('withdrawn///');
});
