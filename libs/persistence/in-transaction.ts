import type { DataSource, EntityManager } from 'typeorm';
import { together } from '#persistence/together';

/** Sends COMMIT with the last statements of a transaction and waits for all of them. Each must have been sent whole: one that follows an answer would come too late. */
export type CommitWith = <const Last extends readonly Promise<unknown>[]>(...last: Last) => Promise<void>;

/**
 * A transaction that begins in the same way to the database as its first statement, and ends in the same as its last where the work
 * says which that is. What has failed is never committed: after a failed statement the database takes COMMIT for ROLLBACK.
 *
 * @throws what the work throws, or the cause for which it could not be committed
 */
export async function inTransaction<T>(
  database: DataSource,
  work: (transaction: EntityManager, commitWith: CommitWith) => Promise<T>,
): Promise<T> {
  const runner = database.createQueryRunner();
  let committed = false;
  const commitWith: CommitWith = async (...last) => {
    committed = true;
    await together(...last, runner.query('COMMIT'));
  };
  try {
    await runner.connect();
    const [, done] = await together(runner.query('START TRANSACTION'), work(runner.manager, commitWith));
    if (!committed) await commitWith();
    return done;
  } catch (error) {
    await runner.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}
