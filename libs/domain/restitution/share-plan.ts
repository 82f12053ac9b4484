import { type Fen, fen, sum } from '#domain/money/fen';
import { type Basis, type ProvenLoss, shareOut, unpaid } from '#domain/restitution/share-out';

/** Frozen money as a plan draws on it. */
export interface FrozenPool {
  readonly itemKey: string;
  readonly pool: Fen;
}

/** What the timestamps have put of a claim on a frozen account (41号 8(1)(一)(二)). */
export interface TracedMoney {
  readonly claimId: string;
  readonly itemKey: string;
  readonly held: Fen;
}

export interface ShareLine {
  readonly lineNo: number;
  readonly claimId: string;
  readonly itemKey: string;
  readonly amount: Fen;
}

export interface SharePlan {
  readonly lines: readonly ShareLine[];
  readonly total: Fen;
  readonly residue: Fen;
  readonly shared: ReadonlyMap<string, Fen>;
}

/** Direct: each victim what is traced to them on each account, never more than the unpaid loss or than is frozen there. */
export function directPlan(
  pools: readonly FrozenPool[],
  losses: readonly ProvenLoss[],
  traced: readonly TracedMoney[],
): SharePlan {
  const left = new Map(pools.map(({ itemKey, pool }) => [itemKey, pool as bigint]));
  const due = new Map(losses.map((loss) => [loss.claimId, unpaid(loss) as bigint]));
  const lines: ShareLine[] = [];
  for (const { claimId, itemKey, held } of [...traced].sort(byClaimThenItem)) {
    const amount = least(held, due.get(claimId) ?? 0n, left.get(itemKey) ?? 0n);
    if (amount === 0n) continue;
    due.set(claimId, (due.get(claimId) ?? 0n) - amount);
    left.set(itemKey, (left.get(itemKey) ?? 0n) - amount);
    lines.push({ lineNo: lines.length + 1, claimId, itemKey, amount: fen(amount) });
  }
  return summed(pools, lines);
}

const least = (...amounts: bigint[]): bigint => amounts.reduce((a, b) => (b < a ? b : a));

const byClaimThenItem = (a: TracedMoney, b: TracedMoney): number =>
  compared(a.claimId, b.claimId) || compared(a.itemKey, b.itemKey);
const compared = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/**
 * Proportional: one pool of all frozen money, shared by losses; then the shares are drawn from the accounts one after the other.
 *
 * A share that meets the end of an account goes on in the next, so that there are at most as many payments as claims and accounts.
 */
export function proportionalPlan(pools: readonly FrozenPool[], losses: readonly ProvenLoss[], basis: Basis): SharePlan {
  const inOrder = [...pools].sort((a, b) => compared(a.itemKey, b.itemKey));
  const { shares } = shareOut(fen(sum(inOrder.map(({ pool }) => pool))), losses, basis);
  const lines: ShareLine[] = [];
  let at = 0;
  let left: bigint = inOrder[0]?.pool ?? 0n;
  for (const { claimId, amount } of shares) {
    for (let open: bigint = amount; open > 0n;) {
      while (left === 0n) left = inOrder[(at += 1)]?.pool ?? 0n;
      const part = least(open, left);
      open -= part;
      left -= part;
      lines.push({ lineNo: lines.length + 1, claimId, itemKey: inOrder[at]!.itemKey, amount: fen(part) });
    }
  }
  return summed(pools, lines);
}

function summed(pools: readonly FrozenPool[], lines: readonly ShareLine[]): SharePlan {
  const shared = new Map(pools.map(({ itemKey }) => [itemKey, 0n as bigint]));
  for (const { itemKey, amount } of lines) shared.set(itemKey, (shared.get(itemKey) ?? 0n) + amount);
  const total = sum(lines.map(({ amount }) => amount));
  const residue = fen(sum(pools.map(({ pool }) => pool)) - total);
  return { lines, total, residue, shared: new Map([...shared].map(([itemKey, amount]) => [itemKey, fen(amount)])) };
}

/** What a new version changes for one victim: what was to go to them by the last version, and by this one in all. */
export interface ShareDifference {
  readonly claimId: string;
  readonly before: Fen;
  /** What is paid already, which no version takes back, and what this one gives beside it. */
  readonly after: Fen;
  readonly paid: Fen;
}

export interface ClaimSums {
  readonly claimId: string;
  /** The share by the version before, and what of it is paid. */
  readonly share: Fen;
  readonly paid: Fen;
}

/** Line by line in the order of the claims; who has the same as before is left out. */
export function differences(before: readonly ClaimSums[], lines: readonly ShareLine[]): ShareDifference[] {
  const now = new Map<string, bigint>();
  for (const { claimId, amount } of lines) now.set(claimId, (now.get(claimId) ?? 0n) + amount);
  const known = new Map(before.map((one) => [one.claimId, one]));
  return [...new Set([...known.keys(), ...now.keys()])]
    .sort(compared)
    .map((claimId): ShareDifference => {
      const { share = fen(0n), paid = fen(0n) } = known.get(claimId) ?? {};
      return { claimId, before: share, after: fen(paid + (now.get(claimId) ?? 0n)), paid };
    })
    .filter(({ before: was, after }) => was !== after);
}
