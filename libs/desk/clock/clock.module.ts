import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { ClockBookOfDatabase } from '#persistence/record/clock-book';
import { API_SETTINGS, type ApiSettings } from '#platform/api/settings';
import { WorkflowGateway } from '#platform/temporal/workflow-gateway';
import { ClockController } from './clock.controller.js';
import { CLOCK_PARTS, type ClockParts } from './move-clock.js';

const parts = {
  provide: CLOCK_PARTS,
  inject: [DataSource, WorkflowGateway, API_SETTINGS],
  useFactory: (database: DataSource, gateway: WorkflowGateway, { config }: ApiSettings): ClockParts => ({
    book: new ClockBookOfDatabase(database),
    gateway,
    mayMove: config.clockMayMove,
  }),
};

@Module({ imports: [AreaReadersModule], controllers: [ClockController], providers: [parts] })
export class ClockModule {}
