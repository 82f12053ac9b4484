import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { shownOfficer, shownUnit } from '#domain/agency/shown-name';
import { present, shown } from '#desk/shown';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { type TimelineAct, TimelineReadModel } from '#persistence/timeline/timeline.read-model';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { keyIn, pageOf, pageQuery, pageSchema } from '#platform/http/paging';

export const timelineAct = z
  .object({
    number: z.int(),
    event: z.string(),
    at: z.iso.datetime().describe('法定时间'),
    receivedAt: z.iso.datetime().optional().describe('收到的法定时间，据以判断是否逾期'),
    recordedAt: z.iso.datetime(),
    by: z
      .object({
        agency: z.string(),
        unitId: z.string(),
        unitName: z.string(),
        officerId: z.string(),
        officerName: z.string(),
      })
      .optional(),
    happened: z.record(z.string(), z.unknown()).describe('事项内容；不含个人信息'),
    fires: z.array(z.record(z.string(), z.unknown())).optional().describe('到时的期限与督促'),
    deadlines: z
      .array(z.object({ deadlineId: z.string(), ruleId: z.string(), dueAt: z.iso.datetime() }))
      .optional()
      .describe('开始或变动的期限'),
    closes: z.array(z.object({ deadlineId: z.string(), reason: z.string() })).optional(),
    numbers: z.record(z.string(), z.string()).optional().describe('登记的文号'),
    onPaper: z
      .object({ number: z.string().optional(), receivedAt: z.iso.datetime(), sha256: z.string() })
      .optional()
      .describe('纸质反馈：由承办人录入'),
    hash: z.string().describe('与前一条相连的校验值'),
  })
  .meta({ id: 'TimelineAct' });

const timelineQuery = pageQuery.extend({ order: z.enum(['oldest-first', 'newest-first']).default('oldest-first') });
type TimelineQuery = z.infer<typeof timelineQuery>;

/** 办理记录: what was done in a matter, by whom and when, as the record has it. */
@Controller('matters')
export class TimelineController {
  private readonly timeline = new TimelineReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
  ) {}

  @Get(':matterId/acts')
  @Act('timeline.read')
  @Relation('matterId')
  @Answers(pageSchema(timelineAct), { description: '一件事项的办理记录' })
  async list(
    @Param('matterId') matterId: string,
    @Query({ schema: timelineQuery }) { order, limit, cursor }: TimelineQuery,
  ): Promise<object> {
    const key = keyIn(cursor, 1)?.[0];
    const [world, rows] = await Promise.all([
      this.agencies.world(),
      this.timeline.page(this.database.manager, {
        matterId,
        order,
        after: key === undefined ? undefined : Number(key),
        limit,
      }),
    ]);
    const { items, ...rest } = pageOf(rows, limit, ({ number }) => [number]);
    return { items: items.map((row) => shownAct(row, world)), ...rest };
  }
}

export function shownAct({ number, entry, hash, recordedAt }: TimelineAct, world: AgencyWorld): object {
  const { happened, at, receivedAt, by, fires, closes, deadlines, numbers, onPaper } = entry;
  const author = by && {
    ...by,
    unitName: shownUnit(world.tree, by.unitId),
    officerName: shownOfficer(world, by.officerId),
  };
  const moved = deadlines?.map(({ deadlineId, ruleId, dueAt }) => ({ deadlineId, ruleId, dueAt }));
  return present({
    ...{ number, event: happened.event, at, receivedAt, recordedAt: shown(recordedAt), by: author, happened },
    ...{ fires, deadlines: moved, closes, numbers, onPaper, hash },
  });
}
