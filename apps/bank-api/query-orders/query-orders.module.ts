import { Module } from '@nestjs/common';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { QueriesReadingController } from '#desk/query-order/queries-reading.controller';
import { QueryAnswersService } from '#desk/query-order/query-answers.service';
import { QueryOrdersController } from './query-orders.controller.js';

/** 协助查询 at the banks. */
@Module({
  imports: [AreaReadersModule],
  controllers: [QueriesReadingController, QueryOrdersController],
  providers: [QueryAnswersService],
  exports: [QueryAnswersService],
})
export class QueryOrdersModule {}
