import fc from 'fast-check';
import type { Actor } from '#domain/agency/actor';
import { instantAt } from '#domain/calendar/shanghai';
import { apply } from '#domain/consultation/apply';
import {
  type Consultation,
  type ConsultationEvent,
  hasEnded,
  mayRead,
  newestMinutes,
  participantsOf,
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

/**
 * Random acts of random officers on a consultation: no opinion is readable early, no duty is without a deadline. 20,000
 * sequences in the full run.
 */
const ASKED = Number(process.env['HELI_RUNS'] ?? 200);
const RUNS = ASKED < 1_000 ? ASKED : ASKED * 20;

type InMemory = InMemoryMatter<Consultation, ConsultationEvent>;
const UNITS = ['a', 'b', 'c', 'd'] as const;
type Unit = (typeof UNITS)[number];
const at = (hours: number): Instant => instantAt(Date.UTC(2026, 2, 2, 1) + hours * 3_600_000);
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

/** `expect` is too slow for millions of looks. */
function must(holds: boolean, what: string, matter: InMemory): void {
  if (!holds)
    throw new Error(`${what}\n${matter.acts.map(({ entry }) => `${entry.at} ${entry.happened.event}`).join('\n')}`);
}

/** An opinion is readable by its own office, and by others only once all have filed, or at the set instant with a quorum. */
function readsNothingEarly(matter: InMemory): void {
  const state = matter.state as Consultation;
  for (const round of state.rounds) {
    const filed = Object.keys(round.opinions);
    for (const unitId of filed) {
      const readers = UNITS.filter((reader) => mayRead(round, reader, unitId));
      const isOwn = readers.length === 1 && readers[0] === unitId;
      must(round.openedAt !== undefined || isOwn, `the opinion of ${unitId} is read early`, matter);
    }
    if (round.openedAt === undefined) continue;
    const before = filed.filter((unitId) => !round.opinions[unitId]?.afterOpening);
    const isAll = participantsOf(state).every((unitId) => before.includes(unitId));
    must(isAll || before.length >= state.quorum, 'the opinions were opened before their time', matter);
  }
}

/** While anything is waited for, somebody has a clock for it; each open duty has its own; at the end none is left. */
function hasItsClocks(matter: InMemory): void {
  const state = matter.state as Consultation;
  const open = openIds(matter);
  for (const { dutyNo, status } of Object.values(state.duties)) {
    const runs = status === 'open' || status === 'disputed';
    must(open.includes(`CON-06/${dutyNo}`) === runs, `duty ${dutyNo} is ${status}`, matter);
    must(
      open.includes(`CON-07/${dutyNo}`) === (status === 'disputed'),
      `the dispute of ${dutyNo} is ${status}`,
      matter,
    );
  }
  if (hasEnded(state)) must(open.length === 0, 'ended, and a clock runs', matter);
  else must(open.length > 0, 'waits without a deadline', matter);
  const used = matter.acts.flatMap(({ entry }) => (entry.opens ?? []).map(({ deadlineId }) => deadlineId));
  must(new Set(used).size === used.length, 'begins a clock anew', matter);
}

it('no opinion is readable early, no duty is without a deadline, and refused acts change nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(2, 3), fc.array(tried, { maxLength: 40 }), (quorum, all) => {
      const matter = convened(quorum);
      let now = 1;
      for (const one of all) {
        now += one.hours;
        matter.fire(at(now));
        const [state, acts, open] = [matter.state, matter.acts.length, openIds(matter).join()];
        const code = codeOf(() => tryOne(matter, one, now));
        const isSame = matter.state === state && matter.acts.length === acts && openIds(matter).join() === open;
        must(code === undefined || (isSame && /^(CONSULTATION|MATTER)\./.test(code)), `refused with ${code}`, matter);
        readsNothingEarly(matter);
        hasItsClocks(matter);
      }
      expect(matter.folded().state).toEqual(matter.state);
    }),
    { numRuns: RUNS },
  );
});
