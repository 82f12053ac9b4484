import { apply } from '#domain/case/apply';
import type { Case, CaseEvent } from '#domain/case/case';
import { after, anOpening, type CaseInMemory, OFFICER } from '#domain/case/case.spec-support';
import { handOverCase, openCase } from '#domain/case/decide';
import { mergeCase, mergedFactOf, signMerge, splitCase } from '#domain/case/merge';
import type { LivingMeasure } from '#domain/shared/living-measure';
import { InMemoryMatter, InMemoryRecord, said } from '#domain/shared/in-memory-record.spec-support';

/** Cases of one unit, or of another where that is named. */
function world(...owners: string[]): { record: InMemoryRecord; cases: CaseInMemory[] } {
  const record = new InMemoryRecord();
  const cases = owners.map((handlerUnitId, index): CaseInMemory => {
    const caseId = `case-${index + 1}`;
    const known: CaseInMemory = new InMemoryMatter<Case, CaseEvent>(`case/${caseId}`, record, { apply });
    known.act(openCase, anOpening({ caseId, handlerUnitId }), { by: OFFICER, at: after(2) });
    return known;
  });
  return { record, cases };
}
const merge = (known: CaseInMemory | undefined, intoCaseId: string, given: object = {}) =>
  known?.act(mergeCase, { intoCaseId, reason: '同一受害人', ...given }, { by: OFFICER, at: after(3) });
const split = (known: CaseInMemory | undefined, reason = '另案处理', by = OFFICER) =>
  known?.act(splitCase, { reason }, { by, at: after(4) });
const { unitId: OWN } = OFFICER;

describe('a merged case', () => {
  it('keeps its clocks as they are, and is found in the fact', () => {
    const { record, cases } = world(OWN, OWN);
    const [, second] = cases;
    const before = second?.clocks.openDeadlines;
    merge(second, 'case-1');
    expect(second?.state?.mergedInto).toBe('case-1');
    expect(second?.clocks.openDeadlines).toEqual(before);
    expect(record.facts.get(mergedFactOf('case-2'))?.value).toEqual({ into: 'case-1' });
    expect(record.claims.get('referral:case-2')).toBe('case/case-2');
  });

  it('goes where the main one goes, and is the acting owner there', () => {
    const { record, cases } = world(OWN, OWN);
    merge(cases[1], 'case-1');
    const body = {
      toUnitId: 'c',
      centreUnitId: 'centre-c',
      superiorUnitIds: [],
      referralId: 'r',
      follows: true as const,
    };
    cases[1]?.act(handOverCase, body, { by: OFFICER, at: after(5) });
    expect(record.facts.get('owner:case-2')?.value).toEqual({ unitId: 'c', since: after(5) });
    expect(cases[1]?.clocks.openDeadlines.map(({ dueAt }) => dueAt)).toEqual([after(30)]);
  });

  it('that is split stands alone again, may be sent, and may be merged once more', () => {
    const { record, cases } = world(OWN, OWN);
    merge(cases[1], 'case-1');
    split(cases[1]);
    expect([cases[1]?.state?.mergedInto, record.claims.size]).toEqual([undefined, 0]);
    expect(record.facts.get(mergedFactOf('case-2'))?.value).toEqual({ into: null });
    expect(said(() => merge(cases[0], 'case-2'))).toBe('accepted');
  });
});

