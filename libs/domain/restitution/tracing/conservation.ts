import type { Holdings } from './holdings.js';
import type { Legs, Shortage } from './legs.js';
import type { MoneyTrail } from './money-trail.js';
import type { Traced } from './trace.js';
import { NOBODY } from '../transfers/transfer-list.js';

/** 期初 + 转入 = 转出 + 期末, account by account. */
export interface AccountBalance {
  readonly account: number;
  /** As the bank states it, else what the account must at least have had. */
  readonly opening: bigint;
  readonly openingIsStated: boolean;
  readonly in: bigint;
  readonly out: bigint;
  /** Below zero where more was paid than was there. */
  readonly closing: bigint;
}

/** A fen that does not fit, by its account and, where one can be named, by its transfer. */
export type Discrepancy =
  | (Shortage & { readonly kind: 'overspent' })
  | { readonly kind: 'closing-differs'; readonly account: number; readonly computed: bigint; readonly stated: bigint };

export function balances(trail: MoneyTrail, { inferred }: Legs): AccountBalance[] {
  const { list, from, to, opening, stated, claimOf } = trail;
  const [coming, leaving] = [new BigInt64Array(trail.accounts), new BigInt64Array(trail.accounts)];
  for (let transfer = 0; transfer < list.size; transfer += 1) {
    const [payer, payee, amount] = [from[transfer]!, to[transfer]!, list.amount[transfer]!];
    const isVictims = payer !== NOBODY && claimOf[transfer] !== NOBODY && stated[payer] === 0;
    if (payer !== NOBODY && !isVictims) leaving[payer] = BigInt.asIntN(64, leaving[payer]! + amount);
    if (payee !== NOBODY) coming[payee] = BigInt.asIntN(64, coming[payee]! + amount);
  }
  return Array.from(opening, (fen, account) => {
    const had = fen + inferred[account]!;
    const [paidIn, paidOut] = [coming[account]!, leaving[account]!];
    return {
      ...{ account, opening: had, openingIsStated: stated[account] === 1 },
      ...{ in: paidIn, out: paidOut, closing: had + paidIn - paidOut },
    };
  });
}

/** Compares with the closing balances that the bank states, where it states any. */
export function discrepancies(
  trail: MoneyTrail,
  legs: Legs,
  statedClosing: ReadonlyMap<string, bigint> = new Map(),
): Discrepancy[] {
  const found: Discrepancy[] = legs.shortages.map((shortage) => ({ kind: 'overspent', ...shortage }));
  if (statedClosing.size === 0) return found;
  for (const { account, closing } of balances(trail, legs)) {
    const stated = statedClosing.get(trail.nameOf(account));
    if (stated === undefined || stated === closing) continue;
    found.push({ kind: 'closing-differs', account, computed: closing, stated });
  }
  return found;
}

/** What became of all claimed money: on accounts, together with other money that a rule leaves unseparated, or gone. */
export interface Accounted {
  readonly claimed: bigint;
  readonly onAccounts: bigint;
  readonly gone: bigint;
  /** In pools that the rule does not open. */
  readonly inPools: bigint;
  /** Every claim, and every account, comes out to the fen. */
  readonly conserved: boolean;
}

export function accounted({ trail, legs, rule, flow }: Traced, holdings: Holdings): Accounted {
  const sum = (amounts: BigInt64Array): bigint => amounts.reduce((total, fen) => total + fen, 0n);
  const onAccounts = sum(holdings.claimed.subarray(0, trail.accounts));
  const gone = sum(holdings.claimed.subarray(trail.accounts));
  const claimed = sum(trail.claimed);
  const inPools = rule === 'timestamp' ? claimedIntoPools(flow) : 0n;
  const fits = holdings.claimed.every((fen, holder) => fen + holdings.unseparated[holder]! <= legs.closing[holder]!);
  const complete = holdings.listed !== undefined || eachClaimIsKept(trail, holdings, rule === 'timestamp');
  return { claimed, onAccounts, gone, inPools, conserved: fits && complete && claimed === onAccounts + gone + inPools };
}

function claimedIntoPools({ edges, from, to, amount }: Traced['flow']): bigint {
  let total = 0n;
  for (let edge = 0; edge < edges; edge += 1) if (from[edge]! < -1 && to[edge]! >= 0) total += amount[edge]!;
  return total;
}

function eachClaimIsKept({ claimed }: MoneyTrail, { claim, fen }: Holdings, mayBeLess: boolean): boolean {
  const found = new BigInt64Array(claimed.length);
  for (let entry = 0; entry < claim.length; entry += 1) {
    found[claim[entry]!] = BigInt.asIntN(64, found[claim[entry]!]! + fen[entry]!);
  }
  return found.every((amount, number) => amount === claimed[number]! || (mayBeLess && amount < claimed[number]!));
}
