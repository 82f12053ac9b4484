import type { Actor } from '#domain/agency/actor';
import type { Unit } from '#domain/agency/unit';
import { apply } from '#domain/complaint/apply';
import { type Complaint, type ComplaintEvent, hasEnded, type Paper, statusOf } from '#domain/complaint/complaint';
import {
  answerComplaint,
  type AnswerComplaint,
  enterComplaint,
  type EnterComplaint,
  withdrawComplaint,
} from '#domain/complaint/decide';
import { toldToHolder } from '#domain/complaint/holder-words';
import { procuratorateOf } from '#domain/complaint/procuratorate';
import { appealComplaint, askExplanation, concludeReview, giveExplanation } from '#domain/complaint/review';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

type InMemory = InMemoryMatter<Complaint, ComplaintEvent>;
/** Monday, 2 March 2026, 09:00 in China, and so many days later. */
const at = (days: number): Instant => new Date(Date.UTC(2026, 2, 2, 1) + days * 86_400_000).toISOString() as Instant;
const police: Actor = { agency: 'police', unitId: 'police', officerId: 'p.1', roles: ['officer'] };
const procuratorate: Actor = { agency: 'procuratorate', unitId: 'pro', officerId: 'j.1', roles: ['prosecutor'] };
const PAPER: Paper = { subjectId: 's', commitment: 'c' };
const NONE: Paper = { subjectId: '', commitment: '' };

function entered(given: Partial<EnterComplaint> = {}): InMemory {
  const matter: InMemory = new InMemoryMatter('complaint/k-1', new InMemoryRecord(), { apply });
  matter.act(
    enterComplaint,
    {
      ...{ complaintId: 'k-1', caseId: 'case-1', freezeOrderId: 'f-1', itemNos: [1, 2], policeUnitId: 'police' },
      ...{ documentWord: '云', superiorUnitIds: [], ground: 'not-released', channel: 'visit' },
      ...{ complainant: PAPER, statement: PAPER, papers: [] },
      ...given,
    },
    { by: police, at: at(0) },
  );
  return matter;
}
const stateOf = (matter: InMemory): Complaint => matter.state as Complaint;
const clocksOf = (matter: InMemory) =>
  Object.fromEntries(matter.clocks.openDeadlines.map(({ deadlineId, dueAt }) => [deadlineId, dueAt]));
const refusal = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return 'accepted';
};
const answer = (matter: InMemory, given: Partial<AnswerComplaint> = {}, day = 5, by = police): string =>
  refusal(() =>
    matter.act(answerComplaint, { outcome: 'dismissed', itemNos: [], reason: PAPER, ...given }, { by, at: at(day) }),
  );
const appeal = (matter: InMemory, day: number, statement = PAPER): string =>
  refusal(() =>
    matter.act(appealComplaint, { procuratorateUnitId: 'pro', statement }, { by: procuratorate, at: at(day) }),
  );
const ask = (matter: InMemory, day: number, by = procuratorate): string =>
  refusal(() => matter.act(askExplanation, { question: PAPER }, { by, at: at(day) }));
const explain = (matter: InMemory, day: number, by = police): string =>
  refusal(() => matter.act(giveExplanation, { explanation: PAPER }, { by, at: at(day) }));
const conclude = (matter: InMemory, outcome: 'correct' | 'proper', day: number, by = procuratorate): string =>
  refusal(() => matter.act(concludeReview, { outcome, opinion: PAPER, documentWord: '云' }, { by, at: at(day) }));
const withdraw = (matter: InMemory, reason = '已和解'): string =>
  refusal(() => matter.act(withdrawComplaint, { reason }, { by: police, at: at(6) }));

