import { z } from 'zod';
import { instantOut } from '#desk/stop-payment-order/order.dto';
import { FIGURES } from '#domain/indicator/figures';
import { pageQuery } from '#platform/http/paging';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const windowQuery = z.object({
  from: day.optional().describe('起始日（含），默认十二个月前'),
  to: day.optional().describe('截止日（含），默认今日'),
});
export type WindowQuery = z.infer<typeof windowQuery>;

export const behindQuery = pageQuery.extend({
  ...windowQuery.shape,
  unitId: z.string().max(64).optional(),
  result: z.string().max(32).optional(),
  step: z.string().max(64).optional(),
});
export type BehindQuery = z.infer<typeof behindQuery>;

export const figureIn = z.enum(FIGURES);

const line = z.object({
  unitId: z.string().optional().describe('没有单位的一行是合计'),
  unitName: z.string().optional(),
  agency: z.string().optional(),
  result: z.string(),
  step: z.string(),
  stepName: z.string().optional(),
  count: z.number().int(),
  share: z.string().optional().describe('按期率、回复率：占同一单位同一环节已到期件数的比例'),
  sum: z.string().describe('金额为分，时长为秒'),
  median: z.number().optional(),
  p90: z.number().optional(),
  most: z.number().optional(),
});
export type FigureLineView = z.infer<typeof line>;

export const indicators = z.object({
  from: day,
  to: day,
  asOf: instantOut.describe('数据截止：读取留痕的法定时间'),
  everywhere: z.boolean().describe('联席办可看全部数字；其他单位只看本单位及下级'),
  figures: z.array(z.object({ figure: figureIn, measure: z.enum(['seconds', 'fen', 'count']), lines: z.array(line) })),
  recovery: z.object({
    mark: z.string().describe('追赃挽损率的依据标记'),
    years: z.array(
      z.object({
        year: z.number().int().optional().describe('办结年度；没有年度的一行是合计'),
        cases: z.number().int(),
        concludedFen: z.string(),
        byPoliceFen: z.string(),
        byProcuratorateFen: z.string(),
        rate: z
          .string()
          .optional()
          .describe('追赃挽损率 = （公安追缴 + 检察追缴）/ 办结涉案金额；无办结金额的年度没有'),
      }),
    ),
  }),
  returns: z.array(
    z.object({
      year: z.number().int().describe('报案年度'),
      cases: z.number().int(),
      lostFen: z.string(),
      returnedFen: z.string(),
      rate: z.string().optional().describe('返还率 = 已返还 / 报案损失；无损失金额的年度没有'),
    }),
  ),
});
export type IndicatorsView = z.infer<typeof indicators>;

export const figureRow = z.object({
  unitId: z.string(),
  unitName: z.string(),
  matterId: z.string(),
  title: z.string(),
  item: z.string(),
  at: instantOut,
  result: z.string(),
  step: z.string(),
  stepName: z.string().optional(),
  value: z.string().optional(),
  opens: z.boolean().describe('本单位可否打开该事项；不可时只看文号、单位和时效'),
});
export type FigureRowView = z.infer<typeof figureRow>;
