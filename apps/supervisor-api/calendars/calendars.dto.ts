import { z } from 'zod';
import { instantOut, reason, receipt } from '#desk/stop-payment-order/order.dto';
import { pageQuery } from '#platform/http/paging';

const words = (most: number) => z.string().trim().min(1).max(most);
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('2027-02-05');
const year = z.coerce.number().int().min(2020).max(2100);

export const yearIn = year;

const dayLine = z.object({
  day,
  kind: z.enum(['off', 'make-up']).describe('off 放假，make-up 调休上班'),
  name: words(40),
});

/** A region or an agency by the name of its calendar. */
export const scope = z.string().regex(/^[a-z0-9-]{1,64}$/);

export const noticeIn = z.object({
  year,
  notice: words(120).describe('通知名称或文号'),
  scope: scope.optional().describe('地区或机关专用日历的名称；全国通知不填'),
  days: z.array(dayLine).min(1).max(120),
});
export type NoticeIn = z.infer<typeof noticeIn>;

export const noticeFields = noticeIn.omit({ days: true });

const change = z.object({
  day,
  before: z.enum(['off', 'make-up', 'ordinary']),
  after: z.enum(['off', 'make-up', 'ordinary']),
  name: z.string(),
});

const summary = z.object({
  moved: z.int().describe('届满时间改变'),
  settled: z.int().describe('时间不变，不再是暂定（或变为暂定）'),
  reladdered: z.int().describe('时间不变，提醒改期'),
  restated: z.int().describe('时间不变，说明改变'),
  digest: z.string().describe('全部变动的校验值；发布时须填所看过的试算的这个值'),
});

export const simulation = z
  .object({
    status: z.enum(['asked', 'simulated', 'recorded', 'dropped']),
    ready: z.boolean().describe('试算已完成，可以发布'),
    done: z.int(),
    total: z.int(),
    summary: summary.optional(),
    lastError: z.string().optional(),
  })
  .meta({ id: 'BooksSimulation' });

export const publicationLine = z
  .object({
    publicationId: z.string(),
    year: z.int(),
    scope: z.string().optional(),
    notice: z.string(),
    unitName: z.string(),
    status: z.enum(['loaded', 'published', 'withdrawn']),
    loadedBy: z.string(),
    loadedByName: z.string(),
    loadedAt: instantOut,
    publishedBy: z.string().optional(),
    publishedByName: z.string().optional(),
    publishedAt: instantOut.optional(),
    reason: z.string().optional(),
  })
  .meta({ id: 'CalendarPublicationLine' });

export const publicationView = publicationLine
  .extend({
    days: z.array(dayLine),
    changes: z.array(change).describe('与现行日历的差异'),
    simulation: simulation.optional(),
  })
  .meta({ id: 'CalendarPublication' });

export const loaded = z.object({ publicationId: z.string(), receipt, changes: z.array(change) });

export const publish = z.object({ digest: z.string().min(8).max(128) });
export type Publish = z.infer<typeof publish>;
export const withdraw = z.object({ reason });
export type Withdraw = z.infer<typeof withdraw>;

export const movesQuery = pageQuery.extend({ kind: z.enum(['moved', 'settled', 'reladdered', 'restated']).optional() });
export type MovesQuery = z.infer<typeof movesQuery>;

export const moveLine = z
  .object({
    matterId: z.string(),
    deadlineId: z.string(),
    ruleId: z.string(),
    duty: z.string(),
    law: z.string(),
    mark: z.string().optional(),
    title: z.string(),
    kind: z.enum(['moved', 'settled', 'reladdered', 'restated']),
    status: z
      .enum(['simulated', 'recorded', 'followed', 'settled', 'gone'])
      .describe('simulated 试算，recorded 已改期待事项跟进，followed 已跟进，settled 无需跟进，gone 事项已办结'),
    ownerUnitId: z.string(),
    ownerUnitName: z.string(),
    oldDueAt: instantOut,
    newDueAt: instantOut,
    oldDueDate: z.string().optional(),
    newDueDate: z.string().optional(),
    cause: z.array(z.string()).describe('原因'),
  })
  .meta({ id: 'DeadlineMove' });

export const progress = z
  .object({
    matters: z.int().describe('须跟进的事项'),
    mattersWaiting: z.int(),
    followed: z.int().describe('已跟进的期限'),
    waiting: z.int(),
    gone: z.int(),
    settled: z.int(),
    nextDueAt: instantOut.optional().describe('尚待跟进者中最先到期的时间'),
  })
  .meta({ id: 'MoveProgress' });

const yearLine = z.object({
  year: z.int(),
  published: z.boolean(),
  notice: z.string().optional(),
  workingDays: z.int().describe('工作日天数；未公布的年度按法定节日推算'),
});

export const calendars = z.object({ version: z.string(), years: z.array(yearLine) });
export const yearView = yearLine.extend({ version: z.string(), days: z.array(dayLine.extend({ notice: z.string() })) });
