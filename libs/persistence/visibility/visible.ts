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
  const [unit, roles] = [`$${first}`, `$${first + 1}`];
  const branch = scope.branch
    ? ` or units.path like (select own.path || '%' from units own where own.unit_id = ${unit})`
    : '';
  return {
    sql: `exists (select 1 from matter_parties party join units on units.unit_id = party.unit_id
      where party.matter_id = ${matterIdColumn} and party.until is null and party.role = any(${roles}) and (party.unit_id = ${unit}${branch}))`,
    values: [scope.unitId, scope.party],
  };
}
