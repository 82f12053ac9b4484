import type { AnswerTicket, AskTicket, PassOnTicket, WithReason } from '#domain/ticket/decide';

export const TICKET_WORKFLOW = 'ticketWorkflow';

export const ticketMatterId = (ticketId: string): string => `ticket/${ticketId}`;
export const ticketIdOf = (matterId: string): string => matterId.slice('ticket/'.length);

/** The commands, by the name of their update. */
export interface TicketCommands {
  askTicket: AskTicket;
  takeUpTicket: object;
  passOnTicket: PassOnTicket;
  answerTicket: AnswerTicket;
  closeTicket: object;
  sendBackTicket: WithReason;
  withdrawTicket: WithReason;
}
