import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { AREAS } from '#contracts/matter/areas';
import { ENTRY_VERSION } from '#contracts/matter/entry-version';
import { repositoryRoot } from '../../tools/stack/folders.js';
import { rebuiltAreas } from '../../tools/heli/project-rows.js';
import { openTestDatabase } from '../support/record.js';
import { rebuilt } from '../support/rebuilt.js';
import { workerStack } from '../support/stack.js';

/** Every area whose rows can be made again from the acts alone, by the stories that were kept of it. */

const STORIES = join(repositoryRoot, 'test/replay/entries', String(ENTRY_VERSION));
/** Their rows need what lies beside the record as well; `heli project` is tried on them where their stories are told. */
const TOLD_ELSEWHERE = ['restitution', 'case'];
const AREAS_TRIED = rebuiltAreas().filter((area) => !TOLD_ELSEWHERE.includes(area));

const stack = await workerStack();
let database: DataSource;

const areaOfStory = (name: string): string =>
  [...AREAS].sort((a, b) => b.length - a.length).find((area) => name === area || name.startsWith(`${area}-`)) ??
  (name.startsWith('stop-payment-') ? 'stop-payment-order' : '');

const storiesOf = (area: string): string[] =>
  readdirSync(STORIES)
    .flatMap((file) => (file.endsWith('.jsonl') ? [file.slice(0, -'.jsonl'.length)] : []))
    .filter((name) => areaOfStory(name) === area);

const ID = /^(?:report|stop|recommendation|tag|order)Id$/;

/** The matter's own id, where its rows are found by it. */
function idOf(name: string): string {
  const state = JSON.parse(readFileSync(join(STORIES, `${name}.state.json`), 'utf8')) as Record<string, unknown>;
  const [, id] = Object.entries(state).find(([key]) => ID.test(key)) ?? [];
  return typeof id === 'string' ? id : name;
}

async function record(name: string): Promise<void> {
  const matterId = `${areaOfStory(name)}/${idOf(name)}`;
  const bodies = readFileSync(join(STORIES, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  for (const [index, body] of bodies.entries()) {
    const { commandId, digest, entry } = JSON.parse(body) as Record<string, unknown> & { entry: { at: string } };
    await database.query(
      'insert into acts (matter_id, number, command_id, digest, body, hash, at) values ($1, $2, $3, $4, $5, $6, $7)',
      [matterId, index + 1, commandId, digest, body, `hash-${index + 1}`, entry.at],
    );
  }
}

beforeAll(async () => void (database = await openTestDatabase(stack.databaseUrl)));
afterAll(() => database?.destroy());

it.each(AREAS_TRIED)('%s', async (area) => {
  const stories = storiesOf(area);
  expect(stories).not.toEqual([]);
  for (const name of stories) await record(name);
  const made = await rebuilt(database, area);
  expect(made).toMatchObject({ code: 0, said: expect.stringContaining('"') as string });
  expect(await rebuilt(database, area, '--check')).toEqual({
    code: 0,
    said: expect.stringMatching(new RegExp(`^${area}: ${stories.length} matters, \\d+ acts; 0 differ`)) as string,
  });
});
