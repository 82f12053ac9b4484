import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { MovesSummary } from '#domain/deadline/moves-summary';

const PAGE = 10_000;

/** One line for each change. What stands in it is what a person was shown: which clock, from when, to when, and why. */
const LINE = `matter_id || E'\\t' || deadline_id || E'\\t' || kind || E'\\t' || old_due_at::text || E'\\t' || new_due_at::text
  || E'\\t' || old_provisional || E'\\t' || new_provisional || E'\\t' || new_rule_set_version || E'\\t' || new_calendar_version
  || E'\\t' || cause::text`;

/** SM3 over every change of a publication in the order of its key, and how many there are of each kind. */
export async function summaryOf(
  manager: EntityManager,
  publication: string,
  statuses: readonly string[],
): Promise<MovesSummary> {
  const hash = createHash('sm3');
  const count = { moved: 0, settled: 0, reladdered: 0, restated: 0 };
  let after: readonly [string, string] | undefined;
  for (;;) {
    const rows: { matterId: string; deadlineId: string; kind: keyof typeof count; line: string }[] =
      await manager.query(
        `select matter_id as "matterId", deadline_id as "deadlineId", kind, ${LINE} as line from deadline_moves
         where publication = $1 and status = any($2) and ($3::text is null or (matter_id, deadline_id) > ($3::text, $4::text))
         order by matter_id, deadline_id limit ${PAGE}`,
        [publication, statuses, after?.[0] ?? null, after?.[1] ?? null],
      );
    for (const { kind, line } of rows) {
      hash.update(`${line}\n`);
      count[kind] += 1;
    }
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return { ...count, digest: hash.digest('hex') };
    after = [last.matterId, last.deadlineId];
  }
}
