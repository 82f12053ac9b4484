import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { sealedLine } from '#domain/shared/chain';
import { allCheckpoints } from '#persistence/record/checkpoint';
import {
  type ActLine,
  type CheckpointLine,
  END,
  type ExportScope,
  FORMAT,
  type HeaderLine,
  type HeadLine,
  VERSION,
} from '#persistence/record/export-format';
import { sm3 } from '#persistence/record/hash';

const PAGE = 500;

/**
 * The record as lines of JSON, of one moment: header, checkpoints, acts with their exact text, heads, and a digest of all of it.
 *
 * The checkpoints come first, so that whoever verifies holds only what was sealed and lets the acts run by.
 */
export async function* exportRecord(database: DataSource, scope: ExportScope): AsyncGenerator<string> {
  const runner = database.createQueryRunner();
  await runner.connect();
  try {
    // Every page must show the same moment: acts that are written meanwhile belong to the next export.
    await runner.query('begin isolation level repeatable read read only');
    const digest = createHash('sm3');
    let acts = 0;
    for await (const value of valuesOf(runner.manager, scope)) {
      if (value.type === 'act') acts += 1;
      const line = `${JSON.stringify(value)}\n`;
      digest.update(line);
      yield line;
    }
    yield `${JSON.stringify({ type: END, acts, digest: digest.digest('hex') })}\n`;
  } finally {
    await runner.query('rollback').catch(() => undefined);
    await runner.release();
  }
}

type Line = HeaderLine | CheckpointLine | ActLine | HeadLine;

async function* valuesOf(manager: EntityManager, scope: ExportScope): AsyncGenerator<Line> {
  yield { type: 'header', format: FORMAT, version: VERSION, scope };
  yield* checkpointLines(manager);
  yield* actLines(manager, scope);
  yield* headLines(manager, scope);
}

/** With every line of every seal, also where one matter is exported: a seal can only be recomputed whole. */
async function* checkpointLines(manager: EntityManager): AsyncGenerator<Line> {
  for (const checkpoint of await allCheckpoints(manager)) {
    const heads: { matterId: string; number: number; hash: string }[] = await manager.query(
      'select matter_id as "matterId", number, hash from checkpoint_heads where checkpoint = $1',
      [checkpoint.number],
    );
    yield { type: 'checkpoint', ...checkpoint, lines: heads.map((head) => sealedLine(head, sm3)).sort() };
  }
}

/** Matters are named by their heads and by their acts: neither may hide what the other shows. */
const CHOSEN: Readonly<Record<ExportScope['of'], string>> = {
  all: '($1::text is null)',
  matter: '(matter_id = $1)',
  case: "(matter_id = 'case/' || $1 or matter_id in (select matter_id from matter_heads where case_id = $1))",
};

const idIn = (scope: ExportScope): string | null => ('id' in scope ? scope.id : null);

async function* actLines(manager: EntityManager, scope: ExportScope): AsyncGenerator<Line> {
  let [matterId, number] = ['', 0];
  for (;;) {
    const rows: { matterId: string; number: number; hash: string; body: string }[] = await manager.query(
      `select matter_id as "matterId", number, hash, body from acts
       where ${CHOSEN[scope.of]} and (matter_id, number) > ($2, $3) order by matter_id, number limit $4`,
      [idIn(scope), matterId, number, PAGE],
    );
    for (const { hash, body } of rows) yield { type: 'act', hash, body };
    const last = rows.at(-1);
    if (!last) return;
    ({ matterId, number } = last);
  }
}

async function* headLines(manager: EntityManager, scope: ExportScope): AsyncGenerator<Line> {
  let matterId = '';
  for (;;) {
    const rows: { matterId: string; number: number; hash: string }[] = await manager.query(
      `select matter_id as "matterId", number, hash from matter_heads
       where ${CHOSEN[scope.of]} and matter_id > $2 order by matter_id limit $3`,
      [idIn(scope), matterId, PAGE],
    );
    for (const head of rows) yield { type: 'head', ...head };
    const last = rows.at(-1);
    if (!last) return;
    ({ matterId } = last);
  }
}
