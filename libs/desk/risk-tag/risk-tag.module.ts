import { Module } from '@nestjs/common';
import { FoldedReader } from '#desk/folded/folded.reader';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { RiskTagDesk } from './risk-tag.desk.js';
import { RiskTagsReadingController } from './risk-tags-reading.controller.js';

/** 风险标签 at every desk that reads them. */
@Module({
  imports: [AreaReadersModule],
  controllers: [RiskTagsReadingController],
  providers: [FoldedReader, RiskTagDesk],
  exports: [RiskTagDesk],
})
export class RiskTagModule {}
