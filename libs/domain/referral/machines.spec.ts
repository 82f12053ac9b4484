import {
  answerAssistance,
  askAssistance,
  askPapers,
  completePapers,
  reportCaught,
  takeUpAssistance,
  withdrawAssistance,
} from '#domain/assistance/decide';
import { type Assistance, hasEnded as assistanceEnded } from '#domain/assistance/assistance';
import {
  contestDesignation,
  decideDesignation,
  escalateDesignation,
  nameUnit,
  openDesignation,
} from '#domain/designation/decide';
import { type Designation, hasEnded as designationEnded } from '#domain/designation/designation';
import { decideApproval, findReferral, keepReferral, sendReferral, withdrawReferral } from '#domain/referral/decide';
import {
  acceptReferral,
  applyDesignation,
  completeMaterials,
  forwardReferral,
  noteFiling,
  returnReferral,
  signManifest,
  tellReporter,
} from '#domain/referral/hand-over';
import { hasEnded, type Referral } from '#domain/referral/referral';
import { CoordinationWorld, officerOf, SUPERIOR } from '#domain/referral/coordination.spec-support';
import { A, A_HEAD, aFinding, AGENCY, AGENCY_HEAD, C, LINES } from '#domain/referral/referral.spec-support';
import { explore, harmed, type Machine, type Move, SOUND } from '#domain/shared/explore.spec-support';
import type { Instant } from '#domain/shared/instant';

/** Every state of 移送、指定管辖、办案协作 that can be reached: no dead end, no state that waits for nobody, every state used. */

const AT = '2026-03-02T01:00:00.000Z' as Instant;
const PAPER = { subjectId: 's', commitment: 'c' };
const DIGEST = 'd'.repeat(64);
const THIRD = officerOf('police-d');

class One extends CoordinationWorld {
  readonly r = this.referral('r');
  readonly d = this.designation('d');
  readonly h = this.assistance('h');
}
const move = (name: string, make: Move<One>['make']): Move<One> => ({ name, make });

function referralMachine(agency: boolean, moves = referralMoves(agency)): Machine<One> {
  return {
    start: () => {
      const world = new One();
      const by = agency ? AGENCY : A;
      const ground = agency ? { ground: 'agency' as const, kind: 'clue' as const } : {};
      const finding = aFinding({ ...ground, foundAt: AT, fromUnitId: by.unitId });
      world.r.act(findReferral, finding, { by, at: AT });
      return world;
    },
    moves,
    keyOf: ({ r }) => {
      const { status, notice, filing, completion, signatures, bounces, toUnitId, designated } = r.state as Referral;
      const signed = `${signatures.from ? 'f' : ''}${signatures.to ? 't' : ''}`;
      return [status, notice, filing, completion?.open, signed, bounces, toUnitId, !!designated].join('/');
    },
    hasEnded: ({ r }) => hasEnded(r.state as Referral),
    clocksOf: ({ r }) => r.clocks.openDeadlines,
  };
}

