import type { AccountCells, RowProblem } from '../../api/types';
import type { SheetColumn, SheetRow } from '../../parts/sheet/sheet.types';

const CELL_NAMES = ['accountName', 'accountNumber', 'bank', 'amount', 'transferredAt'] as const;

/** The five columns without which a bank must not stop. */
export const ACCOUNT_COLUMNS: readonly SheetColumn[] = [
  { key: 'accountName', title: '户名', width: 150 },
  { key: 'accountNumber', title: '账号', width: 210 },
  { key: 'bank', title: '开户行/支付机构', width: 200, hint: '总行名称、简称或行号；可按账号推断' },
  { key: 'amount', title: '金额（元）', width: 120, align: 'right' },
  { key: 'transferredAt', title: '转账时间', width: 170, hint: '例如 2026-11-20 23:30:00' },
];

export const EMPTY_CELLS: AccountCells = {
  accountName: '',
  accountNumber: '',
  bank: '',
  amount: '',
  transferredAt: '',
};

export const isBlank = (cells: AccountCells): boolean => CELL_NAMES.every((name) => cells[name].trim() === '');

export const toRow = (id: string, head: string, cells: AccountCells): SheetRow => ({ id, head, cells });

/** What a cell says of itself when the officer stands on it. */
export const faultText = ({ reason, remedy }: Pick<RowProblem, 'reason' | 'remedy'>): string => `${reason}。${remedy}`;

/** Lines of a spreadsheet or of a message, by tabs, commas or runs of blanks; a line of titles is left out. */
export function cellsIn(text: string): AccountCells[] {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const parts = lines.map((line) =>
    (line.includes('\t') ? line.split('\t') : line.split(/[,，]| {2,}/)).map((part) => part.trim()),
  );
  const rows = parts.filter((cells) => !/^(户名|账户名|收款人|序号)/.test(cells[0] ?? ''));
  return rows.map(
    (cells) => Object.fromEntries(CELL_NAMES.map((name, at) => [name, cells[at] ?? ''])) as unknown as AccountCells,
  );
}

/** As a file, for lists that are longer than a form takes. */
export function asFile(rows: readonly AccountCells[]): File {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const titles = ['户名', '账号', '开户行/支付机构', '金额', '转账时间'].join(',');
  const lines = rows.map((row) => CELL_NAMES.map((name) => quoted(row[name])).join(','));
  return new File([`\uFEFF${[titles, ...lines].join('\r\n')}`], '粘贴的账户.csv', { type: 'text/csv' });
}
