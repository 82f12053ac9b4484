import type { Actor } from '#domain/agency/actor';
import { apply } from '#domain/double-inquiry/apply';
import {
  answerConsequence,
  askConsequence,
  concludeLine,
  decideApproval,
  noteFinding,
  openInquiry,
} from '#domain/double-inquiry/decide';
import {
  type DoubleInquiry,
  type DoubleInquiryEvent,
  type FindingFacts,
  hasEnded,
  type Line,
  type Outcome,
  type Road,
  statusOf,
} from '#domain/double-inquiry/double-inquiry';
import { InMemoryMatter, InMemoryRecord, said } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

type InMemory = InMemoryMatter<DoubleInquiry, DoubleInquiryEvent>;

const at = (days: number): Instant => new Date(Date.UTC(2026, 2, 2, 1) + days * 86_400_000).toISOString() as Instant;
const by = (unitId: string): Actor => ({ agency: 'police', unitId, officerId: `${unitId}.1`, roles: ['approver'] });
const PAPER = { subjectId: 's', commitment: 'c' };
const NONE = { subjectId: '', commitment: '' };

function opened(): InMemory {
  const matter: InMemory = new InMemoryMatter('double-inquiry/c-1', new InMemoryRecord(), { apply });
  matter.act(openInquiry, { caseId: 'c-1', unitId: 'station', superiorUnitIds: [] }, { by: by('station'), at: at(0) });
  return matter;
}
const note = (matter: InMemory, given: Partial<FindingFacts> = {}, day = 1) =>
  matter.act(
    noteFinding,
    { kind: 'bank-duty', institutionUnitId: 'bank', text: PAPER, papers: [PAPER], ...given },
    { by: by('station'), at: at(day) },
  );
const conclude = (matter: InMemory, line: Line, outcome: Outcome, reason = PAPER) =>
  matter.act(concludeLine, { line, outcome, reason }, { by: by('station'), at: at(2) });
const ask = (matter: InMemory, road: Road = 'penalty', findingNo = 1, reason = PAPER) =>
  matter.act(
    askConsequence,
    {
      ...{ findingNo, road, addresseeUnitId: 'regulator', documentWord: '云松', reason, approvalId: `a.${road}` },
      ...{ approverUnitId: 'bureau', title: '移送' },
    },
    { by: by('station'), at: at(3) },
  );
const decide = (matter: InMemory, decision: 'approved' | 'refused', road: Road = 'penalty') =>
  matter.act(
    decideApproval,
    { approvalId: `a.${road}`, decision, ...(decision === 'refused' && { reason: '证据不足' }) },
    { by: by('bureau'), at: at(4) },
  );
const answer = (matter: InMemory, unitId = 'regulator', text = PAPER) =>
  matter.act(answerConsequence, { consequenceNo: 1, outcome: 'taken', text }, { by: by(unitId), at: at(5) });
const clocksOf = (matter: InMemory): string[] => matter.clocks.openDeadlines.map(({ deadlineId }) => deadlineId).sort();

