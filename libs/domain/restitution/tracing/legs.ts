import { FenList, Int32List } from '../transfers/lists.js';
import { NOBODY } from '../transfers/transfer-list.js';
import type { MoneyTrail } from './money-trail.js';

/**
 * Where traced money is when it is on no account: drawn in cash or gone to an account that nobody knows; used up by an
 * overdraft that was there before it; or paid on in a transfer which a victim claims, where it is that victim's money now.
 */
export const SINKS = ['cash', 'overdraft', 'claimed-again'] as const;
export type Sink = (typeof SINKS)[number];

/** Money of no claim: what was there before, and what came in unclaimed. Claim c is the source -2 - c. */
export const OTHER = -1;
export const sourceOf = (claim: number): number => -2 - claim;
export const claimOfSource = (source: number): number => -2 - source;

/** An account paid more than it had. */
export interface Shortage {
  readonly account: number;
  readonly transfer: number;
  readonly fen: bigint;
}

/**
 * The transfers as every rule takes them: one leg after the other, from a source or an account to an account or a sink, and no
 * account ever pays more than it has. Where the statements say otherwise, a leg of unclaimed money fills the gap and the gap is named.
 */
export interface Legs {
  readonly count: number;
  /** An account, or a source below zero. */
  readonly from: Int32Array;
  /** An account, or a sink: `accounts` and above. */
  readonly to: Int32Array;
  readonly amount: BigInt64Array;
  /** The first transfer of the movement; NOBODY for an opening balance. */
  readonly transfer: Int32Array;
  /** What is on each account and in each sink in the end. */
  readonly closing: BigInt64Array;
  /** What accounts without a stated opening balance must have had before their first transfer. */
  readonly inferred: BigInt64Array;
  readonly shortages: readonly Shortage[];
}

const sinkOf = (accounts: number, sink: Sink): number => accounts + SINKS.indexOf(sink);

export function legsOf(trail: MoneyTrail): Legs {
  const writer = new LegWriter(trail, inferredOpenings(trail));
  writer.writeOpenings();
  for (let transfer = 0; transfer < trail.list.size;) {
    const end = endOfMovement(trail, transfer);
    if (moves(trail, transfer)) writer.writeMovement(transfer, end);
    transfer = end;
  }
  return writer.legs();
}

/** A transfer that was undone, or that an account makes to itself, moves nothing. */
const moves = ({ list, from, to }: MoneyTrail, transfer: number): boolean =>
  list.undone[transfer] === 0 && from[transfer] !== to[transfer];

/**
 * Transfers of one instant between the same two accounts that follow one another are one movement: a bank that books a payment in
 * two parts changes nothing.
 */
export function endOfMovement(trail: MoneyTrail, transfer: number): number {
  const { list, from, to, claimOf } = trail;
  let end = transfer + 1;
  while (
    end < list.size &&
    list.at[end] === list.at[transfer] &&
    from[end] === from[transfer] &&
    to[end] === to[transfer] &&
    claimOf[end] === claimOf[transfer] &&
    list.undone[end] === list.undone[transfer]
  ) {
    end += 1;
  }
  return end;
}

/** A victim's own account is known from the claim alone: what it pays in a claimed transfer came from outside. */
const comesFromOutside = ({ from, claimOf, stated }: MoneyTrail, transfer: number): boolean =>
  from[transfer] === NOBODY || (claimOf[transfer] !== NOBODY && stated[from[transfer]!] === 0);

function inferredOpenings(trail: MoneyTrail): BigInt64Array {
  const { list, from, to, stated } = trail;
  const balance = new BigInt64Array(trail.accounts);
  const inferred = new BigInt64Array(trail.accounts);
  for (let transfer = 0; transfer < list.size; transfer += 1) {
    if (!moves(trail, transfer)) continue;
    const amount = list.amount[transfer]!;
    const [payer, payee] = [from[transfer]!, to[transfer]!];
    if (!comesFromOutside(trail, transfer)) {
      const left = BigInt.asIntN(64, balance[payer]! - amount);
      balance[payer] = left;
      if (stated[payer] === 0 && left < -inferred[payer]!) inferred[payer] = -left;
    }
    if (payee !== NOBODY) balance[payee] = BigInt.asIntN(64, balance[payee]! + amount);
  }
  return inferred;
}

class LegWriter {
  private readonly from = new Int32List();
  private readonly to = new Int32List();
  private readonly amount = new FenList();
  private readonly transfer = new Int32List();
  private readonly closing: BigInt64Array;
  private readonly debt: BigInt64Array;
  private readonly shortages: Shortage[] = [];

  constructor(
    private readonly trail: MoneyTrail,
    private readonly inferred: BigInt64Array,
  ) {
    this.closing = new BigInt64Array(trail.accounts + SINKS.length);
    this.debt = new BigInt64Array(trail.accounts);
  }

  writeOpenings(): void {
    const { accounts, opening } = this.trail;
    for (let account = 0; account < accounts; account += 1) {
      const fen = opening[account]! + this.inferred[account]!;
      if (fen > 0n) this.write(OTHER, account, fen, NOBODY);
    }
  }

  writeMovement(transfer: number, end: number): void {
    const { list, from, claimOf, accounts } = this.trail;
    let amount = list.amount[transfer]!;
    for (let part = transfer + 1; part < end; part += 1) amount = BigInt.asIntN(64, amount + list.amount[part]!);
    const claim = claimOf[transfer]!;
    const outside = comesFromOutside(this.trail, transfer);
    if (!outside) this.cover(from[transfer]!, amount, transfer);
    if (claim === NOBODY) this.pay(outside ? OTHER : from[transfer]!, amount, transfer);
    else {
      if (!outside) this.write(from[transfer]!, sinkOf(accounts, 'claimed-again'), amount, transfer);
      this.pay(sourceOf(claim), amount, transfer);
    }
  }

  legs(): Legs {
    return {
      count: this.from.size,
      from: this.from.view(),
      to: this.to.view(),
      amount: this.amount.view(),
      transfer: this.transfer.view(),
      closing: this.closing,
      inferred: this.inferred,
      shortages: this.shortages,
    };
  }

  private cover(account: number, amount: bigint, transfer: number): void {
    const short = amount - this.closing[account]!;
    if (short <= 0n) return;
    this.shortages.push({ account, transfer, fen: short });
    this.debt[account] = BigInt.asIntN(64, this.debt[account]! + short);
    this.write(OTHER, account, short, transfer);
  }

  /** What comes into an overdrawn account fills the gap first. */
  private pay(from: number, amount: bigint, transfer: number): void {
    const { to, accounts } = this.trail;
    const payee = to[transfer]!;
    if (payee === NOBODY) {
      this.write(from, sinkOf(accounts, 'cash'), amount, transfer);
      return;
    }
    const debt = this.debt[payee]!;
    const filled = debt < amount ? debt : amount;
    if (filled > 0n) {
      this.debt[payee] = debt - filled;
      this.write(from, sinkOf(accounts, 'overdraft'), filled, transfer);
    }
    if (amount > filled) this.write(from, payee, amount - filled, transfer);
  }

  private write(from: number, to: number, amount: bigint, transfer: number): void {
    this.from.push(from);
    this.to.push(to);
    this.amount.push(amount);
    this.transfer.push(transfer);
    if (from >= 0) this.closing[from] = BigInt.asIntN(64, this.closing[from]! - amount);
    this.closing[to] = BigInt.asIntN(64, this.closing[to]! + amount);
  }
}
