import { Module } from '@nestjs/common';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { QueriesReadingController } from '#desk/query-order/queries-reading.controller';
import { QueryOrdersController } from './query-orders.controller.js';
import { QueryOrdersService } from './query-orders.service.js';

/** 协助查询 at the police. */
@Module({
  imports: [AreaReadersModule],
  controllers: [QueriesReadingController, QueryOrdersController],
  providers: [QueryOrdersService],
})
export class QueryOrdersModule {}
