import type { FilingRequired } from '#domain/case/case';
import {
  aCase,
  after,
  ask,
  type CaseInMemory,
  decide,
  newCase,
  OFFICER,
  through,
} from '#domain/case/case.spec-support';
import { noteProsecution, type NoteProsecution, requireFiling } from '#domain/case/chain-decisions';
import { noteNonProsecution } from '#domain/case/filing';
import { said } from '#domain/shared/in-memory-record.spec-support';

const by = { by: OFFICER, at: after(6) };
const require = (known: CaseInMemory, ground: FilingRequired['ground'], procedureId = 'p-1'): CaseInMemory => {
  known.act(requireFiling, { ground, procedureId, decisionNumber: '云公复字〔2026〕1号' }, by);
  return known;
};
const clocks = (known: CaseInMemory): string[] =>
  known.clocks.openDeadlines.map(({ deadlineId }) => deadlineId).filter((id) => id !== 'FRZ-01');
const notFiled = (): CaseInMemory => through(aCase(), 'acceptance', 'no-filing');

describe('a decision requires that the case be filed', () => {
  it.each(['reconsideration', 'review'] as const)('by %s: within a period of its own, until it is', (ground) => {
    const known = require(notFiled(), ground);
    expect(clocks(known)).toEqual(['XJD-25-file/p-1']);
    through(known, 'filing');
    expect([clocks(known), known.state?.filing]).toMatchObject([[], { status: 'filed' }]);
    expect(known.state?.filing).not.toHaveProperty('required');
    expect(known.folded().state).toEqual(known.state);
  });

  it('of the bureau that must file; of the handler where none is named (程序规定 178, 179)', () => {
    const owner = (more: object): unknown => {
      const known = notFiled();
      known.act(requireFiling, { ground: 'review', procedureId: 'p-1', decisionNumber: '1号', ...more }, by);
      expect(known.state?.filing?.required).toEqual([{ ground: 'review', procedureId: 'p-1', decisionNumber: '1号' }]);
      return known.clocks.openDeadlines.find(({ ruleId }) => ruleId === 'XJD-25-file')?.ownerUnitId;
    };
    expect(owner({ fileByUnitId: 'bureau-1' })).toBe('bureau-1');
    expect(owner({})).toBe(notFiled().state?.handlerUnitId);
  });

  it('by the procuratorate: the fifteen days run in the chain itself (CRD-23)', () => {
    expect(clocks(require(notFiled(), 'supervision'))).toEqual([]);
  });

  it('twice: no clock is lost, and each ends with the filing', () => {
    const known = require(require(notFiled(), 'reconsideration'), 'review', 'p-2');
    expect(clocks(known)).toEqual(['XJD-25-file/p-1', 'XJD-25-file/p-2']);
    expect(clocks(through(known, 'filing'))).toEqual([]);
  });

  it('of a case that was withdrawn, too: it is filed anew', () => {
    const known = require(through(aCase(), 'acceptance', 'filing', 'withdrawal'), 'supervision');
    expect(through(known, 'filing').state?.filing?.status).toBe('filed');
  });

  it('and it is not decided the other way', () => {
    const known = require(notFiled(), 'supervision');
    expect(said(() => ask(known, 'no-filing', { reason: '理由' }))).toBe('CASE.FILING_REQUIRED');
    const asked = through(aCase(), 'acceptance');
    ask(asked, 'no-filing', { reason: '理由' });
    require(asked, 'supervision');
    expect(said(() => decide(asked, 'no-filing'))).toBe('CASE.FILING_REQUIRED');
    expect(said(() => decide(asked, 'no-filing', { decision: 'refused', reason: '应当立案' }))).toBe('accepted');
  });

  it('is nothing to a case that is filed, and to none at all', () => {
    expect(said(() => require(through(aCase(), 'acceptance', 'filing'), 'review'))).toBe('CASE.FILED_ALREADY');
    expect(said(() => require(newCase(), 'review'))).toBe('MATTER.NOT_FOUND');
  });
});

describe('how the case stands with the prosecution', () => {
  const told = (decision: NoteProsecution['decision']): NoteProsecution => ({
    ...{ decision, procedureId: 'p-1', decisionNumber: '云检诉字〔2026〕1号', decidedAt: after(5) },
  });
  const note = (known: CaseInMemory, decision: NoteProsecution['decision']) =>
    known.act(noteProsecution, told(decision), by);

  it('not prosecuted, until that is taken back', () => {
    const known = aCase();
    note(known, 'not-prosecuted');
    expect(known.state?.prosecution).toEqual(told('not-prosecuted'));
    note(known, 'taken-up');
    expect(known.state).not.toHaveProperty('prosecution');
    note(known, 'charge-withdrawn');
    expect(known.state?.prosecution).toMatchObject({ decision: 'charge-withdrawn' });
    expect(known.folded().state).toEqual(known.state);
  });

  it('as its paper says where it was entered by hand', () => {
    const known = through(aCase(), 'acceptance', 'filing');
    known.act(noteNonProsecution, { decisionNumber: '岚检不诉〔2026〕1号', decidedAt: after(1) }, by);
    expect(known.state?.prosecution).toMatchObject({
      decision: 'not-prosecuted',
      decisionNumber: '岚检不诉〔2026〕1号',
    });
  });
});
