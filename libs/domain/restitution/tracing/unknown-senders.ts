import { NOBODY } from '../transfers/transfer-list.js';
import type { MoneyTrail } from './money-trail.js';

/** Who paid into the asked accounts, and nobody has applied for it: perhaps a victim who has not reported. */
export interface UnknownSender {
  readonly sender: string;
  readonly fen: bigint;
  readonly transfers: number;
  /** Microseconds of the first of them, in the time of the statements. */
  readonly firstAt: number;
  /** Another transfer of the same sender is claimed: the victim is known, this one was forgotten. */
  readonly isApplicant: boolean;
}

/** 冻结在案、被害人不明: senders that receive nothing in the statements themselves, the largest first. It is where to ask, and no finding. */
export function unknownSenders(trail: MoneyTrail, accounts: ReadonlySet<number>): UnknownSender[] {
  const { list, from, to, claimOf } = trail;
  const receives = new Uint8Array(trail.accounts);
  const applies = new Uint8Array(trail.accounts);
  for (let transfer = 0; transfer < list.size; transfer += 1) {
    if (list.undone[transfer]) continue;
    if (to[transfer] !== NOBODY) receives[to[transfer]!] = 1;
    if (claimOf[transfer] !== NOBODY && from[transfer] !== NOBODY) applies[from[transfer]!] = 1;
  }
  const found = new Map<number, { fen: bigint; transfers: number; firstAt: number }>();
  for (let transfer = 0; transfer < list.size; transfer += 1) {
    const sender = from[transfer]!;
    const asked = accounts.has(to[transfer]!) && sender !== NOBODY && receives[sender] === 0;
    if (!asked || list.undone[transfer] || claimOf[transfer] !== NOBODY) continue;
    const { fen, transfers, firstAt } = found.get(sender) ?? { fen: 0n, transfers: 0, firstAt: list.at[transfer]! };
    found.set(sender, { fen: fen + list.amount[transfer]!, transfers: transfers + 1, firstAt });
  }
  return [...found]
    .map(([sender, sums]) => ({ sender: trail.nameOf(sender), ...sums, isApplicant: applies[sender] === 1 }))
    .sort((a, b) => (a.fen === b.fen ? (a.sender < b.sender ? -1 : 1) : a.fen > b.fen ? -1 : 1));
}
