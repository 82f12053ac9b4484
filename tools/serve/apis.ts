/** All agencies' APIs in one process: on one machine seven processes would take seven times the memory. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Running, runAsProcess } from '#platform/api/run';
import { APIS } from './processes.js';

type Start = (env: NodeJS.ProcessEnv) => Promise<Running>;

async function startOf(name: string): Promise<Start | undefined> {
  const file = new URL(`../../apps/${name}/start.js`, import.meta.url);
  if (!existsSync(fileURLToPath(file))) return undefined;
  return ((await import(file.href)) as { start: Start }).start;
}

async function startAll(): Promise<Running> {
  const starts = (await Promise.all(APIS.map(startOf))).filter((start) => start !== undefined);
  const running: Running[] = [];
  try {
    // One after the other: they share connections, and the first opens them.
    for (const start of starts) running.push(await start(process.env));
  } catch (error) {
    await Promise.allSettled(running.map((api) => api.stop()));
    throw error;
  }
  return { stop: async () => void (await Promise.all(running.map((api) => api.stop()))) };
}

runAsProcess('apis', startAll);
