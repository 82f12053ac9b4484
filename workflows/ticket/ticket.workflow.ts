import type { TicketCommands } from '#contracts/ticket/ticket.messages';
import { apply } from '#domain/ticket/apply';
import {
  askTicket,
  takeUpTicket,
  passOnTicket,
  answerTicket,
  closeTicket,
  sendBackTicket,
  withdrawTicket,
} from '#domain/ticket/decide';
import { type Ticket, type TicketEvent, hasEnded } from '#domain/ticket/ticket';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One request for support, until who asked is content. */
export const ticketWorkflow = matterWorkflow<Ticket, TicketEvent, TicketCommands>({
  apply,
  decisions: { askTicket, takeUpTicket, passOnTicket, answerTicket, closeTicket, sendBackTicket, withdrawTicket },
  ended: hasEnded,
});
