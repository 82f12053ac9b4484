import { fileURLToPath } from 'node:url';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import type { Running } from '#platform/api/run';
import { readConfig } from '#platform/config/config';
import { registryOf } from '#platform/observability/metrics';
import { serveProbes } from '#platform/observability/probes';
import { startWorker } from './worker.js';

/** Beside the compiled service; a test brings its own. */
const BUNDLE = fileURLToPath(new URL('../../workflow-bundle.js', import.meta.url));

export async function start(env: Readonly<Record<string, string | undefined>>): Promise<Running> {
  const config = readConfig(env);
  const registry = registryOf('worker');
  const worker = await startWorker({
    config,
    registry,
    workflows: { codePath: BUNDLE },
    worldOf: (database) => {
      const agencies = new AgencyReadModel(database);
      return () => agencies.world();
    },
  });
  const checks = { database: () => worker.database.query('select 1') };
  const probes = await serveProbes({
    host: config.host,
    port: config.ports.worker,
    registry,
    checks,
  });
  return {
    async stop() {
      await probes.stop();
      await worker.stop();
    },
  };
}
