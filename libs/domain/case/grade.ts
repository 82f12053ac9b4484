import { UNIT_LEVELS, type UnitLevel } from '#domain/agency/unit';
import type { Case, CaseEvent, CaseLevel, Grade } from '#domain/case/case';
import { DomainError } from '#domain/shared/domain-error';
import type { Act, Decision } from '#domain/shared/record';

/** 定级: a case becomes one of the city, the province, the ministry or the country (SEED 001); who stands that high says so (DESIGN). */
export interface GradeCase extends Grade {
  readonly reason: string;
  /** Of the unit that grades; the API knows the tree. */
  readonly unitLevel: UnitLevel;
}

const LEAST: Readonly<Record<CaseLevel, UnitLevel>> = {
  national: 'national',
  ministry: 'national',
  province: 'province',
  city: 'city',
};

/** @throws CASE.LEVEL_TOO_HIGH, .GRADED_ALREADY, .GRADE_REASON_MISSING */
export function gradeCase(known: Case | undefined, { unitLevel, ...given }: GradeCase, _: Act): Decision<CaseEvent> {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  const { level, batch, reason } = given;
  if (reason.trim() === '') throw new DomainError('invalid', 'CASE.GRADE_REASON_MISSING', 'Say why.');
  if (UNIT_LEVELS.indexOf(unitLevel) > UNIT_LEVELS.indexOf(LEAST[level]))
    throw new DomainError('forbidden', 'CASE.LEVEL_TOO_HIGH', 'A higher unit gives this level.', {
      needed: LEAST[level],
    });
  if (known.grade?.level === level && known.grade.batch === batch)
    throw new DomainError('conflict', 'CASE.GRADED_ALREADY', 'The case has this level and batch.');
  return { happened: { event: 'CaseGraded', level, reason, ...(batch !== undefined && { batch }) } };
}
