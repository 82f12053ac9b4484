import { officeOfArea } from '#domain/agency/office-of-area';
import { areasAround, type Unit } from '#domain/agency/unit';
import type { UnitTree } from '#domain/agency/unit-tree';
import type { Instant } from '#domain/shared/instant';

/**
 * 协作地公安机关: the police bureau of another place, or of the smallest area around it that has one (XJD-16, XJD-17).
 *
 * Nothing where the place holds the own one, or where only an own superior stands for it: nobody asks those above for cooperation.
 */
export function cooperatingBureau(
  tree: UnitTree,
  { own, divisionCode }: { readonly own: Unit; readonly divisionCode: string },
  at: Instant,
): Unit | undefined {
  if (areasAround(own.divisionCode).includes(divisionCode)) return undefined;
  const found = officeOfArea(tree, { divisionCode, kind: 'police-bureau' }, at);
  return found && !tree.isInBranch(own.unitId, found.unitId) ? found : undefined;
}
