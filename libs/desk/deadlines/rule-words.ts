import { ruleOf } from '#domain/deadline/rule-set';

/** A figure that is no settled law shows its mark wherever it shows itself. */
export function ruleWordsOf(ruleId: string): { ruleId: string; duty: string; law: string; mark?: string } {
  const { duty, law, status } = ruleOf(ruleId);
  return { ruleId, duty, law, ...(status !== 'CONFIRMED' && status !== 'PARTLY' && { mark: status }) };
}
