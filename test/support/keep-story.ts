import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { ENTRY_VERSION } from '#contracts/matter/entry-version';
import { fromWire, toWire } from '#contracts/shared/wire';
import { isOfTheKernel } from '#domain/shared/kernel-events';
import type { Entry, Happened } from '#domain/shared/record';
import { actIn } from '#persistence/record/act-record';
import { keepHistory } from '../../tools/replay/history.js';
import { workerStack } from './stack.js';
import type { TestSystem } from './system.js';

export interface Story<State, H extends Happened> {
  readonly name: string;
  readonly matterId: string;
  readonly apply: (state: State | undefined, entry: Entry<H>) => State;
}

/** With HELI_HISTORIES (a folder) the stories told at the desks are kept for the builds to come: the run, and the entries with their state. */
export async function keepMatter<State, H extends Happened>(
  { database }: Pick<TestSystem, 'database'>,
  story: Story<State, H>,
): Promise<void> {
  const folder = process.env['HELI_HISTORIES'];
  if (!folder) return;
  const { temporalAddress, namespace } = await workerStack();
  const connection = await Connection.connect({ address: temporalAddress });
  const { matterId: workflowId, name } = story;
  await keepHistory(new Client({ connection, namespace }), { workflowId }, join(folder, `${name}.json`));
  await connection.close();
  await keepEntries(database, story);
}

/** The acts of a matter as they were stored, and the state that they then made. */
export async function keepEntries<State, H extends Happened>(
  database: DataSource,
  { name, matterId, apply }: Story<State, H>,
): Promise<void> {
  const folder = process.env['HELI_HISTORIES'];
  if (!folder) return;
  const bodies = await bodiesOf(database, matterId);
  const state = bodies
    .map((body) => fromWire(actIn(body).entry) as unknown as Entry<H>)
    .filter(({ happened }) => !isOfTheKernel(happened))
    .reduce<State | undefined>((before, entry) => apply(before, entry), undefined);
  const entries = join(folder, '../entries', String(ENTRY_VERSION));
  await mkdir(entries, { recursive: true });
  await writeFile(join(entries, `${name}.jsonl`), `${bodies.join('\n')}\n`);
  await writeFile(join(entries, `${name}.state.json`), `${JSON.stringify(toWire(state), undefined, 2)}\n`);
}

export async function bodiesOf(database: DataSource, matterId: string): Promise<string[]> {
  const rows: { body: string }[] = await database.query('select body from acts where matter_id = $1 order by number', [
    matterId,
  ]);
  return rows.map(({ body }) => body);
}
