import fc from 'fast-check';
import type { Actor, Agency } from '#domain/agency/actor';
import { instantAt } from '#domain/calendar/shanghai';
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
  type Convene,
  due,
  fileOpinion,
  startRound,
} from '#domain/consultation/opinions';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';
import { must } from '#domain/shared/must.spec-support';

const at = (hours: number): Instant => instantAt(Date.UTC(2026, 2, 2, 1) + hours * 3_600_000);
const officer = (unitId: string, agency: Agency): Actor => ({ agency, unitId, officerId: `${unitId}.1`, roles: [] });
const P = officer('police', 'police');
const J = officer('procuratorate', 'procuratorate');
const T = officer('court', 'court');
const X = officer('stranger', 'police');
const OFFICES = [P, J, T];
const paper = (id: string) => ({ subjectId: id, commitment: `c-${id}` });
const DIGEST = 'd'.repeat(64);

const aConvening = (given: Partial<Convene> = {}): Convene => ({
  ...{
    consultationId: 'k-1',
    caseId: 'case-1',
    convenerUnitId: 'police',
    convenerWord: '云',
    superiorUnitIds: ['office'],
  },
  ...{ point: 'arrest-request', agenda: paper('agenda'), materials: [], quorum: 2, hours: 48 },
  officeUnitIds: ['procuratorate', 'court'],
  ...given,
});

type InMemory = InMemoryMatter<Consultation, ConsultationEvent>;
const empty = (): InMemory => new InMemoryMatter('consultation/k-1', new InMemoryRecord(), { apply, due });
function convened(given: Partial<Convene> = {}): InMemory {
  const matter = empty();
  matter.act(convene, aConvening(given), { by: P, at: at(0) });
  return matter;
}
const file = (matter: InMemory, by: Actor, hours: number): unknown =>
  matter.act(fileOpinion, { opinion: paper(`${by.unitId}-${hours}`) }, { by, at: at(hours) });
function opened(): InMemory {
  const matter = convened();
  OFFICES.forEach((by, index) => file(matter, by, index + 1));
  return matter;
}
const minutes = (matter: InMemory, hours = 10, duties = [{ ...paper('duty'), unitId: 'court', days: 5 }]): unknown =>
  matter.act(issueMinutes, { kind: 'minutes', minutes: paper('m'), digest: DIGEST, duties }, { by: P, at: at(hours) });
const sign = (matter: InMemory, by: Actor, given = {}): unknown =>
  matter.act(answerMinutes, { version: 1, digest: DIGEST, answer: 'signed', ...given }, { by, at: at(20) });
const stateOf = (matter: InMemory): Consultation => matter.state as Consultation;
const clocksOf = (matter: InMemory): string[] => matter.clocks.openDeadlines.map(({ deadlineId }) => deadlineId).sort();
const refusal = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return 'accepted';
};

describe('a convening', () => {
  it.each([
    ['CONSULTATION.NO_OTHER_OFFICE', { officeUnitIds: [] }],
    ['CONSULTATION.OFFICE_TWICE', { officeUnitIds: ['court', 'court'] }],
    ['CONSULTATION.OFFICE_TWICE', { officeUnitIds: ['police'] }],
    ['CONSULTATION.BAD_QUORUM', { quorum: 4 }],
    ['CONSULTATION.BAD_HOURS', { hours: 0 }],
    ['CONSULTATION.NOT_CONVENER', { convenerUnitId: 'court', officeUnitIds: ['police'] }],
  ])('is refused with %s', (code, given) => {
    expect(refusal(() => convened(given))).toBe(code);
  });

  it('starts a clock for each office, and happens once', () => {
    const matter = convened();
    expect(clocksOf(matter)).toEqual([
      ...['CON-01/court', 'CON-01/procuratorate'],
      ...['CON-02/1.court', 'CON-02/1.police', 'CON-02/1.procuratorate', 'CON-03/1'],
    ]);
    expect(refusal(() => matter.act(convene, aConvening(), { by: P, at: at(1) }))).toBe(
      'CONSULTATION.CONVENED_ALREADY',
    );
  });

  it('for early participation gives the 24 hours of CRD-01', () => {
    expect(clocksOf(convened({ point: 'early-participation' }))).toContain('CRD-01/procuratorate');
  });
});

