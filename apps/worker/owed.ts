import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { NOTE_REFUSAL } from '#contracts/matter/record';
import type { Command } from '#contracts/shared/command';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { OwedRow, RelayRepository } from '#persistence/relay/relay.repository';
import type { WorkflowGateway } from '#platform/temporal/workflow-gateway';

export interface OwedParts {
  readonly database: DataSource;
  readonly queue: RelayRepository;
  readonly gateway: WorkflowGateway;
}

const AT_ONCE = 16;

/** Sends what acts owe to other matters. The command id is its cause, so however often it is sent it is one act. */
export async function sendOwed({ database, queue, gateway }: OwedParts): Promise<number> {
  const owed = await database.transaction((transaction) => queue.owed(transaction, AT_ONCE));
  const outcomes = await Promise.allSettled(owed.map((one) => send(one, { database, queue, gateway })));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  return owed.length;
}

async function send(owed: OwedRow, { database, queue, gateway }: OwedParts): Promise<void> {
  try {
    await gateway.act(owed.matterId, owed.update, commandOf(owed));
    await queue.settled(database.manager, owed.owedId, 'done');
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const refused = {
      owedId: owed.owedId,
      matterId: owed.matterId,
      update: owed.update,
      code: error.code,
      message: error.message,
    };
    const { actor } = owed.body as Pick<Command, 'actor'>;
    const back = {
      commandId: `refused/${owed.owedId}`,
      digest: digestOf(refused),
      actor,
      receivedAt: owed.asOf as Instant,
      body: refused,
    };
    await gateway.act(owed.causeMatterId, NOTE_REFUSAL, back);
    await queue.settled(database.manager, owed.owedId, 'refused', `${error.code} ${error.message}`);
  }
}

function commandOf({ owedId, asOf, body }: OwedRow): Command {
  const { actor, body: given } = body as Pick<Command, 'actor' | 'body'>;
  return {
    commandId: owedId,
    digest: digestOf(body),
    actor,
    receivedAt: new Date(asOf).toISOString() as Instant,
    body: given,
  };
}

const digestOf = (value: unknown): string => createHash('sm3').update(JSON.stringify(value)).digest('hex');