it.each<[string, () => unknown]>([
  [
    'CASE.MERGED_ALREADY',
    () =>
      [1, 2].map(
        (
          (cases) => () =>
            merge(cases[1], 'case-1')
        )(world(OWN, OWN).cases),
      ),
  ],
  ['CASE.MERGED_INTO_ITSELF', () => merge(world(OWN).cases[0], 'case-1')],
  ['CASE.MERGE_REASON_MISSING', () => merge(world(OWN, OWN).cases[1], 'case-1', { reason: ' ' })],
  ['CASE.OTHER_HANDLER', () => merge(world(OWN, 'c').cases[1], 'case-1')],
  ['CASE.MAIN_OF_OTHER_UNIT', () => merge(world('c', OWN).cases[1], 'case-1')],
  [
    'CASE.MAIN_IS_MERGED',
    () => {
      const { cases } = world(OWN, OWN, OWN);
      merge(cases[1], 'case-1');
      merge(cases[2], 'case-2');
    },
  ],
  [
    'CASE.HAS_MERGED',
    () => {
      const { cases } = world(OWN, OWN, OWN);
      merge(cases[1], 'case-1');
      merge(cases[0], 'case-3');
    },
  ],
  [
    'CASE.BEING_REFERRED',
    () => {
      const { record, cases } = world(OWN, OWN);
      record.claims.set('referral:case-2', 'referral/r-1');
      merge(cases[1], 'case-1');
    },
  ],
  ['CASE.NOT_MERGED', () => split(world(OWN).cases[0])],
  [
    'CASE.MERGE_REASON_MISSING',
    () => {
      const { cases } = world(OWN, OWN);
      merge(cases[1], 'case-1');
      split(cases[1], ' ');
    },
  ],
  [
    'CASE.OTHER_HANDLER',
    () => {
      const { cases } = world(OWN, OWN);
      merge(cases[1], 'case-1');
      split(cases[1], '另案处理', { ...OFFICER, unitId: 'c' });
    },
  ],
  [
    'MATTER.NOT_FOUND',
    () => merge(new InMemoryMatter<Case, CaseEvent>('case/x', new InMemoryRecord(), { apply }), 'y'),
  ],
])('%s', (code, work) => {
  expect(said(work)).toBe(code);
});

describe('what is alive in a case that is merged (CRD-27)', () => {
  const line: LivingMeasure = { matterId: 'freeze-order/f-1', itemNo: 1, kind: 'freeze', fenText: '100' };
  const measures = { lines: [line], digest: 'd'.repeat(64) };
  const COLLEAGUE = { ...OFFICER, officerId: 'p.other' };
  const sign = (known: CaseInMemory | undefined, digest = measures.digest, by = COLLEAGUE) =>
    said(() => known?.act(signMerge, { digest }, { by, at: after(4) }));
  const clocks = (known: CaseInMemory | undefined) =>
    known?.clocks.openDeadlines.map(({ deadlineId }) => deadlineId).filter((id) => id.startsWith('REF-03'));

  it('is signed by who merges, and a colleague counts it and signs', () => {
    const [, second] = world(OWN, OWN).cases;
    merge(second, 'case-1', { measures });
    expect(clocks(second)).toEqual(['REF-03/measures']);
    expect(sign(second, measures.digest, OFFICER)).toBe('CASE.MEASURES_SAME_OFFICER');
    expect(sign(second, 'e'.repeat(64))).toBe('CASE.OTHER_MEASURES');
    expect([sign(second), clocks(second)]).toEqual(['accepted', []]);
    expect(sign(second)).toBe('CASE.MEASURES_SIGNED_ALREADY');
    expect(second?.state?.merging).toMatchObject({ given: { by: { officerId: OFFICER.officerId } }, received: {} });
    expect(second?.folded().state).toEqual(second?.state);
  });

  it('is not waited for after a split, and is signed for anew with another merge', () => {
    const [, second] = world(OWN, OWN).cases;
    merge(second, 'case-1', { measures });
    split(second);
    expect([clocks(second), sign(second)]).toEqual([[], 'CASE.NO_MEASURES']);
    merge(second, 'case-1', { measures });
    expect([clocks(second), sign(second)]).toEqual([['REF-03/measures-2'], 'accepted']);
    const [, plain] = world(OWN, OWN).cases;
    merge(plain, 'case-1');
    expect([clocks(plain), sign(plain)]).toEqual([[], 'CASE.NO_MEASURES']);
  });
});
