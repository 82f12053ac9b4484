import type { Grouped } from '#domain/money/grouped';

const UNSEEN = -1;

export interface Components {
  readonly count: number;
  /** The component of each node. An edge never leads from a component to one with a higher number. */
  readonly of: Int32Array;
}

/** Nodes between which one can go in a circle belong together (R. Tarjan, SIAM J. Computing 1 (1972)); without recursion, because a chain of accounts may be long. */
export function components(nodes: number, out: Grouped, to: Int32Array): Components {
  const search = new Search(nodes, out, to);
  for (let node = 0; node < nodes; node += 1) search.from(node);
  return { count: search.count, of: search.component };
}

class Search {
  readonly component: Int32Array;
  count = 0;
  private readonly found: Int32Array;
  private readonly lowest: Int32Array;
  private readonly next: Int32Array;
  private readonly path: number[] = [];
  private readonly open: number[] = [];
  private time = 0;

  constructor(
    nodes: number,
    private readonly out: Grouped,
    private readonly to: Int32Array,
  ) {
    this.component = new Int32Array(nodes).fill(UNSEEN);
    this.found = new Int32Array(nodes).fill(UNSEEN);
    this.lowest = new Int32Array(nodes);
    this.next = out.start.slice(0, nodes);
  }

  from(root: number): void {
    if (this.found[root] !== UNSEEN) return;
    this.enter(root);
    while (this.path.length > 0) {
      const node = this.path.at(-1)!;
      if (this.next[node]! < this.out.start[node + 1]!) this.look(node, this.to[this.out.list[this.next[node]!++]!]!);
      else this.leave(node);
    }
  }

  private enter(node: number): void {
    this.found[node] = this.time;
    this.lowest[node] = this.time;
    this.time += 1;
    this.path.push(node);
    this.open.push(node);
  }

  private look(node: number, target: number): void {
    if (this.found[target] === UNSEEN) this.enter(target);
    else if (this.component[target] === UNSEEN) this.lower(node, this.found[target]!);
  }

  private lower(node: number, value: number): void {
    if (value < this.lowest[node]!) this.lowest[node] = value;
  }

  private leave(node: number): void {
    this.path.pop();
    const before = this.path.at(-1);
    if (before !== undefined) this.lower(before, this.lowest[node]!);
    if (this.lowest[node] !== this.found[node]) return;
    for (;;) {
      const member = this.open.pop()!;
      this.component[member] = this.count;
      if (member === node) break;
    }
    this.count += 1;
  }
}
