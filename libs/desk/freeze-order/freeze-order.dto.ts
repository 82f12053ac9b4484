import { z } from 'zod';
import { unitName } from '#desk/folded/folded.dto';
import { fenText, instantOut } from '#desk/stop-payment-order/order.dto';
import { ASSET_KINDS } from '#domain/freeze-order/freeze-order';
import { pageQuery } from '#platform/http/paging';

export const assetKind = z.enum(ASSET_KINDS);

export const freezeLine = z.object({
  orderId: z.string(),
  orderNumber: z.string().optional(),
  caseId: z.string(),
  caseNumber: z.string(),
  filingNumber: z.string().describe('立案决定书文号'),
  bankCode: z.string(),
  bankName: z.string(),
  bankShortName: z.string().optional(),
  byHand: z.boolean().describe('纸质送达：对方机构未接入'),
  first: z.boolean().describe('账户设有风险标签，排在前面'),
  issuerUnitId: z.string(),
  issuerUnitName: z.string(),
  authorityUnitId: z.string(),
  authorityUnitName: z.string().describe('批准冻结的公安机关，续冻、解冻由其批准'),
  level: z.string(),
  major: z.boolean().describe('重大、复杂案件，期限一年'),
  status: z.enum(['proposed', 'refused', 'withdrawn', 'issued']),
  approvalId: z.string(),
  proposedAt: instantOut,
  proposedByName: z.string(),
  issuedAt: instantOut.optional(),
  paperNumber: z.string().optional().describe('纸质审批文号'),
  renewalNumber: z.string().optional(),
  releaseNumber: z.string().optional(),
  endedAt: instantOut.optional(),
  items: z.number().int(),
  waiting: z.number().int(),
  held: z.number().int(),
  askedFen: fenText,
  heldFen: fenText,
  nextEndsAt: instantOut.optional(),
});
export type FreezeLineView = z.infer<typeof freezeLine>;

const freezeItem = z.object({
  itemNo: z.number().int(),
  rowId: z.string(),
  accountName: z.string(),
  accountNumber: z.string(),
  kind: assetKind,
  askedFen: fenText,
  justifiedFen: fenText,
  scope: z.string(),
  withProceeds: z.boolean(),
  status: z.enum(['waiting', 'frozen', 'queued', 'refused', 'released', 'lapsed', 'withdrawn']),
  waiting: z.enum(['answer', 'renewal', 'release', 'turn', 'lapse']).optional(),
  frozenFen: fenText.optional(),
  frozenAt: instantOut.optional(),
  endsAt: instantOut.optional(),
  endedAt: instantOut.optional(),
  deadlineId: z.string().optional(),
  queuedAt: instantOut.optional(),
  queuePosition: z.number().int().optional(),
  refusalCode: z.string().optional(),
  refusalText: z.string().optional(),
  operator: z.string().optional(),
  bankReference: z.string().optional(),
  neededUntil: instantOut.optional().describe('不再需要冻结之时'),
  releasedInMs: z.number().optional().describe('自不再需要冻结至银行解除'),
  overrideReason: z.string().optional().describe('冻结数额超过依据数额的理由'),
  releasingFen: fenText.optional().describe('要求解除的部分；整项解除时不填'),
  registeredEnd: instantOut.optional().describe('银行登记的到期时刻'),
  reported: z
    .object({ frozenFen: fenText.optional(), frozenAt: instantOut.optional() })
    .optional()
    .describe('冻结撤回后银行仍称已冻结：按其陈述留存，未证'),
  foundAt: instantOut.optional().describe('查明与案件无关之时'),
  unrelated: z.boolean().describe('已查明与案件无关'),
  ownerNotified: z.boolean(),
  returned: z.array(z.string()),
});
export type FreezeItemView = z.infer<typeof freezeItem>;

export const freezeView = freezeLine.extend({
  itemList: z.array(freezeItem),
  afterHandOver: z
    .object({ words: z.string(), mark: z.literal('DESIGN') })
    .optional()
    .describe('案件已移交：续冻和解除由谁审批'),
  cooperation: z
    .object({ assistanceId: z.string(), to: unitName, number: z.string().optional(), status: z.string().optional() })
    .optional()
    .describe('随冻结通知同时发出的办案协作函；冻结不待其答复'),
});
export type FreezeView = z.infer<typeof freezeView>;

const freezePaper = z.object({
  actNumber: z.number().int(),
  kind: z.enum(['renewal', 'release']),
  number: z.string(),
  issuedAt: instantOut,
});
export type FreezePaperView = z.infer<typeof freezePaper>;
export const freezePapers = z.object({ items: z.array(freezePaper) });

export const heldFreeze = freezeItem.extend({
  orderId: z.string(),
  orderNumber: z.string(),
  caseId: z.string(),
  caseNumber: z.string(),
  bankName: z.string(),
  bankShortName: z.string().optional(),
});
export type HeldFreezeView = z.infer<typeof heldFreeze>;

export const freezesQuery = pageQuery.extend({
  caseId: z.string().max(64).optional(),
  state: z.enum(['proposed', 'waiting', 'held', 'ended']).optional(),
});
export type FreezesQuery = z.infer<typeof freezesQuery>;
