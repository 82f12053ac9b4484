import { Module } from '@nestjs/common';
import { QueriesReadingController } from '#desk/query-order/queries-reading.controller';
import { FreezesReadingController } from '#desk/freeze-order/freezes-reading.controller';
import { OrdersReadingController } from '#desk/stop-payment-order/orders-reading.controller';
import { DeskModule } from '#desk/desk.module';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { OwnOnCallModule } from '#desk/units/units.module';
import { MessagesController } from './messages/messages.controller.js';
import { QueryAnswersService } from './query-orders/query-answers.service.js';
import { QueryOrdersController } from './query-orders/query-orders.controller.js';
import { AnswerFilesController } from './stop-payment-orders/answer-files.controller.js';
import { AnswersService } from './stop-payment-orders/answers.service.js';
import { StopPaymentOrdersController } from './stop-payment-orders/stop-payment-orders.controller.js';
import { FreezeOrdersController } from './freeze-orders/freeze-orders.controller.js';

/** 银行 and 支付机构. */
@Module({
  imports: [DeskModule, AreaReadersModule, OwnOnCallModule],
  controllers: [
    FreezesReadingController,
    FreezeOrdersController,
    OrdersReadingController,
    StopPaymentOrdersController,
    AnswerFilesController,
    MessagesController,
    QueriesReadingController,
    QueryOrdersController,
  ],
  providers: [AnswersService, QueryAnswersService],
})
export class BankApiModule {}
