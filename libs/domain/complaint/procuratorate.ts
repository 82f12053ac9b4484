import { areasAround, isOpenAt, type Unit } from '#domain/agency/unit';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';

/**
 * 同级人民检察院: the procuratorate of the place of the police; of a place without one, that of the area around it.
 *
 * @throws COMPLAINT.NO_PROCURATORATE
 */
export function procuratorateOf(units: readonly Unit[], { divisionCode }: Unit, at: Instant): Unit {
  const open = units.filter((unit) => unit.kind === 'procuratorate' && isOpenAt(unit, at));
  for (const area of areasAround(divisionCode)) {
    const found = open.find((unit) => unit.divisionCode === area);
    if (found) return found;
  }
  throw new DomainError('conflict', 'COMPLAINT.NO_PROCURATORATE', 'No procuratorate looks after this place.');
}
