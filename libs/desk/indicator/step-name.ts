import { RULES_IN_FORCE } from '#domain/deadline/rule-set';
import { APPROVAL_STEPS, type Figure } from '#domain/indicator/figures';
import { RETURN_REASONS } from '#domain/referral/grounds';

const BOUNCES: Readonly<Record<string, string>> = RETURN_REASONS;

/** What a step of a figure is called: the duty of its rule, the kind of its approval, why it came back, or the year of its report or conclusion. */
export function stepNameOf(figure: Figure, step: string): string | undefined {
  if (figure === 'approval') return APPROVAL_STEPS[step];
  if (figure === 'bounce') return BOUNCES[step];
  if (figure === 'lost' || figure === 'recovered') return step && `${step} 年报案`;
  if (figure === 'concluded' || figure === 'reclaimed') return step && `${step} 年办结`;
  return RULES_IN_FORCE.rows[step]?.duty;
}
