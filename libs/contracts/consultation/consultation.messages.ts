import type { AnswerMinutes, DecideDispute, DisputeDuty, FulfilDuty, IssueMinutes } from '#domain/consultation/minutes';
import type {
  AnswerInvitation,
  CancelConsultation,
  Convene,
  FileOpinion,
  StartRound,
} from '#domain/consultation/opinions';

export const CONSULTATION_WORKFLOW = 'consultationWorkflow';

export const consultationMatterId = (consultationId: string): string => `consultation/${consultationId}`;
export const consultationIdOf = (matterId: string): string => matterId.slice('consultation/'.length);

/** The commands of a consultation, by the name of their update. */
export interface ConsultationCommands {
  convene: Convene;
  answerInvitation: AnswerInvitation;
  fileOpinion: FileOpinion;
  startRound: StartRound;
  cancelConsultation: CancelConsultation;
  issueMinutes: IssueMinutes;
  answerMinutes: AnswerMinutes;
  fulfilDuty: FulfilDuty;
  disputeDuty: DisputeDuty;
  decideDispute: DecideDispute;
}
