import { type FlowWriter, holderEdge } from './flow.js';

const NONE = -1;

/**
 * The blended money of each account, as mixtures that follow one another: what comes in joins the mixture until something is paid out of
 * it; what comes in later makes a new mixture, into which the remainder of the old one flows.
 */
export class Blend {
  private readonly mixture: Int32Array;
  private readonly paidFrom: Uint8Array;
  readonly balance: BigInt64Array;

  constructor(
    private readonly flow: FlowWriter,
    private readonly accounts: number,
  ) {
    this.mixture = new Int32Array(accounts).fill(NONE);
    this.paidFrom = new Uint8Array(accounts);
    this.balance = new BigInt64Array(accounts);
  }

  /** Takes an amount out and gives the mixture that it is of. */
  pay(account: number, amount: bigint): number {
    const mixture = this.mixture[account]!;
    const left = BigInt.asIntN(64, this.balance[account]! - amount);
    this.balance[account] = left;
    this.paidFrom[account] = 1;
    if (left === 0n) this.mixture[account] = NONE;
    return mixture;
  }

  /** Money of a source or of a mixture comes to an account or goes into a sink. */

  receive(from: number, holder: number, amount: bigint, transfer: number): void {
    if (holder >= this.accounts) {
      this.flow.flow(from, holderEdge(holder), amount, transfer);
      return;
    }
    this.flow.flow(from, this.openMixture(holder), amount, transfer);
    this.balance[holder] = BigInt.asIntN(64, this.balance[holder]! + amount);
  }

  /** What is left on each account belongs to its last mixture. */
  close(): void {
    for (let account = 0; account < this.accounts; account += 1) {
      const left = this.balance[account]!;
      if (left > 0n) this.flow.flow(this.mixture[account]!, holderEdge(account), left);
    }
  }

  private openMixture(account: number): number {
    const current = this.mixture[account]!;
    if (current !== NONE && this.paidFrom[account] === 0) return current;
    const next = this.flow.newMixture();
    if (current !== NONE) this.flow.flow(current, next, this.balance[account]!);
    this.mixture[account] = next;
    this.paidFrom[account] = 0;
    return next;
  }
}
