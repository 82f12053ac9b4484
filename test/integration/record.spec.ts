import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { lastCheckpoint, RECORD_KEY, writeCheckpoint } from '#persistence/record/checkpoint';
import { ed25519Signer } from '#platform/seal/ed25519';
import { KeyFolder } from '#platform/seal/key-folder';
import { recordCommand } from '../../tools/heli/record.js';
import { openTestDatabase } from '../support/record.js';
import { answerAll, issueOrder } from '../support/stop-payment.js';
import { workerStack } from '../support/stack.js';

const stack = await workerStack();
const env = { DATABASE_URL: stack.databaseUrl, HELI_DATA_DIR: stack.dataDir };
let database: DataSource;
let folder: string;

beforeAll(async () => {
  database = await openTestDatabase(stack.databaseUrl);
  folder = await mkdtemp(join(tmpdir(), 'heli-record-'));
  const signer = await new KeyFolder(join(stack.dataDir, 'seals')).signerOf(RECORD_KEY);
  for (const n of [1, 2, 3]) {
    await answerAll(await issueOrder(database, { orderId: `order-${n}`, accounts: 3 }));
    await writeCheckpoint(database, signer);
  }
});

afterAll(async () => {
  await database.destroy();
  await rm(folder, { recursive: true, force: true });
});

async function heli(...args: string[]) {
  const said: string[] = [];
  const tell = (line: string): void => void said.push(line);
  const code = await recordCommand(args, { out: tell, err: tell }, env);
  return { code, said: said.join('\n') };
}

const file = (name: string): string => join(folder, name);

async function exported(...scope: string[]): Promise<string> {
  const out = file('record.jsonl');
  expect(await heli('export', ...scope, '--out', out)).toMatchObject({ code: 0 });
  return readFile(out, 'utf8');
}

async function verified(text: string, ...options: string[]) {
  await writeFile(file('given.jsonl'), text);
  return heli('verify', file('given.jsonl'), ...options);
}

async function keys(trusted?: unknown): Promise<string> {
  const given = trusted ?? (await new KeyFolder(join(stack.dataDir, 'seals')).trustedKeys());
  await writeFile(file('keys.json'), JSON.stringify(given));
  return file('keys.json');
}

/** The lines with one of them changed or gone; what stands after them is made to agree, as a forger would. */
function forged(text: string, change: (lines: Record<string, unknown>[]) => Record<string, unknown>[]): string {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return `${change(lines)
    .map((line) => JSON.stringify(line))
    .join('\n')}\n`;
}

