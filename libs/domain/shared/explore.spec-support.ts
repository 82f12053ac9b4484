import { unstacked } from './must.spec-support.js';

/** One way on from a state; a refusal is thrown. */
export interface Move<World> {
  readonly name: string;
  readonly make: (world: World) => void;
}

export interface Machine<World> {
  readonly start: () => World;
  /** The same world again, where that is cheaper than to walk there anew. */
  readonly copy?: (world: World) => World;
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
  /** Moves that are taken nowhere. */
  readonly unused: readonly string[];
  /** Not ended, and no move leads out of it. */
  readonly deadEnds: readonly string[];
  /** Not ended, and no way leads to an end. */
  readonly endless: readonly string[];
  /** Not ended, and nothing is due by anybody. */
  readonly waitingForNobody: readonly string[];
  /** Ended, and a clock still runs. */
  readonly stillRunning: readonly string[];
}

/** What a sound machine has none of. */
export const SOUND = { unused: [], deadEnds: [], endless: [], waitingForNobody: [], stillRunning: [] } as const;

/** What the walk says of a machine that was harmed, one harm for each thing that it looks for: each must be found. */
export function harmed<World>(machine: Machine<World>, lastMoves: readonly string[]): Findings {
  const never: Move<World> = { name: 'never', make: () => refuse() };
  const without = machine.moves.filter(({ name }) => !lastMoves.includes(name));
  const { deadEnds } = explore({ ...machine, moves: [] });
  const { endless } = explore({ ...machine, moves: without });
  const { waitingForNobody, states, moves, unused } = explore({
    ...machine,
    moves: [...machine.moves, never],
    clocksOf: () => [{ deadlineId: 'of-nobody', ownerUnitId: '' }],
  });
  const { stillRunning } = explore({ ...machine, clocksOf: () => [{ deadlineId: 'forgotten', ownerUnitId: 'unit' }] });
  return { states, moves, unused, deadEnds, endless, waitingForNobody, stillRunning };
}

/** A move that cannot be made here. */
export function refuse(code = 'EXPLORER.NOT_HERE'): never {
  throw Object.assign(new Error(code), { code });
}

/** Walks a state machine completely: every move from every state that can be reached, each state once. */
export function explore<World>(machine: Machine<World>): Findings {
  return unstacked(() => walked(machine));
}

function walked<World>({ start, copy, moves, keyOf, hasEnded, clocksOf }: Machine<World>): Findings {
  const ways = new Map<string, Set<string>>();
  const ended = new Set<string>();
  const waitingForNobody = new Set<string>();
  const stillRunning = new Set<string>();
  const used = new Set<string>();
  const open: (() => World)[] = [start];
  for (let reach = open.shift(); reach; reach = open.shift()) {
    const world = reach();
    const key = keyOf(world);
    if (ways.has(key)) continue;
    const next = new Set<string>();
    ways.set(key, next);
    const running = clocksOf(world);
    if (hasEnded(world)) ended.add(key);
    if (hasEnded(world) && running.length > 0) stillRunning.add(key);
    if (!hasEnded(world) && !running.some(({ ownerUnitId }) => ownerUnitId !== '') && ways.size > 1)
      waitingForNobody.add(key);
    // A refusal changes nothing, so the world serves until a move is taken.
    const again = copy ? () => copy(world) : reach;
    let here = again();
    for (const move of moves) {
      if (!isTaken(move, here)) continue;
      used.add(move.name);
      const [to, there] = [keyOf(here), here];
      next.add(to);
      if (!ways.has(to)) open.push(copy ? () => there : () => made(again(), move));
      here = again();
    }
  }
  const isOpen = (key: string): boolean => !ended.has(key);
  const out = (key: string): string[] => [...(ways.get(key) ?? [])].filter((to) => to !== key);
  return {
    states: [...ways.keys()],
    moves: [...used],
    unused: [...new Set(moves.map(({ name }) => name))].filter((name) => !used.has(name)),
    deadEnds: [...ways.keys()].filter((key) => isOpen(key) && out(key).length === 0),
    endless: [...ways.keys()].filter((key) => isOpen(key) && !reaches(key, ended, out)),
    waitingForNobody: [...waitingForNobody],
    stillRunning: [...stillRunning],
  };
}

function made<World>(world: World, { make }: Move<World>): World {
  make(world);
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
