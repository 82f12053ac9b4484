import { z } from 'zod';
import { matterLine, matterView, unitName } from '#desk/folded/folded.dto';
import { instantOut, reason } from '#desk/stop-payment-order/order.dto';
import { OUTCOMES } from '#domain/escalation/escalation';
import { LINES } from '#domain/escalation/ladders';

const unitId = z.string().regex(/^[a-z0-9-]{1,64}$/);
const workingDays = z.int().min(1).max(60).describe('工作日');

export const answerIn = z.object({ text: z.string().trim().min(2).max(8_000).describe('超期原因和补办情况') });
export type AnswerIn = z.infer<typeof answerIn>;
export const climbIn = z.object({ reason });
export type ClimbIn = z.infer<typeof climbIn>;
export const correctionIn = z.object({ what: reason, workingDays });
export type CorrectionIn = z.infer<typeof correctionIn>;
export const innerDateIn = z.object({ reason, workingDays });
export type InnerDateIn = z.infer<typeof innerDateIn>;
export const checkIn = z.object({ corrected: z.boolean(), reason });
export type CheckIn = z.infer<typeof checkIn>;
export const settleIn = z.object({
  kind: z.enum(['explained', 'transferred', 'extended', 'discipline']),
  reason,
  toUnitId: unitId.optional(),
  addressee: z.string().trim().min(2).max(100).optional().describe('移送哪个纪检监察机关'),
});
export type SettleIn = z.infer<typeof settleIn>;

const STATUSES = ['open', 'answered', 'correcting', 'waiting', 'settled', 'exhausted'] as const;

export const escalationLine = matterLine.extend({
  escalationId: z.string(),
  status: z.enum(STATUSES),
  duty: z.string(),
  law: z.string(),
  mark: z.string().optional(),
  dueAt: instantOut.describe('原法定期限'),
  late: unitName.describe('超期单位'),
  lateMatter: z.string().describe('超期的事项'),
  supervisor: unitName.describe('现由谁督办'),
  stepName: z.string(),
  lateByOutage: z.boolean(),
  task: z.string().optional().describe('任务清单中超期的那一项'),
});
export type EscalationLineView = z.infer<typeof escalationLine>;

export const escalationView = matterView.extend({
  ...escalationLine.shape,
  side: z.enum(['late', 'supervisor', 'other']),
  source: z.object({
    matterId: z.string(),
    title: z.string(),
    deadlineId: z.string(),
    ruleId: z.string(),
    handler: unitName.optional(),
    extendable: z.boolean(),
  }),
  line: z.enum(LINES),
  ladder: z.array(
    z.object({
      step: z.string(),
      name: z.string(),
      unit: unitName,
      at: instantOut.optional(),
      why: z.string().optional(),
      reason: z.string().optional(),
    }),
  ),
  rungs: z.array(z.object({ rungId: z.string(), dueAt: instantOut, firedAt: instantOut, lateByOutage: z.boolean() })),
  answers: z.array(z.object({ unit: unitName, at: instantOut, text: z.string() })),
  correction: z.string().optional(),
  dutyDone: z.object({ at: instantOut, reason: z.string() }).optional(),
  outcome: z
    .object({
      kind: z.enum(OUTCOMES),
      reason: z.string(),
      at: instantOut,
      number: z.string().optional().describe('问责线索移送函文号'),
      addressee: z.string().optional(),
    })
    .optional(),
});
export type EscalationView = z.infer<typeof escalationView>;

export const escalationAudit = z.object({
  due: z.object({
    dueAt: instantOut,
    startedAt: instantOut,
    startEvent: z.string(),
    status: z.string(),
    closedAt: instantOut.optional(),
    closedReason: z.string().optional(),
    derivation: z.array(z.record(z.string(), z.unknown())),
    ruleSetVersion: z.string(),
    calendarVersion: z.string(),
  }),
  rungs: z.array(
    z.object({
      rungId: z.string(),
      dueAt: instantOut,
      firedAt: instantOut,
      lateByOutage: z.boolean(),
      number: z.int(),
    }),
  ),
  told: z.array(
    z.object({
      unit: unitName,
      channel: z.string(),
      subject: z.string(),
      at: instantOut.describe('通知形成时间'),
      sentAt: instantOut.optional(),
      status: z.string(),
      actNumber: z.int(),
    }),
  ),
  records: z.array(z.object({ matterId: z.string(), acts: z.int(), hash: z.string() })),
});
export type EscalationAuditView = z.infer<typeof escalationAudit>;