describe('at the police that ordered the freeze (FRZ-20)', () => {
  it('is registered once, names its accounts, and is answered within thirty days', () => {
    const matter = entered();
    // Thirty days from the day after receipt: 1 April is the last, and the period ends with it.
    expect(clocksOf(matter)).toEqual({ 'FRZ-20': '2026-04-01T16:00:00.000Z' });
    expect(stateOf(matter).answerBy).toBe('2026-04-01T16:00:00.000Z');
    expect(refusal(() => entered({ itemNos: [] }))).toBe('COMPLAINT.NO_ITEM');
    const again = refusal(() => matter.act(enterComplaint, {} as EnterComplaint, { by: police, at: at(1) }));
    expect(again).toBe('COMPLAINT.ENTERED_ALREADY');
  });

  it('is answered by that unit, with reasons, once', () => {
    const matter = entered();
    expect(answer(matter, {}, 5, procuratorate)).toBe('COMPLAINT.OTHER_UNIT');
    expect(answer(matter, { reason: NONE })).toBe('COMPLAINT.REASON_MISSING');
    expect(answer(matter, { outcome: 'granted', itemNos: [3] })).toBe('COMPLAINT.OTHER_ITEM');
    expect(answer(matter, { outcome: 'granted' })).toBe('COMPLAINT.NO_ITEM');
    expect(answer(matter, { outcome: 'granted', itemNos: [2] })).toBe('accepted');
    expect([statusOf(stateOf(matter)), hasEnded(stateOf(matter)), clocksOf(matter)]).toEqual(['granted', true, {}]);
    expect(stateOf(matter).reply).toMatchObject({ itemNos: [2], outcome: 'granted' });
    expect(answer(matter)).toBe('COMPLAINT.ANSWERED_ALREADY');
  });

  it('a late answer is still an answer and says that it is late', () => {
    const matter = entered();
    expect(answer(matter, {}, 31)).toBe('accepted');
    expect(statusOf(stateOf(matter))).toBe('dismissed');
    expect(matter.acts.at(-1)?.entry.happened).toMatchObject({ late: true });
  });

  it('is taken back with a reason, and nothing more is done with it', () => {
    const matter = entered();
    expect(withdraw(matter, ' ')).toBe('COMPLAINT.REASON_MISSING');
    expect(withdraw(matter)).toBe('accepted');
    expect([statusOf(stateOf(matter)), hasEnded(stateOf(matter)), clocksOf(matter)]).toEqual(['withdrawn', true, {}]);
    expect(answer(matter)).toBe('COMPLAINT.WITHDRAWN');
    const answered = entered();
    answer(answered);
    expect(withdraw(answered)).toBe('COMPLAINT.SETTLED');
  });
});

