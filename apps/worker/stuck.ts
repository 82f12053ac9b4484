import type { Client } from '@temporalio/client';
import { Gauge, type Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import type { Instant } from '#domain/shared/instant';
import type { LegalClock } from '#domain/shared/record';
import { EngineRepository } from '#persistence/stuck/engine.repository';
import { type StuckFinding, StuckReadModel } from '#persistence/stuck/stuck.read-model';
import { logger } from '#platform/observability/log';

export interface StuckParts {
  readonly database: DataSource;
  readonly client: Client;
  readonly areas: readonly string[];
  readonly legalNow: () => Promise<Instant>;
  readonly clock: () => Promise<LegalClock | undefined>;
  readonly metric?: Gauge;
}

const MOST_NAMED = 5;

const stuck = new StuckReadModel();
const engine = new EngineRepository();

export const stuckMetric = (registry: Registry): Gauge =>
  new Gauge({
    name: 'heli_stuck_findings',
    help: 'Matters that wait for nothing and nobody, and rows that cannot be right, by sort',
    labelNames: ['sort'],
    registers: [registry],
  });

/** Looks for matters that would otherwise be found by nobody; what it finds is counted, logged and shown to the supervisor. */
export async function findStuck(parts: StuckParts): Promise<readonly StuckFinding[]> {
  await compareWithEngine(parts);
  const { database, areas, metric } = parts;
  const [legalNow, clock] = await Promise.all([parts.legalNow(), parts.clock()]);
  const findings = await stuck.findings(database.manager, { areas, legalNow, factor: clock?.factor ?? 1 });
  metric?.reset();
  for (const [sort, ofSort] of Map.groupBy(findings, (finding) => finding.sort)) {
    metric?.set({ sort }, ofSort.length);
    const matters = ofSort.slice(0, MOST_NAMED).map(({ matterId }) => matterId);
    logger().error({ sort, count: ofSort.length, matters }, 'Matters are stuck.');
  }
  return findings;
}

/** A matter that the engine has lost has no timer: only the record knows of it. */
export async function compareWithEngine({ database, client }: StuckParts): Promise<void> {
  const open = await engine.open(database);
  const running = new Set<string>();
  for await (const { workflowId } of client.workflow.list({ query: `ExecutionStatus = 'Running'` })) {
    running.add(workflowId);
  }
  await engine.lost(
    database,
    open.filter((matterId) => !running.has(matterId)),
  );
}
