import { Module } from '@nestjs/common';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { CalendarsController } from './calendars.controller.js';
import { PublicationService } from './publication.service.js';
import { PublicationsController } from './publications.controller.js';

/** 工作日历 at the supervisor's desk. */
@Module({
  imports: [AreaReadersModule],
  controllers: [CalendarsController, PublicationsController],
  providers: [PublicationService],
})
export class CalendarsModule {}
