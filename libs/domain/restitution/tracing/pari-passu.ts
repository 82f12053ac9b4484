import { grouped, type Grouped } from '#domain/money/grouped';
import { components } from './components.js';
import { type Flow, FlowWriter, holderEdge } from './flow.js';
import type { Legs } from './legs.js';
import type { MoneyTrail } from './money-trail.js';

/**
 * Pari passu (平等比例; Barlow Clowes International v Vaughan [1992] 4 All ER 22 (CA); Law Society of Upper Canada v
 * Toronto-Dominion Bank (1998) 42 OR (3d) 257 (CA): all share by what they paid in, whenever they paid).
 *
 * An account is one fund over the whole period: all that was ever paid in, whoever by, bears every payment out and shares in what is left, in
 * proportion to what was paid in. Accounts between which money went in a circle are one fund, because nobody can say which of them came first.
 * A working hypothesis of the analyst: 41号 8(1)(三) shares a frozen account among losses, not a period among deposits.
 */
export function pariPassu({ accounts }: MoneyTrail, legs: Legs): Flow {
  const outOf = grouped(legs.from, accounts);
  const funds = components(accounts, amongAccounts(outOf, legs, accounts), legs.to);
  const flow = new FlowWriter();
  for (let fund = 0; fund < funds.count; fund += 1) flow.newMixture();
  // Components are numbered against the direction of the money; mixture 0 must be the first from which money flows.
  const fundOf = funds.of.map((component) => funds.count - 1 - component);
  for (let leg = 0; leg < legs.count; leg += 1) {
    if (legs.from[leg]! < 0)
      flow.flow(legs.from[leg]!, targetOf(legs.to[leg]!, fundOf), legs.amount[leg]!, legs.transfer[leg]!);
  }
  const members = grouped(fundOf, funds.count);
  for (const account of members.list) payOut(account, { legs, outOf, fundOf, flow });
  return flow.written();
}

/** Sinks pay nobody, so they are left out of the search for circles. */
function amongAccounts({ start, list }: Grouped, { to }: Legs, accounts: number): Grouped {
  const kept = new Int32Array(list.length);
  const keptStart = new Int32Array(start.length);
  let size = 0;
  for (let account = 0; account < accounts; account += 1) {
    keptStart[account] = size;
    for (let at = start[account]!; at < start[account + 1]!; at += 1)
      if (to[list[at]!]! < accounts) kept[size++] = list[at]!;
  }
  keptStart[accounts] = size;
  return { start: keptStart, list: kept.subarray(0, size) };
}

const targetOf = (holder: number, fundOf: Int32Array): number =>
  holder < fundOf.length ? fundOf[holder]! : holderEdge(holder);

interface Funds {
  readonly legs: Legs;
  readonly outOf: Grouped;
  readonly fundOf: Int32Array;
  readonly flow: FlowWriter;
}

/** What an account paid to other funds, and what is left on it. */
function payOut(account: number, { legs, outOf, fundOf, flow }: Funds): void {
  const fund = fundOf[account]!;
  for (let at = outOf.start[account]!; at < outOf.start[account + 1]!; at += 1) {
    const leg = outOf.list[at]!;
    const target = targetOf(legs.to[leg]!, fundOf);
    if (target !== fund) flow.flow(fund, target, legs.amount[leg]!, legs.transfer[leg]!);
  }
  if (legs.closing[account]! > 0n) flow.flow(fund, holderEdge(account), legs.closing[account]!);
}
