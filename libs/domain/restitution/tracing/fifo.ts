import { type Flow, FlowWriter, holderEdge } from './flow.js';
import type { Legs } from './legs.js';
import type { MoneyTrail } from './money-trail.js';
import { Queues } from './queues.js';

/**
 * First in, first out (先进先出; Clayton's Case, Devaynes v Noble (1816) 1 Mer 572, 35 ER 781).
 *
 * A payment takes the money that came to the account first; what was there before stands in front of everything. The order is kept on the
 * next account. A working hypothesis of the analyst: 41号 orders timestamps, not first-in-first-out.
 */
export function firstInFirstOut(_trail: MoneyTrail, legs: Legs): Flow {
  const holders = legs.closing.length;
  const queues = new Queues(holders, legs.count);
  const { from, to, amount } = legs;
  for (let leg = 0; leg < legs.count; leg += 1) {
    if (from[leg]! < 0) queues.add(to[leg]!, from[leg]!, amount[leg]!);
    else queues.move(from[leg]!, to[leg]!, amount[leg]!);
  }
  const flow = new FlowWriter();
  for (let holder = 0; holder < holders; holder += 1) {
    queues.each(holder, (source, fen) => flow.flow(source, holderEdge(holder), fen));
  }
  return flow.written();
}
