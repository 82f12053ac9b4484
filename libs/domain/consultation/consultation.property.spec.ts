import fc from 'fast-check';
import type { Actor } from '#domain/agency/actor';
import { apply } from '#domain/consultation/apply';
import {
  type Consultation,
  type ConsultationEvent,
  hasEnded,
  mayRead,
  newestMinutes,
  participantsOf,
  roundOf,
  statusOf,
} from '#domain/consultation/consultation';
import { answerMinutes, decideDispute, disputeDuty, fulfilDuty, issueMinutes } from '#domain/consultation/minutes';
import {
  answerInvitation,
  cancelConsultation,
  convene,
  due,
  fileOpinion,
  startRound,
} from '#domain/consultation/opinions';
import { DomainError } from '#domain/shared/domain-error';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

/** Random acts of random officers on a consultation: no opinion is readable early, no duty is without a deadline. */

type InMemory = InMemoryMatter<Consultation, ConsultationEvent>;
const UNITS = ['a', 'b', 'c', 'd'] as const;
type Unit = (typeof UNITS)[number];
const at = (hours: number): Instant => new Date(Date.UTC(2026, 2, 2, 1) + hours * 3_600_000).toISOString() as Instant;
const by = (unitId: string): Actor => ({ agency: 'police', unitId, officerId: `${unitId}.1`, roles: ['officer'] });
const PAPER = { subjectId: 's', commitment: 'c' };

function convened(quorum: number): InMemory {
  const matter: InMemory = new InMemoryMatter('consultation/c-1', new InMemoryRecord(), { apply, due });
  const body = {
    ...{ consultationId: 'c-1', caseId: 'case-1', convenerUnitId: 'a', superiorUnitIds: [], convenerWord: '云' },
    ...{ point: 'evidence' as const, agenda: PAPER, materials: [], officeUnitIds: ['b', 'c'], quorum, hours: 48 },
  };
  matter.act(convene, body, { by: by('a'), at: at(0) });
  return matter;
}

const WHATS = [
  'join',
  'decline',
  'file',
  'round',
  'minutes',
  'sign',
  'refuse',
  'fulfil',
  'dispute',
  'decide',
  'cancel',
  'wait',
] as const;
interface Tried {
  readonly what: (typeof WHATS)[number];
  readonly who: Unit;
  readonly to: Unit;
  readonly dutyNo: number;
  readonly hours: number;
}
const tried: fc.Arbitrary<Tried> = fc.record({
  what: fc.constantFrom(...WHATS, 'file' as const, 'file' as const, 'sign' as const),
  who: fc.constantFrom(...UNITS),
  to: fc.constantFrom(...UNITS),
  dutyNo: fc.integer({ min: 1, max: 3 }),
  hours: fc.integer({ min: 0, max: 40 }),
});

function tryOne(matter: InMemory, { what, who, to, dutyNo }: Tried, now: number): unknown {
  const on = { by: by(who), at: at(now) };
  const state = matter.state as Consultation;
  const reason = '理由';
  const signing = () => {
    const { version = 0, digest = '' } = newestMinutes(state) ?? {};
    const answer = what === 'sign' ? ('signed' as const) : ('refused' as const);
    return matter.act(answerMinutes, { version, digest, answer, reason }, on);
  };
  switch (what) {
    case 'join':
      return matter.act(answerInvitation, { answer: 'joins' }, on);
    case 'decline':
      return matter.act(answerInvitation, { answer: 'declines', reason }, on);
    case 'file':
      return matter.act(fileOpinion, { opinion: PAPER }, on);
    case 'round':
      return matter.act(startRound, { question: PAPER, hours: 24 }, on);
    case 'minutes': {
      const duties = [{ ...PAPER, unitId: to, days: 3 }];
      return matter.act(issueMinutes, { kind: 'minutes', minutes: PAPER, digest: `d-${now}`, duties }, on);
    }
    case 'sign':
    case 'refuse':
      return signing();
    case 'fulfil':
      return matter.act(fulfilDuty, { dutyNo, evidence: [PAPER] }, on);
    case 'dispute':
      return matter.act(disputeDuty, { dutyNo, reason }, on);
    case 'decide':
      return matter.act(decideDispute, { dutyNo, reason, decision: to === 'a' ? 'stands' : 'cancelled' }, on);
    case 'cancel':
      return now > 300 ? matter.act(cancelConsultation, { reason }, on) : undefined;
    case 'wait':
      return undefined;
  }
}

const codeOf = (work: () => unknown): string | undefined => {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return undefined;
};

const openIds = (matter: InMemory): string[] => matter.clocks.openDeadlines.map(({ deadlineId }) => deadlineId).sort();

