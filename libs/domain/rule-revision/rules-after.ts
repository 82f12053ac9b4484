import type { RuleStatus } from '#domain/deadline/deadline';
import { overlay, release } from '#domain/deadline/overlay';
import type { RuleRow, RuleSet } from '#domain/deadline/rule';
import { ruleOf } from '#domain/deadline/rule-set';
import type { ProposedRevision, RevisedRow } from '#domain/rule-revision/rule-revision';

export interface DecidedBy {
  readonly proposedBy: string;
  readonly approvedBy: string;
}

/**
 * The rules once a revision is in force; the set before it is not touched.
 *
 * @throws DEADLINE.LEGAL_VALUE where a branch would change what the law fixes, DEADLINE.SAME_OFFICER, and what a row is refused for
 */
export function rulesAfter(rules: RuleSet, revision: ProposedRevision, by: DecidedBy): RuleSet {
  const { kind, version, changes, reason } = revision;
  if (kind === 'overlay') return overlay(rules, changes, version);
  return release(rules, { version, ...by, reason, rows: changes.map((change) => revisedRow(rules, change)) });
}

export function revisedRow(rules: RuleSet, { ruleId, value, rungs, calendars, law, mark }: RevisedRow): RuleRow {
  const row = ruleOf(ruleId, rules);
  return {
    ...row,
    ...(value !== undefined && { value }),
    ...(rungs !== undefined && { rungs }),
    ...(calendars !== undefined && { calendars }),
    ...(law !== undefined && { law }),
    ...(mark !== undefined && { mark, status: statusIn(mark) }),
  };
}

/** The mark begins with its status, as in the rule book. */
const statusIn = (mark: string): RuleStatus => mark.split(/[ ;]/, 1)[0] as RuleStatus;
