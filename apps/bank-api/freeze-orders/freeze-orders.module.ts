import { Module } from '@nestjs/common';
import { FreezesReadingController } from '#desk/freeze-order/freezes-reading.controller';
import { FreezeOrdersController } from './freeze-orders.controller.js';

/** 冻结 at the bank's desk. */
@Module({ controllers: [FreezesReadingController, FreezeOrdersController] })
export class FreezeOrdersModule {}
