import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { ENTRY_VERSION } from '#contracts/matter/entry-version';
import { fromWire, toWire } from '#contracts/shared/wire';
import { isOfTheKernel } from '#domain/shared/kernel-events';
import type { Entry, Happened } from '#domain/shared/record';
import { actIn } from '#persistence/record/act-record';
import { keepHistory } from '../../tools/replay/history.js';
import { workerStack } from './stack.js';
import type { TestSystem } from './system.js';

/** With HELI_HISTORIES (a folder) the story of a matter is kept for the builds to come: the run, and the entries with their state. */
export async function keepMatter<State, H extends Happened>(
  heli: TestSystem,
  workflowId: string,
  apply: (state: State | undefined, entry: Entry<H>) => State,
): Promise<void> {
  const folder = process.env['HELI_HISTORIES'];
  if (!folder) return;
  const name = workflowId.slice(0, workflowId.indexOf('/'));
  const { temporalAddress, namespace } = await workerStack();
  const connection = await Connection.connect({ address: temporalAddress });
  await keepHistory(new Client({ connection, namespace }), { workflowId }, join(folder, `${name}.json`));
  await connection.close();
  const rows: { body: string }[] = await heli.database.query(
    'select body from acts where matter_id = $1 order by number',
    [workflowId],
  );
  const state = rows
    .map(({ body }) => fromWire(actIn(body).entry) as unknown as Entry<H>)
    .filter(({ happened }) => !isOfTheKernel(happened))
    .reduce<State | undefined>((before, entry) => apply(before, entry), undefined);
  const entries = join(folder, '../entries', String(ENTRY_VERSION));
  await mkdir(entries, { recursive: true });
  await writeFile(join(entries, `${name}.jsonl`), `${rows.map(({ body }) => body).join('\n')}\n`);
  await writeFile(join(entries, `${name}.state.json`), `${JSON.stringify(toWire(state), undefined, 2)}\n`);
}
