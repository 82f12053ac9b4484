import { Controller, Delete, Get, Header, Inject, Param, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import { CalendarFeedReader } from '#desk/calendar-feed/calendar-feed.reader';
import { FeedOwners } from '#desk/calendar-feed/feed-owners';
import { DomainError } from '#domain/shared/domain-error';
import { CalendarFeedRepository } from '#persistence/calendar-feed/calendar-feed.module';
import { Act, Public } from '#platform/auth/rules';
import { LegalTime } from '#platform/clock/legal-time';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';

const feed = z
  .object({
    path: z.string().describe('订阅地址的路径；凭地址即可读取，请勿转发'),
    url: z.string().describe('订阅地址'),
  })
  .meta({ id: 'CalendarFeed' });

/** 日历订阅: the clocks of an officer's unit in the officer's own calendar. No name, no number, no title of a matter. */
@Controller()
export class CalendarFeedController {
  constructor(
    @Inject(CalendarFeedRepository) private readonly feeds: CalendarFeedRepository,
    @Inject(CalendarFeedReader) private readonly calendar: CalendarFeedReader,
    @Inject(FeedOwners) private readonly owners: FeedOwners,
    @Inject(LegalTime) private readonly time: LegalTime,
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
    const now = await this.time.now();
    const officer = await this.owners.behind(file.replace(/\.ics$/, ''), now);
    return this.calendar.of(officer, now);
  }
}
