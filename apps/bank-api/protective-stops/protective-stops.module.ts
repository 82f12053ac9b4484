import { Module } from '@nestjs/common';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { ProtectiveActs } from '#desk/protective-stop/protective-acts';
import { ProtectiveStopsReadingController } from '#desk/protective-stop/protective-stops-reading.controller';
import { ProtectiveStopsController } from './protective-stops.controller.js';

/** 保护性止付 at the banks. */
@Module({
  imports: [AreaReadersModule],
  controllers: [ProtectiveStopsReadingController, ProtectiveStopsController],
  providers: [ProtectiveActs],
})
export class ProtectiveStopsModule {}
