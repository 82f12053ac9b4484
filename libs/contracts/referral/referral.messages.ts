import type { DecideApproval } from '#domain/agency/approval';
import type { BeginHandOver, EndReferral, FindReferral, SendReferral } from '#domain/referral/decide';
import type {
  AcceptReferral,
  ApplyDesignation,
  CompleteMaterials,
  ForwardReferral,
  NoteFiling,
  ReturnReferral,
  SignManifest,
  TellReporter,
} from '#domain/referral/hand-over';

export const REFERRAL_WORKFLOW = 'referralWorkflow';

export const referralMatterId = (referralId: string): string => `referral/${referralId}`;
export const referralIdOf = (matterId: string): string => matterId.slice('referral/'.length);

/** The commands of a referral, by the name of their update. */
export interface ReferralCommands {
  findReferral: FindReferral;
  beginHandOver: BeginHandOver;
  decideApproval: DecideApproval;
  sendReferral: SendReferral;
  withdrawReferral: EndReferral;
  keepReferral: EndReferral;
  acceptReferral: AcceptReferral;
  returnReferral: ReturnReferral;
  forwardReferral: ForwardReferral;
  completeMaterials: CompleteMaterials;
  signManifest: SignManifest;
  tellReporter: TellReporter;
  noteFiling: NoteFiling;
  applyDesignation: ApplyDesignation;
}
