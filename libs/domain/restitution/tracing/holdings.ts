import { PARTS, partsOf, wholeFenOf } from '#domain/money/fraction';
import { Entries, merged } from './entries.js';
import { type Flow, holderOf } from './flow.js';
import { roundedTable } from './held-table.js';
import { claimOfSource, OTHER } from './legs.js';
import { claimedShares, exactCells, passesFor, type Question } from './mixtures.js';

const NONE = -1;
/** Beyond so many steps, or so many entries, a table of all claims on all holders is not made unasked. */
const STEPS_MAX = 1_500_000_000;
const CELLS_MAX = 4_000_000;
const HOLDERS_UNASKED = 100;

/** What of each claim is on each holder, to the fen. */
export interface Holdings {
  /** One entry for each claim that has money on a holder, in the order of the holders and then of the claims. */
  readonly holder: Int32Array;
  readonly claim: Int32Array;
  readonly fen: BigInt64Array;
  /** What is claimed on each holder by all together. */
  readonly claimed: BigInt64Array;
  /** What is on each holder of mixtures that the rule does not open. */
  readonly unseparated: BigInt64Array;
  /** The holders whose claims are listed one by one; nothing where they all are. */
  readonly listed: readonly number[] | undefined;
}

export interface Sizes {
  readonly claims: number;
  readonly holders: number;
}

/** Only what the rule separates; what is in mixtures stays together. */
export function separatedHoldings(flow: Flow, sizes: Sizes): Holdings {
  const { holders } = sizes;
  const unseparated = new BigInt64Array(holders);
  for (let edge = 0; edge < flow.edges; edge += 1) {
    if (flow.from[edge]! >= 0 && flow.to[edge]! < 0) addTo(unseparated, holderOf(flow.to[edge]!), flow.amount[edge]!);
  }
  const claimed = directlyClaimed(flow, holders);
  return { ...directEntries(flow, sizes).inOrder(), claimed, unseparated, listed: undefined };
}

/** All of it, the mixtures shared out. Asked holders are listed claim by claim; unasked, all of them, or the largest hundred. */
export function holdings(flow: Flow, sizes: Sizes, asked?: readonly number[]): Holdings {
  const unseparated = new BigInt64Array(sizes.holders);
  const mixed = mixedMoney(flow, sizes);
  const full = [...mixed.onHolder.keys()].filter((holder) => mixed.onHolder[holder]! > 0n);
  if (full.length === 0) {
    const direct = directEntries(flow, sizes, asked).inOrder();
    return { ...direct, claimed: directlyClaimed(flow, sizes.holders), unseparated, listed: asked };
  }
  const { table, listed } = asked
    ? { table: mixedEntries(flow, mixed, asked), listed: asked }
    : unaskedEntries(flow, mixed, full);
  const direct = directEntries(flow, sizes, listed).inOrder();
  const claimed = totals(flow, mixed, { table, full });
  return { ...merged(direct, table.entries.inOrder()), claimed, unseparated, listed };
}

function directEntries({ edges, from, to, amount }: Flow, sizes: Sizes, listed?: readonly number[]): Entries {
  const entries = new Entries(sizes);
  const wanted = new Uint8Array(sizes.holders).fill(listed ? 0 : 1);
  for (const holder of listed ?? []) wanted[holder] = 1;
  for (let edge = 0; edge < edges; edge += 1) {
    if (from[edge]! >= OTHER || to[edge]! >= 0) continue;
    const holder = holderOf(to[edge]!);
    if (wanted[holder]) entries.push(holder, claimOfSource(from[edge]!), amount[edge]!);
  }
  return entries;
}

interface MixedMoney {
  readonly ofClaim: BigInt64Array;
  readonly onHolder: BigInt64Array;
}

function mixedMoney({ edges, from, to, amount }: Flow, { claims, holders }: Sizes): MixedMoney {
  const [ofClaim, onHolder] = [new BigInt64Array(claims), new BigInt64Array(holders)];
  for (let edge = 0; edge < edges; edge += 1) {
    const [source, target] = [from[edge]!, to[edge]!];
    if (source < OTHER && target >= 0) addTo(ofClaim, claimOfSource(source), amount[edge]!);
    if (source >= 0 && target < 0) addTo(onHolder, holderOf(target), amount[edge]!);
  }
  return { ofClaim, onHolder };
}

function addTo(sums: BigInt64Array, at: number, amount: bigint): void {
  sums[at] = BigInt.asIntN(64, sums[at]! + amount);
}

interface MixedEntries {
  readonly table: MixedTable;
  readonly listed: readonly number[] | undefined;
}

/** All holders where a table of them can be made, else those with the most money. */
function unaskedEntries(flow: Flow, mixed: MixedMoney, full: readonly number[]): MixedEntries {
  const { ofClaim, onHolder } = mixed;
  const claims = ofClaim.reduce((count, fen) => count + (fen > 0n ? 1 : 0), 0);
  const steps = passesFor(claims, full.length) * flow.edges;
  const whole = steps <= STEPS_MAX ? tryEntries(flow, mixed, { asked: full, cellsMax: CELLS_MAX }) : undefined;
  if (whole) return { table: whole, listed: undefined };
  const byMoney = [...full].sort((a, b) =>
    onHolder[a] === onHolder[b] ? a - b : onHolder[a]! > onHolder[b]! ? -1 : 1,
  );
  const listed = byMoney.slice(0, HOLDERS_UNASKED).sort((a, b) => a - b);
  return { table: mixedEntries(flow, mixed, listed), listed };
}

