import { Module } from '@nestjs/common';
import { OrdersReadingController } from '#desk/stop-payment-order/orders-reading.controller';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { DeskModule } from '#desk/desk.module';

/** 行业主管部门. */
@Module({ imports: [DeskModule, AreaReadersModule], controllers: [OrdersReadingController] })
export class RegulatorApiModule {}
