/** One way on from a state; a refusal is thrown. */
export interface Move<World> {
  readonly name: string;
  readonly make: (world: World) => void;
}

export interface Machine<World> {
  readonly start: () => World;
  readonly moves: readonly Move<World>[];
  /** Two worlds with one key are the same state. */
  readonly keyOf: (world: World) => string;
  readonly hasEnded: (world: World) => boolean;
  /** Every running clock with who must keep it. */
  readonly clocksOf: (world: World) => readonly { readonly deadlineId: string; readonly ownerUnitId: string }[];
}

export interface Findings {
  readonly states: readonly string[];
  readonly moves: readonly string[];
  /** Not ended, and no move leads out of it. */
  readonly deadEnds: readonly string[];
  /** Not ended, and no way leads to an end. */
  readonly endless: readonly string[];
  /** Not ended, and nothing is due by anybody. */
  readonly waitingForNobody: readonly string[];
  /** Ended, and a clock still runs. */
  readonly stillRunning: readonly string[];
}

/** Walks a state machine completely: every move from every state that can be reached, each state once. */
export function explore<World>({ start, moves, keyOf, hasEnded, clocksOf }: Machine<World>): Findings {
  const ways = new Map<string, Set<string>>();
  const ended = new Set<string>();
  const waitingForNobody = new Set<string>();
  const stillRunning = new Set<string>();
  const used = new Set<string>();
  const roads: (readonly Move<World>[])[] = [[]];
  for (let road = roads.shift(); road; road = roads.shift()) {
    const world = walked(start, road);
    const key = keyOf(world);
    if (ways.has(key)) continue;
    const next = new Set<string>();
    ways.set(key, next);
    const running = clocksOf(world);
    if (hasEnded(world)) ended.add(key);
    if (hasEnded(world) && running.length > 0) stillRunning.add(key);
    if (!hasEnded(world) && !running.some(({ ownerUnitId }) => ownerUnitId !== '') && road.length > 0)
      waitingForNobody.add(key);
    // A refusal changes nothing, so the world serves until a move is taken.
    let here = world;
    for (const move of moves) {
      if (!isTaken(move, here)) continue;
      used.add(move.name);
      const to = keyOf(here);
      next.add(to);
      if (!ways.has(to)) roads.push([...road, move]);
      here = walked(start, road);
    }
  }
  const isOpen = (key: string): boolean => !ended.has(key);
  const out = (key: string): string[] => [...(ways.get(key) ?? [])].filter((to) => to !== key);
  return {
    states: [...ways.keys()],
    moves: [...used],
    deadEnds: [...ways.keys()].filter((key) => isOpen(key) && out(key).length === 0),
    endless: [...ways.keys()].filter((key) => isOpen(key) && !reaches(key, ended, out)),
    waitingForNobody: [...waitingForNobody],
    stillRunning: [...stillRunning],
  };
}

function walked<World>(start: () => World, road: readonly Move<World>[]): World {
  const world = start();
  for (const { make } of road) make(world);
  return world;
}

function isTaken<World>({ make }: Move<World>, world: World): boolean {
  try {
    make(world);
    return true;
  } catch (error) {
    if (!(error as { code?: string }).code) throw error;
    return false;
  }
}

function reaches(from: string, wanted: ReadonlySet<string>, out: (key: string) => readonly string[]): boolean {
  const seen = new Set([from]);
  const open = [from];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (wanted.has(key)) return true;
    for (const next of out(key)) if (!seen.has(next)) open.push(...[next].filter((one) => (seen.add(one), true)));
  }
  return false;
}
