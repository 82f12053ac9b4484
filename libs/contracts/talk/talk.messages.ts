import type { CheckTalk, HoldTalk, ReportCorrection, SummonTalk, WithdrawTalk } from '#domain/talk/decide';

export const TALK_WORKFLOW = 'talkWorkflow';
export const talkMatterId = (talkId: string): string => `talk/${talkId}`;
export const talkIdOf = (matterId: string): string => matterId.slice('talk/'.length);

/** The commands of a talk, by the name of their update. */
export interface TalkCommands {
  summonTalk: SummonTalk;
  holdTalk: HoldTalk;
  reportCorrection: ReportCorrection;
  checkTalk: CheckTalk;
  withdrawTalk: WithdrawTalk;
}
