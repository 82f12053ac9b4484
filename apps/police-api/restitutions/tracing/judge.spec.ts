import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from '#platform/sheet/write-sheet';
import { FolderStore } from '#platform/store/folder-store';
import { judge } from './judge.js';

/** 流水导入: what an uploaded file becomes before it is traced. */

let folder: string;
let store: FolderStore;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heli-judge-'));
  store = new FolderStore(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function* pieces(content: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += size) yield await Promise.resolve(content.subarray(at, at + size));
}

async function judged(content: Uint8Array, sort: 'transfers' | 'opening' = 'transfers') {
  const { hash } = await store.put(pieces(content, 7_000), { name: '流水', limitBytes: 1 << 28 });
  const found = await judge(store, { fileHash: hash, name: '流水', sort }, () => undefined);
  let text = '';
  for await (const chunk of await store.open(found.fileHash)) text += String(chunk);
  return { ...found, text };
}

const HEADER = '交易流水号,交易时间,付款账号,收款账号,金额（元）';

it('a CSV with the names of the tracing set is traced as it was sent', async () => {
  const sent = Buffer.from('id,at,from,to,amount_fen\nT1,2026-01-20 09:00:01,6201,6202,500\n');
  expect(await judged(sent)).toMatchObject({ rows: 1, faults: [], text: sent.toString() });
});

it('a CSV with the names of a bank becomes one of fen, whatever its length, row by row', async () => {
  const rows = Array.from({ length: 4_000 }, (_, n) => `流水${n},2026/01/20 09:00:01,6201,6202,"1,234.5${n % 10}"`);
  const found = await judged(Buffer.from(`\ufeff${HEADER}\n${rows.join('\n')}\n`));
  expect(found).toMatchObject({ rows: 4_000, faults: [] });
  expect(found.text).toContain('流水3999,2026-01-20 09:00:01,6201,6202,123459\n');
});

it('the GB18030 that Excel saves is read as well', async () => {
  // 流水号,交易时间,付款账号,收款账号,金额 as Excel in China saves it.
  const header = Buffer.from('c1f7cbaebac52cbdbbd2d7cab1bce42cb8b6bfeed5cbbac52ccad5bfeed5cbbac52cbdf0b6ee0a', 'hex');
  const found = await judged(Buffer.concat([header, Buffer.from('T1,2026-01-20 09:00:01,6201,6202,5.00\n')]));
  expect(found).toMatchObject({ rows: 1, text: 'id,at,from,to,amount_fen\nT1,2026-01-20 09:00:01,6201,6202,500\n' });
});

it('a bad row is named by its number in the file', async () => {
  const { faults } = await judged(Buffer.from(`${HEADER}\n\nT1,2026-01-20,6201,6202,5\n`));
  expect(faults).toEqual([expect.objectContaining({ row: 3, code: 'TRANSFER.TIME_WITHOUT_CLOCK' })]);
});

it('a file that is cut off within a quoted cell is refused whole', async () => {
  await expect(judged(Buffer.from(`${HEADER}\nT1,"2026-01-20`))).rejects.toMatchObject({ code: 'SHEET.BROKEN' });
});

it('a text of no known encoding is refused', async () => {
  const bad = Buffer.concat([Buffer.from(`${HEADER}\nT1,`), Buffer.from([0xff, 0xff]), Buffer.from('\n')]);
  await expect(judged(bad)).rejects.toMatchObject({ code: 'SHEET.ENCODING' });
});

it('a workbook is read by what it contains', async () => {
  const rows = [HEADER.split(','), ['T1', '2026-01-20 09:00:01', '6201', '6202', '5.00']];
  expect(await judged(await writeXlsx([{ name: '流水', rows }]))).toMatchObject({ rows: 1, faults: [] });
});

it('opening balances are judged row by row', async () => {
  const found = await judged(Buffer.from('account,balance_fen\n6201,5\n6201,6\n,1\n6203,x\n'), 'opening');
  expect(found.rows).toBe(1);
  expect(found.faults.map((fault) => (fault as { code: string }).code)).toEqual([
    'OPENING.ACCOUNT_REPEATED',
    'OPENING.ACCOUNT_MISSING',
    'OPENING.BALANCE_MALFORMED',
  ]);
});