function referralMoves(agency: boolean): Move<One>[] {
  const [sender, head] = agency ? [AGENCY, AGENCY_HEAD] : [A, A_HEAD];
  const to = ({ r }: One) => officerOf((r.state as Referral).toUnitId);
  const decide = (decision: 'approved' | 'refused') => (world: One) =>
    void world.r.act(
      decideApproval,
      { approvalId: world.r.state?.asked?.approvalId ?? '', decision, reason: 'x' },
      { by: head, at: AT },
    );
  const body = { reason: 'no-connection' as const, text: 'x', superiorUnitId: SUPERIOR, designationId: 'd' };
  const digestOf = ({ r }: One): string => r.state?.manifest.digest ?? '';
  const machine = { by: { ...C, roles: ['machine' as const] }, at: AT };
  const designate = (unitId: string) => (world: One) =>
    void world.r.act(applyDesignation, { designationId: 'd', unitId }, { by: officerOf(SUPERIOR), at: AT });
  return [
    move('approve', decide('approved')),
    move('refuse', decide('refused')),
    move('send', (world) => {
      const sending = { toUnitId: C.unitId, lines: LINES, digest: DIGEST, senderWord: '甲' };
      world.r.act(sendReferral, sending, { by: sender, at: AT });
    }),
    move('withdraw', (world) => void world.r.act(withdrawReferral, { reason: 'x' }, { by: sender, at: AT })),
    move('keep', (world) => void world.r.act(keepReferral, { reason: 'x' }, { by: sender, at: AT })),
    ...[[], ['清单']].map((missing) =>
      move(`accept-${missing.length}`, (world) => {
        const given = { missing, agencyOfAddressee: 'police' };
        world.r.act(acceptReferral, given, { by: to(world), at: AT });
      }),
    ),
    move('return', (world) => void world.r.act(returnReferral, body, { by: to(world), at: AT })),
    move('forward', (world) => {
      world.r.act(forwardReferral, { toUnitId: THIRD.unitId, reason: 'x' }, { by: to(world), at: AT });
    }),
    move('complete', (world) => {
      world.r.act(completeMaterials, { lines: LINES, digest: DIGEST }, { by: sender, at: AT });
    }),
    move('sign-from', (w) => void w.r.act(signManifest, { digest: digestOf(w) }, { by: sender, at: AT })),
    move('sign-to', (w) => void w.r.act(signManifest, { digest: digestOf(w) }, { by: to(w), at: AT })),
    move('tell', (world) => void world.r.act(tellReporter, { how: 'x' }, { by: sender, at: AT })),
    move('file', (world) => {
      const by = { ...machine.by, unitId: (world.r.state as Referral).ownerUnitId };
      world.r.act(noteFiling, { decision: 'filed' }, { by, at: AT });
    }),
    move('designate-other', designate(C.unitId)),
    move('designate-own', designate(A.unitId)),
  ];
}

const designationMoves: readonly Move<One>[] = [
  ...['a', 'c'].flatMap((unitId) => [
    move(`contest-${unitId}`, ({ d }) => {
      d.act(contestDesignation, { statement: PAPER }, { by: officerOf(unitId), at: AT });
    }),
    ...['a', 'c'].map((named) =>
      move(`${unitId}-names-${named}`, ({ d }) => {
        d.act(nameUnit, { unitId: named }, { by: officerOf(unitId), at: AT });
      }),
    ),
  ]),
  move('escalate', ({ d }) => void d.act(escalateDesignation, { reason: 'x' }, { by: officerOf('a'), at: AT })),
  move('time passes', ({ d }) => void d.fire('2027-03-02T01:00:00.000Z' as Instant)),
  move('decide', ({ d }) => {
    const body = { unitId: 'c', grounds: PAPER, superiorWord: '青', copiedUnitIds: [], isBelow: true };
    d.act(decideDesignation, body, { by: officerOf(SUPERIOR, true), at: AT });
  }),
];
const designationMachine = (negotiates: boolean): Machine<One> => ({
  start: () => {
    const world = new One();
    const facts = { designationId: 'd', caseId: 'case-1', superiorUnitId: SUPERIOR, provisionalUnitId: 'a' };
    const given = { ...facts, contestants: ['a', 'c'], divisions: [], reason: 'x', negotiates };
    world.d.act(openDesignation, given, { by: officerOf('a'), at: AT });
    return world;
  },
  moves: designationMoves,
  keyOf: ({ d }) => {
    const { status, named, contests } = d.state as Designation;
    return [status, JSON.stringify(named), Object.keys(contests).sort()].join('/');
  },
  hasEnded: ({ d }) => designationEnded(d.state as Designation),
  clocksOf: ({ d }) => d.clocks.openDeadlines,
});

