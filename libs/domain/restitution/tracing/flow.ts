import { FenList, Int32List } from '../transfers/lists.js';
import { NOBODY } from '../transfers/transfer-list.js';

/**
 * What a rule says about the money, as a graph without circles: sources (claims, unclaimed money) flow into mixtures, mixtures into later mixtures,
 * and all of it in the end to holders: accounts and sinks.
 *
 * A mixture is money that the rule cannot, or does not, tell apart: whatever flows out of it has the composition of the whole. Edges stand
 * in an order in which a mixture has all that flows in before anything flows out. What flows in and out is the same to the fen.
 */
export interface Flow {
  readonly edges: number;
  readonly mixtures: number;
  /** A mixture, or a source below zero (see legs). */
  readonly from: Int32Array;
  /** A mixture, or a holder: -1 - holder. */
  readonly to: Int32Array;
  readonly amount: BigInt64Array;
  /** The transfer by which it flows; NOBODY for what stays where it is. */
  readonly transfer: Int32Array;
  /** All that flows into each mixture. */
  readonly total: BigInt64Array;
}

export const holderEdge = (holder: number): number => -1 - holder;
export const holderOf = (edgeTo: number): number => -1 - edgeTo;

export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly amount: bigint;
  readonly transfer: number;
}

export class FlowWriter {
  private readonly from = new Int32List();
  private readonly to = new Int32List();
  private readonly amount = new FenList();
  private readonly transfer = new Int32List();
  private readonly total = new FenList();

  newMixture(): number {
    this.total.push(0n);
    return this.total.size - 1;
  }

  flow(from: number, to: number, amount: bigint, transfer: number = NOBODY): void {
    this.from.push(from);
    this.to.push(to);
    this.amount.push(amount);
    this.transfer.push(transfer);
    if (to >= 0) this.total.add(to, amount);
  }

  written(): Flow {
    return {
      edges: this.from.size,
      mixtures: this.total.size,
      from: this.from.view(),
      to: this.to.view(),
      amount: this.amount.view(),
      transfer: this.transfer.view(),
      total: this.total.view(),
    };
  }
}
