import type { AssistanceCommands } from '#contracts/assistance/assistance.messages';
import { apply } from '#domain/assistance/apply';
import { type Assistance, type AssistanceEvent, hasEnded } from '#domain/assistance/assistance';
import {
  answerAssistance,
  askAssistance,
  askPapers,
  completePapers,
  reportCaught,
  takeUpAssistance,
  withdrawAssistance,
} from '#domain/assistance/decide';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One letter of cooperation, until the result is there. */
export const assistanceWorkflow = matterWorkflow<Assistance, AssistanceEvent, AssistanceCommands>({
  apply,
  decisions: {
    askAssistance,
    takeUpAssistance,
    askPapers,
    completePapers,
    reportCaught,
    answerAssistance,
    withdrawAssistance,
  },
  ended: hasEnded,
});
