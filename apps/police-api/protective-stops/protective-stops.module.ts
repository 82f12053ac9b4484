import { Module } from '@nestjs/common';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { ProtectiveActs } from '#desk/protective-stop/protective-acts';
import { ProtectiveStopsReadingController } from '#desk/protective-stop/protective-stops-reading.controller';
import { OrderStopService } from './order-stop.service.js';
import { ProtectiveStopsController } from './protective-stops.controller.js';

/** 保护性止付 at the anti-fraud centres. */
@Module({
  imports: [AreaReadersModule],
  controllers: [ProtectiveStopsReadingController, ProtectiveStopsController],
  providers: [OrderStopService, ProtectiveActs],
})
export class ProtectiveStopsModule {}
