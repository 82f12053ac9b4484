import type { Scope } from '#domain/agency/permission';

export interface SqlText {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/**
 * The policy as a condition on a column that holds matter ids; `first` is the number of its first parameter.
 *
 * A list is narrowed by it before anything is counted, so that another agency's matter does not even show in a sum.
 */
export function visible(matterIdColumn: string, scope: Scope | undefined, first: number): SqlText {
  if (!scope) return { sql: 'false', values: [] };
  const [unit, roles, officer] = [`$${first}`, `$${first + 1}`, `$${first + 2}`];
  const branch = scope.branch
    ? ` or units.path like (select own.path || '%' from units own where own.unit_id = ${unit})`
    : '';
  return {
    sql: `exists (select 1 from matter_parties party join units on units.unit_id = party.unit_id
      where party.matter_id = ${matterIdColumn} and party.until is null and party.role = any(${roles}) and (party.unit_id = ${unit}${branch}))
      and not ${recusedFrom(matterIdColumn, officer)}`,
    values: [scope.unitId, scope.party, scope.officerId],
  };
}

/** Whether an officer is recused from a matter: from itself, or from the case that it belongs to. */
export const recusedFrom = (matterIdColumn: string, officer: string): string =>
  `exists (select 1 from recusals recusal where recusal.officer_id = ${officer}::text and recusal.lifted_at is null and (recusal.matter_id = ${matterIdColumn}
     or recusal.matter_id = (select 'case/' || of_case.case_id from matter_heads of_case where of_case.matter_id = ${matterIdColumn})))`;
