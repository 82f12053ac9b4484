import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client, Connection } from '@temporalio/client';
import { repositoryRoot } from '../stack/folders.js';
import { keepHistory } from './history.js';

const USAGE = `node dist/tools/replay/record.js --matter ID [--run ID] --name NAME

Records the history of a matter of a running system under test/replay/histories, where every later build must replay it.
TEMPORAL_ADDRESS and TEMPORAL_NAMESPACE say where it runs. Only matters with invented people may be recorded.`;

const HISTORIES = join(repositoryRoot, 'test/replay/histories');
const text = { type: 'string' } as const;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { matter: text, run: text, name: text } });
  const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace = 'default' } = process.env;
  if (!address || !values.matter || !/^[a-z0-9-]+$/.test(values.name ?? '')) throw new Error(USAGE);
  const connection = await Connection.connect({ address });
  try {
    const client = new Client({ connection, namespace });
    const run = { workflowId: values.matter, runId: values.run };
    process.stdout.write(`${await keepHistory(client, run, join(HISTORIES, `${values.name}.json`))}\n`);
  } finally {
    await connection.close();
  }
}

await main().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
});
