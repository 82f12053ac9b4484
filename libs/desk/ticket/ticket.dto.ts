import { z } from 'zod';
import { matterLine, matterView, paperIn, unitName } from '#desk/folded/folded.dto';
import { instantOut, receipt } from '#desk/stop-payment-order/order.dto';
import { TICKET_KIND_NAMES } from '#domain/ticket/ticket';

const unitId = z.string().regex(/^[a-z0-9-]{1,64}$/);

export const askTicketIn = z.object({
  caseId: z.string().max(64).optional(),
  toUnitId: unitId,
  kind: z.enum(TICKET_KIND_NAMES),
  request: z.string().trim().min(2).max(4_000).describe('请求支持的事项'),
  hours: z.int().min(1).max(720).default(24),
});
export type AskTicketIn = z.infer<typeof askTicketIn>;
export const ticketAsked = z.object({ ticketId: z.string(), receipt });
export const passOnTicketIn = z.object({ toUnitId: unitId, reason: z.string().trim().min(2).max(500) });
export type PassOnTicketIn = z.infer<typeof passOnTicketIn>;
export const answerTicketIn = z.object({ papers: z.array(paperIn).min(1).max(100) });
export type AnswerTicketIn = z.infer<typeof answerTicketIn>;
export const ticketReasonIn = z.object({ reason: z.string().trim().min(2).max(500) });
export type TicketReasonIn = z.infer<typeof ticketReasonIn>;

export const ticketLine = matterLine.extend({
  ticketId: z.string(),
  kind: z.enum(TICKET_KIND_NAMES),
  kindName: z.string(),
  status: z.enum(['asked', 'under-way', 'answered', 'closed', 'withdrawn']),
  from: unitName,
  team: unitName,
  ownerName: z.string().optional().describe('办理人'),
});
export type TicketLineView = z.infer<typeof ticketLine>;

export const ticketView = matterView.extend({
  ...ticketLine.shape,
  side: z.enum(['from', 'team', 'none']),
  request: z.string(),
  hours: z.int(),
  passes: z.array(z.object({ from: unitName, to: unitName, reason: z.string() })),
  answers: z.array(
    z.object({
      at: instantOut,
      unit: unitName,
      sentBack: z.string().optional(),
      papers: z.array(z.object({ name: z.string(), sha256: z.string().optional() })),
    }),
  ),
});
export type TicketView = z.infer<typeof ticketView>;

/** Which teams have this in their branch of work, the nearest first. */
export const teamsQuery = z.object({ kind: z.enum(TICKET_KIND_NAMES) });
export type TeamsQuery = z.infer<typeof teamsQuery>;
export const teamsView = z.object({ teams: z.array(unitName.extend({ why: z.string() })) });