describe('an invitation', () => {
  const answer = (matter: InMemory, by: Actor, given: object): string =>
    refusal(() => matter.act(answerInvitation, { answer: 'declines', ...given } as never, { by, at: at(1) }));

  it('is answered once, by who is invited, and declined with a reason while the quorum holds', () => {
    const matter = convened();
    expect(answer(matter, X, {})).toBe('CONSULTATION.NOT_INVITED');
    expect(answer(matter, T, {})).toBe('CONSULTATION.REASON_MISSING');
    expect(answer(matter, T, { reason: '合议庭另有安排' })).toBe('accepted');
    expect(answer(matter, T, { reason: '再次' })).toBe('CONSULTATION.DECLINED');
    expect(answer(matter, J, { reason: '人手不足' })).toBe('CONSULTATION.QUORUM_LOST');
    expect(answer(matter, J, { answer: 'joins' })).toBe('accepted');
    expect(answer(matter, J, { answer: 'joins' })).toBe('CONSULTATION.ANSWERED_ALREADY');
    expect(clocksOf(matter)).toEqual(['CON-02/1.police', 'CON-02/1.procuratorate', 'CON-03/1']);
  });

  it('that the last office declines opens what the others have filed', () => {
    const matter = convened();
    file(matter, P, 1);
    file(matter, J, 2);
    expect(answer(matter, T, { reason: '回避' })).toBe('accepted');
    expect(statusOf(stateOf(matter))).toBe('opened');
    expect(clocksOf(matter)).toEqual(['CON-04/1']);
  });
});

describe('an opinion', () => {
  it('is read by nobody else until all have filed, then by all', () => {
    const matter = convened();
    file(matter, P, 1);
    file(matter, J, 2);
    expect(mayRead(roundOf(stateOf(matter)), 'procuratorate', 'police')).toBe(false);
    expect(mayRead(roundOf(stateOf(matter)), 'police', 'police')).toBe(true);
    file(matter, T, 3);
    expect(mayRead(roundOf(stateOf(matter)), 'procuratorate', 'police')).toBe(true);
    expect(mayRead(roundOf(stateOf(matter)), 'procuratorate', 'stranger')).toBe(false);
    expect(clocksOf(matter)).toEqual(['CON-04/1']);
  });

  it('opens at the set instant with a quorum, and a later one is marked', () => {
    const matter = convened();
    file(matter, P, 1);
    file(matter, J, 2);
    matter.fire(at(49));
    expect(roundOf(stateOf(matter)).openedAt).toBe(at(49));
    file(matter, T, 50);
    expect(roundOf(stateOf(matter)).opinions['court']).toMatchObject({ afterOpening: true });
  });

  it('without a quorum at the set instant opens as soon as there is one', () => {
    const matter = convened();
    file(matter, P, 1);
    matter.fire(at(49));
    expect(statusOf(stateOf(matter))).toBe('collecting');
    file(matter, J, 50);
    expect([statusOf(stateOf(matter)), roundOf(stateOf(matter)).opinions['procuratorate']?.afterOpening]).toEqual([
      'opened',
      false,
    ]);
  });

  it('is filed once in a round; a new round is blind again', () => {
    const matter = opened();
    expect(refusal(() => file(matter, P, 5))).toBe('CONSULTATION.FILED_ALREADY');
    const round = { question: paper('q'), hours: 24 };
    expect(refusal(() => matter.act(startRound, round, { by: J, at: at(6) }))).toBe('CONSULTATION.NOT_CONVENER');
    matter.act(startRound, round, { by: P, at: at(6) });
    file(matter, J, 7);
    expect(mayRead(roundOf(stateOf(matter)), 'police', 'procuratorate')).toBe(false);
    expect(mayRead(stateOf(matter).rounds[0]!, 'police', 'procuratorate')).toBe(true);
  });
});

