import { z } from 'zod';
import { pageQuery } from '#platform/http/paging';
import { instantOut } from '../stop-payment-order/order.dto.js';
import { caseLine } from './case.dto.js';

export const knownCasesQuery = pageQuery.extend({
  q: z.string().trim().max(64).optional().describe('案号、户名、账号或电话'),
});
export type KnownCasesQuery = z.infer<typeof knownCasesQuery>;

export const knownCase = z.object({
  ...{ caseId: z.string(), caseNumber: z.string(), openedAt: instantOut, divisionName: z.string() },
  handlerUnitName: z.string(),
  handlerUnitShortName: z.string().optional(),
  filing: caseLine.shape.filing.pick({ status: true, number: true }),
  prosecution: caseLine.shape.prosecution,
  matters: z
    .array(z.object({ matterId: z.string(), title: z.string(), ended: z.boolean() }))
    .describe('本案中与本单位有关的事项，最近办理的在前'),
});
export type KnownCaseView = z.infer<typeof knownCase>;
