import type { ReferralCommands } from '#contracts/referral/referral.messages';
import { apply } from '#domain/referral/apply';
import {
  beginHandOver,
  decideApproval,
  findReferral,
  keepReferral,
  sendReferral,
  withdrawReferral,
} from '#domain/referral/decide';
import {
  acceptReferral,
  applyDesignation,
  completeMaterials,
  forwardReferral,
  noteFiling,
  returnReferral,
  signManifest,
  tellReporter,
} from '#domain/referral/hand-over';
import { hasEnded, type Referral, type ReferralEvent } from '#domain/referral/referral';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One referral, from the finding until both sides have signed and nothing is owed. */
export const referralWorkflow = matterWorkflow<Referral, ReferralEvent, ReferralCommands>({
  apply,
  decisions: {
    findReferral,
    beginHandOver,
    decideApproval,
    sendReferral,
    withdrawReferral,
    keepReferral,
    acceptReferral,
    returnReferral,
    forwardReferral,
    completeMaterials,
    signManifest,
    tellReporter,
    noteFiling,
    applyDesignation,
  },
  ended: hasEnded,
});
