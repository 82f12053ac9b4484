import { z } from 'zod';
import { matterLine, matterView, paperIn, unitName } from '#desk/folded/folded.dto';
import { instantOut, reason, receipt } from '#desk/stop-payment-order/order.dto';
import { KEY_POINTS } from '#domain/consultation/consultation';

const unitId = z.string().regex(/^[a-z0-9-]{1,64}$/);
const text = z.string().trim().min(2).max(8_000);
const hours = z.number().int().min(1).max(720);

export const conveneIn = z.object({
  caseId: z.string().max(64).optional(),
  point: z.enum(KEY_POINTS),
  agenda: text.describe('议题'),
  materials: z.array(paperIn).max(100).default([]),
  officeUnitIds: z.array(unitId).min(1).max(20),
  quorum: z.number().int().min(2).max(21),
  hours: hours.default(48).describe('提交意见的时间，小时'),
});
export type ConveneIn = z.infer<typeof conveneIn>;
export const convened = z.object({ consultationId: z.string(), receipt });

export const answerInvitationIn = z.object({
  answer: z.enum(['joins', 'declines']),
  reason: z.string().trim().max(500).optional(),
});
export type AnswerInvitationIn = z.infer<typeof answerInvitationIn>;

const STANCES = ['agree', 'conditional', 'dissent'] as const;
export const fileOpinionIn = z.object({
  stance: z.enum(STANCES).describe('同意、有条件同意、不同意'),
  text,
  fileHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});
export type FileOpinionIn = z.infer<typeof fileOpinionIn>;
export const startRoundIn = z.object({ question: text, hours: hours.default(24) });
export type StartRoundIn = z.infer<typeof startRoundIn>;
export const cancelIn = z.object({ reason });
export type CancelIn = z.infer<typeof cancelIn>;

export const issueMinutesIn = z.object({
  kind: z.enum(['minutes', 'work-log']),
  text,
  duties: z
    .array(z.object({ unitId, text: z.string().trim().min(2).max(500), days: z.number().int().min(1).max(365) }))
    .max(100)
    .default([]),
});
export type IssueMinutesIn = z.infer<typeof issueMinutesIn>;
export const answerMinutesIn = z.object({
  version: z.number().int().min(1),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  answer: z.enum(['signed', 'refused']),
  reason: z.string().trim().max(500).optional(),
});
export type AnswerMinutesIn = z.infer<typeof answerMinutesIn>;
export const fulfilDutyIn = z.object({ evidence: z.array(paperIn).min(1).max(50) });
export type FulfilDutyIn = z.infer<typeof fulfilDutyIn>;
export const decideDisputeIn = z.object({ decision: z.enum(['stands', 'cancelled']), reason });
export type DecideDisputeIn = z.infer<typeof decideDisputeIn>;

const paperView = z.object({ no: z.number().int(), name: z.string(), sha256: z.string().optional() });
export const opinionView = z.object({
  unit: unitName,
  round: z.number().int(),
  stance: z.string(),
  text: z.string(),
  sha256: z.string().optional(),
  at: instantOut,
  officerName: z.string(),
  afterOpening: z.boolean(),
});
export type OpinionView = z.infer<typeof opinionView>;

export const consultationLine = matterLine.extend({
  consultationId: z.string(),
  status: z.enum(['collecting', 'opened', 'minuted', 'concluded', 'cancelled']),
  point: z.enum(KEY_POINTS),
  convener: unitName,
  offices: z.number().int(),
  filed: z.number().int(),
});
export type ConsultationLineView = z.infer<typeof consultationLine>;

export const consultationView = matterView.extend({
  ...consultationLine.shape,
  isConvener: z.boolean(),
  ownAnswer: z.string().optional(),
  agenda: z.string(),
  materials: z.array(paperView),
  quorum: z.number().int(),
  offices: z.number().int(),
  officeList: z.array(z.object({ unit: unitName, answer: z.string(), reason: z.string().optional() })),
  rounds: z.array(
    z.object({
      round: z.number().int(),
      question: z.string().optional(),
      openedAt: instantOut.optional(),
      filedBy: z.array(unitName).describe('已提交意见的单位；意见公开前看不到内容'),
      opinions: z.array(opinionView).describe('本单位可以看到的意见'),
    }),
  ),
  minutes: z.array(
    z.object({
      version: z.number().int(),
      kind: z.string(),
      text: z.string(),
      digest: z.string(),
      at: instantOut,
      answers: z.array(z.object({ unit: unitName, answer: z.string(), reason: z.string().optional(), at: instantOut })),
    }),
  ),
  draft: z.string().describe('按记录拟好的会议纪要草稿'),
  duties: z.array(
    z.object({
      dutyNo: z.number().int(),
      unit: unitName,
      text: z.string(),
      days: z.number().int(),
      status: z.string(),
      disputed: z.boolean(),
      disputeReason: z.string().optional(),
      evidence: z.array(paperView),
      isOwn: z.boolean(),
    }),
  ),
});
export type ConsultationView = z.infer<typeof consultationView>;
