import type {
  ContestDesignation,
  DecideDesignation,
  EscalateDesignation,
  NameUnit,
  OpenDesignation,
} from '#domain/designation/decide';

export const DESIGNATION_WORKFLOW = 'designationWorkflow';

export const designationMatterId = (designationId: string): string => `designation/${designationId}`;
export const designationIdOf = (matterId: string): string => matterId.slice('designation/'.length);

/** The commands of a designation, by the name of their update. */
export interface DesignationCommands {
  openDesignation: OpenDesignation;
  nameUnit: NameUnit;
  escalateDesignation: EscalateDesignation;
  contestDesignation: ContestDesignation;
  decideDesignation: DecideDesignation;
}
