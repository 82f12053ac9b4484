import type {
  AnswerAssistance,
  AskAssistance,
  AskPapers,
  CompletePapers,
  ReportCaught,
  WithdrawAssistance,
} from '#domain/assistance/decide';

export const ASSISTANCE_WORKFLOW = 'assistanceWorkflow';

export const assistanceMatterId = (assistanceId: string): string => `assistance/${assistanceId}`;
export const assistanceIdOf = (matterId: string): string => matterId.slice('assistance/'.length);

/** The commands of an assistance, by the name of their update. */
export interface AssistanceCommands {
  askAssistance: AskAssistance;
  takeUpAssistance: object;
  askPapers: AskPapers;
  completePapers: CompletePapers;
  reportCaught: ReportCaught;
  answerAssistance: AnswerAssistance;
  withdrawAssistance: WithdrawAssistance;
}
