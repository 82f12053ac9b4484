import type { UnitTree } from '#domain/agency/unit-tree';
import type { RuleStatus } from '#domain/deadline/deadline';
import { type Counts, countsOf } from '#domain/deadline/rule';
import { RULES_IN_FORCE, ruleOf } from '#domain/deadline/rule-set';

/** The rule as the derivation of one clock states it: the law by which it runs, whatever has been released since. */
export interface StatedRule {
  readonly duty: string;
  readonly law: string;
  readonly status: RuleStatus;
}

export interface RuleWords {
  readonly ruleId: string;
  readonly duty: string;
  readonly law: string;
  readonly mark?: string;
  readonly counts: Counts;
}

/** A figure that is no settled law shows its mark wherever it shows itself. A rule of an older set is shown by its id. */
export function ruleWordsOf(ruleId: string, stated?: StatedRule | null): RuleWords {
  const known = Object.hasOwn(RULES_IN_FORCE.rows, ruleId) ? ruleOf(ruleId) : undefined;
  const counts = known ? countsOf(known) : 'hours';
  const rule = stated ?? known;
  if (!rule) return { ruleId, duty: ruleId, law: '', counts };
  const { duty, law, status } = rule;
  return { ruleId, duty, law, counts, ...(status !== 'CONFIRMED' && status !== 'PARTLY' && { mark: status }) };
}

/** A duty that its owner has once for each of several units bears their id: without the name its lines look the same. */
export function unitAbout(
  { deadlineId, ownerUnitId }: { readonly deadlineId: string; readonly ownerUnitId: string },
  tree: Pick<UnitTree, 'find'>,
): string | undefined {
  const about = deadlineId.slice(deadlineId.indexOf('/') + 1);
  return about === ownerUnitId ? undefined : tree.find(about)?.name;
}
