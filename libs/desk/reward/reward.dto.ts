import { z } from 'zod';
import { matterLine, matterView, unitName } from '#desk/folded/folded.dto';
import { fenText, instantOut, reason, receipt } from '#desk/stop-payment-order/order.dto';

const words = z.string().trim().min(2).max(8_000);

export const proposeRewardIn = z.object({
  reporterName: z.string().trim().min(1).max(60).describe('举报人姓名或代号'),
  contact: z.string().trim().min(2).max(100).describe('联系方式；同一举报人以姓名和联系方式识别'),
  report: words.describe('举报内容和查证情况'),
  reportedOn: z.iso.date().describe('举报日期'),
  amountFen: fenText.describe('奖励金额'),
  basis: z.string().trim().min(2).max(200).describe('奖励依据：当地举报奖励规定'),
  caseId: z.string().max(64).optional().describe('据以查证的案件'),
});
export type ProposeRewardIn = z.infer<typeof proposeRewardIn>;
export const rewardProposed = z.object({ rewardId: z.string(), receipt });
export const payRewardIn = z.object({
  paidOn: z.iso.date().describe('兑现日期'),
  title: z.string().trim().min(1).max(200).describe('领取凭证的名称'),
  fileHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .describe('已上传的领取凭证'),
});
export type PayRewardIn = z.infer<typeof payRewardIn>;
export const lapseRewardIn = z.object({ reason });
export type LapseRewardIn = z.infer<typeof lapseRewardIn>;

export const rewardLine = matterLine.extend({
  rewardId: z.string(),
  status: z.enum(['asked', 'granted', 'paid', 'refused', 'lapsed']),
  ...{ office: unitName, amountFen: fenText, reportedOn: z.string() },
});
export type RewardLineView = z.infer<typeof rewardLine>;

export const rewardView = matterView.extend({
  ...rewardLine.shape,
  side: z.enum(['office', 'other']),
  basis: z.string(),
  reporter: z.object({ name: z.string(), contact: z.string() }).optional().describe('只给给予奖励的单位'),
  report: z.string().optional().describe('只给给予奖励的单位'),
  grantedAt: instantOut.optional(),
  paidOn: z.string().optional(),
  reason: z.string().optional().describe('不予批准或者终止的理由'),
});
export type RewardView = z.infer<typeof rewardView>;
