import { z } from 'zod';
import { instantText } from '#desk/stop-payment-order/order.dto';
import { pageQuery } from '#platform/http/paging';

export const approvalLine = z
  .object({
    approvalId: z.string(),
    matterId: z.string(),
    kind: z.string(),
    title: z.string(),
    matterTitle: z.string(),
    proposerUnitId: z.string(),
    proposerUnitName: z.string(),
    proposerName: z.string(),
    approverUnitId: z.string(),
    approverUnitName: z.string(),
    level: z.string(),
    askedAt: z.iso.datetime(),
    dueAt: z.iso.datetime().optional(),
    fast: z.boolean().describe('绿色通道：提前提醒、排在前面，审批层级不变（SEED）'),
    mine: z.boolean().describe('本人呈请，不能由本人审批'),
    decision: z.enum(['approved', 'refused', 'withdrawn']).optional(),
    reason: z.string().optional(),
    paper: z
      .object({ number: z.string(), approvedAt: z.string(), sha256: z.string() })
      .optional()
      .describe('纸质审批：批文号、批准时间、扫描件哈希'),
    decidedByName: z.string().optional(),
    decidedAt: z.iso.datetime().optional(),
  })
  .meta({ id: 'Approval' });

export const approvalsQuery = pageQuery.extend({
  side: z.enum(['to-decide', 'proposed']).default('to-decide').describe('待本单位审批，或本单位呈请'),
  decided: z.enum(['true', 'false']).default('false'),
});
export type ApprovalsQuery = z.infer<typeof approvalsQuery>;

const matterId = z.string().regex(/^[a-z-]{1,40}\/[A-Za-z0-9._-]{1,80}$/);
const reason = z.string().trim().min(2).max(500).optional().describe('不予批准的理由');

export const decideApproval = z.object({ matterId, decision: z.enum(['approved', 'refused']), reason });
export type DecideApprovalBody = z.infer<typeof decideApproval>;

export const enterPaper = z.object({
  matterId,
  decision: z.enum(['approved', 'refused']),
  reason,
  number: z.string().trim().min(1).max(80).describe('批文编号'),
  approvedAt: instantText.describe('批准时间'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('扫描件的 SHA-256，由上传接口给出'),
});
export type EnterPaperBody = z.infer<typeof enterPaper>;

export const scanTaken = z.object({
  sha256: z.string(),
  bytes: z.number().int(),
  mediaType: z.string(),
});
