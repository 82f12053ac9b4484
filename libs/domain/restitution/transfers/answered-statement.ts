/** A row of the statement of one account, as its bank answers a query: in or out, and the other side where the bank names it. */
export interface StatementEntry {
  readonly reference: string;
  readonly at: Date;
  readonly direction: 'in' | 'out';
  readonly fen: string;
  readonly counterpart: string | null;
}

export const TRANSFER_HEADER = 'id,at,from,to,amount_fen\n';
export const BALANCE_HEADER = 'account,balance_fen\n';

/** The same row as one of the tracing set. Without another side it is cash, or money whose other side the bank does not know. */
export function transferRow(account: string, { reference, at, direction, fen, counterpart }: StatementEntry): string {
  const other = counterpart?.trim() ?? '';
  const [from, to] = direction === 'in' ? [other, account] : [account, other];
  return `${[reference, at.toISOString(), from, to, fen].map(cell).join(',')}\n`;
}

export const balanceRow = (account: string, fen: string): string => `${cell(account)},${fen}\n`;

/** Balances of a period: where an account has several statements, the earliest opens it and the latest closes it. */
export interface AnsweredPeriod {
  readonly accountNumber: string;
  readonly openingFen: string;
  readonly closingFen: string;
  readonly firstAt: Date | null;
  readonly lastAt: Date | null;
}

export interface Balances {
  readonly opening: ReadonlyMap<string, string>;
  readonly closing: ReadonlyMap<string, string>;
}

/** An account without a single row has no period, so its balance is the same at both ends and says nothing where another statement has rows. */
export function balancesOf(statements: readonly AnsweredPeriod[]): Balances {
  const opening = new Map<string, AnsweredPeriod>();
  const closing = new Map<string, AnsweredPeriod>();
  for (const one of statements) {
    const [first, last] = [opening.get(one.accountNumber), closing.get(one.accountNumber)];
    if (!first || timeOf(one.firstAt, Infinity) < timeOf(first.firstAt, Infinity)) opening.set(one.accountNumber, one);
    if (!last || timeOf(one.lastAt, -Infinity) > timeOf(last.lastAt, -Infinity)) closing.set(one.accountNumber, one);
  }
  return {
    opening: new Map([...opening].map(([account, { openingFen }]) => [account, openingFen])),
    closing: new Map([...closing].map(([account, { closingFen }]) => [account, closingFen])),
  };
}

const timeOf = (at: Date | null, none: number): number => at?.getTime() ?? none;

const cell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
