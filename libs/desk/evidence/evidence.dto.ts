import { z } from 'zod';
import { matterLine, matterView, paperIn, unitName } from '#desk/folded/folded.dto';
import { instantOut, instantText, reason, receipt } from '#desk/stop-payment-order/order.dto';
import { EVIDENCE_ENDS, EVIDENCE_KINDS } from '#domain/evidence/evidence';

const unitId = z.string().regex(/^[a-z0-9-]{1,64}$/);
const officerId = z.string().regex(/^[A-Za-z0-9._-]{1,64}$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const registerEvidenceIn = z.object({
  caseId: z.string().max(64).optional(),
  kind: z.enum(EVIDENCE_KINDS),
  item: paperIn.describe('证据名称；电子数据须附已上传文件的 SHA-256'),
  takenAt: instantText.optional().describe('提取时间，缺省为现在'),
});
export type RegisterEvidenceIn = z.infer<typeof registerEvidenceIn>;
export const evidenceRegistered = z.object({ evidenceId: z.string(), receipt });
export const offerEvidenceIn = z.object({
  toUnitId: unitId,
  toOfficerId: officerId,
  purpose: z.string().trim().min(2).max(200),
});
export type OfferEvidenceIn = z.infer<typeof offerEvidenceIn>;
export const receiveEvidenceIn = z.object({ sha256: sha256.optional().describe('接收时文件的 SHA-256') });
export type ReceiveEvidenceIn = z.infer<typeof receiveEvidenceIn>;
export const withdrawOfferIn = z.object({ reason });
export type WithdrawOfferIn = z.infer<typeof withdrawOfferIn>;
export const endEvidenceIn = z.object({ end: z.enum(EVIDENCE_ENDS), reason });
export type EndEvidenceIn = z.infer<typeof endEvidenceIn>;

const hand = z.object({ unit: unitName, officerId: z.string(), officerName: z.string() });

export const evidenceLine = matterLine.extend({
  evidenceId: z.string(),
  kind: z.enum(EVIDENCE_KINDS),
  status: z.enum(['held', 'offered', 'ended']),
  name: z.string(),
  holder: hand,
});
export type EvidenceLineView = z.infer<typeof evidenceLine>;

export const evidenceView = matterView.extend({
  ...evidenceLine.shape,
  sha256: z.string().optional(),
  since: instantOut,
  offer: hand.extend({ purpose: z.string(), at: instantOut }).optional(),
  isHolder: z.boolean(),
  isReceiver: z.boolean(),
  chain: z.array(
    z.object({ at: instantOut, from: hand.optional(), to: hand.optional(), purpose: z.string(), by: z.string() }),
  ),
  gapAt: z.int().optional().describe('保管链中断之处；没有中断的不出现'),
});
export type EvidenceView = z.infer<typeof evidenceView>;
