import type { Unit } from '#domain/agency/unit';
import type { UnitTree } from '#domain/agency/unit-tree';

/** 属地公安: the bureau whose head answers for the unit; the unit itself where no bureau stands above it. */
export const leadingBureauOf = (tree: UnitTree, unitId: string): Unit =>
  [tree.get(unitId), ...tree.ancestorsOf(unitId)].find(({ kind }) => kind === 'police-bureau') ?? tree.get(unitId);
