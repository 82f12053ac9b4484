import type { FaultCode } from '../transfers/row-fault.js';
import { NOBODY, type TransferList } from '../transfers/transfer-list.js';

/** The balance of an account before its first transfer, as the bank states it. */
export interface Opening {
  readonly account: string;
  readonly balance: bigint;
}

/** A victim says: this transfer is my money (RST-02). A victim who paid several times has several. */
export interface ClaimedTransfer {
  readonly claimId: string;
  readonly reference: string;
}

/**
 * Everything that a tracing rule looks at: the transfers, what was there before, and whose money came in where.
 *
 * Accounts are numbered in the order of their names and claims in the order of their first credit, then of their id, so that no
 * result depends on the order in which rows came.
 */
export interface MoneyTrail {
  readonly list: TransferList;
  readonly accounts: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly opening: BigInt64Array;
  /** 1 where the opening balance is stated; elsewhere it is inferred from what the account pays. */
  readonly stated: Uint8Array;
  readonly claimIds: readonly string[];
  readonly claimed: BigInt64Array;
  /** The claim on a transfer, or NOBODY. */
  readonly claimOf: Int32Array;
  nameOf(account: number): string;
  accountOf(name: string): number | undefined;
  claimNumberOf(claimId: string): number | undefined;
}

/** What is wrong with a line of the claims, by its place in the list. */
export interface ClaimFault {
  readonly index: number;
  readonly code: FaultCode;
}

export function moneyTrail(
  list: TransferList,
  openings: readonly Opening[],
  claims: readonly ClaimedTransfer[],
): MoneyTrail | ClaimFault {
  for (const { account } of openings) list.accounts.numberOf(account);
  const order = namesInOrder(list);
  const place = new Int32Array(order.length);
  order.forEach((account, index) => (place[account] = index));
  const placed = placeClaims(list, claims);
  if ('code' in placed) return placed;
  const numberOfName = (name: string): number | undefined => {
    const found = list.accounts.find(name);
    return found === undefined ? undefined : place[found];
  };
  const opening = new BigInt64Array(order.length);
  const stated = new Uint8Array(order.length);
  for (const { account, balance } of openings) {
    opening[numberOfName(account)!] = balance;
    stated[numberOfName(account)!] = 1;
  }
  return {
    ...{ list, accounts: order.length, opening, stated, ...placed },
    from: list.from.map((account) => (account === NOBODY ? NOBODY : place[account]!)),
    to: list.to.map((account) => (account === NOBODY ? NOBODY : place[account]!)),
    nameOf: (account) => list.accounts.text(order[account]!),
    accountOf: numberOfName,
    claimNumberOf: numberIn(placed.claimIds),
  };
}

function namesInOrder({ accounts }: TransferList): Uint32Array {
  const order = Uint32Array.from({ length: accounts.size }, (_, index) => index);
  return order.sort((a, b) => accounts.compare(a, b));
}

function numberIn(claimIds: readonly string[]): (claimId: string) => number | undefined {
  let numbers: Map<string, number> | undefined;
  return (claimId) => (numbers ??= new Map(claimIds.map((id, index) => [id, index]))).get(claimId);
}

type PlacedClaims = Pick<MoneyTrail, 'claimIds' | 'claimed' | 'claimOf'>;

function placeClaims(list: TransferList, claims: readonly ClaimedTransfer[]): PlacedClaims | ClaimFault {
  const transfersOf = new Map<string, number[]>();
  const taken = new Uint8Array(list.size);
  for (const [index, { claimId, reference }] of claims.entries()) {
    const transfer = list.find(reference);
    const code = faultOfClaim(list, transfer, taken);
    if (code !== undefined || transfer === undefined) return { index, code: code ?? 'CLAIM.TRANSFER_UNKNOWN' };
    taken[transfer] = 1;
    const known = transfersOf.get(claimId);
    if (known) known.push(transfer);
    else transfersOf.set(claimId, [transfer]);
  }
  return numbered(list, transfersOf);
}

function faultOfClaim(list: TransferList, transfer: number | undefined, taken: Uint8Array): FaultCode | undefined {
  if (transfer === undefined) return 'CLAIM.TRANSFER_UNKNOWN';
  if (taken[transfer]) return 'CLAIM.TRANSFER_REPEATED';
  if (list.to[transfer] === NOBODY || list.to[transfer] === list.from[transfer]) return 'CLAIM.NOT_A_CREDIT';
  return list.undone[transfer] ? 'CLAIM.REVERSED' : undefined;
}

function numbered(list: TransferList, transfersOf: ReadonlyMap<string, readonly number[]>): PlacedClaims {
  const first = (transfers: readonly number[]): number => transfers.reduce((a, b) => Math.min(a, b));
  const inOrder = [...transfersOf]
    .map(([claimId, transfers]) => ({ claimId, transfers, at: list.at[first(transfers)]! }))
    .sort((a, b) => a.at - b.at || (a.claimId < b.claimId ? -1 : 1));
  const claimed = new BigInt64Array(inOrder.length);
  const claimOf = new Int32Array(list.size).fill(NOBODY);
  inOrder.forEach(({ transfers }, claim) => {
    for (const transfer of transfers) {
      claimOf[transfer] = claim;
      claimed[claim] = claimed[claim]! + list.amount[transfer]!;
    }
  });
  return { claimIds: inOrder.map(({ claimId }) => claimId), claimed, claimOf };
}
