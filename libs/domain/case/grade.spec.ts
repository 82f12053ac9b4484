import type { UnitLevel } from '#domain/agency/unit';
import type { CaseLevel } from '#domain/case/case';
import { aCase, after, type CaseInMemory, OFFICER } from '#domain/case/case.spec-support';
import { gradeCase, type GradeCase } from '#domain/case/grade';
import { said } from '#domain/shared/in-memory-record.spec-support';

const grade = (known: CaseInMemory, given: Partial<GradeCase> = {}): string =>
  said(() =>
    known.act(
      gradeCase,
      { level: 'city', reason: '涉案金额巨大', unitLevel: 'city', ...given },
      { by: OFFICER, at: after(9) },
    ),
  );

describe('the level of a case', () => {
  it('is given with a batch, raised later, and not given twice', () => {
    const known = aCase();
    expect(grade(known, { batch: 3 })).toBe('accepted');
    expect(known.state?.grade).toEqual({ level: 'city', batch: 3 });
    expect(grade(known, { batch: 3 })).toBe('CASE.GRADED_ALREADY');
    expect(grade(known, { level: 'province', unitLevel: 'province' })).toBe('accepted');
    expect(known.state?.grade).toEqual({ level: 'province' });
    expect(known.folded().state).toEqual(known.state);
  });

  it.each<[CaseLevel, UnitLevel, string]>([
    ['city', 'county', 'CASE.LEVEL_TOO_HIGH'],
    ['city', 'province', 'accepted'],
    ['province', 'city', 'CASE.LEVEL_TOO_HIGH'],
    ['ministry', 'province', 'CASE.LEVEL_TOO_HIGH'],
    ['national', 'national', 'accepted'],
  ])('%s by a unit of the %s: %s', (level, unitLevel, code) => {
    expect(grade(aCase(), { level, unitLevel })).toBe(code);
  });

  it('says why', () => {
    expect(grade(aCase(), { reason: ' ' })).toBe('CASE.GRADE_REASON_MISSING');
  });
});
