import { NOBODY } from '../transfers/transfer-list.js';
import { type Flow, FlowWriter, holderEdge } from './flow.js';
import type { Legs } from './legs.js';
import { Lots, MIXED } from './lots.js';
import type { MoneyTrail } from './money-trail.js';

const NOT_YET = MIXED + 1;

/** A payment that no timestamp ties to credits: everything that was on the account then can be its money (41号 8(1)(三)). */
export interface Pool {
  /** The mixture of the flow. */
  readonly mixture: number;
  readonly account: number;
  /** The payment. */
  readonly transfer: number;
}

export interface TimestampFlow {
  /** Every credit is a mixture of its own, and every pool. */
  readonly flow: Flow;
  /** The origin of each mixture: a source below zero, a pool, or MIXED. */
  readonly origin: Int32Array;
  /** The transfer that brought each mixture to its account, or NOBODY. */
  readonly broughtBy: Int32Array;
  readonly pools: readonly Pool[];
}

/**
 * Timestamp, one to one (时间戳逐笔对应; 41号 7, 8(1)(一)(二); RST-08…10).
 *
 * A payment is tied to credits where the timestamps leave no choice: it empties the account; all that is on the account is of one origin; or it
 * answers exactly one untouched credit, or exactly all credits since the payment before. Otherwise it stays open: the law orders neither first-in-first-out
 * nor a mixture here. What was on the account becomes a pool whose credits are named; only such pools are ever shared in proportion (RST-11).
 */
export function timestamp({ accounts }: MoneyTrail, legs: Legs): TimestampFlow {
  const tracer = new Tracer(accounts);
  const { from, to, amount, transfer } = legs;
  for (let leg = 0; leg < legs.count; leg += 1) {
    const move = { to: to[leg]!, amount: amount[leg]!, transfer: transfer[leg]! };
    if (from[leg]! < 0) tracer.receive(from[leg]!, move);
    else tracer.pay(from[leg]!, move);
  }
  return tracer.finished();
}

interface Move {
  readonly to: number;
  readonly amount: bigint;
  readonly transfer: number;
}

class Tracer {
  private readonly flow = new FlowWriter();
  private readonly lots: Lots;
  private readonly pools: Pool[] = [];
  private target = 0;
  private transfer = NOBODY;
  private origin = NOT_YET;

  constructor(private readonly accounts: number) {
    this.lots = new Lots(accounts);
  }

  receive(source: number, move: Move): void {
    this.begin(move);
    this.flow.flow(source, this.target, move.amount, move.transfer);
    this.origin = source;
    this.arrive(move);
  }

  pay(account: number, move: Move): void {
    this.begin(move);
    this.send(account, move);
    this.lots.closeRun(account);
    this.arrive(move);
  }

  finished(): TimestampFlow {
    const { lots, flow } = this;
    for (let account = 0; account < this.accounts; account += 1) {
      for (let lot = lots.firstOf(account); lot >= 0; lot = lots.next(lot)) {
        flow.flow(lot, holderEdge(account), lots.left.at(lot));
      }
    }
    const [origin, broughtBy] = [lots.origin.view(), lots.transfer.view()];
    return { flow: flow.written(), origin, broughtBy, pools: this.pools };
  }

  private begin({ to, transfer }: Move): void {
    this.target = to < this.accounts ? this.newMixture(MIXED) : holderEdge(to);
    this.transfer = transfer;
    this.origin = NOT_YET;
  }

  private newMixture(origin: number): number {
    this.flow.newMixture();
    return this.lots.reserve(origin);
  }

  private arrive({ to, amount, transfer }: Move): void {
    if (to >= this.accounts) return;
    this.lots.origin.set(this.target, this.origin);
    this.lots.append(to, this.target, { amount, transfer });
  }

  private send(account: number, { amount, transfer }: Move): void {
    const { lots } = this;
    if (amount === lots.balance[account]) this.sendFromFirst(account, amount);
    else if (lots.isOfOneOrigin(account)) this.sendFromFirst(account, amount);
    else {
      const matching = lots.matching(account, amount);
      if (matching) for (const lot of matching) this.sendFrom(account, lot, lots.left.at(lot));
      else this.sendFromPool(account, amount, transfer);
    }
  }

  private sendFromFirst(account: number, amount: bigint): void {
    let open = amount;
    while (open > 0n) {
      const lot = this.lots.firstOf(account);
      const left = this.lots.left.at(lot);
      const part = left < open ? left : open;
      this.sendFrom(account, lot, part);
      open -= part;
    }
  }

  private sendFrom(account: number, lot: number, amount: bigint): void {
    this.flow.flow(lot, this.target, amount, this.transfer);
    this.lots.take(account, lot, amount);
    this.mingle(this.lots.origin.at(lot));
  }

  private mingle(origin: number): void {
    if (this.origin === NOT_YET) this.origin = origin;
    else if (this.origin !== origin) this.origin = MIXED;
  }

  private sendFromPool(account: number, amount: bigint, transfer: number): void {
    const { lots, flow } = this;
    const pool = this.newMixture(NOT_YET);
    lots.origin.set(pool, pool);
    const rest = lots.balance[account]! - amount;
    for (let lot = lots.firstOf(account); lot >= 0; lot = lots.firstOf(account)) {
      const left = lots.left.at(lot);
      flow.flow(lot, pool, left);
      lots.take(account, lot, left);
    }
    const remainder = this.newMixture(pool);
    flow.flow(pool, remainder, rest);
    lots.appendRemainder(account, remainder, rest);
    flow.flow(pool, this.target, amount, transfer);
    this.mingle(pool);
    this.pools.push({ mixture: pool, account, transfer });
  }
}
