import { z } from 'zod';
import { matterLine, matterView, paperIn, unitName } from '#desk/folded/folded.dto';
import { instantOut } from '#desk/stop-payment-order/order.dto';
import { ANSWER_OUTCOMES, FINDING_KIND_NAMES, LINES, OUTCOMES, ROADS } from '#domain/double-inquiry/double-inquiry';

const text = z.string().trim().min(2).max(8_000);
const line = z.enum(LINES);
const kind = z.enum(FINDING_KIND_NAMES);
const road = z.enum(ROADS);
const unitId = z.string().regex(/^[a-z0-9-]{1,64}$/);

export const noteFindingIn = z.object({
  kind,
  institutionUnitId: unitId.optional().describe('哪个单位；认定违反反诈义务的必填'),
  text: text.describe('查明的事实'),
  papers: z.array(paperIn).max(20).describe('证据材料，至少一份'),
});
export type NoteFindingIn = z.infer<typeof noteFindingIn>;
export const concludeLineIn = z.object({ line, outcome: z.enum(OUTCOMES), reason: text });
export type ConcludeLineIn = z.infer<typeof concludeLineIn>;
export const askConsequenceIn = z.object({ findingNo: z.int().min(1), road, reason: text });
export type AskConsequenceIn = z.infer<typeof askConsequenceIn>;
export const answerConsequenceIn = z.object({
  outcome: z.enum(ANSWER_OUTCOMES),
  text: text.describe('处理结果'),
  recommendationId: z.string().max(64).optional().describe('据此提出的检察建议'),
});
export type AnswerConsequenceIn = z.infer<typeof answerConsequenceIn>;

const status = z.enum(['inquiring', 'waiting', 'ended']);
const outcome = z.enum(OUTCOMES).optional();
export const inquiryLine = matterLine.extend({
  caseId: z.string(),
  status,
  unit: unitName,
  institution: outcome.describe('有关单位是否违反义务；缺省为仍在查'),
  source: outcome.describe('个人信息来源；缺省为仍在查'),
  findings: z.number().int(),
  sent: z.number().int(),
});
export type InquiryLineView = z.infer<typeof inquiryLine>;

const paperOut = z.object({ subjectId: z.string(), name: z.string(), hasFile: z.boolean() });
const findingOut = z.object({
  findingNo: z.number().int(),
  kind,
  kindName: z.string(),
  line,
  institution: unitName.optional(),
  text: z.string(),
  papers: z.array(paperOut),
  at: instantOut,
});
const consequenceOut = z.object({
  consequenceNo: z.number().int(),
  findingNo: z.number().int(),
  road,
  status: z.enum(['asked', 'refused', 'sent', 'answered']),
  addressee: unitName,
  number: z.string(),
  reason: z.string(),
  sentAt: instantOut.optional(),
  mayAnswer: z.boolean(),
  answer: z
    .object({
      ...{ outcome: z.enum(ANSWER_OUTCOMES), text: z.string(), at: instantOut },
      recommendationId: z.string().optional(),
    })
    .optional(),
});
export type ConsequenceView = z.infer<typeof consequenceOut>;

export const inquiryView = matterView.extend({
  ...inquiryLine.shape,
  side: z.enum(['handler', 'addressee', 'other']),
  lines: z.array(
    z.object({ line, round: z.number().int(), outcome, reason: z.string().optional(), at: instantOut.optional() }),
  ),
  findingList: z.array(findingOut),
  consequences: z.array(consequenceOut),
});
export type InquiryView = z.infer<typeof inquiryView>;
