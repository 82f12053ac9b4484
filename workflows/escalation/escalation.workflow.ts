import type { EscalationCommands } from '#contracts/escalation/escalation.messages';
import { apply } from '#domain/escalation/apply';
import {
  answerEscalation,
  checkCorrection,
  climbEscalation,
  due,
  noteDone,
  orderCorrection,
  reachRung,
  setInnerDate,
  settleEscalation,
} from '#domain/escalation/decide';
import { type Escalation, type EscalationEvent, hasEnded } from '#domain/escalation/escalation';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One duty that a supervisor must look at, from the rung that reached them to its outcome or the top of the ladder. */
export const escalationWorkflow = matterWorkflow<Escalation, EscalationEvent, EscalationCommands>({
  apply,
  decisions: {
    reachRung,
    answerEscalation,
    climbEscalation,
    orderCorrection,
    setInnerDate,
    checkCorrection,
    settleEscalation,
    noteDone,
  },
  ended: hasEnded,
  due,
});
