import { PART_BITS, PARTS, partsOf, shareOf, weighed, weightOf, WHOLE_SHARE, wholeFenOf } from '#domain/money/fraction';
import { FenList, Int32List } from '../transfers/lists.js';
import { type Flow, holderOf } from './flow.js';
import { claimOfSource, OTHER } from './legs.js';

/** So many columns or rows are followed at once: their shares of a mixture lie in one line of memory. */
const BLOCK = 8;
const NONE = -1;

/** Amounts between fen as a list of cells, rounded down by less than a millionth of a fen each. */
export interface Cells {
  readonly row: Int32List;
  readonly column: Int32List;
  readonly fen: FenList;
  readonly parts: Int32List;
}

/** Which claims and which holders are asked about: the row of each claim and the column of each holder, or NONE. */
export interface Question {
  readonly claims: readonly number[];
  readonly holders: readonly number[];
  readonly rowOf: Int32Array;
  readonly columnOf: Int32Array;
  /** What each asked claim has in mixtures at all. */
  readonly mixed: BigInt64Array;
}

/** How often the flow is gone through to answer: along whichever is less, the claims or the holders. */
export const passesFor = (claims: number, holders: number): number => Math.ceil(Math.min(claims, holders) / BLOCK);

/** What each asked claim has on each asked holder, out of mixtures; nothing where it would be more cells than may be. */
export function exactCells(flow: Flow, question: Question, cellsMax = Infinity): Cells | undefined {
  const cells: Cells = { row: new Int32List(), column: new Int32List(), fen: new FenList(), parts: new Int32List() };
  const weights = weightsOf(flow);
  const blocks = question.holders.length <= question.claims.length ? question.holders : question.claims;
  for (let first = 0; first < blocks.length && cells.row.size <= cellsMax; first += BLOCK) {
    if (blocks === question.holders) readBackwards({ flow, weights, question, cells, first });
    else readForwards({ flow, weights, question, cells, first });
  }
  return cells.row.size <= cellsMax ? cells : undefined;
}

interface Pass {
  readonly flow: Flow;
  readonly weights: BigUint64Array;
  readonly question: Question;
  readonly cells: Cells;
  readonly first: number;
}

/** What each edge is of all that flows out of its mixture. */
function weightsOf({ edges, from, amount, total }: Flow): BigUint64Array {
  const weights = new BigUint64Array(edges);
  for (let edge = 0; edge < edges; edge += 1) {
    const mixture = from[edge]!;
    if (mixture >= 0) weights[edge] = weightOf(amount[edge]!, total[mixture]!);
  }
  return weights;
}

const plus = (a: bigint, b: bigint): bigint => BigInt.asUintN(64, a + b);

/** From the holders up: which share of a fen in each mixture ends on each of eight holders. */
function readBackwards({ flow, weights, question, cells, first }: Pass): void {
  const ends = new BigUint64Array(flow.mixtures * BLOCK);
  const reached = new Uint8Array(flow.mixtures);
  const { from, to } = flow;
  for (let edge = flow.edges - 1; edge >= 0; edge -= 1) {
    const mixture = from[edge]!;
    const target = to[edge]!;
    if (mixture < 0 || (target >= 0 && reached[target] === 0)) continue;
    const weight = weights[edge]!;
    if (target >= 0) pass(ends, ends, { weight, from: target * BLOCK, to: mixture * BLOCK });
    else {
      const column = question.columnOf[holderOf(target)]! - first;
      if (column < 0 || column >= BLOCK) continue;
      const at = mixture * BLOCK + column;
      ends[at] = plus(ends[at]!, weighed(weight, WHOLE_SHARE));
    }
    reached[mixture] = 1;
  }
  collectBackwards({ flow, question, ends, reached }, { cells, first });
}

interface Step {
  readonly weight: bigint;
  readonly from: number;
  readonly to: number;
}

function pass(shares: BigUint64Array, into: BigUint64Array, { weight, from, to }: Step): void {
  for (let k = 0; k < BLOCK; k += 1) {
    const share = shares[from + k]!;
    if (share !== 0n) into[to + k] = plus(into[to + k]!, weighed(weight, share));
  }
}

interface Ends {
  readonly flow: Flow;
  readonly question: Question;
  readonly ends: BigUint64Array;
  readonly reached: Uint8Array;
}

