import { z } from 'zod';
import { fenText, instantText, reason, receipt } from '#desk/stop-payment-order/order.dto';

export const reportCase = z.object({
  reportedAt: instantText,
  divisionCode: z
    .string()
    .regex(/^\d{6}$/)
    .describe('案发地行政区划代码（GB/T 2260）'),
  channel: z.enum(['110', '96110', 'walk-in', 'online', 'bank', 'other']),
  victim: z.object({
    name: z.string().trim().min(1).max(100),
    phone: z
      .string()
      .trim()
      .regex(/^[\d +()-]{5,20}$/),
    mail: z.email().max(200).optional(),
  }),
  facts: z.string().trim().max(4_000).default(''),
  lossFen: fenText,
});
export type ReportCase = z.infer<typeof reportCase>;

export const caseOpened = z.object({ caseId: z.string(), caseNumber: z.string(), receipt });

/** What a form sends for one account: texts as typed, judged cell by cell like a line of a file. */
export const accountCells = z.object({
  accountName: z.string().max(400),
  accountNumber: z.string().max(400),
  bank: z.string().max(400),
  amount: z.string().max(400),
  transferredAt: z.string().max(400),
});
export type AccountCells = z.infer<typeof accountCells>;

export const listForm = z.object({ rows: z.array(accountCells).min(1).max(200) });

const rowProblem = z.object({
  row: z.number().int(),
  column: z.string(),
  code: z.string(),
  reason: z.string(),
  remedy: z.string(),
});

export const listTaken = z.object({
  listId: z.string(),
  rows: z.number().int(),
  ready: z.number().int(),
  faulty: z.number().int(),
  duplicates: z.array(rowProblem),
  notes: z.array(z.string()),
  problems: z.array(rowProblem),
  warnings: z.array(rowProblem),
});
export type ListTaken = z.infer<typeof listTaken>;

export const accountRow = z.object({
  rowId: z.string(),
  fileRow: z.number().int().optional(),
  hop: z.number().int(),
  status: z.enum(['faulty', 'ready', 'ordered', 'already-ordered', 'discarded']),
  accountName: z.string(),
  accountNumber: z.string(),
  bankGiven: z.string(),
  bankCode: z.string().optional(),
  bankName: z.string().optional(),
  amountFen: fenText.optional(),
  transferredAt: z.iso.datetime().optional(),
  problems: z.array(rowProblem),
  warnings: z.array(rowProblem),
  cells: accountCells.optional(),
  orderId: z.string().optional(),
  draftId: z.string().optional(),
});
export type AccountRowView = z.infer<typeof accountRow>;

export const discardRows = z.object({ rowIds: z.array(z.uuid()).min(1).max(3_000), reason });
export const sendOrders = z.object({
  rowIds: z.array(z.uuid()).max(5_000).optional(),
  draftId: z.string().max(100).optional(),
});
export type SendOrders = z.infer<typeof sendOrders>;

export const ordersSent = z.object({
  orders: z.array(
    z.object({
      orderId: z.string(),
      bankCode: z.string(),
      bankName: z.string(),
      items: z.number().int(),
      status: z.enum(['issued', 'refused', 'unknown']),
      code: z.string().optional(),
      message: z.string().optional(),
    }),
  ),
  withoutAddressee: z.number().int().describe('未识别收文总行、没有发出的行数'),
});
export type OrdersSent = z.infer<typeof ordersSent>;
