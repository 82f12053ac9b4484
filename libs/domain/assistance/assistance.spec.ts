import type { Actor } from '#domain/agency/actor';
import { apply } from '#domain/assistance/apply';
import { type Assistance, type AssistanceEvent, hasEnded } from '#domain/assistance/assistance';
import {
  answerAssistance,
  askAssistance,
  type AskAssistance,
  askPapers,
  completePapers,
  reportCaught,
  takeUpAssistance,
  withdrawAssistance,
} from '#domain/assistance/decide';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

type InMemory = InMemoryMatter<Assistance, AssistanceEvent>;
const at = (hours: number): Instant => new Date(Date.UTC(2026, 2, 2, 1) + hours * 3_600_000).toISOString() as Instant;
const by = (unitId: string): Actor => ({ agency: 'police', unitId, officerId: `${unitId}.1`, roles: ['officer'] });
const PAPER = { subjectId: 's', commitment: 'c' };

function asked(given: Partial<AskAssistance> = {}): InMemory {
  const matter: InMemory = new InMemoryMatter('assistance/h-1', new InMemoryRecord(), { apply });
  const body: AskAssistance = {
    ...{ assistanceId: 'h-1', caseId: 'case-1', fromUnitId: 'a', toUnitId: 'c', kind: 'identity' },
    ...{ request: PAPER, papers: [PAPER], superiorUnitIds: [], senderWord: '云' },
    ...given,
  };
  matter.act(askAssistance, body, { by: by('a'), at: at(0) });
  return matter;
}
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
const takeUp = (matter: InMemory, unitId = 'c'): unknown =>
  matter.act(takeUpAssistance, {}, { by: by(unitId), at: at(2) });
const answer = (matter: InMemory, hours = 3, result = [PAPER]): unknown =>
  matter.act(answerAssistance, { result }, { by: by('c'), at: at(hours) });

it('is taken up without a condition and answered: seven days, fifteen in remote areas (XJD-18)', () => {
  const matter = asked();
  expect(Object.keys(clocksOf(matter))).toEqual(['XJD-17/1']);
  expect(refusal(() => takeUp(matter, 'a'))).toBe('ASSISTANCE.OTHER_UNIT');
  takeUp(matter);
  expect(clocksOf(matter)).toEqual({ 'XJD-18/work': '2026-03-09T16:00:00.000Z' });
  expect(refusal(() => answer(matter, 3, []))).toBe('ASSISTANCE.RESULT_MISSING');
  answer(matter);
  expect([hasEnded(matter.state as Assistance), clocksOf(matter)]).toEqual([true, {}]);
  const remote = asked({ kind: 'identity-remote' });
  takeUp(remote);
  expect(clocksOf(remote)).toEqual({ 'XJD-18-remote/work': '2026-03-17T16:00:00.000Z' });
});

it('asks for papers and never refuses; a measure on the spot has none without them (XJD-23)', () => {
  expect(refusal(() => asked({ kind: 'on-the-spot', papers: [] }))).toBe('ASSISTANCE.PAPERS_MISSING');
  const matter = asked();
  const ask = (missing: string[]): string =>
    refusal(() => matter.act(askPapers, { missing }, { by: by('c'), at: at(1) }));
  expect(ask([])).toBe('ASSISTANCE.NOTHING_MISSING');
  expect(ask(['警官证复印件'])).toBe('accepted');
  expect(Object.keys(clocksOf(matter))).toEqual(['AST-01/1']);
  expect(refusal(() => takeUp(matter))).toBe('ASSISTANCE.WRONG_STATE');
  const none = refusal(() => matter.act(completePapers, { papers: [] }, { by: by('a'), at: at(2) }));
  expect(none).toBe('ASSISTANCE.PAPERS_MISSING');
  matter.act(completePapers, { papers: [PAPER] }, { by: by('a'), at: at(2) });
  expect(Object.keys(clocksOf(matter))).toEqual(['XJD-17/2']);
});

it('a fugitive who is caught is questioned within 24 hours (XJD-21)', () => {
  const matter = asked({ kind: 'fugitive' });
  takeUp(matter);
  const caught = (one: InMemory, hours: number): string =>
    refusal(() => one.act(reportCaught, { caughtAt: at(hours) }, { by: by('c'), at: at(3) }));
  expect(caught(matter, 9)).toBe('ASSISTANCE.CAUGHT_IN_THE_FUTURE');
  expect(caught(matter, 2)).toBe('accepted');
  expect(clocksOf(matter)).toEqual({ 'XJD-21/question': at(26) });
  answer(matter, 5);
  expect(clocksOf(matter)).toEqual({});
  const other = asked();
  takeUp(other);
  expect(caught(other, 2)).toBe('ASSISTANCE.NOT_A_FUGITIVE');
});

it.each(['asked', 'incomplete', 'under-way'])('is withdrawn with a reason while it is %s', (state) => {
  const matter = asked();
  if (state === 'incomplete') matter.act(askPapers, { missing: ['手续'] }, { by: by('c'), at: at(1) });
  if (state === 'under-way') takeUp(matter);
  const withdraw = (reason: string): string =>
    refusal(() => matter.act(withdrawAssistance, { reason }, { by: by('a'), at: at(4) }));
  expect(withdraw(' ')).toBe('ASSISTANCE.REASON_MISSING');
  expect(withdraw('已自行查明')).toBe('accepted');
  expect(clocksOf(matter)).toEqual({});
});

it('is asked once, of another unit', () => {
  expect(refusal(() => asked({ toUnitId: 'a' }))).toBe('ASSISTANCE.OWN_UNIT');
  const matter = asked();
  expect(refusal(() => matter.act(askAssistance, {} as AskAssistance, { by: by('a'), at: at(1) }))).toBe(
    'ASSISTANCE.ASKED_ALREADY',
  );
});

it('accompanies an electronic freeze with its papers, and is cooperated with like any other letter (XJD-16, XJD-23)', () => {
  const freeze = { orderId: 'f-1', orderNumber: '云公冻字〔2026〕1号', accounts: 2 };
  expect(refusal(() => asked({ kind: 'electronic-freeze', papers: [], freeze }))).toBe('ASSISTANCE.PAPERS_MISSING');
  const matter = asked({ kind: 'electronic-freeze', freeze });
  expect(matter.state).toMatchObject({ status: 'asked', freeze });
  takeUp(matter);
  expect(Object.keys(clocksOf(matter))).toEqual(['XJD-19/work']);
  answer(matter);
  expect(hasEnded(matter.state as Assistance)).toBe(true);
});
