import { Module } from '@nestjs/common';
import { HourlyTries } from '#desk/public-page/hourly-tries';
import { PunishmentKeepingModule } from '#desk/punishment-listing/punishment-listing.module';
import { PunishedController } from './punished.controller.js';
import { PunishedService } from './punished.service.js';

/** What who is punished may see, and the appeal. */
@Module({
  imports: [PunishmentKeepingModule],
  controllers: [PunishedController],
  providers: [HourlyTries, PunishedService],
})
export class PunishedModule {}
