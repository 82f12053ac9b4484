import type { EntityManager } from 'typeorm';
import type { MovesSummary } from '#domain/deadline/moves-summary';
import { DomainError } from '#domain/shared/domain-error';
import type { BooksReadModel } from '#persistence/books/books.read-model';
import { Shelf } from '#persistence/books/shelf';
import { summaryOf } from '#persistence/deadline-move/moves-digest';
import { type NewBooks, newBooksOf, type PublishingAct } from '#persistence/deadline-move/new-books';
import { type RunningPage, runningPage } from '#persistence/deadline-move/running';
import { stageMoves } from '#persistence/deadline-move/staging';

const PAGE = 1_000;

/** A transaction that had begun before the simulation may have stored a clock that it did not see. */
const OVERLAP = `interval '10 minutes'`;

/** Puts new books into force: one transaction with the act, and set by set, whatever number of clocks it moves. */
export class Reprojection {
  constructor(private readonly books: BooksReadModel) {}

  /** @throws BOOKS.MOVED_ON where other books came into force since the simulation */
  async publish(manager: EntityManager, act: PublishingAct): Promise<MovesSummary> {
    // Alone from here to the commit: whoever reckons waits, and then reckons by the new books.
    await manager.query('select pg_advisory_xact_lock(7200)');
    const since = await this.simulatedSince(manager, act.publication);
    const pathOf = await this.books.pathOf();
    const shelf = await Shelf.read(manager, await versionOf(manager));
    const fresh = await newBooksOf(manager, act.publication, { shelf, pathOf });
    await fresh.putIntoForce(manager, act);
    await manager.query('update books_in_force set version = version + 1');
    await moveListed(manager, act);
    await stageLate(manager, { publication: act.publication, touched: fresh.touched, since, limit: PAGE }, fresh);
    await moveListed(manager, act);
    await manager.query(`update simulations set status = 'recorded' where publication = $1`, [act.publication]);
    return summaryOf(manager, act.publication, ['recorded', 'settled']);
  }

  private async simulatedSince(manager: EntityManager, publication: string): Promise<Date> {
    const [row]: { base: number; since: Date }[] = await manager.query(
      `select base_version as base, begun_at - ${OVERLAP} as since from simulations
       where publication = $1 and status = 'simulated' for update`,
      [publication],
    );
    if (row && row.base === (await versionOf(manager))) return row.since;
    throw new DomainError(
      'conflict',
      'BOOKS.MOVED_ON',
      'Other books came into force since the simulation: simulate again.',
    );
  }
}

async function versionOf(manager: EntityManager): Promise<number> {
  const [row]: { version: number }[] = await manager.query('select version from books_in_force');
  return row?.version ?? 0;
}

/** The few clocks that began or were changed since the simulation are computed now. */
async function stageLate(manager: EntityManager, given: RunningPage, { booksFor }: NewBooks): Promise<void> {
  let page = given;
  for (;;) {
    const rows = await runningPage(manager, page);
    await stageMoves(manager, page.publication, rows, booksFor);
    const last = rows.at(-1);
    if (!last || rows.length < page.limit) return;
    page = { ...page, after: [last.matterId, last.deadlineId] };
  }
}

/**
 * Moves every listed clock that still stands as it was listed, and strikes the others off: what has ended is not moved,
 * and what a person has moved since is computed anew. A duty that was overdue by the old date and is not by the new one
 * is open again; its matter follows afterwards.
 *
 * "is not distinct from" keeps the planner to the primary key: by owner and end it would read all clocks of an owner
 * for each of them.
 */
async function moveListed(manager: EntityManager, { publication, at }: PublishingAct): Promise<void> {
  await manager.query(
    `with moved as (
       update deadlines deadline set due_at = move.new_due_at, due_date = move.new_due_date, provisional = move.new_provisional,
         rungs = move.new_rungs, derivation = move.new_derivation, rule_set_version = move.new_rule_set_version,
         calendar_version = move.new_calendar_version, stored_at = now(),
         status = case when move.new_due_at > $2 then 'open' else deadline.status end
       from deadline_moves move where move.publication = $1 and move.status = 'simulated'
         and deadline.matter_id = move.matter_id and deadline.deadline_id = move.deadline_id
         and deadline.status in ('open', 'overdue') and deadline.due_at is not distinct from move.old_due_at
         and deadline.owner_unit_id is not distinct from move.owner_unit_id
         and deadline.rule_set_version = move.old_rule_set_version and deadline.calendar_version = move.old_calendar_version
         and coalesce(jsonb_array_length(deadline.facts -> 'ledger'), 0) = move.ledger_length
       returning deadline.matter_id, deadline.deadline_id)
     update deadline_moves move set status = case when move.rings_otherwise then 'recorded' else 'settled' end,
       new_rungs = null, new_derivation = null
     from moved where move.publication = $1 and move.matter_id = moved.matter_id and move.deadline_id = moved.deadline_id`,
    [publication, at],
  );
  await manager.query(`delete from deadline_moves where publication = $1 and status = 'simulated'`, [publication]);
}
