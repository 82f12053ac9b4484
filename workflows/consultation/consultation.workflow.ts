import type { ConsultationCommands } from '#contracts/consultation/consultation.messages';
import { apply } from '#domain/consultation/apply';
import { type Consultation, type ConsultationEvent, hasEnded } from '#domain/consultation/consultation';
import { answerMinutes, decideDispute, disputeDuty, fulfilDuty, issueMinutes } from '#domain/consultation/minutes';
import {
  answerInvitation,
  cancelConsultation,
  convene,
  due,
  fileOpinion,
  startRound,
} from '#domain/consultation/opinions';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One consultation, from the invitation until the minutes are answered and the last duty is done. */
export const consultationWorkflow = matterWorkflow<Consultation, ConsultationEvent, ConsultationCommands>({
  apply,
  decisions: {
    convene,
    answerInvitation,
    fileOpinion,
    startRound,
    cancelConsultation,
    issueMinutes,
    answerMinutes,
    fulfilDuty,
    disputeDuty,
    decideDispute,
  },
  ended: hasEnded,
  due,
});
