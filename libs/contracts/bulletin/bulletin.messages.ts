import type { DecideApproval } from '#domain/agency/approval.types';
import type { AnswerVeto } from '#domain/bulletin/veto';
import type {
  AskBulletin,
  DecideBottomUnit,
  DraftBulletin,
  OpenBulletin,
  ReferBottomUnit,
  WithdrawBulletin,
} from '#domain/bulletin/decide';

export const BULLETIN_WORKFLOW = 'bulletinWorkflow';
export const bulletinMatterId = (bulletinId: string): string => `bulletin/${bulletinId}`;
export const bulletinIdOf = (matterId: string): string => matterId.slice('bulletin/'.length);

/** The commands of a bulletin, by the name of their update. */
export interface BulletinCommands {
  openBulletin: OpenBulletin;
  draftBulletin: DraftBulletin;
  askBulletin: AskBulletin;
  decideApproval: DecideApproval;
  decideBottomUnit: DecideBottomUnit;
  referBottomUnit: ReferBottomUnit;
  answerVeto: AnswerVeto;
  withdrawBulletin: WithdrawBulletin;
}
