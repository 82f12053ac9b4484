import { RULES_IN_FORCE, ruleOf } from '#domain/deadline/rule-set';

/** A figure that is no settled law shows its mark wherever it shows itself. A rule of an older set is shown by its id. */
export function ruleWordsOf(ruleId: string): { ruleId: string; duty: string; law: string; mark?: string } {
  if (!Object.hasOwn(RULES_IN_FORCE.rows, ruleId)) return { ruleId, duty: ruleId, law: '' };
  const { duty, law, status } = ruleOf(ruleId);
  return { ruleId, duty, law, ...(status !== 'CONFIRMED' && status !== 'PARTLY' && { mark: status }) };
}