describe('an exported record', () => {
  it.each([
    ['all of it', ['--all'], /6 acts of 3 matters/],
    ['one matter', ['--matter', 'stop-payment-order/order-2'], /2 acts of 1 matters/],
    ['one case', ['--case', 'case-of-order-3'], /2 acts of 1 matters/],
  ])('is whole without the service: %s', async (_, scope, counts) => {
    const text = await exported(...scope);
    const { code, said } = await verified(text, '--keys', await keys());
    expect(said).toMatch(counts);
    expect(said).toMatch(/the record is whole$/);
    expect(code).toBe(0);
  });

  it('is not whole when one byte is another, whichever it is', async () => {
    const text = await exported('--matter', 'stop-payment-order/order-1');
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += 97) {
      const changed = Buffer.from(bytes);
      changed[at] = bytes[at] === 0x61 ? 0x62 : 0x61;
      await writeFile(file('changed.jsonl'), changed);
      expect([at, (await heli('verify', file('changed.jsonl'))).code]).not.toEqual([at, 0]);
    }
  });

  it('names the first act that was changed', async () => {
    const text = await exported();
    const changed = text.replaceAll('commitment-2', 'commitment-9');
    const { code, said } = await verified(changed);
    expect(code).toBe(1);
    expect(said.split('\n')[0]).toBe('stop-payment-order/order-1, act 1: its text or the act before it was changed.');
  });

  it.each([
    [
      'an act taken out',
      (line: Record<string, unknown>) => !String(line['body']).includes('order-2","number":1}'),
      /order-2, act 2: it stands where act 1 belongs/,
    ],
    [
      'the tail of a matter cut',
      (line: Record<string, unknown>) => !String(line['body']).includes('order-2","number":2}'),
      /order-2, act 1: act 2 is sealed and missing/,
    ],
    [
      'a matter removed',
      (line: Record<string, unknown>) => !JSON.stringify(line).includes('order-2'),
      /A matter of 2 acts is sealed and missing/,
    ],
    [
      'a head removed',
      (line: Record<string, unknown>) => line['type'] !== 'head' || line['matterId'] !== 'stop-payment-order/order-2',
      /order-2, act 2: the matter has no head/,
    ],
    [
      'a checkpoint removed',
      (line: Record<string, unknown>) => line['type'] !== 'checkpoint' || line['number'] !== 1,
      /Checkpoint 2 stands where 1 belongs/,
    ],
    ['the end cut off', (line: Record<string, unknown>) => line['type'] !== 'end', /cut short/],
  ])('shows %s', async (_, stays, message) => {
    const { code, said } = await verified(forged(await exported(), (lines) => lines.filter(stays)));
    expect(said).toMatch(message);
    expect(code).toBe(1);
  });

  it('shows that all of it was written anew, with a key of the forger and seals that agree', async () => {
    const text = await exported();
    const trusted = await keys();
    const forger = ed25519Signer(generateKeyPairSync('ed25519').privateKey);
    const resealed = forged(text, (lines) =>
      lines.map((line) => (line['type'] === 'checkpoint' ? { ...line, publicKey: forger.publicKey } : line)),
    );
    expect((await verified(resealed, '--keys', trusted)).said).toMatch(/signed with a key that is not trusted/);
  });

  it('shows a seal that left the database and is not in the record', async () => {
    const text = await exported();
    const last = await lastCheckpoint(database.manager);
    await writeFile(file('seals.jsonl'), `${JSON.stringify(last)}\n`);
    expect((await verified(text, '--seals', file('seals.jsonl'))).code).toBe(0);
    await writeFile(file('seals.jsonl'), `${JSON.stringify({ ...last, seal: 'f'.repeat(64) })}\n`);
    expect(await verified(text, '--seals', file('seals.jsonl'))).toMatchObject({
      code: 1,
      said: expect.stringMatching(/left the database, is not in the record/),
    });
  });

  it.each([
    ['a file that is not there', ['verify', '/nowhere/record.jsonl']],
    ['no file', ['verify']],
    ['two scopes', ['export', '--all', '--case', 'x', '--out', '/nowhere/x']],
    ['an unknown option', ['verify', 'x', '--trust', 'y']],
    ['no verb', []],
  ])('ends with 2 for %s', async (_, args) => {
    expect(await heli(...args)).toMatchObject({ code: 2 });
  });

  it.each([
    ['an empty file', ''],
    ['another file', '{"type":"other"}\n'],
    ['a later version', '{"type":"header","format":"heli-record","version":2,"scope":{"of":"all"}}\n'],
  ])('ends with 2 for %s', async (_, text) => {
    expect(await verified(text)).toMatchObject({ code: 2 });
  });
});

describe('a checkpoint', () => {
  const signer = ed25519Signer(generateKeyPairSync('ed25519').privateKey);

  it('names the one before it, and where nothing has moved there is no new one', async () => {
    const first = await writeCheckpoint(database, signer);
    expect(await writeCheckpoint(database, signer)).toEqual(first);
    await issueOrder(database, { orderId: 'order-sealed' });
    const second = await writeCheckpoint(database, signer);
    expect(second).toMatchObject({ number: (first?.number ?? 0) + 1, previous: first?.seal });
    expect(second?.acts).toBe((first?.acts ?? 0) + 1);
  });

  it('is one after the other where several processes write at once', async () => {
    await issueOrder(database, { orderId: 'order-at-once' });
    const all = await Promise.all([1, 2, 3].map(() => writeCheckpoint(database, signer)));
    expect(new Set(all.map((one) => one?.seal)).size).toBe(1);
  });

  it('can neither be changed nor taken away by the service', async () => {
    await expect(database.query('delete from checkpoints')).rejects.toThrow(/permission denied/);
    await expect(database.query('update checkpoint_heads set number = 0')).rejects.toThrow(/permission denied/);
  });
});
