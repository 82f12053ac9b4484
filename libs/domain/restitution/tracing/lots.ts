import { FenList, Int32List } from '../transfers/lists.js';
import { NOBODY } from '../transfers/transfer-list.js';
import { AmountIndex } from './amount-index.js';

const NONE = -1;
/** A lot in which money of several origins came along together. */
export const MIXED = -0x8000_0000;

/**
 * The credits on each account in the order in which they came, each with the origin of its money: a source below zero, a pool, or MIXED.
 *
 * A credit from which nothing has been paid is whole, and can be told by its amount.
 */
export class Lots {
  readonly origin = new Int32List();
  readonly left = new FenList();
  /** The transfer that brought a lot; NOBODY for an opening balance and for what is left of a pool. */
  readonly transfer = new Int32List();
  readonly balance: BigInt64Array;
  private readonly whole = new Int32List();
  private readonly before = new Int32List();
  private readonly after = new Int32List();
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  /** How many neighbours on the account are not of one and the same origin. */
  private readonly breaks: Int32Array;
  private readonly runStart: Int32Array;
  private readonly runSum: BigInt64Array;
  private readonly byAmount = new AmountIndex();

  constructor(accounts: number) {
    this.balance = new BigInt64Array(accounts);
    this.first = new Int32Array(accounts).fill(NONE);
    this.last = new Int32Array(accounts).fill(NONE);
    this.breaks = new Int32Array(accounts);
    this.runStart = new Int32Array(accounts).fill(NONE);
    this.runSum = new BigInt64Array(accounts);
  }

  /** A number for something that is on no account, so that lots and pools are counted together. */
  reserve(origin: number): number {
    this.origin.push(origin);
    this.left.push(0n);
    this.transfer.push(NOBODY);
    this.whole.push(0);
    this.before.push(NONE);
    this.after.push(NONE);
    return this.origin.size - 1;
  }

  /** Puts a reserved lot on an account, as the newest there. */
  append(account: number, lot: number, { amount, transfer }: { amount: bigint; transfer: number }): void {
    this.put(account, lot, amount);
    this.transfer.set(lot, transfer);
    this.whole.set(lot, 1);
    this.byAmount.add(account, amount, lot);
    // What was there before the first transfer is no credit that a payment could answer together with others.
    if (transfer === NOBODY) return;
    if (this.runStart[account] === NONE) this.runStart[account] = lot;
    this.runSum[account] = this.runSum[account]! + amount;
  }

  /** What is left of a pool is no credit that could be told by its amount. */
  appendRemainder(account: number, lot: number, amount: bigint): void {
    this.put(account, lot, amount);
  }

  firstOf(account: number): number {
    return this.first[account]!;
  }

  next(lot: number): number {
    return this.after.at(lot);
  }

  /** All money on the account is of one origin. */
  isOfOneOrigin(account: number): boolean {
    return this.breaks[account] === 0 && this.origin.at(this.first[account]!) !== MIXED;
  }

  /**
   * The credits that a payment answers one to one: the only untouched credit of exactly its amount, or all that came in since the payment
   * before, if they add up to it. Nothing where neither is so, or both and they are not the same.
   */
  matching(account: number, amount: bigint): readonly number[] | undefined {
    const run = this.runSum[account] === amount ? this.runStart[account]! : NONE;
    const count = this.byAmount.countOf(account, amount);
    if (count > 1 || (count === 0 && run === NONE)) return undefined;
    const single = count === 1 ? this.byAmount.onlyOne(account, amount) : NONE;
    if (run === NONE || single === run) return single === NONE ? undefined : [single];
    return single === NONE ? this.from(run) : undefined;
  }

  /** A payment was made: the credits that come now are a new run. */
  closeRun(account: number): void {
    this.runStart[account] = NONE;
    this.runSum[account] = 0n;
  }

  /** Takes from one lot; a lot of which nothing is left leaves the account. */
  take(account: number, lot: number, amount: bigint): void {
    if (this.whole.at(lot) === 1) this.byAmount.remove(account, this.left.at(lot), lot);
    this.whole.set(lot, 0);
    this.left.add(lot, -amount);
    this.balance[account] = BigInt.asIntN(64, this.balance[account]! - amount);
    if (this.left.at(lot) === 0n) this.unlink(account, lot);
  }

  private put(account: number, lot: number, amount: bigint): void {
    const last = this.last[account]!;
    this.left.add(lot, amount);
    this.balance[account] = BigInt.asIntN(64, this.balance[account]! + amount);
    this.before.set(lot, last);
    this.last[account] = lot;
    if (last === NONE) this.first[account] = lot;
    else {
      this.after.set(last, lot);
      this.breaks[account]! += this.breakBetween(last, lot);
    }
  }

  private unlink(account: number, lot: number): void {
    const [before, after] = [this.before.at(lot), this.after.at(lot)];
    this.breaks[account]! +=
      this.breakBetween(before, after) - this.breakBetween(before, lot) - this.breakBetween(lot, after);
    if (before === NONE) this.first[account] = after;
    else this.after.set(before, after);
    if (after === NONE) this.last[account] = before;
    else this.before.set(after, before);
    this.after.set(lot, NONE);
  }

  private breakBetween(lot: number, next: number): number {
    if (lot === NONE || next === NONE) return 0;
    const origin = this.origin.at(lot);
    return origin !== MIXED && origin === this.origin.at(next) ? 0 : 1;
  }

  private from(lot: number): number[] {
    const lots: number[] = [];
    for (let at = lot; at !== NONE; at = this.after.at(at)) lots.push(at);
    return lots;
  }
}