describe('minutes', () => {
  it('are signed or refused with a reason, and a refusal holds back no duty', () => {
    const matter = opened();
    expect(
      refusal(() =>
        matter.act(
          issueMinutes,
          { kind: 'minutes', minutes: paper('m'), digest: DIGEST, duties: [] },
          { by: J, at: at(9) },
        ),
      ),
    ).toBe('CONSULTATION.NOT_CONVENER');
    expect(refusal(() => minutes(matter, 9, [{ ...paper('d'), unitId: 'stranger', days: 5 }]))).toBe(
      'CONSULTATION.DUTY_OF_STRANGER',
    );
    expect(refusal(() => minutes(matter, 9, [{ ...paper('d'), unitId: 'court', days: 0 }]))).toBe(
      'CONSULTATION.BAD_DAYS',
    );
    minutes(matter);
    expect(clocksOf(matter)).toEqual(['CON-05/1.court', 'CON-05/1.police', 'CON-05/1.procuratorate', 'CON-06/1']);
    expect(refusal(() => sign(matter, T, { answer: 'refused' }))).toBe('CONSULTATION.REASON_MISSING');
    sign(matter, T, { answer: 'refused', reason: '与合议庭意见不一致' });
    sign(matter, P);
    expect(refusal(() => sign(matter, P))).toBe('CONSULTATION.ANSWERED_ALREADY');
    expect(refusal(() => sign(matter, J, { digest: 'e'.repeat(64) }))).toBe('CONSULTATION.OLD_VERSION');
    sign(matter, J);
    expect([statusOf(stateOf(matter)), clocksOf(matter)]).toEqual(['minuted', ['CON-06/1']]);
    expect(newestMinutes(stateOf(matter))?.answers['court']).toMatchObject({ answer: 'refused' });
    matter.act(fulfilDuty, { dutyNo: 1, evidence: [paper('e')] }, { by: T, at: at(30) });
    expect([statusOf(stateOf(matter)), hasEnded(stateOf(matter)), clocksOf(matter)]).toEqual(['concluded', true, []]);
  });

  it('are corrected only by a new version, which is signed anew; duties stay', () => {
    const matter = opened();
    minutes(matter);
    sign(matter, P);
    minutes(matter, 21, []);
    expect(newestMinutes(stateOf(matter))).toMatchObject({ version: 2, answers: {} });
    expect(clocksOf(matter)).toEqual(['CON-05/2.court', 'CON-05/2.police', 'CON-05/2.procuratorate', 'CON-06/1']);
    expect(refusal(() => sign(matter, J))).toBe('CONSULTATION.OLD_VERSION');
  });
});

describe('a duty', () => {
  const given = { dutyNo: 1, reason: '不属本院职责' };
  const minuted = (): InMemory => {
    const matter = opened();
    minutes(matter);
    return matter;
  };

  it('is disputed once, by its owner, and its clock goes on', () => {
    const matter = minuted();
    const dispute = (by: Actor, dutyNo = 1, reason = given.reason): string =>
      refusal(() => matter.act(disputeDuty, { dutyNo, reason }, { by, at: at(12) }));
    expect(dispute(J)).toBe('CONSULTATION.OTHER_OFFICE');
    expect(dispute(T, 7)).toBe('CONSULTATION.NO_SUCH_DUTY');
    expect(dispute(T, 1, '')).toBe('CONSULTATION.REASON_MISSING');
    expect(dispute(T)).toBe('accepted');
    expect(clocksOf(matter)).toEqual(expect.arrayContaining(['CON-06/1', 'CON-07/1']));
    matter.act(decideDispute, { ...given, decision: 'stands' }, { by: P, at: at(13) });
    expect(stateOf(matter).duties[1]?.status).toBe('open');
    expect(dispute(T)).toBe('CONSULTATION.DISPUTED_ALREADY');
    expect(refusal(() => matter.act(decideDispute, { ...given, decision: 'stands' }, { by: P, at: at(14) }))).toBe(
      'CONSULTATION.NOT_DISPUTED',
    );
  });

  it('is cancelled by the convener alone, and is done with evidence alone', () => {
    const matter = minuted();
    matter.act(disputeDuty, given, { by: T, at: at(12) });
    expect(refusal(() => matter.act(decideDispute, { ...given, decision: 'cancelled' }, { by: T, at: at(13) }))).toBe(
      'CONSULTATION.NOT_CONVENER',
    );
    expect(refusal(() => matter.act(fulfilDuty, { dutyNo: 1, evidence: [] }, { by: T, at: at(13) }))).toBe(
      'CONSULTATION.NO_EVIDENCE',
    );
    matter.act(decideDispute, { ...given, decision: 'cancelled' }, { by: P, at: at(13) });
    expect(clocksOf(matter).filter((id) => /CON-0[67]/.test(id))).toEqual([]);
    expect(refusal(() => matter.act(fulfilDuty, { dutyNo: 1, evidence: [paper('e')] }, { by: T, at: at(14) }))).toBe(
      'CONSULTATION.DUTY_CLOSED',
    );
  });
});

it('is cancelled with a reason before the minutes, and no clock is left', () => {
  const matter = convened();
  file(matter, P, 1);
  matter.act(cancelConsultation, { reason: '案件已并案' }, { by: P, at: at(2) });
  expect([statusOf(stateOf(matter)), clocksOf(matter)]).toEqual(['cancelled', []]);
  expect(refusal(() => file(matter, J, 3))).toBe('CONSULTATION.WRONG_STATE');
  expect(refusal(() => file(empty(), J, 3))).toBe('MATTER.NOT_FOUND');
});

