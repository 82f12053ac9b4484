import { Module } from '@nestjs/common';
import { ComplaintModule } from '#desk/complaint/complaint.module';
import { HourlyTries } from '#desk/public-page/hourly-tries';
import { ComplaintsController } from './complaints.controller.js';
import { HolderController } from './holder.controller.js';
import { HolderService } from './holder.service.js';

/** 申诉控告 at the police, and the page of the holder. */
@Module({
  imports: [ComplaintModule],
  controllers: [ComplaintsController, HolderController],
  providers: [HourlyTries, HolderService],
})
export class ComplaintsModule {}
