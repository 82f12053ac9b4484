import { z } from 'zod';
import { deadlineLine } from '#desk/case/case.dto';
import { instantOut } from '#desk/stop-payment-order/order.dto';
import { pageQuery } from '#platform/http/paging';

export const unitName = z.object({
  unitId: z.string(),
  name: z.string(),
  shortName: z.string().optional().describe('简称，供列表使用；文书只用全称'),
});
export type UnitNameView = z.infer<typeof unitName>;

/** Whose turn it is, until when and why. */
export const turnLine = deadlineLine.extend({
  owner: unitName,
  about: z.string().optional().describe('同一应办事项涉及多个单位的，写明是哪一个'),
});

/** What every matter between agencies shows of itself in a list. */
export const matterLine = z.object({
  matterId: z.string(),
  number: z.string(),
  title: z.string(),
  caseId: z.string().optional(),
  caseNumber: z.string().optional(),
  openedAt: instantOut,
  actedAt: instantOut,
  endedAt: instantOut.optional(),
  turn: turnLine.optional().describe('下一项应办：由谁办、何时到期'),
  waitsFor: z.array(unitName).optional().describe('轮到的单位；不止一个或者在另一事项中办理时给出'),
});
export type MatterLineView = z.infer<typeof matterLine>;

/** And on its own page. */
export const matterView = matterLine.extend({ turns: z.array(turnLine) });
export type MatterViewHead = z.infer<typeof matterView>;

export const mattersQuery = pageQuery.extend({
  caseId: z.string().max(64).optional(),
  q: z.string().trim().max(64).optional().describe('文号、案号、户名、账号或电话'),
  state: z.enum(['open', 'ended']).optional(),
});
export type MattersQuery = z.infer<typeof mattersQuery>;

export const paperIn = z.object({
  title: z.string().trim().min(1).max(200).describe('材料名称'),
  fileHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .describe('已上传文件的 SHA-256'),
});
export type PaperIn = z.infer<typeof paperIn>;
