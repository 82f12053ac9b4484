import { z } from 'zod';
import { fenText, instantText, receipt } from '#desk/stop-payment-order/order.dto';
import { REPORT_KINDS } from '#domain/bank-report/bank-report';

const reportedAccount = z.object({
  accountName: z.string().trim().min(1).max(100),
  accountNumber: z.string().trim().min(4).max(64),
});

export const fileReport = z.object({
  kind: z.enum(REPORT_KINDS),
  divisionCode: z
    .string()
    .regex(/^\d{6}$/)
    .describe('报送地行政区划代码（GB/T 2260），由该地反诈中心受理'),
  accounts: z.array(reportedAccount).min(1).max(200),
  facts: z.string().trim().min(2).max(4_000).describe('异常情形或案情'),
  stop: z
    .object({
      stoppedAt: instantText,
      stoppedFen: fenText,
      victimTold: z.boolean().describe('已告知受害人向公安机关报案'),
    })
    .optional()
    .describe('先行止付的必填'),
});
export type FileReport = z.infer<typeof fileReport>;

export const reportFiled = z.object({ reportId: z.string(), reportNumber: z.string(), receipt });
export type ReportFiled = z.infer<typeof reportFiled>;

export const releaseStop = z.object({ releasedAt: instantText });

/** The same from the bank's own system: the code says what is reported. */
export const reportMessage = fileReport.omit({ kind: true }).extend({
  code: z.enum(['100401', '100403', '100404', '100405']).describe('案件举报、异常开卡、涉案账户、异常事件'),
});
export type ReportMessage = z.infer<typeof reportMessage>;
