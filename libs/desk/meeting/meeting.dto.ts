import { z } from 'zod';
import { matterLine, matterView, unitName } from '#desk/folded/folded.dto';
import { instantOut, instantText, reason, receipt } from '#desk/stop-payment-order/order.dto';
import { AGENDA_KINDS, MEETING_KINDS } from '#domain/meeting/meeting';

const unitId = z.string().regex(/^[a-z0-9-]{1,64}$/);
const text = z.string().trim().min(2).max(8_000);
const workingDays = z.int().min(1).max(120).describe('工作日');
const kind = z.enum(MEETING_KINDS);

export const openMeetingIn = z.object({ kind });
export type OpenMeetingIn = z.infer<typeof openMeetingIn>;
export const meetingOpened = z.object({ meetingId: z.string(), receipt });
export const callMeetingIn = z.object({
  heldFor: instantText.describe('召开时间'),
  invitedUnitIds: z.array(unitId).max(200).default([]).describe('另邀单位；议程涉及的单位都邀'),
  leftOut: z.array(z.string().max(160)).max(500).default([]).describe('不列入本次议程的事项编号'),
  further: text.optional().describe('其他议题'),
});
export type CallMeetingIn = z.infer<typeof callMeetingIn>;
export const recordMeetingIn = z.object({
  heldAt: instantText.describe('实际召开时间'),
  attendedUnitIds: z.array(unitId).max(200).default([]),
  minutes: text.describe('会议纪要'),
  tasks: z
    .array(z.object({ ownerUnitId: unitId, text, workingDays }))
    .max(100)
    .default([])
    .describe('议定事项：由谁办、何时办结'),
});
export type RecordMeetingIn = z.infer<typeof recordMeetingIn>;
export const reportTaskIn = z.object({ text: text.describe('办理情况') });
export type ReportTaskIn = z.infer<typeof reportTaskIn>;
export const checkTaskIn = z.object({ done: z.boolean(), reason, workingDays: workingDays.default(5) });
export type CheckTaskIn = z.infer<typeof checkTaskIn>;
export const cancelMeetingIn = z.object({ reason });
export type CancelMeetingIn = z.infer<typeof cancelMeetingIn>;

const agendaItem = z.object({
  kind: z.enum(AGENDA_KINDS),
  ...{ matterId: z.string(), title: z.string(), unit: unitName },
  ...{ ruleId: z.string().optional(), duty: z.string().optional(), dueAt: instantOut.optional() },
});
export const agendaView = z.object({ asOf: instantOut, items: z.array(agendaItem) });
export type AgendaView = z.infer<typeof agendaView>;

const status = z.enum(['due', 'called', 'held', 'closed', 'cancelled']);

export const meetingLine = matterLine.extend({
  ...{ meetingId: z.string(), status, kind, office: unitName },
  ...{ heldFor: instantOut.optional(), heldAt: instantOut.optional(), openTasks: z.int() },
});
export type MeetingLineView = z.infer<typeof meetingLine>;

export const meetingView = matterView.extend({
  ...meetingLine.shape,
  side: z.enum(['office', 'owner', 'other']),
  asOf: instantOut.optional(),
  agenda: z.array(agendaItem),
  further: z.string().optional(),
  invited: z.array(unitName),
  attended: z.array(unitName),
  minutes: z.string().optional(),
  tasks: z.array(
    z.object({
      ...{ taskNo: z.int(), owner: unitName, workingDays: z.int(), text: z.string(), mine: z.boolean() },
      status: z.enum(['open', 'reported', 'done']),
      reports: z.array(z.object({ at: instantOut, text: z.string() })),
      checks: z.array(z.object({ at: instantOut, done: z.boolean(), reason: z.string() })),
    }),
  ),
});
export type MeetingView = z.infer<typeof meetingView>;
