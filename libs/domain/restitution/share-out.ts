import { type Fen, fen, sum } from '#domain/money/fen';
import { largestRemainder } from '#domain/money/largest-remainder';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';

/** A victim's loss as it was proven (被骗金额), and what was already given back from elsewhere (已获退赔). */
export interface ProvenLoss {
  readonly claimId: string;
  readonly loss: Fen;
  readonly compensated: Fen;
  readonly firstCreditAt: Instant;
}

/**
 * The two readings of 已获退赔的应予扣除 (法释〔2011〕7号 九, 刑诉解释 438). They give different money, so a case chooses one.
 *
 * `net`: the unpaid loss is the weight. `gross`: the full loss is the weight and the share is less what was compensated; what
 * that frees stays in the residue and is not shared again.
 */
export type Basis = 'net' | 'gross';

export interface Share {
  readonly claimId: string;
  readonly amount: Fen;
}

/** Shares and residue add up to the pool. The residue stays frozen to its original end (41号 8(3), RST-13). */
export interface ShareOut {
  readonly pool: Fen;
  readonly basis: Basis;
  /** In the order of the claim ids, so that the order of the input does not show. */
  readonly shares: readonly Share[];
  readonly residue: Fen;
}

/**
 * Shares a frozen pool among victims in proportion to their losses (按比例返还, 41号 8(1)(三); 意见二 十七).
 *
 * Nobody has more than the unpaid loss. Losses that are not more than the pool are paid in full. The fen that division leaves
 * over go to the largest remainders, equal ones by the earliest credit and then by the claim id.
 */
export function shareOut(pool: Fen, losses: readonly ProvenLoss[], basis: Basis): ShareOut {
  refuseBadLosses(losses);
  const inOrder = [...losses].sort(byEarliestCredit);
  const weights = inOrder.map((loss) => (basis === 'net' ? unpaid(loss) : loss.loss));
  const parts = sum(weights) <= pool ? weights : largestRemainder(pool, weights);
  const shares = inOrder.map((loss, index) => ({ claimId: loss.claimId, amount: due(loss, parts[index]!, basis) }));
  const residue = fen(pool - sum(shares.map(({ amount }) => amount)));
  return { pool, basis, shares: shares.sort(byClaimId), residue };
}

export const unpaid = ({ loss, compensated }: ProvenLoss): Fen => fen(loss - compensated);

function due({ compensated }: ProvenLoss, part: bigint, basis: Basis): Fen {
  const amount = basis === 'gross' ? part - compensated : part;
  return fen(amount > 0n ? amount : 0n);
}

function refuseBadLosses(losses: readonly ProvenLoss[]): void {
  const seen = new Set<string>();
  for (const { claimId, loss, compensated } of losses) {
    if (seen.has(claimId)) {
      throw new DomainError('invalid', 'RESTITUTION.CLAIM_REPEATED', `The claim ${claimId} is given twice.`, {
        claimId,
      });
    }
    if (compensated > loss) {
      const message = `The claim ${claimId} was compensated with more than its loss.`;
      throw new DomainError('invalid', 'RESTITUTION.COMPENSATED_MORE_THAN_LOSS', message, { claimId });
    }
    seen.add(claimId);
  }
}

function byEarliestCredit(a: ProvenLoss, b: ProvenLoss): number {
  if (a.firstCreditAt === b.firstCreditAt) return byClaimId(a, b);
  return a.firstCreditAt < b.firstCreditAt ? -1 : 1;
}

const byClaimId = (a: { readonly claimId: string }, b: { readonly claimId: string }): number =>
  a.claimId < b.claimId ? -1 : 1;
