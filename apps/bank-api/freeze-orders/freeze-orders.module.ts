import { Module } from '@nestjs/common';
import { FreezesReadingController } from '#desk/freeze-order/freezes-reading.controller';
import { FreezeAnswerFilesController } from './freeze-answer-files.controller.js';
import { FreezeAnswersService } from '#desk/freeze-order/freeze-answers.service';
import { FreezeOrdersController } from './freeze-orders.controller.js';

/** 冻结 at the bank's desk. */
@Module({
  controllers: [FreezesReadingController, FreezeOrdersController, FreezeAnswerFilesController],
  providers: [FreezeAnswersService],
  exports: [FreezeAnswersService],
})
export class FreezeOrdersModule {}