function collectBackwards(
  { flow, question, ends, reached }: Ends,
  { cells, first }: { cells: Cells; first: number },
): void {
  const fen = new BigInt64Array(question.claims.length * BLOCK);
  const parts = new Float64Array(fen.length);
  for (let edge = 0; edge < flow.edges; edge += 1) {
    const source = flow.from[edge]!;
    const mixture = flow.to[edge]!;
    if (source >= OTHER || mixture < 0 || reached[mixture] === 0) continue;
    const row = question.rowOf[claimOfSource(source)]!;
    if (row === NONE) continue;
    for (let k = 0; k < BLOCK; k += 1) {
      const share = ends[mixture * BLOCK + k]!;
      if (share === 0n) continue;
      const at = row * BLOCK + k;
      fen[at] = BigInt.asIntN(64, fen[at]! + wholeFenOf(flow.amount[edge]!, share));
      parts[at]! += partsOf(flow.amount[edge]!, share);
    }
  }
  for (let k = 0; k < BLOCK; k += 1) {
    for (let row = 0; row < question.claims.length; row += 1) {
      const at = row * BLOCK + k;
      pushCell(cells, row, first + k, { fen: fen[at]!, parts: parts[at]! });
    }
  }
}

interface Amount {
  readonly fen: bigint;
  readonly parts: number;
}

export function pushCell(cells: Cells, row: number, column: number, { fen, parts }: Amount): void {
  if (fen === 0n && parts === 0) return;
  cells.row.push(row);
  cells.column.push(column);
  cells.fen.push(fen + BigInt(Math.floor(parts / PARTS)));
  cells.parts.push(parts % PARTS);
}

/** From the sources down: which share of eight claims is in each mixture and comes to each holder. */
function readForwards({ flow, weights, question, cells, first }: Pass): void {
  const shares = new BigUint64Array(flow.mixtures * BLOCK);
  const reached = new Uint8Array(flow.mixtures);
  const ends = new BigUint64Array(question.holders.length * BLOCK);
  for (let edge = 0; edge < flow.edges; edge += 1) {
    const from = flow.from[edge]!;
    const to = flow.to[edge]!;
    if (from < 0) enter({ flow, question, shares, reached, first }, edge);
    else if (reached[from] === 0) continue;
    else if (to >= 0) {
      pass(shares, shares, { weight: weights[edge]!, from: from * BLOCK, to: to * BLOCK });
      reached[to] = 1;
    } else {
      const column = question.columnOf[holderOf(to)]!;
      if (column !== NONE) pass(shares, ends, { weight: weights[edge]!, from: from * BLOCK, to: column * BLOCK });
    }
  }
  for (let at = 0; at < ends.length; at += 1) {
    const row = first + (at % BLOCK);
    const [mixed, share] = [question.mixed[row] ?? 0n, ends[at]!];
    if (share === 0n) continue;
    pushCell(cells, row, Math.floor(at / BLOCK), { fen: wholeFenOf(mixed, share), parts: partsOf(mixed, share) });
  }
}

interface Entry {
  readonly flow: Flow;
  readonly question: Question;
  readonly shares: BigUint64Array;
  readonly reached: Uint8Array;
  readonly first: number;
}

function enter({ flow, question, shares, reached, first }: Entry, edge: number): void {
  const [source, mixture] = [flow.from[edge]!, flow.to[edge]!];
  if (source === OTHER || mixture < 0) return;
  const row = question.rowOf[claimOfSource(source)]!;
  if (row < first || row >= first + BLOCK) return;
  const at = mixture * BLOCK + row - first;
  shares[at] = plus(shares[at]!, shareOf(flow.amount[edge]!, question.mixed[row]!));
  reached[mixture] = 1;
}

/** Which share of each mixture is claimed by anybody. */
export function claimedShares({ edges, mixtures, from, to, amount, total }: Flow): BigUint64Array {
  const shares = new BigUint64Array(mixtures);
  for (let edge = 0; edge < edges; edge += 1) {
    const [source, mixture] = [from[edge]!, to[edge]!];
    if (mixture < 0 || source === OTHER) continue;
    const share = source < 0 ? WHOLE_SHARE : shares[source]!;
    if (share !== 0n) {
      shares[mixture] = plus(shares[mixture]!, weighed(weightOf(amount[edge]!, total[mixture]!), share));
    }
  }
  return shares;
}

export const unitsOf = (fen: bigint): bigint => fen << BigInt(PART_BITS);
