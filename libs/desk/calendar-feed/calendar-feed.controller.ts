import { createHash } from 'node:crypto';
import { Controller, Delete, Get, Header, Inject, Param, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { ruleWordsOf } from '#desk/deadlines/rule-words';
import { expiredAt, type Officer } from '#domain/agency/officer';
import { scopeOf } from '#domain/agency/permission';
import { DomainError } from '#domain/shared/domain-error';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { CalendarFeedRepository } from '#persistence/calendar-feed/calendar-feed.module';
import { type DeadlineRow, DeadlinesReadModel } from '#persistence/deadlines/deadlines.read-model';
import { Act, Public } from '#platform/auth/rules';
import { API_AGENCY, type ApiAgency } from '#platform/auth/ports';
import { LegalTime } from '#platform/clock/legal-time';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { type CalendarEvent, icsOf } from '#platform/ical/ical';

const feed = z
  .object({
    path: z.string().describe('订阅地址的路径；凭地址即可读取，请勿转发'),
    url: z.string().describe('订阅地址'),
  })
  .meta({ id: 'CalendarFeed' });

const MOST_EVENTS = 1_000;

/** 日历订阅: the clocks of an officer's unit in the officer's own calendar. No name, no number, no title of a matter. */
@Controller()
export class CalendarFeedController {
  private readonly deadlines = new DeadlinesReadModel();

  constructor(
    @Inject(CalendarFeedRepository) private readonly feeds: CalendarFeedRepository,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(LegalTime) private readonly time: LegalTime,
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(API_AGENCY) private readonly agency: ApiAgency,
  ) {}

  @Post('calendar-feed')
  @Act('calendar-feed.keep')
  @Answers(feed, { status: 201, description: '生成本人的日历订阅地址；原地址随即失效' })
  async make(@Asked() { actor, key }: Asker, @Req() request: Request): Promise<object> {
    const secret = await this.feeds.make(actor.officerId, key);
    if (!secret)
      throw new DomainError('conflict', 'CALENDAR_FEED.REVOKED', 'This address was revoked: ask for a new one.');
    const path = `/calendar-feeds/${secret}.ics`;
    return { path, url: `${request.protocol}://${request.get('host') ?? 'localhost'}${path}` };
  }

  @Delete('calendar-feed')
  @Act('calendar-feed.keep')
  @Answers(z.object({}), { description: '停用本人的日历订阅地址' })
  async revoke(@Asked() { actor }: Asker): Promise<object> {
    await this.feeds.revoke(actor.officerId);
    return {};
  }

  @Get('calendar-feeds/:file')
  @Public()
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'private, max-age=300')
  async read(@Param('file') file: string): Promise<string> {
    const officer = await this.officerBehind(file.replace(/\.ics$/, ''));
    const { unitId, roles, agency, officerId } = officer;
    const scope = scopeOf({ agency, unitId, officerId, roles }, 'deadline.read');
    const now = await this.time.now();
    const page = { view: 'mine' as const, unitId, endOfToday: now, limit: MOST_EVENTS };
    const rows = await this.deadlines.page(this.database.manager, scope, page);
    return icsOf({ name: '合力·本单位期限', madeAt: new Date(now), events: rows.slice(0, MOST_EVENTS).map(eventOf) });
  }

  /** The register decides, not the address: who has left the service reads nothing. */
  private async officerBehind(secret: string): Promise<Officer> {
    const found = await this.feeds.find(secret);
    const officer = found && (await this.agencies.world()).officer(found.officerId);
    if (!officer || officer.agency !== this.agency || expiredAt(officer, await this.time.now())) {
      throw new DomainError('not-found', 'CALENDAR_FEED.NOT_FOUND', 'There is no such feed.');
    }
    return officer;
  }
}

function eventOf({ matterId, deadlineId, ruleId, status, provisional, dueAt, dueDate }: DeadlineRow): CalendarEvent {
  const { duty, law, mark } = ruleWordsOf(ruleId);
  const notes = [status === 'overdue' && '已逾期', provisional && '暂定', mark].filter(Boolean).join('、');
  return {
    uid: `${createHash('sm3').update(`${matterId}/${deadlineId}`).digest('hex').slice(0, 32)}@heli`,
    summary: `${duty}${notes && `（${notes}）`}`,
    description: `${law}（${ruleId}）。请登录合力工作台“期限”查看事项与推算。`,
    at: dueDate === null ? { instant: dueAt } : { day: dueDate },
  };
}
