import { Global, Module } from '@nestjs/common';
import { CaseReader } from '#desk/case/case.reader';
import { HouseModule } from '#desk/house/house.module';
import { DocumentModule } from '#desk/document/document.module';
import { Outcomes } from '#desk/request/outcomes';
import { OrderDocument } from '#desk/stop-payment-order/order-document';
import { OrderReader } from '#desk/stop-payment-order/order.reader';

const readers = [OrderReader, OrderDocument, CaseReader, Outcomes];

/** What every desk reads of the areas. */
@Global()
@Module({ imports: [HouseModule, DocumentModule], providers: readers, exports: readers })
export class AreaReadersModule {}
