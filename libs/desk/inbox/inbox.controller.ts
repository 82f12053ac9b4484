import { Controller, Get, Inject, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Actor } from '#domain/agency/actor';
import { scopeOf } from '#domain/agency/permission';
import { ruleWords } from '#desk/deadlines/deadlines.dto';
import { ruleWordsOf } from '#desk/deadlines/rule-words';
import { present, shown } from '#desk/shown';
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
  })
  .meta({ id: 'InboxLine' });

const inboxQuery = pageQuery.extend({ area: z.string().max(40).optional().describe('只看一类事项') });
type InboxQuery = z.infer<typeof inboxQuery>;

/** 待办: what the officer's unit must do, the most urgent first. */
@Controller('inbox')
export class InboxController {
  private readonly inbox = new InboxReadModel();

  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  @Get()
  @Act('inbox.read')
  @Narrowed()
  @Answers(pageSchema(inboxLine), { description: '本单位待办事项，最急者在前' })
  async list(
    @Query({ schema: inboxQuery }) { area, limit, cursor }: InboxQuery,
    @Acting() actor: Actor,
  ): Promise<object> {
    const page = { unitId: actor.unitId, area, after: keyIn(cursor, 2), limit };
    const rows = await this.inbox.page(this.database.manager, scopeOf(actor, 'inbox.read'), page);
    const { items, ...rest } = pageOf(rows, limit, (row) => [shown(row.dueAt), row.matterId]);
    return { items: items.map(lineOf), ...rest };
  }
}

function lineOf({ ruleId, rule, deadlineId, dueAt, open, overdue, class: kind, ...row }: InboxRow): object {
  return {
    ...present({ ...row }),
    open,
    overdue,
    next: { ...ruleWordsOf(ruleId, rule), deadlineId, class: kind, dueAt: shown(dueAt) },
  };
}