interface MixedTable {
  readonly entries: Entries;
  readonly holders: readonly number[];
  /** What all claims together have on each of these holders, and elsewhere. */
  readonly claimed: bigint[];
}

interface Ask {
  readonly asked: readonly number[];
  readonly cellsMax: number;
}

const mixedEntries = (flow: Flow, mixed: MixedMoney, asked: readonly number[]): MixedTable =>
  tryEntries(flow, mixed, { asked, cellsMax: Infinity })!;

function tryEntries(flow: Flow, { ofClaim, onHolder }: MixedMoney, { asked, cellsMax }: Ask): MixedTable | undefined {
  const holders = asked.filter((holder) => onHolder[holder]! > 0n);
  const claims = [...ofClaim.keys()].filter((claim) => ofClaim[claim]! > 0n);
  const columns = BigInt64Array.from(holders, (holder) => onHolder[holder]!);
  const total = (sums: BigInt64Array): bigint => sums.reduce((sum, fen) => sum + fen, 0n);
  const question: Question = {
    ...{ claims, holders, mixed: BigInt64Array.from(claims, (claim) => ofClaim[claim]!) },
    rowOf: placesOf(claims, ofClaim.length),
    columnOf: placesOf(holders, onHolder.length),
  };
  const sums = { rows: question.mixed, columns, elsewhere: total(onHolder) - total(columns) };
  const cells = exactCells(flow, question, cellsMax);
  if (!cells) return undefined;
  const table = roundedTable(cells, question, sums);
  const entries = new Entries({ claims: ofClaim.length, holders: onHolder.length });
  const claimed = Array<bigint>(holders.length + 1).fill(0n);
  for (let cell = 0; cell < table.row.length; cell += 1) {
    const [claim, column, fen] = [claims[table.row[cell]!], table.column[cell]!, table.fen[cell]!];
    if (claim === undefined || fen === 0n) continue;
    claimed[column]! += fen;
    if (column < holders.length) entries.push(holders[column]!, claim, fen);
  }
  return { entries, holders, claimed };
}

function placesOf(numbers: readonly number[], size: number): Int32Array {
  const places = new Int32Array(size).fill(NONE);
  numbers.forEach((number, place) => (places[number] = place));
  return places;
}

interface Counted {
  readonly table: MixedTable;
  readonly full: readonly number[];
}

/** What all claims together have on each holder. Of holders that are not listed only this is known, and it adds up with the others. */
function totals(flow: Flow, { onHolder }: MixedMoney, { table, full }: Counted): BigInt64Array {
  const claimed = directlyClaimed(flow, onHolder.length);
  table.holders.forEach((holder, column) => addTo(claimed, holder, table.claimed[column]!));
  const listed = new Set(table.holders);
  const others = full.filter((holder) => !listed.has(holder));
  if (others.length === 0) return claimed;
  const exact = claimedOnHolders(flow, onHolder.length);
  const lines = others.map((holder) => ({ holder, ...exact[holder]!, most: onHolder[holder]! }));
  for (const { holder, fen } of spread(table.claimed.at(-1)!, lines)) addTo(claimed, holder, fen);
  return claimed;
}

interface Line {
  readonly holder: number;
  readonly fen: bigint;
  readonly parts: number;
  readonly most: bigint;
}

function claimedOnHolders(flow: Flow, holders: number): { fen: bigint; parts: number }[] {
  const shares = claimedShares(flow);
  const sums = Array.from({ length: holders }, () => ({ fen: 0n, parts: 0 }));
  for (let edge = 0; edge < flow.edges; edge += 1) {
    const [mixture, target] = [flow.from[edge]!, flow.to[edge]!];
    if (mixture < 0 || target >= 0) continue;
    const [sum, amount, share] = [sums[holderOf(target)]!, flow.amount[edge]!, shares[mixture]!];
    sum.parts += partsOf(amount, share);
    sum.fen += wholeFenOf(amount, share) + BigInt(Math.floor(sum.parts / PARTS));
    sum.parts %= PARTS;
  }
  return sums;
}

/** Rounds lines to a given total: what is missing goes to the largest parts, what is too much is taken from the smallest. */
function spread(total: bigint, lines: readonly Line[]): { holder: number; fen: bigint }[] {
  const rounded = lines.map(({ holder, fen }) => ({ holder, fen }));
  const byParts = [...lines.keys()].sort((a, b) => lines[b]!.parts - lines[a]!.parts || a - b);
  let open = total - rounded.reduce((sum, { fen }) => sum + fen, 0n);
  const order = open >= 0n ? byParts : byParts.reverse();
  for (let before = open + 1n; open !== 0n && open !== before;) {
    before = open;
    for (const at of order) {
      const step = open > 0n && rounded[at]!.fen < lines[at]!.most ? 1n : open < 0n && rounded[at]!.fen > 0n ? -1n : 0n;
      rounded[at]!.fen += step;
      open -= step;
    }
  }
  return rounded;
}

function directlyClaimed({ edges, from, to, amount }: Flow, holders: number): BigInt64Array {
  const claimed = new BigInt64Array(holders);
  for (let edge = 0; edge < edges; edge += 1) {
    if (from[edge]! < OTHER && to[edge]! < 0) addTo(claimed, holderOf(to[edge]!), amount[edge]!);
  }
  return claimed;
}
