import { z } from 'zod';
import { REPORT_KINDS } from '#domain/bank-report/bank-report';
import { pageQuery } from '#platform/http/paging';
import { fenText, instantOut } from '../stop-payment-order/order.dto.js';

export const bankReportLine = z.object({
  reportId: z.string(),
  reportNumber: z.string(),
  kind: z.enum(REPORT_KINDS),
  code: z.string().describe('交易编码'),
  bankName: z.string(),
  centreName: z.string(),
  filedAt: instantOut,
  filedByName: z.string(),
  accounts: z.number().int(),
  stoppedAt: instantOut.optional(),
  stoppedFen: fenText.optional(),
  stage: z.enum(['filed', 'taken', 'turned', 'closed']),
  takenByName: z.string().optional(),
  takenAt: instantOut.optional(),
  settledByName: z.string().optional(),
  settledAt: instantOut.optional(),
  reason: z.string().optional(),
  caseId: z.string().optional(),
  orderId: z.string().optional(),
  release: z.enum(['asked', 'done']).optional(),
  releasedAt: instantOut.optional(),
  dueAt: instantOut.optional(),
  dueRule: z.string().optional(),
});
export type BankReportLine = z.infer<typeof bankReportLine>;

export const bankReportView = bankReportLine.extend({
  facts: z.string(),
  accountList: z.array(z.object({ accountNo: z.number().int(), accountName: z.string(), accountNumber: z.string() })),
});
export type BankReportView = z.infer<typeof bankReportView>;

export const bankReportsQuery = pageQuery.extend({ state: z.enum(['open', 'settled']).optional() });
export type BankReportsQuery = z.infer<typeof bankReportsQuery>;
