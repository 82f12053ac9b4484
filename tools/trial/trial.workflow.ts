import { condition, defineUpdate, proxySinks, setHandler, sleep, type Sinks } from '@temporalio/workflow';
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

/** What a bench counts from outside. */
export interface BareSinks extends Sinks {
  readonly bare: { fired(): void };
}

/** The least that the engine can do for an update: nothing is decided and nothing recorded. */
export async function bareUpdateWorkflow(): Promise<void> {
  let updates = 0;
  setHandler(defineUpdate<number, []>('bare'), () => (updates += 1));
  await condition(() => updates >= 1_000);
}

/** The least that the engine can do for a deadline: one timer, and nothing recorded. */
export async function bareTimerWorkflow(atMs: number): Promise<void> {
  const { bare } = proxySinks<BareSinks>();
  await sleep(Math.max(1, atMs - Date.now()));
  bare.fired();
}
