import { Module } from '@nestjs/common';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { StuckController } from './stuck.controller.js';

/** 停滞事项 at the supervisor's desk. */
@Module({ imports: [AreaReadersModule], controllers: [StuckController] })
export class StuckModule {}
