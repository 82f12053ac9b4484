import { Module } from '@nestjs/common';
import { FreezeAnswersService } from '#desk/freeze-order/freeze-answers.service';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { PaperAnswers } from '#desk/paper-answer/paper-answers';
import { QueryAnswersService } from '#desk/query-order/query-answers.service';
import { AnswersService } from '#desk/stop-payment-order/answers.service';
import { FreezePaperAnswersController } from './freeze-paper-answers.controller.js';
import { QueryPaperAnswersController } from './query-paper-answers.controller.js';
import { StopPaymentPaperAnswersController } from './stop-payment-paper-answers.controller.js';

/** 纸质反馈 of institutions that are not connected. */
@Module({
  imports: [AreaReadersModule],
  controllers: [FreezePaperAnswersController, QueryPaperAnswersController, StopPaymentPaperAnswersController],
  providers: [PaperAnswers, AnswersService, FreezeAnswersService, QueryAnswersService],
})
export class PaperAnswersModule {}
