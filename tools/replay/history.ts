import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';

/** Larger ones are kept compressed: nobody reads two thousand events. */
const LARGE = 200_000;

/** What tells of the machine on which it ran, and nothing of the matter. */
const SCRUBBED: Readonly<Record<string, string>> = { identity: 'worker', stackTrace: '' };

const scrubbed = (key: string, value: unknown): unknown =>
  typeof value === 'string' ? (SCRUBBED[key] ?? value) : value;

export interface RunToKeep {
  readonly workflowId: string;
  readonly runId?: string | undefined;
}

/** Keeps the history of one run as a file that a later build must still replay; answers with its path. */
export async function keepHistory(client: Client, { workflowId, runId }: RunToKeep, file: string): Promise<string> {
  const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
  const recorded = JSON.parse(historyToJSON(history), scrubbed) as object;
  const text = `${JSON.stringify({ workflowId, history: recorded }, undefined, 1)}\n`;
  const path = text.length > LARGE ? `${file}.gz` : file;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text.length > LARGE ? gzipSync(text, { level: 9 }) : text);
  return path;
}
