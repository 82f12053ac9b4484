import type { PunishmentListingCommands } from '#contracts/punishment-listing/punishment-listing.messages';
import { apply } from '#domain/punishment-listing/apply';
import { carryOutPunishment, liftPunishment } from '#domain/punishment-listing/carrying-out';
import { due } from '#domain/punishment-listing/course';
import {
  decideApproval,
  keepDeclaration,
  proposePunishment,
  servePunishmentNotice,
} from '#domain/punishment-listing/decide';
import {
  hasEnded,
  type PunishmentListing,
  type PunishmentListingEvent,
} from '#domain/punishment-listing/punishment-listing';
import { appealPunishment, askRepair, decidePunishmentAppeal, decideRepair } from '#domain/punishment-listing/remedy';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One person or organisation on the list of joint punishment, until no period runs; who is listed again wakes it. */
export const punishmentListingWorkflow = matterWorkflow<
  PunishmentListing,
  PunishmentListingEvent,
  PunishmentListingCommands
>({
  apply,
  decisions: {
    proposePunishment,
    decideApproval,
    servePunishmentNotice,
    appealPunishment,
    decidePunishmentAppeal,
    keepDeclaration,
    askRepair,
    decideRepair,
    carryOutPunishment,
    liftPunishment,
  },
  ended: hasEnded,
  due,
});
