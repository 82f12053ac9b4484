import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CalendarFeedController } from '#desk/calendar-feed/calendar-feed.controller';
import { CalendarFeedReader } from '#desk/calendar-feed/calendar-feed.reader';
import { FeedOwners } from '#desk/calendar-feed/feed-owners';
import { HouseModule } from '#desk/house/house.module';
import { CalendarFeedRepository } from '#persistence/calendar-feed/calendar-feed.module';
import { API_SETTINGS, type ApiSettings } from '#platform/api/settings';

const repository = {
  provide: CalendarFeedRepository,
  inject: [DataSource, API_SETTINGS],
  useFactory: (database: DataSource, { config }: ApiSettings) => new CalendarFeedRepository(database, config.pepper),
};

/** 日历订阅 at every desk. */
@Module({
  imports: [HouseModule],
  controllers: [CalendarFeedController],
  providers: [repository, CalendarFeedReader, FeedOwners],
})
export class CalendarFeedModule {}
