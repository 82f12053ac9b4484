import { Module } from '@nestjs/common';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { AnswersService } from './stop-payment-orders/answers.service.js';
import { StopPaymentOrdersController } from './stop-payment-orders/stop-payment-orders.controller.js';

/** 银行 and 支付机构. */
@Module({ imports: [AreaReadersModule], controllers: [StopPaymentOrdersController], providers: [AnswersService] })
export class BankApiModule {}
