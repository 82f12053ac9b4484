import { createHash } from 'node:crypto';
import { readSmallTable } from '#domain/restitution/transfers/small-table';
import type { ClaimedTransfer, MoneyTrail, Opening } from '#domain/restitution/tracing/money-trail';
import { moneyTrail } from '#domain/restitution/tracing/money-trail';
import { shownFault, type RowFault } from '#domain/restitution/transfers/row-fault';
import { timeText } from '#domain/restitution/transfers/time-text';
import { TransferCsv } from '#domain/restitution/transfers/transfer-csv';
import { type GatheredTransfers, TransferGatherer } from '#domain/restitution/transfers/transfer-gatherer';
import { DomainError } from '#domain/shared/domain-error';
import type { StatementSort } from '#persistence/restitution/staged/statement.repository';
import type { FileStore } from '#platform/store/file-store';
import type { TraceSource } from './jobs.js';

/** As many faults, conflicts and discrepancies are named one by one. */
export const MOST_SHOWN = 200;

export type Rows = (rows: number) => void;

/** The statements of a case, read once from the stored files. */
export interface TraceSet {
  readonly gathered: GatheredTransfers;
  readonly openings: readonly Opening[];
  readonly closing: ReadonlyMap<string, bigint>;
  readonly inputDigest: string;
}

/** Binds a run to its files: the same files have the same digest in whatever order they came. */
export function inputDigestOf(files: TraceSource['files']): string {
  const hashes = files.map(({ sort, fileHash }) => `${sort} ${fileHash}`).sort();
  return createHash('sm3').update(hashes.join('\n')).digest('hex');
}

export async function readSet(store: FileStore, files: TraceSource['files'], rows: Rows): Promise<TraceSet> {
  const gatherer = new TransferGatherer();
  for (const { fileHash } of files.filter(({ sort }) => sort === 'transfers'))
    await readTransfers(store, fileHash, { gatherer, rows });
  if (gatherer.accounts.size === 0)
    throw new DomainError('conflict', 'RESTITUTION.NO_STATEMENTS', 'No statement has been taken.');
  const gathered = gatherer.gathered();
  if (gathered.faults.length > 0)
    throw new DomainError('conflict', 'RESTITUTION.STATEMENTS_DISPUTED', 'The statements contradict each other.', {
      faults: gathered.faults.slice(0, MOST_SHOWN).map((one) => ({ ...shownFault(one) })),
    });
  const balancesOf = async (sort: StatementSort): Promise<Map<string, bigint>> => {
    const found = new Map<string, bigint>();
    for (const file of files.filter((one) => one.sort === sort))
      for (const [account, balance] of (await readBalances(store, file.fileHash)).balances) found.set(account, balance);
    return found;
  };
  const openings = [...(await balancesOf('opening'))].map(([account, balance]) => ({ account, balance }));
  return { gathered, openings, closing: await balancesOf('closing'), inputDigest: inputDigestOf(files) };
}

export async function readTransfers(
  store: FileStore,
  fileHash: string,
  { gatherer, rows }: { readonly gatherer: TransferGatherer; readonly rows: Rows },
): Promise<void> {
  const csv = new TransferCsv(gatherer);
  for await (const chunk of await store.open(fileHash)) {
    csv.push(chunk as Uint8Array);
    rows(gatherer.references.size);
  }
  csv.end();
}

/** 期初余额 or 期末余额: account and fen, one a row. */
export async function readBalances(
  store: FileStore,
  fileHash: string,
): Promise<{ balances: Map<string, bigint>; faults: readonly RowFault[] }> {
  const pieces: Uint8Array[] = [];
  for await (const chunk of await store.open(fileHash)) pieces.push(chunk as Uint8Array);
  const table = readSmallTable(Buffer.concat(pieces), ['account', 'balance_fen']);
  if ('fault' in table) return { balances: new Map(), faults: [table.fault] };
  const balances = new Map<string, bigint>();
  const faults: RowFault[] = [];
  for (const { row, cells } of table.rows) {
    const { account = '', balance_fen: balance = '' } = cells;
    if (account === '') faults.push({ row, code: 'OPENING.ACCOUNT_MISSING', given: '' });
    else if (balances.has(account)) faults.push({ row, code: 'OPENING.ACCOUNT_REPEATED', given: account });
    else if (!/^\d{1,18}$/.test(balance)) faults.push({ row, code: 'OPENING.BALANCE_MALFORMED', given: balance });
    else balances.set(account, BigInt(balance));
  }
  return { balances, faults };
}

/** A claim that names no transfer of the statements is refused with its reason. */
export function trailOf({ gathered, openings }: TraceSet, claims: readonly ClaimedTransfer[]): MoneyTrail {
  const trail = moneyTrail(gathered.list, openings, claims);
  if (!('code' in trail)) return trail;
  const { claimId = '', reference = '' } = claims[trail.index] ?? {};
  const { reason, remedy } = shownFault({ row: 0, code: trail.code, given: reference });
  throw new DomainError('conflict', 'RESTITUTION.CLAIM_NOT_IN_STATEMENTS', 'A claimed transfer cannot be traced.', {
    ...{ claimId, reference, code: trail.code, reason, remedy },
  });
}

export const conflictsOf = ({ conflicts }: GatheredTransfers): { reference: string; at: string; otherAt: string }[] =>
  conflicts.slice(0, MOST_SHOWN).map(({ reference, at, otherAt }) => ({
    reference,
    at: timeText(at),
    otherAt: timeText(otherAt),
  }));
