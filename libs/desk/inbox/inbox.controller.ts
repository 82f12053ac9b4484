import { Controller, Get, Inject, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Actor } from '#domain/agency/actor';
import { scopeOf } from '#domain/agency/permission';
import { ruleWords } from '#desk/deadlines/deadlines.dto';
import { ruleWordsOf } from '#desk/deadlines/rule-words';
import { present, shown } from '#desk/shown';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { shownOfficer } from '#domain/agency/shown-name';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { InboxReadModel, type InboxRow } from '#persistence/inbox/inbox.read-model';
import { Act, Acting, Narrowed } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { keyIn, pageOf, pageQuery, pageSchema } from '#platform/http/paging';

const inboxLine = z
  .object({
    matterId: z.string(),
    area: z.string(),
    caseId: z.string().optional(),
    title: z.string(),
    state: z.string().optional(),
    actedAt: z.iso.datetime().describe('最近一次办理的时间'),
    next: ruleWords.extend({ deadlineId: z.string(), class: z.string(), dueAt: z.iso.datetime() }),
    open: z.int().describe('本单位须遵守的期限数'),
    overdue: z.int().describe('其中已逾期的期限数'),
    takenBy: z.string().optional().describe('已领取的本单位人员'),
    takenByName: z.string().optional(),
    takenAt: z.iso.datetime().optional(),
  })
  .meta({ id: 'InboxLine' });

const inboxQuery = pageQuery.extend({
  area: z.string().max(40).optional().describe('只看一类事项'),
  taken: z.enum(['mine', 'nobody']).optional().describe('只看本人已领取的，或无人领取的'),
});
type InboxQuery = z.infer<typeof inboxQuery>;

/** 待办: what the officer's unit must do, the most urgent first. */
@Controller('inbox')
export class InboxController {
  private readonly inbox = new InboxReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
  ) {}

  @Get()
  @Act('inbox.read')
  @Narrowed()
  @Answers(pageSchema(inboxLine), { description: '本单位待办事项，最急者在前' })
  async list(
    @Query({ schema: inboxQuery }) { area, taken, limit, cursor }: InboxQuery,
    @Acting() actor: Actor,
  ): Promise<object> {
    const page = { unitId: actor.unitId, area, taken, after: keyIn(cursor, 2), limit };
    const [world, rows] = await Promise.all([
      this.agencies.world(),
      this.inbox.page(this.database.manager, scopeOf(actor, 'inbox.read'), page),
    ]);
    const { items, ...rest } = pageOf(rows, limit, (row) => [shown(row.dueAt), row.matterId]);
    return { items: items.map((row) => lineOf(row, world)), ...rest };
  }
}

function lineOf(
  { ruleId, rule, deadlineId, dueAt, open, overdue, class: kind, ...row }: InboxRow,
  world: AgencyWorld,
): object {
  const takenByName = row.takenBy === null ? undefined : shownOfficer(world, row.takenBy);
  return {
    ...present({ ...row, takenByName, takenAt: row.takenAt && shown(row.takenAt) }),
    open,
    overdue,
    next: { ...ruleWordsOf(ruleId, rule), deadlineId, class: kind, dueAt: shown(dueAt) },
  };
}
