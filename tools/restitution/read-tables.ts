import { instantAt } from '#domain/calendar/shanghai';
import { type Fen, fen } from '#domain/money/fen';
import type { ProvenLoss } from '#domain/restitution/share-out';
import type { ClaimedTransfer, Opening } from '#domain/restitution/tracing/money-trail';
import { readTimeOrDay } from '#domain/restitution/transfers/fields';
import { type FaultCode, rowFault } from '#domain/restitution/transfers/row-fault';
import { readSmallTable, type TextRow } from '#domain/restitution/transfers/small-table';
import { BadInput, badRow } from './bad-input.js';

/** How a command reads a file that it may hold in memory. */
export type ReadFile = (path: string) => Uint8Array | string;

const FEN = /^\d{1,18}$/;
const encoder = new TextEncoder();

/** One file of rows; `refuse` names a row of it. */
interface Table {
  readonly rows: readonly TextRow[];
  refuse(row: number, code: FaultCode, given?: string): BadInput;
}

function tableOf(path: string, readFile: ReadFile, columns: readonly string[]): Table {
  const table = readSmallTable(bytesOf(path, readFile), columns);
  if ('fault' in table) throw badRow(path, table.fault);
  return { rows: table.rows, refuse: (row, code, given = '') => badRow(path, rowFault(row, code, given)) };
}

function bytesOf(path: string, readFile: ReadFile): Uint8Array {
  try {
    const content = readFile(path);
    return typeof content === 'string' ? encoder.encode(content) : content;
  } catch (error) {
    throw new BadInput(`${path}: cannot be read: ${(error as Error).message}`);
  }
}

export function readOpenings(path: string, readFile: ReadFile): Opening[] {
  const { rows, refuse } = tableOf(path, readFile, ['account', 'balance_fen']);
  const seen = new Set<string>();
  return rows.map(({ row, cells }) => {
    const { account = '', balance_fen: balance = '' } = cells;
    if (account === '') throw refuse(row, 'OPENING.ACCOUNT_MISSING');
    if (seen.has(account)) throw refuse(row, 'OPENING.ACCOUNT_REPEATED', account);
    if (!FEN.test(balance)) throw refuse(row, 'OPENING.BALANCE_MALFORMED', balance);
    seen.add(account);
    return { account, balance: BigInt(balance) };
  });
}

export interface ReadClaims {
  readonly claims: readonly ClaimedTransfer[];
  /** The row of each claim in the file. */
  readonly rows: readonly number[];
}

export function readClaims(path: string, readFile: ReadFile): ReadClaims {
  const { rows, refuse } = tableOf(path, readFile, ['claim_id', 'transfer_id']);
  const claims = rows.map(({ row, cells }) => {
    const { claim_id: claimId = '', transfer_id: reference = '' } = cells;
    if (claimId === '') throw refuse(row, 'CLAIM.ID_MISSING');
    if (reference === '') throw refuse(row, 'CLAIM.TRANSFER_MISSING');
    return { claimId, reference };
  });
  return { claims, rows: rows.map(({ row }) => row) };
}

export function readLosses(path: string, readFile: ReadFile): ProvenLoss[] {
  const columns = ['claim_id', 'loss_fen', 'compensated_fen', 'first_credit_at'];
  const { rows, refuse } = tableOf(path, readFile, columns);
  const seen = new Set<string>();
  return rows.map(({ row, cells }) => {
    const { claim_id: claimId = '', first_credit_at: at = '' } = cells;
    if (claimId === '') throw refuse(row, 'CLAIM.ID_MISSING');
    if (seen.has(claimId)) throw refuse(row, 'LOSS.CLAIM_REPEATED', claimId);
    seen.add(claimId);
    const amount = (text = ''): Fen => {
      if (!FEN.test(text)) throw refuse(row, 'LOSS.AMOUNT_MALFORMED', text);
      return fen(BigInt(text));
    };
    const [loss, compensated] = [amount(cells['loss_fen']), amount(cells['compensated_fen'])];
    if (compensated > loss) throw refuse(row, 'LOSS.COMPENSATED_MORE_THAN_LOSS', `${compensated}`);
    const microseconds = readTimeOrDay(encoder.encode(at), 0, encoder.encode(at).length);
    if (microseconds < 0) throw refuse(row, 'TRANSFER.TIME_MALFORMED', at);
    return { claimId, loss, compensated, firstCreditAt: instantAt(Math.floor(microseconds / 1000)) };
  });
}
