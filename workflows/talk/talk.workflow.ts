import type { TalkCommands } from '#contracts/talk/talk.messages';
import { apply } from '#domain/talk/apply';
import { checkTalk, holdTalk, reportCorrection, summonTalk, withdrawTalk } from '#domain/talk/decide';
import { hasEnded, type Talk, type TalkEvent } from '#domain/talk/talk';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One summons talk, until what was wrong is corrected. */
export const talkWorkflow = matterWorkflow<Talk, TalkEvent, TalkCommands>({
  apply,
  decisions: { summonTalk, holdTalk, reportCorrection, checkTalk, withdrawTalk },
  ended: hasEnded,
});
