import { Module } from '@nestjs/common';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { LateController } from './late/late.controller.js';

/** 联席办 and superior units: who is late, and what the record says. */
@Module({ imports: [AreaReadersModule], controllers: [LateController] })
export class SupervisorApiModule {}
