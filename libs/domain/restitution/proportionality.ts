import { type Fen, fen } from '#domain/money/fen';
import type { Instant } from '#domain/shared/instant';

/** Money of one freeze on one account (冻结). */
export interface FrozenMoney {
  readonly itemId: string;
  readonly account: string;
  readonly frozen: Fen;
  readonly frozenAt: Instant;
}

/** What of a freeze the trace justifies, and what it does not. */
export interface ReleaseProposal {
  readonly itemId: string;
  readonly account: string;
  readonly keep: Fen;
  readonly release: Fen;
  readonly reason: string;
}

/**
 * Proposes the partial release of what is frozen beyond the traced money (比例原则; 程序规定 241, 刑诉法 145: what is unrelated to the case
 * is released).
 *
 * What may stay frozen on an account is the claimed money that the timestamps put there, with all money that they leave unseparated
 * from it. Of several freezes on one account the earliest keeps first.
 */
export function proposeReleases(
  items: readonly FrozenMoney[],
  justified: ReadonlyMap<string, Fen>,
): readonly ReleaseProposal[] {
  const open = new Map<string, bigint>(justified);
  const proposals: ReleaseProposal[] = [];
  for (const item of [...items].sort(byFreeze)) {
    const left = open.get(item.account) ?? 0n;
    const keep = left < item.frozen ? left : item.frozen;
    open.set(item.account, left - keep);
    if (keep < item.frozen) proposals.push(proposal(item, fen(keep)));
  }
  return proposals;
}

function proposal({ itemId, account, frozen }: FrozenMoney, keep: Fen): ReleaseProposal {
  const reason =
    keep === 0n
      ? '资金流向未显示该账户内有涉案资金，建议全部解除冻结。'
      : '冻结数额超出资金流向所能证明的涉案数额，建议解除超出部分。';
  return { itemId, account, keep, release: fen(frozen - keep), reason };
}

function byFreeze(a: FrozenMoney, b: FrozenMoney): number {
  if (a.frozenAt !== b.frozenAt) return a.frozenAt < b.frozenAt ? -1 : 1;
  return a.itemId < b.itemId ? -1 : 1;
}
