import { grouped, type Grouped } from '#domain/money/grouped';
import { NOBODY } from '../transfers/transfer-list.js';
import { type Legs, sourceOf } from './legs.js';
import type { Passage } from './passage.js';
import type { Traced } from './trace.js';

/** Some of the money of a leg, and the leg by which it had come. */
interface Piece {
  readonly leg: number;
  readonly offset: bigint;
  readonly amount: bigint;
  readonly before: Piece | undefined;
}

/**
 * The passage under first-in-first-out, to the fen.
 *
 * The n-th fen that comes to an account is the n-th that leaves it. So a piece of money is found again by its place in the row, without
 * playing all other money.
 */
export function queuePassage({ trail, legs }: Traced, claim: number, holder: number): Passage {
  const places = placesOf(legs);
  const outOf = grouped(legs.from, trail.accounts);
  const passage = new Map<number, bigint>();
  const open = piecesOf(legs, sourceOf(claim));
  for (let piece = open.pop(); piece; piece = open.pop()) {
    const account = legs.to[piece.leg]!;
    const stays = account < trail.accounts ? follow(piece, { legs, places, outOf }, open) : piece.amount;
    if (account === holder && stays > 0n) carry(piece, stays, legs, passage);
  }
  return passage;
}

/** Where the money of each leg begins in all that came to its account, and in all that left it. */
interface Places {
  readonly coming: BigInt64Array;
  readonly leaving: BigInt64Array;
}

function placesOf({ count, from, to, amount, closing }: Legs): Places {
  const [coming, leaving] = [new BigInt64Array(count), new BigInt64Array(count)];
  const [come, left] = [new BigInt64Array(closing.length), new BigInt64Array(closing.length)];
  for (let leg = 0; leg < count; leg += 1) {
    const [payer, payee] = [from[leg]!, to[leg]!];
    if (payer >= 0) {
      leaving[leg] = left[payer]!;
      left[payer] = BigInt.asIntN(64, left[payer]! + amount[leg]!);
    }
    coming[leg] = come[payee]!;
    come[payee] = BigInt.asIntN(64, come[payee]! + amount[leg]!);
  }
  return { coming, leaving };
}

function piecesOf({ count, from, amount }: Legs, source: number): Piece[] {
  const pieces: Piece[] = [];
  for (let leg = 0; leg < count; leg += 1) {
    if (from[leg] === source) pieces.push({ leg, offset: 0n, amount: amount[leg]!, before: undefined });
  }
  return pieces;
}

interface Queue {
  readonly legs: Legs;
  readonly places: Places;
  readonly outOf: Grouped;
}

/** Sends a piece on by every leg that its place falls into; gives what stays. */
function follow(piece: Piece, queue: Queue, open: Piece[]): bigint {
  const { legs, places, outOf } = queue;
  const account = legs.to[piece.leg]!;
  const end = places.coming[piece.leg]! + piece.offset + piece.amount;
  let start = end - piece.amount;
  for (let at = firstAt(account, start, queue); at < outOf.start[account + 1]! && start < end; at += 1) {
    const leg = outOf.list[at]!;
    const offset = start - places.leaving[leg]!;
    const legEnd = places.leaving[leg]! + legs.amount[leg]!;
    const amount = (legEnd < end ? legEnd : end) - start;
    open.push({ leg, offset, amount, before: piece });
    start += amount;
  }
  return end - start;
}

/** Where, among the legs out of an account, the first one stands that ends behind a place. */
function firstAt(account: number, place: bigint, { legs, places, outOf }: Queue): number {
  let [low, high] = [outOf.start[account]!, outOf.start[account + 1]!];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const leg = outOf.list[middle]!;
    if (places.leaving[leg]! + legs.amount[leg]! <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function carry(piece: Piece, amount: bigint, { transfer }: Legs, passage: Map<number, bigint>): void {
  for (let at: Piece | undefined = piece; at; at = at.before) {
    const number = transfer[at.leg]!;
    if (number !== NOBODY) passage.set(number, (passage.get(number) ?? 0n) + amount);
  }
}
