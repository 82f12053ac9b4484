const NONE = -1;

/**
 * Queues of money: pieces in the order in which they came, each of one source. What is taken from the front of one queue goes to the
 * end of another with its order kept.
 *
 * Each queue is a balanced tree over its pieces (a treap: C. Aragon, R. Seidel, FOCS 1989), so that a payment costs the same whether it moves
 * one piece or a hundred thousand. Priorities come from the number of the piece: the same input builds the same trees.
 */
export class Queues {
  private readonly left: Int32Array;
  private readonly right: Int32Array;
  private readonly source: Int32Array;
  private readonly amount: BigInt64Array;
  private readonly sum: BigInt64Array;
  private readonly root: Int32Array;
  private readonly path: number[] = [];
  private pieces = 0;
  private front = NONE;
  private back = NONE;

  constructor(queues: number, piecesMax: number) {
    this.left = new Int32Array(piecesMax).fill(NONE);
    this.right = new Int32Array(piecesMax).fill(NONE);
    this.source = new Int32Array(piecesMax);
    this.amount = new BigInt64Array(piecesMax);
    this.sum = new BigInt64Array(piecesMax);
    this.root = new Int32Array(queues).fill(NONE);
  }

  add(queue: number, source: number, amount: bigint): void {
    this.root[queue] = this.joined(this.root[queue]!, this.newPiece(source, amount));
  }

  /** Moves the first fen of one queue to the end of another. */
  move(from: number, to: number, amount: bigint): void {
    if (amount === this.sumOf(this.root[from]!)) {
      this.front = this.root[from]!;
      this.root[from] = NONE;
    } else {
      this.cut(this.root[from]!, amount);
      this.root[from] = this.back;
    }
    this.root[to] = this.joined(this.root[to]!, this.front);
  }

  each(queue: number, take: (source: number, amount: bigint) => void): void {
    const open: number[] = [];
    let piece = this.root[queue]!;
    while (piece !== NONE || open.length > 0) {
      for (; piece !== NONE; piece = this.left[piece]!) open.push(piece);
      piece = open.pop()!;
      take(this.source[piece]!, this.amount[piece]!);
      piece = this.right[piece]!;
    }
  }

  private newPiece(source: number, amount: bigint): number {
    const piece = this.pieces++;
    this.source[piece] = source;
    this.amount[piece] = amount;
    this.sum[piece] = amount;
    return piece;
  }

  private sumOf(piece: number): bigint {
    return piece === NONE ? 0n : this.sum[piece]!;
  }

  private addUp(piece: number): void {
    const inside = BigInt.asIntN(64, this.sumOf(this.left[piece]!) + this.sumOf(this.right[piece]!));
    this.sum[piece] = BigInt.asIntN(64, inside + this.amount[piece]!);
  }

  private addUpPath(): void {
    const { path } = this;
    for (let piece = path.pop(); piece !== undefined; piece = path.pop()) this.addUp(piece);
  }

  private joined(a: number, b: number): number {
    if (a === NONE || b === NONE) return a === NONE ? b : a;
    const { path, left, right } = this;
    const top = isAbove(a, b) ? a : b;
    for (;;) {
      if (isAbove(a, b)) {
        path.push(a);
        const next = right[a]!;
        right[a] = next === NONE || !isAbove(next, b) ? b : next;
        if (next === NONE) break;
        a = next;
      } else {
        path.push(b);
        const next = left[b]!;
        left[b] = next === NONE || isAbove(a, next) ? a : next;
        if (next === NONE) break;
        b = next;
      }
    }
    this.addUpPath();
    return top;
  }

  /** Cuts a tree behind an amount into `front` and `back`; a piece that lies across becomes two. */
  private cut(tree: number, amount: bigint): void {
    const { path, left, right } = this;
    let frontEnd = NONE;
    let backEnd = NONE;
    this.front = NONE;
    this.back = NONE;
    let open = amount;
    for (let piece = tree; piece !== NONE;) {
      const before = this.sumOf(left[piece]!);
      const own = this.amount[piece]!;
      path.push(piece);
      if (open <= before) {
        this.hangBack(backEnd, piece);
        backEnd = piece;
        piece = left[piece]!;
        left[backEnd] = NONE;
      } else if (open >= before + own) {
        open -= before + own;
        this.hangFront(frontEnd, piece);
        frontEnd = piece;
        piece = right[piece]!;
        right[frontEnd] = NONE;
      } else {
        this.hangFront(frontEnd, piece);
        this.hangBack(backEnd, this.halved(piece, open - before));
        break;
      }
    }
    this.addUpPath();
  }

  private hangFront(end: number, piece: number): void {
    if (end === NONE) this.front = piece;
    else this.right[end] = piece;
  }

  private hangBack(end: number, piece: number): void {
    if (end === NONE) this.back = piece;
    else this.left[end] = piece;
  }

  /** Leaves the first fen of a piece where they are; the rest, and all that came after, is given back. */
  private halved(piece: number, amount: bigint): number {
    const outer = this.path.splice(0);
    const rest = this.newPiece(this.source[piece]!, this.amount[piece]! - amount);
    const after = this.right[piece]!;
    this.amount[piece] = amount;
    this.right[piece] = NONE;
    const joined = this.joined(rest, after);
    this.path.push(...outer);
    return joined;
  }
}

/** Equal priorities cannot be: the function maps numbers one to one. */
const isAbove = (a: number, b: number): boolean => priorityOf(a) > priorityOf(b);

function priorityOf(piece: number): number {
  let mixed = Math.imul(piece ^ (piece >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
