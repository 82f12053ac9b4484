import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { AREAS } from '#contracts/matter/areas';
import { StuckReadModel } from '#persistence/stuck/stuck.read-model';
import { recordCommand } from '../../tools/heli/record.js';
import type { Answer } from './api.js';
import { workerStack } from './stack.js';
import { unitOf } from './system.js';

/** One request with the answer that was final. */
export interface Done {
  readonly officerId: string;
  readonly path: string;
  readonly key: string;
  readonly answer: Answer;
}

/** What was taken stands in the record once, and of what was refused nothing does. */
export async function expectWrittenOnce(database: DataSource, done: readonly Done[]): Promise<void> {
  const rows: { commandId: string }[] = await database.query(
    `select command_id as "commandId" from acts where command_id like 'cmd/%'`,
  );
  const wrong = done.flatMap(({ officerId, key, path, answer: { status, text } }) => {
    const written = rows.filter(({ commandId }) => commandId.startsWith(`cmd/${unitOf(officerId)}/${key}`)).length;
    return written === (status < 300 ? 1 : 0) ? [] : [{ path, written, status, text }];
  });
  expect(wrong).toEqual([]);
}

/** Nothing waits for nobody, and `heli record verify` finds the record whole. */
export async function expectSound(database: DataSource, legalNow: number): Promise<void> {
  const question = { areas: [...AREAS], legalNow: new Date(legalNow).toISOString(), factor: 1 };
  expect(await new StuckReadModel().findings(database.manager, question)).toEqual([]);
  const out = join(mkdtempSync(join(tmpdir(), 'heli-faults-')), 'record.jsonl');
  const said: string[] = [];
  const io = { out: (line: string) => void said.push(line), err: (line: string) => void said.push(line) };
  await recordCommand(['export', '--all', '--out', out], io, (await workerStack()).env);
  expect([await recordCommand(['verify', out], io), said.at(-1)]).toEqual([0, expect.stringContaining('is whole')]);
}
