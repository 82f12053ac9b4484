import type {
  AnswerEscalation,
  CheckCorrection,
  ClimbEscalation,
  NoteDone,
  OrderCorrection,
  ReachRung,
  SetInnerDate,
  SettleEscalation,
} from '#domain/escalation/decide';

export const escalationMatterId = (escalationId: string): string => `escalation/${escalationId}`;
export const escalationIdOf = (matterId: string): string => matterId.slice('escalation/'.length);

/** The commands of an escalation, by the name of their update. */
export interface EscalationCommands {
  reachRung: ReachRung;
  answerEscalation: AnswerEscalation;
  climbEscalation: ClimbEscalation;
  orderCorrection: OrderCorrection;
  setInnerDate: SetInnerDate;
  checkCorrection: CheckCorrection;
  settleEscalation: SettleEscalation;
  noteDone: NoteDone;
}
