import { z } from 'zod';
import { pageQuery, pageSchema } from '#platform/http/paging';

const line = {
  noticeId: z.string(),
  matterId: z.string(),
  actNumber: z.int(),
  recipientUnitId: z.string(),
  template: z.string(),
  subject: z.string(),
  link: z.string().optional().describe('办理入口'),
  createdAt: z.iso.datetime(),
};

export const noticePage = pageSchema(
  z.object({ ...line, body: z.string(), readAt: z.iso.datetime().optional() }).meta({ id: 'Notice' }),
);

export const failedPage = pageSchema(
  z
    .object({
      ...line,
      recipientUnitName: z.string(),
      channel: z.string(),
      address: z.string().optional(),
      attempts: z.int(),
      lastError: z.string().optional(),
    })
    .meta({ id: 'FailedNotice' }),
);

export const noticesQuery = pageQuery.extend({
  unread: z.enum(['true', 'false']).default('false').describe('只看未读'),
});
export type NoticesQuery = z.infer<typeof noticesQuery>;

export const noticeReceipt = z.object({ noticeId: z.string(), status: z.enum(['read', 'pending']) });
