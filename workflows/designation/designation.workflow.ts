import type { DesignationCommands } from '#contracts/designation/designation.messages';
import { apply } from '#domain/designation/apply';
import {
  contestDesignation,
  decideDesignation,
  due,
  escalateDesignation,
  nameUnit,
  openDesignation,
} from '#domain/designation/decide';
import { type Designation, type DesignationEvent, hasEnded } from '#domain/designation/designation';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One dispute about jurisdiction, until the units agree or the common superior decides. */
export const designationWorkflow = matterWorkflow<Designation, DesignationEvent, DesignationCommands>({
  apply,
  decisions: { openDesignation, nameUnit, escalateDesignation, contestDesignation, decideDesignation },
  ended: hasEnded,
  due,
});
