import { codeOf } from '#persistence/record/faults';

/** What the database says of every statement after the one that failed: the consequence, and not the cause. */
const ABORTED = '25P02';

/**
 * Sends statements of one connection at once and in this order, and waits for all of them: one way to the database and back for several.
 * None is left running when another has failed, because what it still sends would then be said outside the transaction.
 *
 * @throws what failed first, by its cause: whether an act is tried again hangs on it
 */
export async function together<const Said extends readonly Promise<unknown>[]>(
  ...said: Said
): Promise<{ -readonly [Nth in keyof Said]: Awaited<Said[Nth]> }> {
  const ended = await Promise.allSettled(said);
  const failed = ended.filter((one) => one.status === 'rejected').map(({ reason }): unknown => reason);
  if (failed.length > 0) throw failed.find((reason) => codeOf(reason) !== ABORTED) ?? failed[0];
  return ended.map((one) => (one as PromiseFulfilledResult<unknown>).value) as never;
}

/**
 * Works on while statements that were said before are on their way. They are left to be waited for with the last ones; where the work
 * fails they are waited for here.
 *
 * @throws as `together` does
 */
export async function meanwhile<T>(said: readonly Promise<unknown>[], work: () => Promise<T>): Promise<T> {
  for (const one of said) one.catch(() => undefined);
  try {
    return await work();
  } catch (error) {
    await together(...said, Promise.reject(error as Error));
    throw error;
  }
}
