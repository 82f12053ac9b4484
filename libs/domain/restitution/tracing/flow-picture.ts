import { NOBODY } from '../transfers/transfer-list.js';
import type { Legs } from './legs.js';
import type { MoneyTrail } from './money-trail.js';

/** An account of the picture: how many transfers it lies behind the victims, and what came in, went out and is left. */
export interface PictureAccount {
  readonly account: string;
  /** 0 pays the victims' money in; -1 is not reached by it. */
  readonly level: number;
  readonly inFen: bigint;
  readonly outFen: bigint;
  readonly balanceFen: bigint;
  /** 被害人 who paid straight into it. */
  readonly victims: number;
}

/** All that went from one account to another. An empty name is cash, at its end of the picture. */
export interface PictureEdge {
  readonly from: string;
  readonly to: string;
  readonly transfers: number;
  readonly fen: bigint;
}

export interface FlowPicture {
  readonly accounts: readonly PictureAccount[];
  readonly edges: readonly PictureEdge[];
}

/** 资金流向图: accounts by level, and what went between them, summed. Nothing in it is a share: it shows and decides nothing. */
export function flowPicture(trail: MoneyTrail, legs: Legs): FlowPicture {
  const { list, from, to, claimOf } = trail;
  const level = levelsOf(trail);
  const sums = Array.from({ length: trail.accounts }, () => ({ inFen: 0n, outFen: 0n, victims: new Set<number>() }));
  const edges = new Map<number, { transfers: number; fen: bigint }>();
  const side = trail.accounts + 1;
  for (let transfer = 0; transfer < list.size; transfer += 1) {
    if (list.undone[transfer]) continue;
    const [source, target, fen] = [from[transfer]!, to[transfer]!, list.amount[transfer]!];
    if (source !== NOBODY) sums[source]!.outFen += fen;
    if (target !== NOBODY) sums[target]!.inFen += fen;
    if (claimOf[transfer] !== NOBODY && target !== NOBODY) sums[target]!.victims.add(claimOf[transfer]!);
    const key = (source === NOBODY ? 0 : source + 1) * side + (target === NOBODY ? 0 : target + 1);
    const known = edges.get(key);
    if (known) [known.transfers, known.fen] = [known.transfers + 1, known.fen + fen];
    else edges.set(key, { transfers: 1, fen });
  }
  const nameOf = (number: number): string => (number === 0 ? '' : trail.nameOf(number - 1));
  return {
    accounts: sums.map(({ inFen, outFen, victims }, account) => ({
      ...{ account: trail.nameOf(account), level: level[account]!, inFen, outFen },
      ...{ balanceFen: legs.closing[account]!, victims: victims.size },
    })),
    edges: [...edges].map(([key, sum]) => ({
      from: nameOf(Math.floor(key / side)),
      to: nameOf(key % side),
      ...sum,
    })),
  };
}

/** The fewest transfers from any victim; a circle goes back to where it was found first. */
function levelsOf({ list, accounts, from, to, claimOf }: MoneyTrail): Int32Array {
  const level = new Int32Array(accounts).fill(-1);
  const next = Array.from({ length: accounts }, (): number[] => []);
  let reached: number[] = [];
  const reach = (account: number, found: number): void => {
    if (account === NOBODY || level[account] !== -1) return;
    level[account] = found;
    reached.push(account);
  };
  for (let transfer = 0; transfer < list.size; transfer += 1) {
    if (list.undone[transfer]) continue;
    if (claimOf[transfer] !== NOBODY) reach(to[transfer]!, 1);
    else if (from[transfer] !== NOBODY) next[from[transfer]!]!.push(to[transfer]!);
  }
  for (let found = 2; reached.length > 0; found += 1) {
    const before = reached;
    reached = [];
    for (const account of before) for (const target of next[account]!) reach(target, found);
  }
  for (let transfer = 0; transfer < list.size; transfer += 1) {
    const source = from[transfer]!;
    if (claimOf[transfer] !== NOBODY && source !== NOBODY && level[source] === -1) level[source] = 0;
  }
  return level;
}
