import { Module } from '@nestjs/common';
import { DeskModule } from '#desk/desk.module';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { UnitKeepingModule } from '#desk/units/units.module';
import { LateController } from './late/late.controller.js';

/** 联席办 and superior units: who is late, and what the record says. */
@Module({ imports: [DeskModule, AreaReadersModule, UnitKeepingModule], controllers: [LateController] })
export class SupervisorApiModule {}
