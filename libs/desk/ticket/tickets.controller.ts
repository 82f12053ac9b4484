import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { type MattersQuery, mattersQuery } from '#desk/folded/folded.dto';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Actor } from '#domain/agency/actor';
import type { Receipt } from '#domain/shared/record';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import { TicketDesk } from './ticket.desk.js';
import {
  answerTicketIn,
  type AnswerTicketIn,
  askTicketIn,
  type AskTicketIn,
  passOnTicketIn,
  type PassOnTicketIn,
  teamsQuery,
  type TeamsQuery,
  teamsView,
  ticketAsked,
  ticketLine,
  type TicketLineView,
  ticketReasonIn,
  type TicketReasonIn,
  ticketView,
  type TicketView,
} from './ticket.dto.js';

const nothing = z.object({});

/** 支持请求: asked, taken up, passed on, answered, closed. */
@Controller('tickets')
export class TicketsController {
  constructor(@Inject(TicketDesk) private readonly desk: TicketDesk) {}

  @Get()
  @Act('ticket.read')
  @Narrowed()
  @Answers(pageSchema(ticketLine))
  list(@Query({ schema: mattersQuery }) query: MattersQuery, @Acting() actor: Actor): Promise<Page<TicketLineView>> {
    return this.desk.page(actor, query);
  }

  @Post()
  @Act('ticket.ask')
  @Answers(ticketAsked, { status: 201 })
  open(@Body({ schema: askTicketIn }) body: AskTicketIn, @Asked() asker: Asker): Promise<object> {
    return this.desk.ask(asker, body);
  }

  @Get('teams')
  @Act('ticket.ask')
  @Answers(teamsView)
  async teams(@Query({ schema: teamsQuery }) { kind }: TeamsQuery, @Acting() actor: Actor): Promise<object> {
    return { teams: await this.desk.teams(actor, kind) };
  }

  @Get(':ticketId')
  @Act('ticket.read')
  @Relation('ticketId', 'ticket')
  @Answers(ticketView)
  one(@Param('ticketId') ticketId: string, @Acting() actor: Actor): Promise<TicketView> {
    return this.desk.one(actor, ticketId);
  }

  @Post(':ticketId/taking-up')
  @Act('ticket.answer')
  @Relation('ticketId', 'ticket')
  @Answers(receipt)
  takeUp(
    @Param('ticketId') ticketId: string,
    @Body({ schema: nothing }) body: object,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, ticketId }, 'takeUpTicket', { body });
  }

  @Post(':ticketId/pass')
  @Act('ticket.answer')
  @Relation('ticketId', 'ticket')
  @Answers(receipt)
  passOn(
    @Param('ticketId') ticketId: string,
    @Body({ schema: passOnTicketIn }) body: PassOnTicketIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.passOn({ ...asker, ticketId }, body);
  }

  @Post(':ticketId/answers')
  @Act('ticket.answer')
  @Relation('ticketId', 'ticket')
  @Answers(receipt)
  answer(
    @Param('ticketId') ticketId: string,
    @Body({ schema: answerTicketIn }) body: AnswerTicketIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.answer({ ...asker, ticketId }, body);
  }

  @Post(':ticketId/closing')
  @Act('ticket.follow')
  @Relation('ticketId', 'ticket')
  @Answers(receipt)
  close(
    @Param('ticketId') ticketId: string,
    @Body({ schema: nothing }) body: object,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, ticketId }, 'closeTicket', { body });
  }

  @Post(':ticketId/returns')
  @Act('ticket.follow')
  @Relation('ticketId', 'ticket')
  @Answers(receipt)
  sendBack(
    @Param('ticketId') ticketId: string,
    @Body({ schema: ticketReasonIn }) body: TicketReasonIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, ticketId }, 'sendBackTicket', { body });
  }

  @Post(':ticketId/withdrawal')
  @Act('ticket.follow')
  @Relation('ticketId', 'ticket')
  @Answers(receipt)
  withdraw(
    @Param('ticketId') ticketId: string,
    @Body({ schema: ticketReasonIn }) body: TicketReasonIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, ticketId }, 'withdrawTicket', { body });
  }
}
