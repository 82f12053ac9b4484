import { civilOf, dayAt, msOf } from '#domain/calendar/shanghai';
import { numberLabel } from '#domain/code/document-number';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import { DomainError, type RefusalKind } from '#domain/shared/domain-error';
import type { Act, Decision } from '#domain/shared/record';
import { type Asked, type Paper, type Ticket, type TicketEvent, turnClockOf } from '#domain/ticket/ticket';

type Known = Ticket | undefined;
type Decided = Decision<TicketEvent>;

export interface AskTicket extends Omit<Asked, 'event'> {
  readonly senderWord: string;
}
export interface PassOnTicket {
  readonly toUnitId: string;
  readonly reason: string;
}
export interface AnswerTicket {
  readonly papers: readonly Paper[];
}
export interface WithReason {
  readonly reason: string;
}

function refuse(kind: RefusalKind, code: `TICKET.${string}`, message: string): never {
  throw new DomainError(kind, code, message);
}

const MOST_HOURS = 720;
/** Passed on more often, a ticket would bounce: then the superior of who asked is told by the clock. */
const MOST_PASSES = 3;

/** @throws TICKET.ASKED_ALREADY, .OWN_UNIT, .BAD_HOURS */
export function askTicket(known: Known, { senderWord, ...given }: AskTicket, act: Act): Decided {
  if (known) refuse('conflict', 'TICKET.ASKED_ALREADY', 'This ticket has been opened.');
  const { fromUnitId, toUnitId, hours } = given;
  if (toUnitId === fromUnitId) refuse('invalid', 'TICKET.OWN_UNIT', 'Support is asked of another team.');
  if (!Number.isInteger(hours) || hours < 1 || hours > MOST_HOURS)
    refuse('invalid', 'TICKET.BAD_HOURS', 'An answer is due within 1 to 720 hours.');
  const { year } = civilOf(dayAt(msOf(act.at)));
  return {
    happened: { event: 'TicketAsked', ...given },
    opens: [teamClock({ turns: 0, hours }, toUnitId, act)],
    draws: {
      ticketNumber: {
        ...{ unitId: fromUnitId, kind: 'ticket', period: String(year) },
        label: numberLabel('ticket', senderWord, year),
      },
    },
  };
}

/** The officer who takes it up answers for it. @throws TICKET.WRONG_STATE, .OTHER_UNIT */
export function takeUpTicket(known: Known, _: object, act: Act): Decided {
  ofTheTeam(known, act, ['asked', 'under-way']);
  return { happened: { event: 'TicketTakenUp', ownerId: act.by.officerId } };
}

/** To the team of the right branch; the clock of the new team begins. @throws TICKET.WRONG_STATE, .OTHER_UNIT, .OWN_UNIT, .REASON_MISSING, .PASSED_TOO_OFTEN */
export function passOnTicket(known: Known, { toUnitId, reason }: PassOnTicket, act: Act): Decided {
  const ticket = ofTheTeam(known, act, ['asked', 'under-way']);
  if (toUnitId === ticket.teamUnitId || toUnitId === ticket.fromUnitId)
    refuse('invalid', 'TICKET.OWN_UNIT', 'Support is asked of another team.');
  needReason(reason);
  if (ticket.passes.length >= MOST_PASSES)
    refuse('conflict', 'TICKET.PASSED_TOO_OFTEN', 'The ticket has been passed on three times.');
  return {
    happened: { event: 'TicketPassedOn', fromUnitId: ticket.teamUnitId, toUnitId, reason },
    closes: [{ deadlineId: ticket.clockId, reason: '已转至其他部门' }],
    opens: [teamClock(ticket, toUnitId, act)],
  };
}

/** @throws TICKET.WRONG_STATE, .OTHER_UNIT, .ANSWER_MISSING */
export function answerTicket(known: Known, { papers }: AnswerTicket, act: Act): Decided {
  const ticket = ofTheTeam(known, act, ['asked', 'under-way']);
  if (papers.length === 0) refuse('invalid', 'TICKET.ANSWER_MISSING', 'An answer says what was found.');
  const deadlineId = turnClockOf(ticket.turns + 1, true);
  return {
    happened: { event: 'TicketAnswered', papers },
    closes: [{ deadlineId: ticket.clockId, reason: '已答复' }],
    opens: [
      {
        ...{ deadlineId, ruleId: 'TKT-02', startEvent: '收到支持结果', startedAt: act.at },
        ownerUnitId: ticket.fromUnitId,
      },
    ],
  };
}

/** @throws TICKET.WRONG_STATE, .OTHER_UNIT */
export function closeTicket(known: Known, _: object, act: Act): Decided {
  const ticket = ofTheAsker(known, act, ['answered']);
  return { happened: { event: 'TicketClosed' }, closes: [{ deadlineId: ticket.clockId, reason: '已确认' }] };
}

/** @throws TICKET.WRONG_STATE, .OTHER_UNIT, .REASON_MISSING */
export function sendBackTicket(known: Known, { reason }: WithReason, act: Act): Decided {
  const ticket = ofTheAsker(known, act, ['answered']);
  needReason(reason);
  return {
    happened: { event: 'TicketSentBack', reason },
    closes: [{ deadlineId: ticket.clockId, reason: '退回补充' }],
    opens: [teamClock(ticket, ticket.teamUnitId, act)],
  };
}

/** @throws TICKET.WRONG_STATE, .OTHER_UNIT, .REASON_MISSING */
export function withdrawTicket(known: Known, { reason }: WithReason, act: Act): Decided {
  const ticket = ofTheAsker(known, act, ['asked', 'under-way', 'answered']);
  needReason(reason);
  return {
    happened: { event: 'TicketWithdrawn', reason },
    closes: [{ deadlineId: ticket.clockId, reason: '已撤回' }],
  };
}

const teamClock = (
  { turns, hours }: Pick<Ticket, 'turns' | 'hours'>,
  ownerUnitId: string,
  { at }: Act,
): DeadlineOpening => ({
  ...{ deadlineId: turnClockOf(turns + 1, false), ruleId: 'TKT-01', startEvent: '收到支持请求', startedAt: at },
  ...{ ownerUnitId, facts: { setPeriod: hours } },
});

function needReason(reason: string): void {
  if (!reason.trim()) refuse('invalid', 'TICKET.REASON_MISSING', 'Say why.');
}

function inState(known: Known, states: readonly Ticket['status'][]): Ticket {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  if (!states.includes(known.status)) refuse('conflict', 'TICKET.WRONG_STATE', 'The ticket does not stand so.');
  return known;
}

function ofTheTeam(known: Known, { by }: Act, states: readonly Ticket['status'][]): Ticket {
  const ticket = inState(known, states);
  if (ticket.teamUnitId !== by.unitId) refuse('forbidden', 'TICKET.OTHER_UNIT', 'Another team has this ticket.');
  return ticket;
}

function ofTheAsker(known: Known, { by }: Act, states: readonly Ticket['status'][]): Ticket {
  const ticket = inState(known, states);
  if (ticket.fromUnitId !== by.unitId) refuse('forbidden', 'TICKET.OTHER_UNIT', 'Another team has this ticket.');
  return ticket;
}
