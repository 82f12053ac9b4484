import { Module } from '@nestjs/common';
import { CalendarFeedModule } from '#desk/calendar-feed/calendar-feed.module';
import { DeadlinesController } from '#desk/deadlines/deadlines.controller';
import { RestDaysController } from '#desk/deadlines/rest-days.controller';
import { EventsController } from '#desk/events/events.controller';
import { HandsController } from '#desk/hands/hands.controller';
import { HouseModule } from '#desk/house/house.module';
import { InboxController } from '#desk/inbox/inbox.controller';
import { NoticesController } from '#desk/notices/notices.controller';
import { MeController } from '#desk/officer/me.controller';
import { PaperAnswersController } from '#desk/paper-answer/paper-answers.controller';
import { TimelineController } from '#desk/timeline/timeline.controller';
import { UnitsModule } from '#desk/units/units.module';
import { NoticeModule } from '#persistence/notice/notice.module';

/** What every agency's desk has, whatever its law: the officer, the inbox, the clocks, the timeline, notices, events and units. */
@Module({
  imports: [HouseModule, CalendarFeedModule, NoticeModule, UnitsModule],
  controllers: [
    MeController,
    InboxController,
    DeadlinesController,
    RestDaysController,
    TimelineController,
    NoticesController,
    EventsController,
    HandsController,
    PaperAnswersController,
  ],
})
export class DeskModule {}
