import { grouped, type Grouped } from '#domain/money/grouped';
import { type Flow, FlowWriter } from './flow.js';
import { MIXED } from './lots.js';
import type { TimestampFlow } from './timestamp.js';

/**
 * Proportional (按比例; 41号 8(1)(三), RST-11; 意见二 十七, RST-28).
 *
 * It opens only for what the timestamp rule left unseparated: each of its pools is a mixture in which every credit has its part, and
 * all that the timestamps did separate stays exactly where they put it. So this is the flow of the timestamp rule with its credits taken together:
 * what is left are sources, pools and holders.
 */
export function poolsOnly({ flow, origin, pools }: TimestampFlow): Flow {
  const numberOfPool = new Map(pools.map(({ mixture }, index) => [mixture, index]));
  const intoEach = grouped(flow.to, flow.mixtures);
  const written = new FlowWriter();
  for (let pool = 0; pool < pools.length; pool += 1) written.newMixture();
  for (let edge = 0; edge < flow.edges; edge += 1) {
    const to = flow.to[edge]!;
    const target = to < 0 ? to : numberOfPool.get(to);
    if (target === undefined) continue;
    eachOrigin({ flow, origin, intoEach }, edge, (source, amount) => {
      written.flow(source < 0 ? source : numberOfPool.get(source)!, target, amount);
    });
  }
  return written.written();
}

interface Credits {
  readonly flow: Flow;
  readonly origin: Int32Array;
  readonly intoEach: Grouped;
}

/** Goes back from an edge to where its money is of one origin; a mixed credit is only ever moved as a whole, so its parts are exact. */
function eachOrigin(
  { flow, origin, intoEach }: Credits,
  start: number,
  take: (source: number, amount: bigint) => void,
): void {
  const open = [start];
  for (let edge = open.pop(); edge !== undefined; edge = open.pop()) {
    const from = flow.from[edge]!;
    const source = from < 0 ? from : origin[from]!;
    if (source !== MIXED) take(source, flow.amount[edge]!);
    else for (let at = intoEach.start[from]!; at < intoEach.start[from + 1]!; at += 1) open.push(intoEach.list[at]!);
  }
}
