import type { DataSource, EntityManager } from 'typeorm';
import type { MovesSummary } from '#domain/deadline/moves-summary';
import type { BooksReadModel } from '#persistence/books/books.read-model';
import { summaryOf } from '#persistence/deadline-move/moves-digest';
import { newBooksOf } from '#persistence/deadline-move/new-books';
import { countRunning, type RunningPage, runningPage } from '#persistence/deadline-move/running';
import { type BooksFor, stageMoves } from '#persistence/deadline-move/staging';

const PAGE = 500;
const LEASE = `interval '1 minute'`;

export interface Simulated {
  readonly publication: string;
  readonly round: number;
  readonly unitId: string;
  readonly summary: MovesSummary;
}

/** Simulations of what new books would move: asked by an act, computed by the worker page by page, and kept as rows. */
export class SimulationRepository {
  /** In the transaction of the act that asks for it. */
  async ask(manager: EntityManager, publication: string): Promise<void> {
    await manager.query(
      `insert into simulations (publication, round, status) values ($1, 1, 'asked')
       on conflict (publication) do update set round = simulations.round + 1, status = 'asked', summary = null, last_error = null,
         done = 0, total = 0, asked_at = clock_timestamp(), claimed_until = null`,
      [publication],
    );
  }

  /** In the transaction of the act that ends the publication without putting it into force. */
  async drop(manager: EntityManager, publication: string): Promise<void> {
    await manager.query(`update simulations set status = 'dropped' where publication = $1`, [publication]);
    await manager.query(`delete from deadline_moves where publication = $1 and status = 'simulated'`, [publication]);
  }

  /** Takes one that was asked for, or that rests on books which are in force no more. */
  async claim(database: DataSource): Promise<string | undefined> {
    const answer: unknown = await database.query(
      `update simulations set claimed_until = clock_timestamp() + ${LEASE}, begun_at = clock_timestamp(), status = 'asked',
         round = case when status = 'simulated' then round + 1 else round end
       where publication = (select publication from simulations
         where (status = 'asked' or (status = 'simulated' and base_version <> (select version from books_in_force)))
           and (claimed_until is null or claimed_until < clock_timestamp())
         order by asked_at limit 1 for update skip locked)
       returning publication`,
    );
    return (answer as [{ publication: string }[], number])[0][0]?.publication;
  }

  /** What has been simulated and not been told to its matter yet. */
  notNoted(database: DataSource): Promise<Simulated[]> {
    return database.query(
      `select simulation.publication, simulation.round, simulation.summary,
         coalesce((select unit_id from matter_parties where matter_id = simulation.publication and role = 'handler' limit 1), '') as "unitId"
       from simulations simulation where simulation.status = 'simulated' and simulation.noted_round < simulation.round limit 10`,
    );
  }

  async noted(database: DataSource, { publication, round }: Simulated): Promise<void> {
    await database.query('update simulations set noted_round = $2 where publication = $1 and round = $2', [
      publication,
      round,
    ]);
  }

  async failed(database: DataSource, publication: string, reason: string): Promise<void> {
    await database.query(
      `update simulations set last_error = $2, claimed_until = clock_timestamp() + interval '10 seconds' where publication = $1`,
      [publication, reason.slice(0, 500)],
    );
  }

  /** Computes a claimed simulation. Whoever dies with it leaves it to the next, who begins anew. */
  async run(database: DataSource, books: BooksReadModel, publication: string): Promise<void> {
    const [shelf, pathOf] = await Promise.all([books.current(), books.pathOf()]);
    const fresh = await newBooksOf(database.manager, publication, { shelf, pathOf });
    const total = await countRunning(database.manager, fresh.touched);
    await database.transaction(async (manager) => {
      await manager.query(`delete from deadline_moves where publication = $1 and status = 'simulated'`, [publication]);
      await manager.query('update simulations set base_version = $2, done = 0, total = $3 where publication = $1', [
        publication,
        shelf.version,
        total,
      ]);
    });
    await this.stageAll(database, { publication, touched: fresh.touched, limit: PAGE }, fresh.booksFor);
    const summary = await summaryOf(database.manager, publication, ['simulated']);
    await database.query(
      `update simulations set status = 'simulated', summary = $2, done = greatest(done, total), claimed_until = null
       where publication = $1 and status = 'asked'`,
      [publication, JSON.stringify(summary)],
    );
  }

  private async stageAll(database: DataSource, first: RunningPage, booksFor: BooksFor): Promise<void> {
    let page = first;
    for (;;) {
      const rows = await runningPage(database.manager, page);
      await database.transaction(async (manager) => {
        await stageMoves(manager, page.publication, rows, booksFor);
        await manager.query(
          `update simulations set done = done + $2, claimed_until = clock_timestamp() + ${LEASE} where publication = $1`,
          [page.publication, rows.length],
        );
      });
      const last = rows.at(-1);
      if (!last || rows.length < page.limit) return;
      page = { ...page, after: [last.matterId, last.deadlineId] };
    }
  }
}
