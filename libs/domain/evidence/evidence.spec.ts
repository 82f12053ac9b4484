import fc from 'fast-check';
import type { Actor } from '#domain/agency/actor';
import { instantAt } from '#domain/calendar/shanghai';
import { apply } from '#domain/evidence/apply';
import {
  endEvidence,
  offerEvidence,
  receiveEvidence,
  registerEvidence,
  type RegisterEvidence,
  withdrawOffer,
} from '#domain/evidence/decide';
import { type Evidence, type EvidenceEvent, gapIn, hasEnded, type Line } from '#domain/evidence/evidence';
import { DomainError } from '#domain/shared/domain-error';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';
import { must, same } from '#domain/shared/must.spec-support';

type InMemory = InMemoryMatter<Evidence, EvidenceEvent>;
const at = (hours: number): Instant => instantAt(Date.UTC(2026, 2, 2, 1) + hours * 3_600_000);
const by = (officerId: string): Actor => ({
  agency: 'police',
  unitId: `unit-${officerId}`,
  officerId,
  roles: ['officer'],
});
const FILE = { subjectId: 's', commitment: 'c', sha256: 'f'.repeat(64) };
const codeOf = (work: () => unknown): string | undefined => {
  try {
    work();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return undefined;
};

function registered(given: Partial<RegisterEvidence> = {}): InMemory {
  const matter: InMemory = new InMemoryMatter('evidence/e-1', new InMemoryRecord(), { apply });
  const body: RegisterEvidence = {
    ...{ evidenceId: 'e-1', caseId: 'case-1', kind: 'electronic-data', name: FILE, superiorUnitIds: [] },
    ...{ takenAt: at(0), unitWord: '云' },
    ...given,
  };
  matter.act(registerEvidence, body, { by: by('a'), at: at(1) });
  return matter;
}
const stateOf = (matter: InMemory): Evidence => matter.state as Evidence;
const offer = (matter: InMemory, from: string, to: string, hours = 2, purpose = '送检'): unknown =>
  matter.act(offerEvidence, { toUnitId: `unit-${to}`, toOfficerId: to, purpose }, { by: by(from), at: at(hours) });
const receive = (matter: InMemory, who: string, sha256: string | undefined = FILE.sha256, hours = 3): unknown =>
  matter.act(receiveEvidence, { ...(sha256 && { sha256 }) }, { by: by(who), at: at(hours) });
const open = (matter: InMemory): string[] => matter.clocks.openDeadlines.map(({ deadlineId }) => deadlineId);

it('says who held it, from when, from whom and to whom', () => {
  const matter = registered();
  offer(matter, 'a', 'b');
  expect([stateOf(matter).status, open(matter)]).toEqual(['offered', ['EVD-01/1']]);
  receive(matter, 'b');
  expect(stateOf(matter)).toMatchObject({ status: 'held', holder: { officerId: 'b', since: at(3) } });
  expect(stateOf(matter).chain.map(({ from, to }) => [from?.officerId, to?.officerId])).toEqual([
    [undefined, 'a'],
    ['a', 'b'],
  ]);
  matter.act(endEvidence, { end: 'returned', reason: '发还被害人' }, { by: by('b'), at: at(9) });
  expect([hasEnded(stateOf(matter)), open(matter), gapIn(stateOf(matter).chain)]).toEqual([true, [], undefined]);
});

it('stays with who handed it over until it is received; the offer can be taken back', () => {
  const matter = registered();
  offer(matter, 'a', 'b');
  expect(stateOf(matter).holder.officerId).toBe('a');
  matter.act(withdrawOffer, { reason: '改日送检' }, { by: by('a'), at: at(3) });
  expect([stateOf(matter).status, open(matter)]).toEqual(['held', []]);
});

describe('a gap is an error', () => {
  const offered = (): InMemory => {
    const matter = registered();
    offer(matter, 'a', 'b');
    return matter;
  };
  const ended = (): InMemory => {
    const matter = registered();
    matter.act(endEvidence, { end: 'destroyed', reason: '依法销毁' }, { by: by('a'), at: at(2) });
    return matter;
  };

  it.each<[string, () => unknown]>([
    ['GAP', () => offer(registered(), 'b', 'c')],
    ['GAP', () => offered().act(withdrawOffer, { reason: 'x' }, { by: by('b'), at: at(3) })],
    ['GAP', () => registered().act(endEvidence, { end: 'returned', reason: 'x' }, { by: by('b'), at: at(3) })],
    ['OTHER_RECEIVER', () => receive(offered(), 'c')],
    ['CHANGED', () => receive(offered(), 'b', 'e'.repeat(64))],
    ['HASH_MISSING', () => receive(offered(), 'b', '')],
    ['NOT_OFFERED', () => receive(registered(), 'b')],
    ['NOT_OFFERED', () => registered().act(withdrawOffer, { reason: 'x' }, { by: by('a'), at: at(3) })],
    ['OFFERED_ALREADY', () => offer(offered(), 'a', 'c')],
    ['OFFERED_ALREADY', () => offered().act(endEvidence, { end: 'returned', reason: 'x' }, { by: by('a'), at: at(3) })],
    ['OWN_HANDS', () => offer(registered(), 'a', 'a')],
    ['PURPOSE_MISSING', () => offer(registered(), 'a', 'b', 2, ' ')],
    ['PURPOSE_MISSING', () => offered().act(withdrawOffer, { reason: ' ' }, { by: by('a'), at: at(3) })],
    [
      'PURPOSE_MISSING',
      () => registered().act(endEvidence, { end: 'returned', reason: '' }, { by: by('a'), at: at(3) }),
    ],
    ['ENDED', () => offer(ended(), 'a', 'b')],
    ['TAKEN_IN_THE_FUTURE', () => registered({ takenAt: at(2) })],
    [
      'REGISTERED_ALREADY',
      () => registered().act(registerEvidence, {} as RegisterEvidence, { by: by('a'), at: at(2) }),
    ],
  ])('EVIDENCE.%s', (code, work) => {
    expect(codeOf(work)).toBe(`EVIDENCE.${code}`);
  });

  it('and is found in a chain that has one', () => {
    const line = (from: string | undefined, to: string, hours: number): Line => ({
      ...(from && { from: { unitId: `unit-${from}`, officerId: from } }),
      to: { unitId: `unit-${to}`, officerId: to },
      ...{ at: at(hours), by: by(to), purpose: 'x' },
    });
    expect(gapIn([line(undefined, 'a', 1), line('a', 'b', 2), line('b', 'c', 3)])).toBeUndefined();
    expect(gapIn([line(undefined, 'a', 1), line('b', 'c', 2)])).toBe(1);
    expect(gapIn([line('a', 'b', 1)])).toBe(0);
    expect(gapIn([line(undefined, 'a', 2), line('a', 'b', 1)])).toBe(1);
  });
});

it('never has a gap, whatever random officers try, and refused acts change nothing', () => {
  const officer = fc.constantFrom('a', 'b', 'c');
  const tried = fc.record({
    what: fc.constantFrom('offer', 'receive', 'withdraw', 'end'),
    who: officer,
    to: officer,
    sound: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(tried, { maxLength: 30 }), (all) => {
      const matter = registered();
      all.forEach(({ what, who, to, sound }, index) => {
        const [state, acts] = [matter.state, matter.acts.length];
        const on = { by: by(who), at: at(index + 2) };
        const code = codeOf(() => {
          if (what === 'offer') offer(matter, who, to, index + 2);
          else if (what === 'receive') receive(matter, who, sound ? FILE.sha256 : 'e'.repeat(64), index + 2);
          else if (what === 'withdraw') matter.act(withdrawOffer, { reason: '撤回' }, on);
          else if (index > 20) matter.act(endEvidence, { end: 'returned', reason: '发还' }, on);
        });
        must(
          !code || (same(matter.state, state) && matter.acts.length === acts),
          `a refused ${what} changed something`,
        );
        must(gapIn(stateOf(matter).chain) === undefined, `${what} by ${who} has left a gap`);
        must(open(matter).length === (stateOf(matter).offer ? 1 : 0), `an offer without its clock, after ${what}`);
      });
      expect(matter.folded().state).toEqual(matter.state);
    }),
    { numRuns: Number(process.env['HELI_RUNS'] ?? 200) },
  );
});