const assistanceMoves: readonly Move<One>[] = [
  move('take-up', ({ h }) => void h.act(takeUpAssistance, {}, { by: officerOf('c'), at: AT })),
  move('ask-papers', ({ h }) => void h.act(askPapers, { missing: ['x'] }, { by: officerOf('c'), at: AT })),
  move('papers', ({ h }) => void h.act(completePapers, { papers: [PAPER] }, { by: officerOf('a'), at: AT })),
  move('caught', ({ h }) => void h.act(reportCaught, { caughtAt: AT }, { by: officerOf('c'), at: AT })),
  move('answer', ({ h }) => void h.act(answerAssistance, { result: [PAPER] }, { by: officerOf('c'), at: AT })),
  move('withdraw', ({ h }) => void h.act(withdrawAssistance, { reason: 'x' }, { by: officerOf('a'), at: AT })),
];
const assistanceMachine = (moves = assistanceMoves): Machine<One> => ({
  start: () => {
    const world = new One();
    const units = { fromUnitId: 'a', toUnitId: 'c', superiorUnitIds: [], senderWord: '云' };
    const given = { assistanceId: 'h', caseId: 'case-1', kind: 'fugitive' as const, request: PAPER, papers: [PAPER] };
    world.h.act(askAssistance, { ...given, ...units }, { by: officerOf('a'), at: AT });
    return world;
  },
  moves,
  keyOf: ({ h }) => (h.state as Assistance).status,
  hasEnded: ({ h }) => assistanceEnded(h.state as Assistance),
  clocksOf: ({ h }) => h.clocks.openDeadlines,
});

const statuses = (states: readonly string[]): string[] => [...new Set(states.map((key) => key.split('/')[0] ?? ''))];

describe('walked completely', () => {
  it.each([false, true])(
    '移送 (of an agency: %s) has no dead end, and whatever waits has a deadline and an actor',
    (agency) => {
      const found = explore(referralMachine(agency));
      // What an agency has sent is never returned (ADM-03), so nothing is kept, disputed or designated; nobody reported to it.
      const never = agency ? ['keep', 'return', 'tell', 'designate-other', 'designate-own'] : [];
      expect(found).toMatchObject({ ...SOUND, unused: never });
      const common = ['accepted', 'approved', 'found', 'handed-over', 'refused', 'sent', 'withdrawn'];
      const police = ['disputed', 'kept', 'returned'];
      expect(statuses(found.states).sort()).toEqual([...common, ...(agency ? [] : police)].sort());
    },
  );

  it.each([false, true])('指定管辖 (negotiated first: %s) always comes to a decision', (negotiates) => {
    const found = explore(designationMachine(negotiates));
    const never = negotiates
      ? []
      : designationMoves.filter((one) => /names|escalate/.test(one.name)).map((one) => one.name);
    expect(found).toMatchObject({ ...SOUND, unused: never });
    expect(statuses(found.states)).toEqual(expect.arrayContaining(['contesting', 'deciding', 'decided']));
    expect(statuses(found.states).includes('agreed')).toBe(negotiates);
  });

  it('办案协作 uses every state and every act', () => {
    const found = explore(assistanceMachine());
    expect(found).toMatchObject(SOUND);
    expect([...found.states].sort()).toEqual(['answered', 'asked', 'caught', 'incomplete', 'under-way', 'withdrawn']);
  });
});

describe('a planted defect', () => {
  it('is found: nobody can answer, nobody can sign, a clock is forgotten', () => {
    const mute = assistanceMachine(assistanceMoves.filter(({ name }) => name !== 'answer'));
    expect(explore(mute).deadEnds).toEqual(['caught']);
    const unsigned = referralMoves(false).filter(({ name }) => name !== 'sign-to');
    expect(explore(referralMachine(false, unsigned)).endless.length).toBeGreaterThan(0);
    const forgotten = { ...assistanceMachine(), clocksOf: () => [] };
    expect(explore(forgotten).waitingForNobody).toEqual(expect.arrayContaining(['under-way', 'incomplete']));
    const late = { ...assistanceMachine(), clocksOf: () => [{ deadlineId: 'XJD-17/1', ownerUnitId: 'c' }] };
    expect([...explore(late).stillRunning].sort()).toEqual(['answered', 'withdrawn']);
  });

  it.each([
    ['移送', () => harmed(referralMachine(true), ['withdraw', 'refuse', 'sign-to'])],
    ['指定管辖', () => harmed(designationMachine(true), ['decide', 'c-names-a', 'c-names-c'])],
    ['办案协作', () => harmed(assistanceMachine(), ['answer', 'withdraw'])],
  ])('of every sort is found in 移送、指定管辖、办案协作: %s', (_, look) => {
    const found = look();
    expect(found.unused).toContain('never');
    for (const one of ['deadEnds', 'endless', 'waitingForNobody', 'stillRunning'] as const)
      expect([one, found[one].length > 0]).toEqual([one, true]);
  });
});
