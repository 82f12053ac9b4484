import type { Entry } from '#domain/shared/record';
import { type Ticket, type TicketEvent, turnClockOf } from '#domain/ticket/ticket';

/** Never refuses: a later, stricter rule must not undo what stands in the record. */
export function apply(known: Ticket | undefined, { happened, at, numbers }: Entry<TicketEvent>): Ticket {
  if (happened.event === 'TicketAsked') {
    const { event: _, toUnitId, ...facts } = happened;
    return {
      ...facts,
      ...{ number: numbers?.['ticketNumber'] ?? '', status: 'asked', teamUnitId: toUnitId },
      ...{ answers: [], passes: [], turns: 1, clockId: turnClockOf(1, false) },
    };
  }
  if (!known) throw new Error(`The record of a ticket begins with ${happened.event}.`);
  switch (happened.event) {
    case 'TicketTakenUp':
      return { ...known, status: 'under-way', ownerId: happened.ownerId };
    case 'TicketPassedOn': {
      const { ownerId: _, ...unowned } = known;
      const { event: __, ...pass } = happened;
      return turned({ ...unowned, status: 'asked', teamUnitId: pass.toUnitId, passes: [...known.passes, pass] }, false);
    }
    case 'TicketAnswered': {
      const answer = { at, unitId: known.teamUnitId, papers: happened.papers };
      return turned({ ...known, status: 'answered', answers: [...known.answers, answer] }, true);
    }
    case 'TicketSentBack': {
      const answers = known.answers.map((one, index) =>
        index === known.answers.length - 1 ? { ...one, sentBack: happened.reason } : one,
      );
      return turned({ ...known, status: 'under-way', answers }, false);
    }
    case 'TicketClosed':
      return { ...known, status: 'closed' };
    case 'TicketWithdrawn':
      return { ...known, status: 'withdrawn' };
  }
}

const turned = (known: Ticket, isAnswered: boolean): Ticket => {
  const turns = known.turns + 1;
  return { ...known, turns, clockId: turnClockOf(turns, isAnswered) };
};
