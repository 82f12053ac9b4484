const FREE = -1;
const START_SLOTS = 1 << 12;

/**
 * The untouched credits on each account by their amount: how many of one amount there are, and which one if there is only one.
 *
 * The numbers of the credits are kept as their sum, which is the number itself where there is one.
 */
export class AmountIndex {
  private accounts = new Int32Array(START_SLOTS).fill(FREE);
  private amounts = new BigInt64Array(START_SLOTS);
  private counts = new Int32Array(START_SLOTS);
  private sums = new Float64Array(START_SLOTS);
  private used = 0;

  add(account: number, amount: bigint, lot: number): void {
    const slot = this.slotOf(account, amount);
    if (this.accounts[slot] === FREE) {
      this.accounts[slot] = account;
      this.amounts[slot] = amount;
      this.used += 1;
    }
    this.counts[slot]! += 1;
    this.sums[slot]! += lot;
    if (this.used * 2 > this.accounts.length) this.enlarge();
  }

  remove(account: number, amount: bigint, lot: number): void {
    const slot = this.slotOf(account, amount);
    this.counts[slot]! -= 1;
    this.sums[slot]! -= lot;
  }

  countOf(account: number, amount: bigint): number {
    return this.counts[this.slotOf(account, amount)]!;
  }

  /** Only where the count is one. */
  onlyOne(account: number, amount: bigint): number {
    return this.sums[this.slotOf(account, amount)]!;
  }

  private slotOf(account: number, amount: bigint): number {
    const mask = this.accounts.length - 1;
    let slot = hashOf(account, amount) & mask;
    while (this.accounts[slot] !== FREE && (this.accounts[slot] !== account || this.amounts[slot] !== amount)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Amounts of which nothing is left are forgotten on the way. */
  private enlarge(): void {
    const old = { accounts: this.accounts, amounts: this.amounts, counts: this.counts, sums: this.sums };
    const slots = this.accounts.length * 2;
    this.accounts = new Int32Array(slots).fill(FREE);
    this.amounts = new BigInt64Array(slots);
    this.counts = new Int32Array(slots);
    this.sums = new Float64Array(slots);
    this.used = 0;
    old.accounts.forEach((account, at) => {
      if (account === FREE || old.counts[at] === 0) return;
      const slot = this.slotOf(account, old.amounts[at]!);
      this.accounts[slot] = account;
      this.amounts[slot] = old.amounts[at]!;
      this.counts[slot] = old.counts[at]!;
      this.sums[slot] = old.sums[at]!;
      this.used += 1;
    });
  }
}

function hashOf(account: number, amount: bigint): number {
  const folded = Number(BigInt.asUintN(32, amount ^ (amount >> 32n)));
  const mixed = Math.imul(folded ^ Math.imul(account, 0x9e3779b1), 0x2c1b3c6d);
  return Math.imul(mixed ^ (mixed >>> 15), 0x297a2d39) >>> 1;
}
