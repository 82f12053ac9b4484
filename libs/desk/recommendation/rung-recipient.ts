import type { UnitTree } from '#domain/agency/unit-tree';
import type { LadderRung, Recommendation, RungRecipient } from '#domain/recommendation/recommendation';

/** To whom a step of the ladder speaks by the tree of units alone; other organs are named by the chief. */
export function recipientOf(
  rung: LadderRung,
  { procuratorateUnitId, addresseeUnitId }: Recommendation,
  tree: UnitTree,
): RungRecipient | undefined {
  const below =
    rung === 'higher-procuratorate' ? procuratorateUnitId : rung === 'superior' ? addresseeUnitId : undefined;
  const unit = below === undefined ? undefined : tree.ancestorsOf(below)[0];
  return unit && { name: unit.name, unitId: unit.unitId };
}
