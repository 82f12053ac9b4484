import type { RestitutionEvent } from '#domain/restitution/matter/events';
import { type Restitution, restitutionClock } from '#domain/restitution/matter/restitution';
import type { Firing } from '#domain/deadline/deadline';
import type { Decision } from '#domain/shared/record';

/** After thirty days the window for objections closes and the plan goes on (RST-12, WINDOW). Everything else here reminds. */
export function due(known: Restitution, ended: readonly Firing[]): Decision<RestitutionEvent> | undefined {
  const plan = known.plans.find(
    ({ status, version }) =>
      status === 'noticed' && ended.some(({ deadlineId }) => deadlineId === restitutionClock.notice(version)),
  );
  return plan && { happened: { event: 'PlanNoticeEnded', version: plan.version } };
}
