import type { EntityManager } from 'typeorm';
import type { NamedClock } from '#domain/deadline/ledger-commands';
import { RELEASED, RULES_IN_FORCE, ruleOf } from '#domain/deadline/rule-set';

/** A clock that still runs, with the row by which it runs: what a command on it brings along. */
export async function namedClocks(
  manager: EntityManager,
  { matterId, deadlineId, ruleId }: { readonly matterId: string; readonly deadlineId: string; readonly ruleId: string },
): Promise<NamedClock[]> {
  const rows: { version: string }[] = await manager.query(
    `select rule_set_version as version from deadlines where matter_id = $1 and deadline_id = $2 and status in ('open', 'overdue')`,
    [matterId, deadlineId],
  );
  return rows.map(({ version }) => ({
    deadlineId,
    ruleSetVersion: version,
    rule: ruleOf(ruleId, RELEASED[version] ?? RULES_IN_FORCE),
  }));
}
