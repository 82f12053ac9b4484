import { PART_BITS, PARTS, partsOf, shareOf, weighed, weightOf, WHOLE_SHARE, wholeFenOf } from '#domain/money/fraction';
import { NOBODY } from '../transfers/transfer-list.js';
import { type Flow, holderEdge } from './flow.js';
import { sourceOf } from './legs.js';
import type { Traced } from './trace.js';

/** How much of one claim's money on its way to one holder each transfer carried, to the nearest fen. */
export type Passage = ReadonlyMap<number, bigint>;

/** Money that may pass at an edge; a pool that the rule does not open lets nothing through. */
type MayPass = (mixture: number) => boolean;

/**
 * The passage through mixtures: what of the claim reaches each of them, and what of each of them ends on the holder.
 *
 * Each transfer is rounded for itself; the figure of the holder is that of the holdings.
 */
export function mixedPassage({ rule, trail, flow, credits }: Traced, claim: number, holder: number): Passage {
  const graph = credits?.flow ?? flow;
  const closed = new Set(rule === 'timestamp' ? credits?.pools.map(({ mixture }) => mixture) : []);
  const mayPass: MayPass = (mixture) => !closed.has(mixture);
  const total = trail.claimed[claim]!;
  const reached = sharesFrom(graph, { source: sourceOf(claim), total }, mayPass);
  const ending = sharesTo(graph, holder, mayPass);
  return collected(graph, { source: sourceOf(claim), holder, total, reached, ending });
}

interface Claimed {
  readonly source: number;
  readonly total: bigint;
}

function sharesFrom(flow: Flow, { source, total }: Claimed, mayPass: MayPass): BigUint64Array {
  const shares = new BigUint64Array(flow.mixtures);
  for (let edge = 0; edge < flow.edges; edge += 1) {
    const [from, to] = [flow.from[edge]!, flow.to[edge]!];
    if (to < 0 || (from < 0 && from !== source)) continue;
    const part = from < 0 ? shareOf(flow.amount[edge]!, total) : passing(flow, edge, shares[from]!);
    if (part !== 0n && mayPass(to)) shares[to] = BigInt.asUintN(64, shares[to]! + part);
  }
  return shares;
}

function sharesTo(flow: Flow, holder: number, mayPass: MayPass): BigUint64Array {
  const shares = new BigUint64Array(flow.mixtures);
  for (let edge = flow.edges - 1; edge >= 0; edge -= 1) {
    const [from, to] = [flow.from[edge]!, flow.to[edge]!];
    if (from < 0 || (to < 0 && to !== holderEdge(holder))) continue;
    const part = passing(flow, edge, to < 0 ? WHOLE_SHARE : mayPass(to) ? shares[to]! : 0n);
    if (part !== 0n) shares[from] = BigInt.asUintN(64, shares[from]! + part);
  }
  return shares;
}

function passing({ from, amount, total }: Flow, edge: number, share: bigint): bigint {
  return share === 0n ? 0n : weighed(weightOf(amount[edge]!, total[from[edge]!]!), share);
}

interface Ways extends Claimed {
  readonly holder: number;
  readonly reached: BigUint64Array;
  readonly ending: BigUint64Array;
}

function collected(flow: Flow, { source, holder, total, reached, ending }: Ways): Passage {
  const units = new Map<number, bigint>();
  for (let edge = 0; edge < flow.edges; edge += 1) {
    const [from, to, transfer] = [flow.from[edge]!, flow.to[edge]!, flow.transfer[edge]!];
    if (transfer === NOBODY || (from < 0 && from !== source)) continue;
    const end = to >= 0 ? ending[to]! : to === holderEdge(holder) ? WHOLE_SHARE : 0n;
    if (end === 0n) continue;
    const money =
      from < 0 ? inUnits(flow.amount[edge]!, end) : inUnits(total, product(passing(flow, edge, reached[from]!), end));
    if (money > 0n) units.set(transfer, (units.get(transfer) ?? 0n) + money);
  }
  return new Map([...units].map(([transfer, money]) => [transfer, (money + BigInt(PARTS / 2)) >> BigInt(PART_BITS)]));
}

const product = (a: bigint, b: bigint): bigint => (a * b) >> 62n;
const inUnits = (amount: bigint, share: bigint): bigint =>
  (wholeFenOf(amount, share) << BigInt(PART_BITS)) + BigInt(partsOf(amount, share));
