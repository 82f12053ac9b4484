import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderStore } from '#platform/store/folder-store';
import type { ApiSettings } from '#platform/api/settings';
import type { TraceSource } from './jobs.js';
import type { Progress } from './steps.js';
import { ClaimsNeeded } from './kept.js';
import { TracingProcess } from './tracing-process.js';
import { Work } from './work.js';

/** 资金溯源 in its own process: what it keeps, what it asks for, and how it breaks off. */

let folder: string;
let store: FolderStore;
let source: TraceSource;
const steps: string[] = [];
const say = ({ step }: Progress): void => void steps.push(step);

const CLAIMS = [
  { claimId: 'c1', reference: 'T1' },
  { claimId: 'c2', reference: 'T2' },
];
const STATEMENT = `id,at,from,to,amount_fen
T1,2026-01-20 09:00:00,V1,A,600
T2,2026-01-20 09:00:01,V2,A,400
T3,2026-01-20 09:00:02,A,B,300
T4,2026-01-20 09:00:03,V3,B,50
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heli-trace-'));
  store = new FolderStore(folder);
  const { hash } = await store.put(once(STATEMENT), { name: '流水.csv', limitBytes: 1_000_000 });
  source = {
    files: [{ sort: 'transfers', fileHash: hash }],
    claimsKey: 'two',
    bankCodes: ['bank'],
    frozen: [
      { accountKey: 'bank/A', itemKey: 'order/1', frozenFen: '900' },
      { accountKey: 'bank/B', itemKey: 'order/2', frozenFen: '350' },
    ],
  };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}

describe('what has been read is kept', () => {
  let work: Work;
  beforeAll(() => {
    work = new Work(store, (word) => word);
  });

  it('claims are asked for once, and rows are read once', async () => {
    await expect(work.jobs.trace({ ...source, rule: 'proportional' }, say)).rejects.toBeInstanceOf(ClaimsNeeded);
    const found = await work.jobs.trace({ ...source, rule: 'proportional', claims: CLAIMS }, say);
    expect(found).toMatchObject({ conserved: true, transfers: 4, claimed: 1000n, held: 1000n });
    expect(steps).toContain('reading');
    steps.length = 0;
    const place = { claimId: 'c1', itemKey: 'order/2' };
    const { words, transfers } = await work.jobs.explain({ ...source, rule: 'proportional', place }, say);
    expect(transfers.map(({ references }) => references[0])).toEqual(['T1', 'T3']);
    expect(words[0]).toContain('按比例');
    expect(steps).toEqual([]);
  });

  it('a frozen item and the number of its account are the same place', async () => {
    const ask = (place: { claimId: string; account?: string; itemKey?: string }) =>
      work.jobs.explain({ ...source, rule: 'proportional', place }, say);
    const byItem = await ask({ claimId: 'c2', itemKey: 'order/1' });
    expect(await ask({ claimId: 'c2', account: 'A' })).toEqual(byItem);
    await expect(ask({ claimId: 'c2', itemKey: 'order/9' })).rejects.toMatchObject({
      code: 'RESTITUTION.NO_SUCH_CLAIM',
    });
  });

  it('shares of the claims on each frozen item come out to the fen', async () => {
    const held = await work.jobs.held({ ...source, rule: 'proportional' }, say);
    const sums = new Map<string, bigint>();
    for (const { itemKey, held: fen } of held) sums.set(itemKey, (sums.get(itemKey) ?? 0n) + fen);
    expect([...sums.values()].reduce((a, b) => a + b, 0n)).toBe(1000n);
  });

  it('of one claim named, only its own shares are told', async () => {
    const all = await work.jobs.held({ ...source, rule: 'proportional' }, say);
    const own = await work.jobs.held({ ...source, rule: 'proportional', claimId: 'c1' }, say);
    expect(own).toEqual(all.filter(({ claimId }) => claimId === 'c1'));
    expect(own).toHaveLength(2);
    expect(await work.jobs.held({ ...source, rule: 'proportional', claimId: 'none' }, say)).toEqual([]);
  });

  it('what may stay frozen is what the timestamps put there, what they leave unseparated, and what is still looked into', async () => {
    const { justified } = await work.jobs.trace({ ...source, rule: 'timestamp' }, say);
    expect(justified).toEqual([
      { itemKey: 'order/1', fen: 700n },
      // 300 of the victims, and 50 of a sender who has not been asked yet.
      { itemKey: 'order/2', fen: 350n },
    ]);
  });

  it('rules stand side by side, the victims first on whom they differ most', async () => {
    const { claims } = await work.jobs.compare({ ...source, rules: ['timestamp', 'fifo', 'pari-passu'] }, say);
    expect(claims.map(({ claimId }) => claimId)).toHaveLength(2);
    for (const { byRule, claimedFen } of claims) expect(BigInt(byRule['fifo'] ?? '0') <= BigInt(claimedFen)).toBe(true);
    expect(new Set(claims.flatMap(({ byRule }) => Object.keys(byRule)))).toEqual(
      new Set(['timestamp', 'fifo', 'pari-passu']),
    );
  });

  it('whoever paid into a frozen account and has not applied is named', async () => {
    const { items } = await work.jobs.senders(source, say);
    expect(items).toEqual([expect.objectContaining({ sender: 'V3', fen: '50', isApplicant: false })]);
  });

  it('finds an account by signs of its number, with what goes in and out of it', async () => {
    const { accounts, edges, found } = await work.jobs.find({ ...source, words: 'v' }, say);
    expect([found, accounts.map(({ account }) => account).sort()]).toEqual([3, ['V1', 'V2', 'V3']]);
    expect(edges.map(({ from, to }) => `${from}>${to}`).sort()).toEqual(['V1>A', 'V2>A', 'V3>B']);
    expect((await work.jobs.find({ ...source, words: 'b' }, say)).accounts).toMatchObject([
      { account: 'B', frozen: { itemKey: 'order/2', frozenFen: '350' } },
    ]);
    expect(await work.jobs.find({ ...source, words: 'none' }, say)).toEqual({ accounts: [], edges: [], found: 0 });
  });

  it('draws the way of one victim from the payer to the account, and nothing beside it', async () => {
    const way = { rule: 'proportional' as const, place: { claimId: 'c1', account: 'A' } };
    const { accounts, edges } = await work.jobs.way({ ...source, ...way }, say);
    expect(accounts.map(({ account }) => account)).toEqual(['V1', 'A']);
    expect(edges).toEqual([{ from: 'V1', to: 'A', transfers: 1, fen: '600' }]);
  });

  it('the picture marks what is frozen', async () => {
    const { accounts } = await work.jobs.picture(source, say);
    expect(accounts.find(({ account }) => account === 'A')?.frozen).toEqual({ itemKey: 'order/1', frozenFen: '900' });
  });

  it('without a statement there is nothing to trace', async () => {
    await expect(work.jobs.conserve({ ...source, files: [] }, say)).rejects.toMatchObject({
      code: 'RESTITUTION.NO_STATEMENTS',
    });
  });
});

it('a process that ends in the middle is a refusal that says so, and nothing hangs', async () => {
  // Beside the sources there is no compiled program, so that the process ends as soon as it begins.
  const config = { dataDirectory: folder, pepper: 'pepper' };
  const tracing = new TracingProcess({ config, name: 'police-api', offline: false } as unknown as ApiSettings);
  const asked = tracing.ask('r-1', 'conserve', source);
  expect(tracing.progressOf('r-1')).toEqual({ step: 'waiting' });
  await expect(asked).rejects.toMatchObject({ code: 'RESTITUTION.TRACING_BROKE_OFF' });
  expect(tracing.progressOf('r-1')).toBeUndefined();
  tracing.onModuleDestroy();
});