/** An opinion is readable by its own office, and by others only once all have filed, or at the set instant with a quorum. */
function readsNothingEarly(state: Consultation): void {
  for (const round of state.rounds) {
    const filed = Object.keys(round.opinions);
    for (const unitId of filed) {
      const readers = UNITS.filter((reader) => mayRead(round, reader, unitId));
      if (round.openedAt === undefined) expect(readers).toEqual([unitId]);
    }
    if (round.openedAt === undefined) continue;
    const before = filed.filter((unitId) => !round.opinions[unitId]?.afterOpening);
    const isAll = participantsOf(state).every((unitId) => before.includes(unitId));
    expect(isAll || before.length >= state.quorum).toBe(true);
  }
}

/** While anything is waited for, somebody has a clock for it; each open duty has its own; at the end none is left. */
function hasItsClocks(matter: InMemory): void {
  const state = matter.state as Consultation;
  const open = openIds(matter);
  for (const { dutyNo, status } of Object.values(state.duties)) {
    const runs = status === 'open' || status === 'disputed';
    expect(open.includes(`CON-06/${dutyNo}`)).toBe(runs);
    expect(open.includes(`CON-07/${dutyNo}`)).toBe(status === 'disputed');
  }
  if (hasEnded(state)) expect(open.filter((id) => !id.startsWith('CON-02/'))).toEqual([]);
  else expect(matter.clocks.openDeadlines.length).toBeGreaterThan(0);
  const used = matter.acts.flatMap(({ entry }) => (entry.opens ?? []).map(({ deadlineId }) => deadlineId));
  expect(new Set(used).size).toBe(used.length);
}

it('no opinion is readable early, no duty is without a deadline, and refused acts change nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(2, 3), fc.array(tried, { maxLength: 40 }), (quorum, all) => {
      const matter = convened(quorum);
      let now = 1;
      for (const one of all) {
        now += one.hours;
        matter.fire(at(now));
        const before = [matter.state, matter.acts.length, openIds(matter)];
        const code = codeOf(() => tryOne(matter, one, now));
        if (code) {
          expect(code).toMatch(/^(CONSULTATION\.|MATTER\.)/);
          expect([matter.state, matter.acts.length, openIds(matter)]).toEqual(before);
        }
        readsNothingEarly(matter.state as Consultation);
        hasItsClocks(matter);
      }
      expect(matter.folded().state).toEqual(matter.state);
    }),
    { numRuns: Number(process.env['HELI_RUNS'] ?? 200) },
  );
});

/** Everything about the state that a decision can ask for, so that equal states are visited once. */
function shapeOf(matter: InMemory): string {
  const state = matter.state as Consultation;
  const { openedAt, isDue, opinions } = roundOf(state);
  const duties = Object.values(state.duties).map(({ status, disputes, unitId }) => [status, disputes, unitId]);
  const answers = Object.keys(newestMinutes(state)?.answers ?? {}).sort();
  const offices = Object.entries(state.offices).map(([unitId, { answer }]) => [unitId, answer]);
  const opened = openedAt !== undefined;
  return JSON.stringify([statusOf(state), opened, isDue, Object.keys(opinions).sort(), duties, answers, offices]);
}

describe('explored completely, in one round with one version of the minutes', () => {
  const acts: Tried[] = WHATS.filter((what) => what !== 'wait' && what !== 'round').flatMap((what) =>
    (['a', 'b', 'c'] as const).map((who) => ({ what, who, to: 'b' as const, dutyNo: 1, hours: 1 })),
  );
  interface Reached {
    readonly matter: InMemory;
    readonly now: number;
  }

  /** What follows from a state: each act that is not refused, and the set instant. */
  function followers({ matter, now }: Reached): Reached[] {
    const tryingEach = acts.map((act) => {
      const next = matter.folded();
      const code = codeOf(() => tryOne(next, act, now + 1));
      return code === undefined && next.acts.length > matter.acts.length ? [{ matter: next, now: now + 1 }] : [];
    });
    const later = matter.folded();
    const isDue = roundOf(matter.state as Consultation).isDue;
    if (!isDue) later.fire(at(now + 48));
    return [...tryingEach.flat(), ...(isDue ? [] : [{ matter: later, now: now + 48 }])];
  }

  it('has no dead end, no state that is never reached, and no open state without a clock and an actor', () => {
    const seen = new Set<string>();
    const statuses = new Set<string>();
    const queue: Reached[] = [{ matter: convened(2), now: 301 }];
    for (let one = queue.pop(); one; one = queue.pop()) {
      const { matter } = one;
      const state = matter.state as Consultation;
      const shape = shapeOf(matter);
      if (seen.has(shape) || state.minutes.length > 1) continue;
      seen.add(shape);
      statuses.add(statusOf(state));
      const next = followers(one).filter((follower) => shapeOf(follower.matter) !== shape);
      if (hasEnded(state)) continue;
      expect(next.length).toBeGreaterThan(0);
      expect(openIds(matter)).not.toEqual([]);
      queue.push(...next);
    }
    expect([...statuses].sort()).toEqual(['cancelled', 'collecting', 'concluded', 'minuted', 'opened']);
  });
});
