import type { DecideApproval } from '#domain/agency/approval.types';
import type { TakeLook } from '#domain/look/decide';

export const LOOK_WORKFLOW = 'lookWorkflow';
export const lookMatterId = (lookId: string): string => `look/${lookId}`;
export const lookIdOf = (matterId: string): string => matterId.slice('look/'.length);

/** The commands of a look, by the name of their update. */
export interface LookCommands {
  takeLook: TakeLook;
  decideApproval: DecideApproval;
  endLook: object;
}
