import { areasAround, isOpenAt, type Unit, type UnitKind } from '#domain/agency/unit';
import type { UnitTree } from '#domain/agency/unit-tree';
import type { Instant } from '#domain/shared/instant';

/** The office of this kind that stands for a place: of its county, else of the smallest area around it that has one. */
export function officeOfArea(
  tree: UnitTree,
  { divisionCode, kind }: { readonly divisionCode: string; readonly kind: UnitKind },
  at: Instant,
): Unit | undefined {
  for (const area of areasAround(divisionCode)) {
    const found = tree.units.find((unit) => unit.divisionCode === area && unit.kind === kind && isOpenAt(unit, at));
    if (found) return found;
  }
  return undefined;
}