type Move = readonly [kind: number, who: number, hours: number];
const RUNS = Number(process.env['HELI_RUNS'] ?? 200);

it('never lets an opinion be read early, loses no clock and has no dead end, whatever is done in whatever order', () => {
  const move = fc.tuple(fc.nat(9), fc.nat(3), fc.integer({ min: 0, max: 30 }));
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
      const matter = convened();
      let hours = 0;
      for (const one of moves) {
        hours += one[2];
        matter.fire(at(hours));
        step(matter, one, hours);
        holds(matter);
      }
      expect(matter.folded().state).toEqual(matter.state);
    }),
    { numRuns: RUNS },
  );
});

function step(matter: InMemory, [kind, who]: Move, hours: number): void {
  const by = [...OFFICES, X][who] as Actor;
  const before = JSON.stringify([matter.state, clocksOf(matter)]);
  const on = { by, at: at(hours) };
  const version = newestMinutes(stateOf(matter))?.version ?? 1;
  const duties = [{ ...paper('d'), unitId: 'court', days: 3 }];
  const acts: readonly (() => unknown)[] = [
    () => file(matter, by, hours),
    () => matter.act(answerInvitation, { answer: 'joins' }, on),
    () => matter.act(answerInvitation, { answer: 'declines', reason: '理由' }, on),
    () => matter.act(startRound, { question: paper('q'), hours: 24 }, on),
    () => matter.act(issueMinutes, { kind: 'work-log', minutes: paper('m'), digest: DIGEST, duties }, on),
    () => matter.act(answerMinutes, { version, digest: DIGEST, answer: 'signed' }, on),
    () => matter.act(fulfilDuty, { dutyNo: 1, evidence: [paper('e')] }, on),
    () => matter.act(disputeDuty, { dutyNo: 1, reason: '异议' }, on),
    () => matter.act(decideDispute, { dutyNo: 1, reason: '答复', decision: 'stands' }, on),
    () => matter.act(cancelConsultation, { reason: '取消' }, on),
  ];
  // A cancellation in the first draws would leave nothing to be tried.
  if (kind === 9 && hours < 100) return;
  const isRefused = refusal(acts[kind] as () => unknown) !== 'accepted';
  must(
    !isRefused || JSON.stringify([matter.state, clocksOf(matter)]) === before,
    'a refused act has changed something',
  );
}

function holds(matter: InMemory): void {
  const state = stateOf(matter);
  for (const round of state.rounds) {
    for (const reader of ['police', 'procuratorate', 'court'])
      for (const unitId of Object.keys(round.opinions))
        must(
          round.openedAt !== undefined || mayRead(round, reader, unitId) === (reader === unitId),
          `${reader} reads early what ${unitId} thinks, or not what is its own`,
        );
    const enough = Math.min(state.quorum, participantsOf(state).length);
    must(round.openedAt === undefined || Object.keys(round.opinions).length >= enough, 'opened by too few opinions');
  }
  const open = clocksOf(matter);
  for (const duty of Object.values(state.duties))
    must(
      open.includes(`CON-06/${duty.dutyNo}`) === (duty.status === 'open' || duty.status === 'disputed'),
      `duty ${duty.dutyNo} is ${duty.status}, and its clock says otherwise`,
    );
  // Whatever is open has a clock that somebody must keep; what has ended has none.
  must(open.length > 0 === !hasEnded(state), 'open without a clock, or ended with one');
}

it('an overdue duty climbs, rung by rung, to the superior and to who supervises; late work still counts', () => {
  const matter = opened();
  minutes(matter);
  OFFICES.forEach((by) => sign(matter, by));
  const fires = matter.fire(at(24 * 30)).flatMap(({ fires: fired = [] }) => fired);
  const climbed = fires.filter(({ deadlineId }) => deadlineId === 'CON-06/1').flatMap(({ to }) => to);
  expect(climbed).toEqual(expect.arrayContaining(['owner', 'superior', 'supervisor']));
  expect(clocksOf(matter)).toContain('CON-06/1');
  matter.act(fulfilDuty, { dutyNo: 1, evidence: [paper('late')] }, { by: T, at: at(24 * 30 + 1) });
  expect(statusOf(stateOf(matter))).toBe('concluded');
});
