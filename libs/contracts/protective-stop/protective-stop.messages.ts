import type {
  AppealProtectiveStop,
  ConfirmProtectiveRelease,
  DecideProtectiveAppeal,
  ExecuteProtectiveStop,
  OrderProtectiveStop,
  WithReason,
} from '#domain/protective-stop/decide';

export const PROTECTIVE_STOP_WORKFLOW = 'protectiveStopWorkflow';

export const protectiveStopMatterId = (stopId: string): string => `protective-stop/${stopId}`;
export const protectiveStopIdOf = (matterId: string): string => matterId.slice('protective-stop/'.length);

/** The commands of a protective stop, by the name of their update. */
export interface ProtectiveStopCommands {
  orderProtectiveStop: OrderProtectiveStop;
  executeProtectiveStop: ExecuteProtectiveStop;
  refuseProtectiveStop: WithReason;
  withdrawProtectiveStop: WithReason;
  appealProtectiveStop: AppealProtectiveStop;
  decideProtectiveAppeal: DecideProtectiveAppeal;
  releaseProtectiveStop: WithReason;
  confirmProtectiveRelease: ConfirmProtectiveRelease;
}
