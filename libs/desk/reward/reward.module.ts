import { Module } from '@nestjs/common';
import { FoldedReader } from '#desk/folded/folded.reader';
import { PaperStore } from '#desk/folded/paper-store';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { RewardDesk } from './reward.desk.js';
import { RewardDocument } from './reward-document.js';
import { RewardsController } from './rewards.controller.js';

/** For the joint-meeting office, which uploads papers by its task registers already. */
@Module({
  imports: [AreaReadersModule],
  controllers: [RewardsController],
  providers: [FoldedReader, PaperStore, RewardDesk, RewardDocument],
})
export class RewardModule {}
