import type { Area, AreaAct, HeadChange, NoticeDraft } from '#activities/matter/area';
import { foldedArea } from '#activities/matter/folded-area';
import { ticketIdOf } from '#contracts/ticket/ticket.messages';
import type { Party } from '#domain/agency/actor';
import { apply } from '#domain/ticket/apply';
import { hasEnded, type Paper, type Ticket, TICKET_KINDS, type TicketEvent } from '#domain/ticket/ticket';
import type { FoldedRepository } from '#persistence/folded/folded.repository';

/** What a request for support does with its acts: its row, its teams, and word to the one whose turn it is. */
export const ticketArea = (folded: FoldedRepository): Area<TicketEvent> =>
  foldedArea(folded, {
    ...{ apply, headOf, noticesOf, papersOf },
    keysOf: ({ caseId, number }: Ticket) => ({ caseId, number }),
  });

function papersOf(happened: TicketEvent): readonly Paper[] {
  if (happened.event === 'TicketAsked') return [happened.request];
  return happened.event === 'TicketAnswered' ? happened.papers : [];
}

/** A team that passed the ticket on may still read it: it stays a party. */
function headOf(state: Ticket): HeadChange {
  const { caseId, number, kind, status, fromUnitId, teamUnitId, passes, superiorUnitIds } = state;
  const before = passes.map((pass) => pass.fromUnitId).filter((unitId) => unitId !== teamUnitId);
  const joins: Party[] = [
    { unitId: fromUnitId, role: 'handler' },
    { unitId: teamUnitId, role: 'addressee' },
    ...before.map((unitId): Party => ({ unitId, role: 'copied' })),
    ...superiorUnitIds.map((unitId): Party => ({ unitId, role: 'superior' })),
  ];
  const title = `${number} ${TICKET_KINDS[kind].name}`;
  return { ...(caseId !== undefined && { caseId }), title, state: status, ended: hasEnded(state), joins };
}

function noticesOf({ matterId, entry: { happened } }: AreaAct<TicketEvent>, state: Ticket): NoticeDraft[] {
  const told = wordsOf(happened, state);
  if (!told) return [];
  const [unitId, subject, body] = told;
  const link = `/tickets/${ticketIdOf(matterId)}`;
  return [{ template: happened.event, to: { unitId }, subject: `【${subject}】${state.number}`, body, link }];
}

function wordsOf(
  happened: TicketEvent,
  { fromUnitId, teamUnitId, hours }: Ticket,
): readonly [string, string, string] | undefined {
  switch (happened.event) {
    case 'TicketAsked':
      return [teamUnitId, '支持请求', `请在 ${hours} 小时内答复；不属本部门职责的，请转至相应部门。`];
    case 'TicketTakenUp':
      return [fromUnitId, '支持请求已受理', '对方已明确办理人，请等待答复。'];
    case 'TicketPassedOn':
      return [teamUnitId, '支持请求转办', `请在 ${hours} 小时内答复。转办理由：${happened.reason}`];
    case 'TicketAnswered':
      return [fromUnitId, '支持结果', '对方已答复，请确认；需补充的请写明理由退回。'];
    case 'TicketSentBack':
      return [teamUnitId, '支持结果退回补充', `请补充。理由：${happened.reason}`];
    case 'TicketWithdrawn':
      return [teamUnitId, '支持请求已撤回', `无需继续办理。原因：${happened.reason}`];
    case 'TicketClosed':
      return undefined;
  }
}
