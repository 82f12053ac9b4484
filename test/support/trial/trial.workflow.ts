import { matterWorkflow } from '#workflows/shared/matter-workflow';
import { apply, closeTrial, type OpenTrial, openTrial, type Trial, type TrialEvent } from './trial.js';

export * from '#workflows/index';

interface TrialCommands {
  openTrial: OpenTrial;
  closeTrial: { readonly deadlineIds: readonly string[] };
}

export const trialWorkflow = matterWorkflow<Trial, TrialEvent, TrialCommands>({
  apply,
  decisions: { openTrial, closeTrial },
  ended: ({ open }) => !open,
  due: (_, due) => ({ happened: { event: 'PeriodsEnded', deadlineIds: due.map(({ deadlineId }) => deadlineId) } }),
});
