import { Blend } from './blend.js';
import { type Flow, FlowWriter } from './flow.js';
import type { Legs } from './legs.js';
import type { MoneyTrail } from './money-trail.js';

/**
 * Rolling charge (滚动比例; the "North American" method as Barlow Clowes International v Vaughan [1992] 4 All ER 22 (CA) describes it).
 *
 * Each payment out of a mixed account is borne by all who have money in it at that moment, in proportion to what they have there
 * then; who pays in later bears nothing of it. Money of no claim bears its part like the rest. A working hypothesis of the analyst: 41号 does not know it.
 */
export function rollingCharge({ accounts }: MoneyTrail, legs: Legs): Flow {
  const flow = new FlowWriter();
  const blend = new Blend(flow, accounts);
  const { from, to, amount, transfer } = legs;
  for (let leg = 0; leg < legs.count; leg += 1) {
    const payer = from[leg]!;
    const origin = payer < 0 ? payer : blend.pay(payer, amount[leg]!);
    blend.receive(origin, to[leg]!, amount[leg]!, transfer[leg]!);
  }
  blend.close();
  return flow.written();
}
