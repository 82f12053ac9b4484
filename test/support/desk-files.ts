import { readSheet } from '#platform/sheet/read-sheet';
import { writeXlsx } from '#platform/sheet/write-sheet';
import type { SentFile } from './api.js';
import type { AccountLine } from './desk.js';

const TITLES = ['户名', '账号', '开户行/支付机构', '金额', '转账时间'];

const cellsOf = ({ accountName, accountNumber, bank, amount, transferredAt }: AccountLine): string[] => [
  ...[accountName, accountNumber, bank, amount, transferredAt],
];

export const asXlsx = async (rows: readonly AccountLine[]): Promise<SentFile> => ({
  name: '涉案账户.xlsx',
  content: await writeXlsx([{ name: '清单', rows: [TITLES, ...rows.map(cellsOf)] }]),
});

const csvText = (rows: readonly AccountLine[]): string =>
  [TITLES, ...rows.map(cellsOf)].map((cells) => `${cells.join(',')}\r\n`).join('');

export const asCsv = (rows: readonly AccountLine[]): SentFile => ({ name: '涉案账户.csv', content: csvText(rows) });

export const asGb18030 = (rows: readonly AccountLine[]): SentFile => ({
  name: '涉案账户.csv',
  content: gb18030(csvText(rows)),
});

let encoder: Map<string, Buffer> | undefined;

/** Node decodes GB18030 and does not encode it: the table is read backwards. */
export function gb18030(text: string): Buffer {
  encoder ??= twoByteTable();
  return Buffer.concat(
    [...text].map((sign) => {
      if (sign <= '\u007f') return Buffer.from(sign, 'latin1');
      const bytes = encoder?.get(sign);
      if (!bytes) throw new Error(`The test cannot write ${sign} in GB18030.`);
      return bytes;
    }),
  );
}

function twoByteTable(): Map<string, Buffer> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, Buffer>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const bytes = Buffer.from([lead, trail]);
      const sign = trail === 0x7f ? '' : decoder.decode(bytes);
      if ([...sign].length === 1 && sign !== '\ufffd') table.set(sign, bytes);
    }
  }
  return table;
}

type Cells = Record<string, string>;

/** The rows of a downloaded sheet, cell by title. */
export async function rowsOf(file: Buffer): Promise<Cells[]> {
  const { rows } = await readSheet(file);
  const [head, ...lines] = rows.map(({ cells }) =>
    cells.map((cell) => (typeof cell === 'string' ? cell : cell.text).trim()),
  );
  return lines.map((cells) => Object.fromEntries((head ?? []).map((title, at) => [title, cells[at] ?? ''])));
}

/** The downloaded answer file, filled in by the bank. */
export async function filled(rows: readonly Cells[], fill: (row: Cells, at: number) => Cells): Promise<SentFile> {
  const titles = Object.keys(rows[0] ?? {});
  const lines = rows.map((row, at) => ({ ...row, ...fill(row, at) }) as Cells);
  const cells = lines.map((row) => titles.map((title) => row[title] ?? ''));
  return { name: '止付结果反馈.xlsx', content: await writeXlsx([{ name: '止付结果', rows: [titles, ...cells] }]) };
}
