import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Command } from '#contracts/shared/command';
import type { Actor } from '#domain/agency/actor';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { BooksReadModel } from '#persistence/books/books.read-model';
import { type Simulated, SimulationRepository } from '#persistence/deadline-move/simulation.repository';
import { logger } from '#platform/observability/log';
import type { WorkflowGateway } from '#platform/temporal/workflow-gateway';

export interface SimulateParts {
  readonly database: DataSource;
  readonly books: BooksReadModel;
  readonly gateway: WorkflowGateway;
  readonly legalNow: () => Promise<Instant>;
}

const simulations = new SimulationRepository();

/** Simulates what was asked for, and what rests on books in force no more; each matter is told which simulation it has. */
export async function simulateBooks(parts: SimulateParts): Promise<number> {
  const publication = await simulations.claim(parts.database);
  if (publication) await simulate(publication, parts);
  const simulated = await simulations.notNoted(parts.database);
  for (const one of simulated) await note(one, parts);
  return publication ? 1 : 0;
}

async function simulate(publication: string, { database, books }: SimulateParts): Promise<void> {
  try {
    await simulations.run(database, books, publication);
  } catch (error) {
    logger().warn({ matterId: publication, err: error }, 'A simulation failed and is tried again.');
    await simulations.failed(database, publication, error instanceof Error ? error.message : String(error));
  }
}

async function note(one: Simulated, { database, gateway, legalNow }: SimulateParts): Promise<void> {
  try {
    await gateway.act(one.publication, 'noteSimulation', commandOf(one, await legalNow()));
  } catch (error) {
    // A publication that was decided in between needs no simulation any more.
    if (!(error instanceof DomainError)) throw error;
  }
  await simulations.noted(database, one);
}

function commandOf({ publication, round, unitId, summary }: Simulated, receivedAt: Instant): Command {
  const actor: Actor = { agency: 'supervisor', unitId, officerId: 'system', roles: ['machine'] };
  const body = { simulation: summary };
  const digest = createHash('sm3').update(JSON.stringify(body)).digest('hex');
  return { commandId: `simulated/${publication}/${round}`, digest, actor, receivedAt, body };
}
