import type { ProtectiveStopCommands } from '#contracts/protective-stop/protective-stop.messages';
import { apply } from '#domain/protective-stop/apply';
import {
  appealProtectiveStop,
  confirmProtectiveRelease,
  decideProtectiveAppeal,
  due,
  executeProtectiveStop,
  orderProtectiveStop,
  refuseProtectiveStop,
  releaseProtectiveStop,
  withdrawProtectiveStop,
} from '#domain/protective-stop/decide';
import { isOver, type ProtectiveStop, type ProtectiveStopEvent } from '#domain/protective-stop/protective-stop';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One protective stop of somebody's own accounts at one bank, until it is released or has run out. */
export const protectiveStopWorkflow = matterWorkflow<ProtectiveStop, ProtectiveStopEvent, ProtectiveStopCommands>({
  apply,
  decisions: {
    orderProtectiveStop,
    executeProtectiveStop,
    refuseProtectiveStop,
    withdrawProtectiveStop,
    appealProtectiveStop,
    decideProtectiveAppeal,
    releaseProtectiveStop,
    confirmProtectiveRelease,
  },
  ended: isOver,
  due,
});
