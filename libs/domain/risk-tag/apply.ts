import type { RiskTag, RiskTagEvent } from '#domain/risk-tag/risk-tag';
import type { Entry } from '#domain/shared/record';

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(known: RiskTag | undefined, { happened }: Entry<RiskTagEvent>): RiskTag {
  if (happened.event === 'RiskTagSet') {
    const { event: _, ...facts } = happened;
    return { ...facts, status: 'standing' };
  }
  if (!known) throw new Error(`The record of a risk tag begins with ${happened.event}.`);
  return happened.event === 'RiskTagEnded'
    ? { ...known, status: 'ended', endReason: happened.reason }
    : { ...known, status: 'lapsed' };
}
