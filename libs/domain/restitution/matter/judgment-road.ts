import type { MoneyLeftToJudgment, RestitutionEvent } from '#domain/restitution/matter/events';
import { isPending, type Restitution } from '#domain/restitution/matter/restitution';
import { conflict, existing, invalid } from '#domain/restitution/matter/refuse';
import type { Act, Decision } from '#domain/shared/record';

export type LeaveToJudgment = Omit<MoneyLeftToJudgment, 'event'>;

/**
 * Money on payment accounts whose title is not clear is not shared by the police: it goes with the case and is returned in proportion
 * after the judgment (随案移送, 程序规定 234, 刑诉解释 438; RST-23, RST-25). The courts see it with the money of the case.
 *
 * @throws RESTITUTION.NO_SHARES, .LEFT_TO_JUDGMENT, .UNDER_APPROVAL, .REASON_MISSING
 */
export function leaveToJudgment(
  known: Restitution | undefined,
  given: LeaveToJudgment,
  _: Act,
): Decision<RestitutionEvent> {
  const here = existing(known);
  if (given.itemKeys.length === 0) throw invalid('RESTITUTION.NO_SHARES', 'The plan gives nothing to anybody.');
  refuseLeft(here, given.itemKeys);
  const planned = here.plans.some(
    (plan) =>
      (isPending(plan) || plan.status === 'decided') &&
      plan.items.some(({ itemKey }) => given.itemKeys.includes(itemKey)),
  );
  if (planned) throw conflict('RESTITUTION.UNDER_APPROVAL', 'A version of the plan waits for its approval.');
  if (given.reason.trim() === '') throw invalid('RESTITUTION.REASON_MISSING', 'Say why.');
  return { happened: { event: 'MoneyLeftToJudgment', ...given } };
}

/** What goes with the case is not planned by the police any more. @throws RESTITUTION.LEFT_TO_JUDGMENT */
export function refuseLeft({ leftToJudgment = [] }: Restitution, itemKeys: readonly string[]): void {
  const left = itemKeys.find((itemKey) => leftToJudgment.includes(itemKey));
  if (left !== undefined)
    throw conflict('RESTITUTION.LEFT_TO_JUDGMENT', 'This money goes with the case and waits for the judgment.', {
      itemKey: left,
    });
}
