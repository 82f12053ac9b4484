import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { keepHistory } from '../../tools/replay/history.js';
import { workerStack } from './stack.js';

/** With HELI_HISTORIES (a folder) a run that the desks have told is kept for the builds to come. */
export async function keepRun(name: string, workflowId: string): Promise<void> {
  const folder = process.env['HELI_HISTORIES'];
  if (!folder) return;
  const { temporalAddress, namespace } = await workerStack();
  const connection = await Connection.connect({ address: temporalAddress });
  await keepHistory(new Client({ connection, namespace }), { workflowId }, join(folder, `${name}.json`));
  await connection.close();
}
