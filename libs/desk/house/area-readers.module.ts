import { Global, Module } from '@nestjs/common';
import { CaseReader } from '#desk/case/case.reader';
import { HouseModule } from '#desk/house/house.module';
import { Outcomes } from '#desk/request/outcomes';
import { OrderReader } from '#desk/stop-payment-order/order.reader';

/** What every desk reads of the areas. */
@Global()
@Module({ imports: [HouseModule], providers: [OrderReader, CaseReader, Outcomes], exports: [OrderReader, CaseReader, Outcomes] })
export class AreaReadersModule {}