describe('at the procuratorate (FRZ-21)', () => {
  it('comes after the police: after the reply, or after thirty days without one', () => {
    const early = entered();
    expect(appeal(early, 10)).toBe('COMPLAINT.POLICE_FIRST');
    expect(appeal(early, 31)).toBe('accepted');
    expect(early.acts.at(-1)?.entry.happened).toMatchObject({ unanswered: true });
    // The police are late and owe their reply all the same.
    expect(Object.keys(clocksOf(early)).sort()).toEqual(['FRZ-20', 'FRZ-21/1']);
    const matter = entered();
    answer(matter);
    expect(appeal(matter, 10, NONE)).toBe('COMPLAINT.REASON_MISSING');
    expect(appeal(matter, 10)).toBe('accepted');
    expect([statusOf(stateOf(matter)), clocksOf(matter)]).toEqual([
      'reviewing',
      { 'FRZ-21/1': '2026-03-27T16:00:00.000Z' },
    ]);
    expect(appeal(matter, 11)).toBe('COMPLAINT.REVIEWED_ALREADY');
  });

  it('asks the police to explain, and its fifteen days begin again with the explanation', () => {
    const matter = entered();
    answer(matter);
    expect(ask(matter, 9)).toBe('COMPLAINT.NOT_UNDER_REVIEW');
    appeal(matter, 10);
    expect(ask(matter, 11, police)).toBe('COMPLAINT.OTHER_UNIT');
    expect(ask(matter, 11)).toBe('accepted');
    expect([statusOf(stateOf(matter)), Object.keys(clocksOf(matter))]).toEqual(['explaining', ['COMPLAINT-01']]);
    expect(conclude(matter, 'proper', 12)).toBe('COMPLAINT.NOT_UNDER_REVIEW');
    expect(explain(matter, 12, procuratorate)).toBe('COMPLAINT.OTHER_UNIT');
    expect(explain(matter, 12)).toBe('accepted');
    expect(Object.keys(clocksOf(matter))).toEqual(['FRZ-21/2']);
    expect(ask(matter, 13)).toBe('COMPLAINT.EXPLAINED_ALREADY');
    expect(conclude(matter, 'proper', 13, police)).toBe('COMPLAINT.OTHER_UNIT');
    expect(conclude(matter, 'proper', 13)).toBe('accepted');
    expect([statusOf(stateOf(matter)), hasEnded(stateOf(matter)), clocksOf(matter)]).toEqual(['proper', true, {}]);
  });

  it('notifies the police to correct; a reply that is still owed stays owed', () => {
    const matter = entered();
    appeal(matter, 31);
    expect(conclude(matter, 'correct', 35)).toBe('accepted');
    expect([statusOf(stateOf(matter)), hasEnded(stateOf(matter))]).toEqual(['corrected', false]);
    expect(answer(matter, { outcome: 'granted', itemNos: [1, 2] }, 36)).toBe('accepted');
    expect([hasEnded(stateOf(matter)), clocksOf(matter)]).toEqual([true, {}]);
  });

  it('is taken back in every state in which something is waited for', () => {
    const open = entered();
    answer(open);
    appeal(open, 6);
    expect([withdraw(open), clocksOf(open)]).toEqual(['accepted', {}]);
    const explaining = entered();
    answer(explaining);
    appeal(explaining, 6);
    ask(explaining, 6);
    expect([withdraw(explaining), clocksOf(explaining)]).toEqual(['accepted', {}]);
  });
});

describe('what the holder is told', () => {
  it('says in every state what is waited for and whether the procuratorate may be asked', () => {
    const matter = entered();
    expect(toldToHolder(stateOf(matter), at(3))).toEqual({
      ...{ headline: '已收到，正在处理', waitsFor: '公安机关书面答复', mayAppeal: false },
    });
    expect(toldToHolder(stateOf(matter), at(31))).toMatchObject({ headline: '公安机关逾期未答复', mayAppeal: true });
    answer(matter);
    expect(toldToHolder(stateOf(matter), at(6))).toEqual({ headline: '申诉控告不成立', mayAppeal: true });
    appeal(matter, 7);
    expect(toldToHolder(stateOf(matter), at(8))).toMatchObject({ headline: '人民检察院正在审查', mayAppeal: false });
    conclude(matter, 'correct', 9);
    expect(toldToHolder(stateOf(matter), at(9)).headline).toBe('人民检察院已通知公安机关纠正');
  });
});

describe('the procuratorate of the same level', () => {
  const unit = (unitId: string, kind: Unit['kind'], divisionCode: string): Unit =>
    ({ unitId, kind, divisionCode, openSince: at(-100), agency: 'police', level: 'county', name: unitId }) as Unit;
  const units = [unit('county', 'procuratorate', '990102'), unit('city', 'procuratorate', '990100')];

  it('is that of the place, else that of the area around it', () => {
    expect(procuratorateOf(units, unit('p', 'police-station', '990102'), at(0)).unitId).toBe('county');
    expect(procuratorateOf(units, unit('p', 'police-station', '990109'), at(0)).unitId).toBe('city');
    const none = refusal(() => procuratorateOf(units, unit('p', 'police-station', '110101'), at(0)));
    expect(none).toBe('COMPLAINT.NO_PROCURATORATE');
  });
});
