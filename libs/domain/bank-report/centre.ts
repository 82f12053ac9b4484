import { areasAround, isOpenAt, type Unit } from '#domain/agency/unit';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';

/**
 * The anti-fraud centre that looks after a place: of its county, else of its city, its province, the country.
 *
 * @throws BANK_REPORT.CENTRE_UNKNOWN
 */
export function centreOfPlace(units: readonly Unit[], divisionCode: string, at: Instant): Unit {
  const centres = units.filter((unit) => unit.kind === 'anti-fraud-centre' && isOpenAt(unit, at));
  for (const area of areasAround(divisionCode)) {
    const centre = centres.find((unit) => unit.divisionCode === area);
    if (centre) return centre;
  }
  throw new DomainError('invalid', 'BANK_REPORT.CENTRE_UNKNOWN', 'No anti-fraud centre looks after this place.');
}
