import type { BulletinCommands } from '#contracts/bulletin/bulletin.messages';
import { apply } from '#domain/bulletin/apply';
import { type Bulletin, type BulletinEvent, hasEnded } from '#domain/bulletin/bulletin';
import {
  askBulletin,
  decideApproval,
  decideBottomUnit,
  draftBulletin,
  openBulletin,
  referBottomUnit,
  withdrawBulletin,
} from '#domain/bulletin/decide';
import { answerVeto } from '#domain/bulletin/veto';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One bulletin, until every unit that it names as last has been decided upon and every veto it led to is answered. */
export const bulletinWorkflow = matterWorkflow<Bulletin, BulletinEvent, BulletinCommands>({
  apply,
  decisions: {
    openBulletin,
    draftBulletin,
    askBulletin,
    decideApproval,
    decideBottomUnit,
    referBottomUnit,
    answerVeto,
    withdrawBulletin,
  },
  ended: hasEnded,
});
