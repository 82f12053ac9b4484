import { z } from 'zod';
import { matterLine, matterView, paperIn, unitName } from '#desk/folded/folded.dto';
import { instantOut, instantText, receipt } from '#desk/stop-payment-order/order.dto';
import { MEASURES, PUNISHMENT_GROUND_NAMES, SERVICE_WAYS } from '#domain/punishment-listing/punishment-listing';
import { PUNISHMENT_WAITS } from '#persistence/punishment-listing/punishment-list.read-model';
import { pageQuery } from '#platform/http/paging';

const text = z.string().trim().min(2).max(8_000);
const papers = z.array(paperIn).max(20).default([]);
const kind = z.enum(['person', 'organization']);
const ground = z.enum(PUNISHMENT_GROUND_NAMES);
const measures = z.array(z.enum(MEASURES));

export const proposePunishmentIn = z.object({
  subject: z.object({
    kind,
    name: z.string().trim().min(1).max(100),
    number: z.string().trim().min(8).max(40).describe('公民身份号码或统一社会信用代码'),
  }),
  ground,
  measures: measures.min(1).max(3),
  factAt: instantText.describe('行为认定之日或判决生效之日'),
  basis: text.describe('事实和理由'),
  papers,
});
export type ProposePunishmentIn = z.infer<typeof proposePunishmentIn>;
export const punishmentProposed = z.object({ listingId: z.string(), receipt });
export const serveNoticeIn = z.object({ servedAt: instantText, way: z.enum(SERVICE_WAYS), paper: paperIn.optional() });
export type ServeNoticeIn = z.infer<typeof serveNoticeIn>;
export const appealPunishmentIn = z.object({ statement: text, papers });
export type AppealPunishmentIn = z.infer<typeof appealPunishmentIn>;
export const decidePunishmentAppealIn = z.object({ outcome: z.enum(['upheld', 'dismissed']), reason: text });
export type DecidePunishmentAppealIn = z.infer<typeof decidePunishmentAppealIn>;
export const declarationIn = z.object({ paper: paperIn.describe('签署的反诈声明书') });
export type DeclarationIn = z.infer<typeof declarationIn>;
export const repairIn = z.object({ statement: text });
export type RepairIn = z.infer<typeof repairIn>;
export const decideRepairIn = z.object({ granted: z.boolean(), reason: text });
export type DecideRepairIn = z.infer<typeof decideRepairIn>;

const status = z.enum(['proposed', 'listed', 'ended', 'refused']);
export const punishmentListingLine = matterLine.extend({
  listingId: z.string(),
  status,
  subjectKind: kind,
  name: z.string(),
  groundName: z.string(),
  decider: unitName,
  endsAt: instantOut.optional().describe('期限届满'),
});
export type PunishmentListingLineView = z.infer<typeof punishmentListingLine>;

const paperOut = z.object({ subjectId: z.string(), name: z.string(), hasFile: z.boolean() });
const appealOut = z.object({
  appealNo: z.number().int(),
  statement: z.string(),
  papers: z.array(paperOut),
  at: instantOut,
  moot: z.boolean(),
  decision: z
    .object({ outcome: z.enum(['upheld', 'dismissed']), reason: z.string(), number: z.string(), at: instantOut })
    .optional(),
});
const entryOut = z.object({
  entryNo: z.number().int(),
  status: z.enum(['proposed', 'refused', 'waiting', 'running', 'ended']),
  ground,
  groundName: z.string(),
  years: z.number().int(),
  measures,
  number: z.string(),
  basis: z.string(),
  papers: z.array(paperOut),
  proposer: unitName,
  decider: unitName,
  side: z.enum(['decider', 'proposer', 'other']),
  factAt: instantOut,
  decidedAt: instantOut.optional(),
  startsAt: instantOut.optional(),
  endsAt: instantOut.optional(),
  endedAt: instantOut.optional(),
  endedBy: z.enum(['period', 'five-years', 'appeal']).optional(),
  served: z.object({ at: instantOut, way: z.enum(SERVICE_WAYS), paper: paperOut.optional() }).optional(),
  appeals: z.array(appealOut),
  institutions: z
    .array(
      z.object({
        unit: unitName,
        ...{ carriedOutAt: instantOut.optional(), carriedOutBy: z.string().optional() },
        ...{ liftedAt: instantOut.optional(), liftedBy: z.string().optional() },
      }),
    )
    .describe('执行中的，列出名单所送达的全部银行、支付机构和运营商；已解除的，只列出登记过已落实的机构'),
});
export type PunishmentEntryView = z.infer<typeof entryOut>;

export const punishmentListingView = matterView.extend({
  ...punishmentListingLine.shape,
  idNumber: z.string(),
  entries: z.array(entryOut),
  fiveYearsEndAt: instantOut.optional().describe('连续惩戒最迟的届满时间'),
  declarations: z.array(z.object({ at: instantOut, paper: paperOut })),
  repairs: z.array(
    z.object({
      ...{ repairNo: z.number().int(), entryNo: z.number().int(), statement: z.string(), at: instantOut },
      ...{ moot: z.boolean(), granted: z.boolean().optional(), reason: z.string().optional() },
    }),
  ),
});
export type PunishmentListingView = z.infer<typeof punishmentListingView>;

export const punishmentListQuery = pageQuery.extend({
  since: instantText
    .optional()
    .describe('只取该时点以后变化的条目（含已解除）；建议与上次取数时间重叠十分钟。缺省取全部在册条目'),
  waits: z
    .enum(PUNISHMENT_WAITS)
    .optional()
    .describe('只取本机构尚未落实的在册条目，或者已解除而本机构尚未解除措施的条目'),
});
export type PunishmentListQuery = z.infer<typeof punishmentListQuery>;

/** What has ended bears its number alone: who carried it out knows by it whom to set free. */
export const punishedLine = z.object({
  entryId: z.string(),
  number: z.string().describe('联合惩戒告知书文号'),
  status: z.enum(['running', 'ended']),
  kind: kind.optional(),
  name: z.string().optional(),
  idNumber: z.string().optional(),
  measures: z.array(z.string()),
  deciderName: z.string(),
  startsAt: instantOut,
  endsAt: instantOut,
  endedAt: instantOut.optional(),
  changedAt: instantOut,
  carriedOutAt: instantOut.optional().describe('本机构登记已落实的时间'),
  liftedAt: instantOut.optional().describe('本机构登记已解除措施的时间'),
});
export type PunishedLineView = z.infer<typeof punishedLine>;
