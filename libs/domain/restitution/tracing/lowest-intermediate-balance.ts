import { Blend } from './blend.js';
import { type Flow, FlowWriter } from './flow.js';
import { type Legs, OTHER } from './legs.js';
import type { MoneyTrail } from './money-trail.js';

/**
 * Lowest intermediate balance (最低中间余额; James Roscoe (Bolton) Ltd v Winder [1915] 1 Ch 62; the holder's own money goes first:
 * Re Hallett's Estate (1880) 13 Ch D 696).
 *
 * A payment takes the money of no claim first. What it takes of claimed money is gone for good: later credits of other money do not
 * restore it, so no claim is ever worth more on an account than the lowest balance since it came there. Claims that are hit
 * together abate in proportion (Re Ontario Securities Commission and Greymac Credit Corp (1986) 55 OR (2d) 673 (CA)). What was taken stays
 * claimed on the account to which it went. A working hypothesis of the analyst: 41号 does not know it.
 */
export function lowestIntermediateBalance({ accounts }: MoneyTrail, legs: Legs): Flow {
  const flow = new FlowWriter();
  const claimed = new Blend(flow, accounts);
  const other = new BigInt64Array(legs.closing.length);
  const { from, to, amount, transfer } = legs;
  for (let leg = 0; leg < legs.count; leg += 1) {
    const [payer, holder, whole] = [from[leg]!, to[leg]!, amount[leg]!];
    const unclaimed = unclaimedPart(payer, whole, other);
    if (payer >= 0) other[payer] = other[payer]! - unclaimed;
    other[holder] = other[holder]! + unclaimed;
    const rest = whole - unclaimed;
    if (rest > 0n) claimed.receive(payer < 0 ? payer : claimed.pay(payer, rest), holder, rest, transfer[leg]!);
  }
  claimed.close();
  return flow.written();
}

function unclaimedPart(payer: number, amount: bigint, other: BigInt64Array): bigint {
  if (payer === OTHER) return amount;
  if (payer < 0) return 0n;
  return other[payer]! < amount ? other[payer]! : amount;
}
