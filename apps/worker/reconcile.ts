import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { CATCH_UP, MATTER_STATUS, type MatterInput, type MatterStatus, workflowTypeOf } from '#contracts/matter/record';
import type { Instant } from '#domain/shared/instant';
import type { LegalClock } from '#domain/shared/record';
import type { ReconcileRepository, WaitingMatter } from '#persistence/record/reconcile.repository';
import { logger } from '#platform/observability/log';

/** Longer than a workflow task may take: before that, the engine delivers the command again by itself. */
const PATIENCE_SECONDS = 30;
const AT_ONCE = 50;
const ANSWER_WITHIN_MS = 5_000;

export interface ReconcileParts {
  readonly database: DataSource;
  readonly matters: ReconcileRepository;
  readonly client: Client;
  readonly taskQueue: string;
  readonly clock: () => Promise<LegalClock | undefined>;
  readonly legalNow: () => Promise<Instant>;
}

/**
 * Finds the matters whose record may have run ahead of them, and wakes those that are behind.
 *
 * A query costs the engine no event and answers from what it has accepted. A matter that cannot answer must not keep
 * the others asleep, so nobody is waited for longer than five seconds. A matter that the engine has lost is started
 * again and folds its record.
 */
export async function reconcile(parts: ReconcileParts): Promise<number> {
  const { database, matters } = parts;
  const waiting = await matters.notAccepted(database.manager, { olderThanSeconds: PATIENCE_SECONDS, limit: AT_ONCE });
  const silent = await matters.overdueToFire(database.manager, await parts.legalNow(), AT_ONCE);
  await Promise.all(
    [...waiting, ...silent].map((matter) =>
      look(matter, parts).catch((error: unknown) =>
        logger().warn({ matterId: matter.matterId, err: error }, 'A matter does not answer.'),
      ),
    ),
  );
  return waiting.length;
}

async function look(matter: WaitingMatter, parts: ReconcileParts): Promise<void> {
  const { client, database, matters } = parts;
  const seen = await client.withDeadline(Date.now() + ANSWER_WITHIN_MS, () => seenBy(matter, parts));
  if (seen >= matter.number) await matters.accepted(database.manager, { ...matter, number: seen });
}

async function seenBy({ matterId, number }: WaitingMatter, parts: ReconcileParts): Promise<number> {
  const handle = parts.client.workflow.getHandle(matterId);
  try {
    const { seen } = await handle.query<MatterStatus>(MATTER_STATUS);
    return seen >= number ? seen : await handle.executeUpdate<number, []>(CATCH_UP, { updateId: `catch-up-${number}` });
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
    await revive(matterId, parts);
    return number;
  }
}

/** The record is what a matter is; the engine only runs it. */
async function revive(matterId: string, { client, taskQueue, clock }: ReconcileParts): Promise<void> {
  const setting = await clock();
  const input: MatterInput = { matterId, ...(setting && { clock: setting }) };
  await client.workflow.start(workflowTypeOf(matterId), {
    workflowId: matterId,
    taskQueue,
    args: [input],
    workflowTaskTimeout: '4 seconds',
    workflowIdConflictPolicy: 'USE_EXISTING' as const,
  });
}
