/** A cell as a reader of sheets hands it over, and a row with its number in the file. */
export type StatementCell = string | { readonly text: string };
export interface StatementSheetRow {
  readonly row: number;
  readonly cells: readonly StatementCell[];
}

/** What banks call the columns; the first of each is the name in the CSV of the tracing set. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  id: ['id', '交易流水号', '流水号', '银行流水号'],
  at: ['at', '交易时间', '转账时间'],
  from: ['from', '付款账号', '转出账号', '付款卡号'],
  to: ['to', '收款账号', '转入账号', '收款卡号'],
  amount_fen: ['amount_fen', '金额（分）', '金额(分)', '交易金额（分）'],
  amount_yuan: ['金额', '交易金额', '金额（元）', '金额(元)', '交易金额（元）'],
  reverses: ['reverses', '冲正流水号', '原交易流水号'],
  account: ['account', '账号', '卡号'],
  balance_fen: ['balance_fen', '余额（分）', '余额(分)'],
  balance_yuan: ['余额', '余额（元）', '余额(元)', '账户余额'],
};

/**
 * A statement as a spreadsheet, or with Chinese column names, in the form that is traced: rows keep their numbers, yuan become fen.
 *
 * A cell that cannot be read is handed on as it stands, so that the one reader of transfers names it.
 */
export function statementCsv(rows: readonly StatementSheetRow[]): string {
  const writer = new StatementWriter();
  return rows.map((row) => writer.written(row)).join('');
}

/** The same, row by row, for statements that are not held in memory. */
export class StatementWriter {
  private columns: readonly string[] | undefined;
  private lines = 0;

  /** The row as lines: blank ones before it keep its number. */
  written({ row, cells }: StatementSheetRow): string {
    const blank = '\n'.repeat(Math.max(0, row - 1 - this.lines));
    this.lines = Math.max(row, this.lines + 1);
    const { columns } = this;
    if (columns)
      return `${blank}${columns.map((column, index) => written(column, textIn(cells[index] ?? ''))).join(',')}\n`;
    this.columns = cells.map((cell) => columnOf(textIn(cell)));
    return `${blank}${this.columns.map((column) => column.replace('_yuan', '_fen')).join(',')}\n`;
  }
}

const textIn = (cell: StatementCell): string => (typeof cell === 'string' ? cell : cell.text).trim();

const columnOf = (title: string): string => {
  const plain = title.replace(/\s/g, '').toLowerCase();
  return Object.keys(NAMES).find((name) => NAMES[name]?.includes(plain)) ?? quoted(title);
};

const written = (column: string, text: string): string =>
  quoted(column.endsWith('_yuan') ? (fenOf(text) ?? text) : column === 'at' ? text.replaceAll('/', '-') : text);

/** 12,345.60 as 1234560; nothing where it is no amount of yuan with at most two decimals. */
function fenOf(text: string): string | undefined {
  const match = /^(\d{1,16}|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2})0*)?$/.exec(text);
  if (!match) return undefined;
  const [, whole = '', decimals = ''] = match;
  return `${BigInt(whole.replaceAll(',', '') + decimals.padEnd(2, '0'))}`;
}

const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
