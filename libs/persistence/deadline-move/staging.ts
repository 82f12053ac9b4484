import type { EntityManager } from 'typeorm';
import { type Books, reckon, type Reckoned } from '#domain/deadline/reckon';
import { type Change, changeOf } from '#domain/deadline/simulate';
import { openingIn, reckonedIn, type RunningRow } from '#persistence/deadline-move/running';

/** The books before and after for one running clock. */
export type BooksFor = (row: RunningRow) => { readonly from: Books; readonly to: Books };

interface StagedMove {
  readonly row: RunningRow;
  readonly after: Reckoned;
  readonly change: Change;
}

/** Computes one page of clocks by the new books and writes down what changes. Gives the number of changes. */
export async function stageMoves(
  manager: EntityManager,
  publication: string,
  rows: readonly RunningRow[],
  booksFor: BooksFor,
): Promise<number> {
  const staged = rows.flatMap((row): StagedMove[] => {
    const { from, to } = booksFor(row);
    const after = reckon(openingIn(row), to);
    const change = changeOf([reckonedIn(row), after], from, to);
    return change ? [{ row, after, change }] : [];
  });
  if (staged.length > 0) await insertMoves(manager, publication, staged);
  return staged.length;
}

async function insertMoves(manager: EntityManager, publication: string, staged: readonly StagedMove[]): Promise<void> {
  await manager.query(
    `insert into deadline_moves select * from jsonb_populate_recordset(null::deadline_moves, $1::jsonb)
     on conflict (publication, matter_id, deadline_id) do nothing`,
    [JSON.stringify(staged.map((one) => moveRow(publication, one)))],
  );
}

const moveRow = (publication: string, { row, after, change }: StagedMove): object => ({
  publication,
  matter_id: row.matterId,
  deadline_id: row.deadlineId,
  kind: change.kind,
  status: 'simulated',
  rule_id: row.ruleId,
  owner_unit_id: row.ownerUnitId,
  old_due_at: row.dueAt,
  new_due_at: after.dueAt,
  old_due_date: row.dueDate,
  new_due_date: after.dueDate ?? null,
  old_provisional: row.provisional,
  new_provisional: after.provisional,
  old_rule_set_version: row.ruleSetVersion,
  new_rule_set_version: after.ruleSetVersion,
  old_calendar_version: row.calendarVersion,
  new_calendar_version: after.calendarVersion,
  ledger_length: row.facts.ledger?.length ?? 0,
  cause: change.why,
  rings_otherwise: change.ringsOtherwise,
  new_rungs: after.rungs,
  new_derivation: after.derivation,
});