describe('the second line of a case', () => {
  it('asks two questions from the day of the filing, once for a case', () => {
    const matter = opened();
    expect([statusOf(matter.state!), clocksOf(matter)]).toEqual([
      'inquiring',
      ['CRD-29-institution/1', 'CRD-29-source/1'],
    ]);
    const again = { caseId: 'c-1', unitId: 'station', superiorUnitIds: [] };
    expect(said(() => matter.act(openInquiry, again, { by: by('station'), at: at(1) }))).toBe(
      'DOUBLE_INQUIRY.OPENED_ALREADY',
    );
  });

  it('is opened by hand for a case that was filed before, and for no other', () => {
    const record = new InMemoryRecord();
    const matter: InMemory = new InMemoryMatter('double-inquiry/c-2', record, { apply });
    const byHand = { caseId: 'c-2', unitId: 'station', superiorUnitIds: [], byHand: true as const };
    const open = (): string => said(() => matter.act(openInquiry, byHand, { by: by('station'), at: at(0) }));
    expect(open()).toBe('DOUBLE_INQUIRY.NOT_FILED');
    record.publish('filing:c-2', { filed: true });
    expect([open(), clocksOf(matter)]).toEqual(['accepted', ['CRD-29-institution/1', 'CRD-29-source/1']]);
    expect(matter.state).not.toHaveProperty('byHand');
  });

  it('finds with evidence, and names the institution whose breach it says', () => {
    const matter = opened();
    expect(
      said(() =>
        matter.act(noteFinding, { kind: 'bank-duty', text: PAPER, papers: [PAPER] }, { by: by('s'), at: at(1) }),
      ),
    ).toBe('DOUBLE_INQUIRY.NO_INSTITUTION');
    expect(said(() => note(matter, { papers: [] }))).toBe('DOUBLE_INQUIRY.NO_EVIDENCE');
    expect(said(() => note(matter, { text: NONE }))).toBe('DOUBLE_INQUIRY.REASON_MISSING');
    expect(said(() => note(matter))).toBe('accepted');
    expect(matter.state?.findings.map(({ findingNo, kind }) => [findingNo, kind])).toEqual([[1, 'bank-duty']]);
  });

  it('is concluded by what was found, and opened again by what is found later', () => {
    const matter = opened();
    expect(said(() => conclude(matter, 'institution', 'found'))).toBe('DOUBLE_INQUIRY.NO_FINDING');
    expect(said(() => conclude(matter, 'institution', 'none', NONE))).toBe('DOUBLE_INQUIRY.REASON_MISSING');
    conclude(matter, 'institution', 'none');
    expect(said(() => conclude(matter, 'institution', 'none'))).toBe('DOUBLE_INQUIRY.CONCLUDED_ALREADY');
    conclude(matter, 'source', 'unknown');
    expect([hasEnded(matter.state!), clocksOf(matter)]).toEqual([true, []]);
    note(matter, {}, 9);
    expect([statusOf(matter.state!), clocksOf(matter)]).toEqual(['inquiring', ['CRD-29-institution/2']]);
    expect(said(() => conclude(matter, 'institution', 'none'))).toBe('DOUBLE_INQUIRY.FOUND_SOMETHING');
    conclude(matter, 'institution', 'found');
    expect(hasEnded(matter.state!)).toBe(true);
    expect(matter.folded().state).toEqual(matter.state);
  });
});

describe('what was found', () => {
  it('goes out only by the decision of a person, once on each road', () => {
    const matter = opened();
    note(matter);
    expect(said(() => ask(matter, 'penalty', 7))).toBe('DOUBLE_INQUIRY.NO_FINDING');
    expect(said(() => ask(matter, 'penalty', 1, NONE))).toBe('DOUBLE_INQUIRY.REASON_MISSING');
    ask(matter);
    expect(said(() => ask(matter))).toBe('DOUBLE_INQUIRY.ASKED_ALREADY');
    expect(said(() => answer(matter))).toBe('DOUBLE_INQUIRY.NOT_SENT');
    decide(matter, 'refused');
    expect(matter.state?.consequences[0]?.status).toBe('refused');
    expect(clocksOf(matter)).toEqual(['CRD-29-institution/1', 'CRD-29-source/1']);
    expect(said(() => ask(matter))).toBe('accepted');
  });

  it.each([
    ['penalty', 'INQ-01/1'],
    ['recommendation', 'INQ-02/1'],
    ['discipline', 'INQ-03/1'],
  ] as const)('on the road of %s is waited for under %s and answered by its addressee', (road, clock) => {
    const matter = opened();
    note(matter);
    ask(matter, road);
    decide(matter, 'approved', road);
    expect([matter.state?.consequences[0]?.number, clocksOf(matter)]).toEqual([
      ...['1', ['CRD-29-institution/1', 'CRD-29-source/1', clock].sort()],
    ]);
    conclude(matter, 'institution', 'found');
    conclude(matter, 'source', 'unknown');
    expect(statusOf(matter.state!)).toBe('waiting');
    expect(said(() => answer(matter, 'elsewhere'))).toBe('DOUBLE_INQUIRY.OTHER_UNIT');
    expect(said(() => answer(matter, 'regulator', NONE))).toBe('DOUBLE_INQUIRY.REASON_MISSING');
    answer(matter);
    expect([hasEnded(matter.state!), clocksOf(matter)]).toEqual([true, []]);
  });

  it('of no inquiry is nothing', () => {
    const none: InMemory = new InMemoryMatter('double-inquiry/x', new InMemoryRecord(), { apply });
    expect(said(() => note(none))).toBe('MATTER.NOT_FOUND');
  });
});
