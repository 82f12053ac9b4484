import { z } from 'zod';
import { COPY_ROLES, KINDS, LADDER, MEASURES, STATUSES, TOPICS } from '#domain/recommendation/recommendation';
import { deadlineLine } from '../case/case.dto.js';
import { instantOut, instantText } from '../stop-payment-order/order.dto.js';
import { pageQuery } from '#platform/http/paging';

const words = z.string().trim().min(2).max(4_000);
export const worded = z.object({ text: words });
export type Worded = z.infer<typeof worded>;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const file = z.object({
  fileId: hash,
  sha256: hash,
  mediaType: z
    .string()
    .regex(/^[\w.+-]{1,40}\/[\w.+-]{1,80}$/)
    .optional(),
});
export const paperBody = z.object({ paper: file.optional() });
export const fileTaken = z.object({ fileId: z.string(), sha256: z.string(), mediaType: z.string(), name: z.string() });

const copy = z.object({
  role: z.enum(COPY_ROLES),
  name: z.string().trim().min(2).max(64),
  unitId: z.string().max(64).optional(),
});
const switchView = z.object({
  name: z.enum(['legalityFirst', 'opinionFirst', 'objectionSuspends', 'amendmentRestarts']),
  on: z.boolean(),
  mark: z.enum(['UNCONFIRMED', 'DESIGN']),
  basis: z.string(),
});
const askedPoint = z.object({ text: words, days: z.number().int().min(1).max(365).default(60) });

export const reviseBody = z.object({
  heading: z.string().trim().min(4).max(120),
  findings: words,
  points: z.array(askedPoint).min(1).max(50),
  copies: z.array(copy).max(20).default([]),
});
export type ReviseBody = z.infer<typeof reviseBody>;
export const draftBody = reviseBody.extend({
  kind: z.enum(KINDS),
  topic: z.enum(TOPICS),
  addresseeUnitId: z.string().max(64),
  caseNumbers: z.array(z.string().trim().min(4).max(64)).min(1).max(200),
  urgent: z.boolean().default(false),
  setDays: z.number().int().min(1).max(365).optional(),
});
export type DraftBody = z.infer<typeof draftBody>;

export const legalityBody = worded.extend({ passed: z.boolean() });
export const serviceBody = z.object({
  manner: z.enum(['in-writing', 'announced']),
  receivedAt: instantText,
  paper: file,
});
export const moreTimeBody = worded.extend({ until: instantText });
export const moreTimeAnswer = worded.extend({ granted: z.boolean(), heldUntil: instantText.optional() });
const measure = z.object({ kind: z.enum(MEASURES), count: z.number().int().min(0).max(100_000_000) });
export const replyBody = worded.extend({
  number: z.string().trim().min(4).max(64).describe('回复文号'),
  points: z
    .array(
      z.object({
        no: z.number().int().min(1).max(50),
        text: words,
        measures: z.array(measure).max(20).default([]),
        evidence: z.array(file).max(20).default([]),
      }),
    )
    .min(1)
    .max(50),
});
export type ReplyBody = z.infer<typeof replyBody>;
export const replyDecision = z.object({ decision: z.enum(['approved', 'returned']), reason: words.optional() });
export const reviewsBody = z.object({
  points: z
    .array(
      z.object({
        no: z.number().int().min(1).max(50),
        adequate: z.boolean(),
        text: words,
        days: z.number().int().min(1).max(365).optional(),
      }),
    )
    .min(1)
    .max(50),
});
export type ReviewsBody = z.infer<typeof reviewsBody>;
export const reexaminationBody = worded.extend({ no: z.number().int().min(1), valid: z.boolean() });
export const objectionDecision = worded.extend({
  no: z.number().int().min(1),
  outcome: z.enum(['amended', 'withdrawn', 'explained']),
  points: z.array(askedPoint).max(50).optional(),
});
export type ObjectionDecisionBody = z.infer<typeof objectionDecision>;
export const rungBody = worded.extend({
  rung: z.enum(LADDER),
  taken: z.boolean(),
  unjustified: z.boolean().optional(),
  otherBasis: z.literal('JCJ-14').optional(),
  recipient: z
    .object({ name: z.string().trim().min(2).max(64), unitId: z.string().max(64).optional() })
    .optional()
    .describe('报告、通报的对象；不填的，按上下级关系确定'),
});
export type RungBody = z.infer<typeof rungBody>;
export const copySent = z.object({
  copy: z.number().int().min(0).max(19).describe('抄送清单中的序号，自 0 起'),
  sentAt: instantText,
  paper: file.optional(),
});
export const orderBody = worded.extend({ order: z.enum(['amend', 'withdraw']) });
export const amendmentBody = worded.extend({ points: z.array(askedPoint).min(1).max(50) });
export type AmendmentBody = z.infer<typeof amendmentBody>;
export const flowAnswer = worded.extend({ no: z.number().int().min(1) });
export const closureBody = z.object({ visitDays: z.array(z.number().int().min(1).max(365)).max(5).default([]) });
export const visitBody = worded.extend({
  no: z.number().int().min(1),
  outcome: z.enum(['kept', 'relapsed']),
  wanting: z.array(z.number().int().min(1)).max(50).default([]),
});

export const recommendationsQuery = pageQuery.extend({
  q: z.string().trim().max(64).optional().describe('文号、案号、标题或被建议单位'),
  open: z.enum(['true', 'false']).optional().describe('只看未结或者已结'),
});
export type RecommendationsQuery = z.infer<typeof recommendationsQuery>;

