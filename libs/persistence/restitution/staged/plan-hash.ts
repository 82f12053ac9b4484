import { createHash } from 'node:crypto';
import { toWire } from '#contracts/shared/wire';
import type { PlanStated } from '#domain/restitution/matter/restitution';
import { canonical } from '#domain/shared/canonical';

export interface HashedLine {
  readonly lineNo: number;
  readonly claimId: string;
  readonly itemKey: string;
  readonly amountFen: string;
}

export type HashedPlan = Pick<
  PlanStated,
  'planId' | 'version' | 'kind' | 'basis' | 'traceId' | 'items' | 'residueFen' | 'totalFen'
>;

/** Binds a plan: what it rests on, and every share, to the fen and in its order. */
export function planHashOf(plan: HashedPlan, lines: Iterable<HashedLine>): string {
  const { planId, version, kind, basis, traceId, items, residueFen, totalFen } = plan;
  const head = { planId, version, kind, basis, traceId, items, residueFen, totalFen };
  const hash = createHash('sm3').update(canonical(toWire(head)));
  for (const { lineNo, claimId, itemKey, amountFen } of lines)
    hash.update(`\n${lineNo}\t${claimId}\t${itemKey}\t${amountFen}`);
  return hash.digest('hex');
}
