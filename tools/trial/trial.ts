import type { DeadlineOpening } from '#domain/deadline/deadline';
import { DomainError } from '#domain/shared/domain-error';
import type { Act, Decision, Entry } from '#domain/shared/record';

/** A matter without a law of its own: it opens the clocks that a test names, so that every rule of the book can run. */
export interface Trial {
  readonly open: boolean;
  readonly ended: readonly string[];
}

export interface OpenTrial {
  readonly opens: readonly DeadlineOpening[];
  readonly handlerUnitId?: string;
  readonly superiorUnitIds?: readonly string[];
}

export type TrialEvent =
  | { readonly event: 'TrialOpened'; readonly handlerUnitId: string; readonly superiorUnitIds: readonly string[] }
  | { readonly event: 'PeriodsEnded'; readonly deadlineIds: readonly string[] }
  | { readonly event: 'TrialClosed' };

export function openTrial(known: Trial | undefined, given: OpenTrial, act: Act): Decision<TrialEvent> {
  if (known) throw new DomainError('conflict', 'TRIAL.OPEN', 'The trial is open.');
  const { opens, handlerUnitId = act.by.unitId, superiorUnitIds = [] } = given;
  return { happened: { event: 'TrialOpened', handlerUnitId, superiorUnitIds }, opens };
}

export function closeTrial(
  _: Trial | undefined,
  given: { readonly deadlineIds: readonly string[] },
): Decision<TrialEvent> {
  const closes = given.deadlineIds.map((deadlineId) => ({ deadlineId, reason: '办结' }));
  return { happened: { event: 'TrialClosed' }, closes };
}

export function apply(known: Trial | undefined, { happened }: Entry<TrialEvent>): Trial {
  if (happened.event === 'TrialOpened' || !known) return { open: true, ended: [] };
  if (happened.event === 'TrialClosed') return { ...known, open: false };
  return { ...known, ended: [...known.ended, ...happened.deadlineIds] };
}

export const trialMatterId = (id: string): string => `trial/${id}`;