const clockLine = deadlineLine.extend({ ownerUnitId: z.string(), ownerName: z.string() });

export const recommendationLine = z.object({
  recommendationId: z.string(),
  number: z.string(),
  kind: z.enum(KINDS),
  topic: z.enum(TOPICS),
  status: z.enum(STATUSES),
  heading: z.string(),
  procuratorateUnitId: z.string(),
  procuratorateName: z.string(),
  addresseeUnitId: z.string(),
  addresseeName: z.string(),
  addresseeShortName: z.string().optional(),
  draftedAt: instantOut,
  issuedAt: instantOut.optional(),
  receivedAt: instantOut.optional(),
  overdueAt: instantOut.optional(),
  endedAt: instantOut.optional(),
  turn: z.enum(['procuratorate', 'chief', 'addressee', 'leader', 'nobody']),
  cases: z.number().int(),
  points: z.number().int(),
  adequate: z.number().int(),
  nextDue: clockLine.optional(),
});
export type RecommendationLineView = z.infer<typeof recommendationLine>;

const pointView = z.object({
  no: z.number().int(),
  text: z.string(),
  days: z.number().int(),
  status: z.enum(['open', 'answered', 'adequate', 'to-supplement']),
  measures: z.array(measure).readonly(),
  evidence: z.array(file).readonly(),
  answer: z.string().optional(),
  remark: z.string().optional(),
  clock: clockLine.optional(),
});
const rungView = z.object({
  rung: z.enum(LADDER),
  taken: z.boolean().optional(),
  at: instantOut.optional(),
  number: z.string().optional(),
  reason: z.string().optional(),
  recipientName: z.string().optional().describe('已发出的对象，或者预备的对象'),
  recipientUnitId: z.string().optional(),
  prepared: z.string().optional().describe('预备文书的正文'),
});
const copyView = copy.extend({ sentAt: instantOut.optional(), manner: z.enum(['house', 'paper']).optional() });
const paperLine = z.object({
  ...{ actNumber: z.number().int(), kind: z.string(), title: z.string(), number: z.string(), at: instantOut },
  to: z.string(),
});

export const recommendationView = recommendationLine.extend({
  findings: z.string(),
  caseNumbers: z.array(z.string()).readonly(),
  copies: z.array(copyView).readonly(),
  papers: z.array(paperLine).describe('已制发的文书'),
  order: z.object({ order: z.enum(['amend', 'withdraw']), text: z.string(), at: instantOut }).optional(),
  flowNotices: z
    .array(
      z.object({
        ...{ no: z.number().int(), number: z.string(), at: instantOut, text: z.string(), mine: z.boolean() },
        answer: z.string().optional(),
      }),
    )
    .describe('案件流程监控通知，只有检察机关能看到'),
  switches: z.array(switchView).describe('规则未定之处：本系统的设定及其标记'),
  urgent: z.boolean(),
  setDays: z.number().int().optional(),
  repeats: z.string().optional(),
  repeatedBy: z.array(z.object({ recommendationId: z.string(), number: z.string() })).describe('其后同类文书'),
  authorName: z.string(),
  legality: z.object({ passed: z.boolean(), text: z.string() }).optional(),
  opinion: z
    .object({
      ...{ askedAt: instantOut, text: z.string().optional() },
      lapsedAt: instantOut.optional().describe('期满未反馈，可以径行制发'),
    })
    .optional(),
  proposal: z.object({ approvalId: z.string(), byName: z.string(), at: instantOut, mine: z.boolean() }).optional(),
  filed: z.boolean().describe('是否须报上级院备案'),
  filedAt: instantOut.optional(),
  proofs: z.array(z.object({ manner: z.string(), receivedAt: instantOut, paper: file.optional() })).readonly(),
  pointList: z.array(pointView),
  plan: z.string().optional(),
  moreTime: z.array(
    z.object({
      text: z.string(),
      until: instantOut,
      granted: z.boolean().optional(),
      heldUntil: instantOut.optional(),
    }),
  ),
  replyDraft: z
    .object({
      ...{ number: z.string(), text: z.string(), byName: z.string() },
      answers: z.array(
        z.object({ no: z.number().int(), text: z.string(), measures: z.array(measure), evidence: z.array(file) }),
      ),
    })
    .optional()
    .describe('拟写中的回复，只有被建议单位能看到'),
  replies: z.array(z.object({ number: z.string(), at: instantOut, late: z.boolean(), approvedByName: z.string() })),
  objections: z.array(
    z.object({
      no: z.number().int(),
      at: instantOut,
      text: z.string(),
      valid: z.boolean().optional(),
      finding: z.string().optional(),
      outcome: z.enum(['amended', 'withdrawn', 'explained']).optional(),
    }),
  ),
  urgings: z.array(z.object({ number: z.string(), at: instantOut })).readonly(),
  ladder: z.array(rungView),
  nextRung: z.enum(LADDER).optional(),
  wanting: z.boolean(),
  climbs: z.boolean().describe('督促期满仍未落实，检察长可以决定是否上报、通报或者起诉'),
  visits: z
    .array(
      z.object({
        no: z.number().int(),
        days: z.number().int(),
        outcome: z.enum(['kept', 'relapsed']).optional(),
        at: instantOut.optional(),
        text: z.string().optional().describe('回访情况'),
      }),
    )
    .readonly(),
  clocks: z.array(clockLine),
});
export type RecommendationView = z.infer<typeof recommendationView>;
