import { FenList, Int32List } from '../transfers/lists.js';
import { grouped } from '#domain/money/grouped';

/** What of each claim is on each holder: by the holder, then by the claim; each pair once. */
export interface EntryColumns {
  readonly holder: Int32Array;
  readonly claim: Int32Array;
  readonly fen: BigInt64Array;
}

/** Amounts of claims on holders as they are found. */
export class Entries {
  private readonly holder = new Int32List();
  private readonly claim = new Int32List();
  private readonly fen = new FenList();
  private sorted = true;

  constructor(private readonly sizes: { readonly claims: number; readonly holders: number }) {}

  push(holder: number, claim: number, fen: bigint): void {
    const last = this.holder.size - 1;
    if (last >= 0 && this.holder.at(last) === holder && this.claim.at(last) === claim) {
      this.fen.add(last, fen);
      return;
    }
    if (last >= 0 && !isBefore(this.holder.at(last), this.claim.at(last), holder, claim)) this.sorted = false;
    this.holder.push(holder);
    this.claim.push(claim);
    this.fen.push(fen);
  }

  inOrder(): EntryColumns {
    const columns = { holder: this.holder.view(), claim: this.claim.view(), fen: this.fen.view() };
    if (this.sorted) return columns;
    const byClaim = grouped(columns.claim, this.sizes.claims).list;
    const holders = byClaim.map((entry) => columns.holder[entry]!);
    const again = new Entries(this.sizes);
    for (const place of grouped(holders, this.sizes.holders).list) {
      const entry = byClaim[place]!;
      again.push(columns.holder[entry]!, columns.claim[entry]!, columns.fen[entry]!);
    }
    return again.inOrder();
  }
}

function isBefore(holder: number, claim: number, otherHolder: number, otherClaim: number): boolean {
  return holder < otherHolder || (holder === otherHolder && claim < otherClaim);
}

/** Two lists in order as one. */
export function merged(a: EntryColumns, b: EntryColumns): EntryColumns {
  if (a.holder.length === 0 || b.holder.length === 0) return a.holder.length === 0 ? b : a;
  const into = new Entries({ claims: 0, holders: 0 });
  let [atA, atB] = [0, 0];
  while (atA < a.holder.length || atB < b.holder.length) {
    const first = atB >= b.holder.length || (atA < a.holder.length && comesFirst(a, atA, b, atB));
    if (first) into.push(a.holder[atA]!, a.claim[atA]!, a.fen[atA++]!);
    else into.push(b.holder[atB]!, b.claim[atB]!, b.fen[atB++]!);
  }
  return into.inOrder();
}

function comesFirst(a: EntryColumns, atA: number, b: EntryColumns, atB: number): boolean {
  return isBefore(a.holder[atA]!, a.claim[atA]!, b.holder[atB]!, b.claim[atB]!);
}
