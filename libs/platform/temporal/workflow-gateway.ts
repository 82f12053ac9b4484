import {
  ApplicationFailure,
  type Client,
  WithStartWorkflowOperation,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
} from '@temporalio/client';
import { type MatterInput, workflowTypeOf } from '#contracts/matter/record';
import { type Command, updateIdOf } from '#contracts/shared/command';
import { DomainError, isRefusalKind, type RefusalDetails } from '#domain/shared/domain-error';
import type { LegalClock, Receipt } from '#domain/shared/record';
import { OutcomeUnknown } from '#platform/http/request-refusal';
import { logger } from '#platform/observability/log';

const PATIENCE_MS = 10_000;

/** So often a command is sent that the engine gives back unheard. */
const MOST_TRIES = 5;

/** A dead worker's task is given to another after this. */
const TASK_PATIENCE = '4 seconds';

/** The record, where an act stands whatever the engine says. */
export interface Receipts {
  receiptOf(matterId: string, commandId: string): Promise<(Receipt & { readonly digest: string }) | undefined>;
}

export const RECEIPTS = Symbol('Receipts');

export interface GatewayParts {
  readonly client: Client;
  readonly receipts: Receipts;
  readonly taskQueue: string;
  /** The clock that a new matter starts with. */
  readonly clock: () => Promise<LegalClock | undefined>;
}

export interface Opening {
  readonly workflowType: string;
  readonly update: string;
}

export class WorkflowGateway {
  constructor(private readonly parts: GatewayParts) {}

  /**
   * Sends a command. However often it is sent, it is one act and gets one receipt.
   *
   * A matter that has ended, or that the engine has lost, is woken: a new run folds the record and decides on it.
   */
  act(matterId: string, update: string, command: Command): Promise<Receipt> {
    const options = { args: [command] as [Command], updateId: updateIdOf(command) };
    const { client } = this.parts;
    return this.settle(matterId, command, async () => {
      try {
        return await client.workflow.getHandle(matterId).executeUpdate<Receipt, [Command]>(update, options);
      } catch (error) {
        if (!(error instanceof WorkflowNotFoundError)) throw error;
        return this.start(matterId, { workflowType: workflowTypeOf(matterId), update }, command);
      }
    });
  }

  /** Opens a matter with its first command. Sent twice it is one matter: the second finds the first. */
  open(matterId: string, opening: Opening, command: Command): Promise<Receipt> {
    return this.settle(matterId, command, () => this.start(matterId, opening, command));
  }

  /** A run that is there is used; one that has ended makes room for the next, because the record is what a matter is. */
  private async start(matterId: string, { workflowType, update }: Opening, command: Command): Promise<Receipt> {
    const clock = await this.parts.clock();
    const input: MatterInput = { matterId, ...(clock && { clock }) };
    const startWorkflowOperation = new WithStartWorkflowOperation<(input: MatterInput) => Promise<void>>(workflowType, {
      workflowId: matterId,
      taskQueue: this.parts.taskQueue,
      args: [input],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      workflowTaskTimeout: TASK_PATIENCE,
    });
    const options = { args: [command] as [Command], updateId: updateIdOf(command), startWorkflowOperation };
    return this.parts.client.workflow.executeUpdateWithStart(update, options);
  }

  private async settle(matterId: string, command: Command, send: () => Promise<Receipt>): Promise<Receipt> {
    try {
      return await this.parts.client.withDeadline(Date.now() + PATIENCE_MS, () => heard(send));
    } catch (error) {
      const refusal = refusalIn(error);
      if (refusal) throw refusal;
      logger().warn({ matterId, err: error }, 'The engine gave no answer to a command.');
      return this.lookUp(matterId, command, error);
    }
  }

  /** The act may stand in the record whatever the engine said. A look that fails leaves the outcome as unknown as before. */
  private async lookUp(matterId: string, { commandId, digest }: Command, cause: unknown): Promise<Receipt> {
    const found = await this.parts.receipts.receiptOf(matterId, commandId).catch(() => undefined);
    if (!found) throw new OutcomeUnknown(cause);
    if (found.digest === digest) return { matterId, number: found.number };
    throw new DomainError('conflict', 'COMMAND.OTHER_BODY', 'This Idempotency-Key was used for another request.');
  }
}

/** A worker that is starved, or just gone, answers a task without a word about its command: the engine then wants it sent anew. */
async function heard(send: () => Promise<Receipt>): Promise<Receipt> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await send();
    } catch (error) {
      if (tries === MOST_TRIES || !isUnheard(error)) throw error;
    }
  }
}

const isUnheard = (error: unknown): boolean =>
  error instanceof WorkflowUpdateFailedError &&
  error.cause instanceof ApplicationFailure &&
  error.cause.type === 'UnprocessedUpdate';

/** Only a failure that names its kind was thrown by a decision. An engine under load can say "not found" of a living matter. */
function refusalIn(error: unknown): DomainError | undefined {
  const cause = error instanceof WorkflowUpdateFailedError ? error.cause : undefined;
  if (!(cause instanceof ApplicationFailure)) return undefined;
  const [kind, details] = cause.details ?? [];
  if (!isRefusalKind(kind)) return undefined;
  return new DomainError(kind, cause.type ?? 'MATTER.REFUSED', cause.message, details as RefusalDetails | undefined);
}
