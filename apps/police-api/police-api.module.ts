import { Module } from '@nestjs/common';
import { CasesReadingController } from '#desk/case/cases-reading.controller';
import { QueriesReadingController } from '#desk/query-order/queries-reading.controller';
import { FreezesReadingController } from '#desk/freeze-order/freezes-reading.controller';
import { OrdersReadingController } from '#desk/stop-payment-order/orders-reading.controller';
import { ApprovalModule } from '#desk/approval/approval.module';
import { LedgerModule } from '#desk/deadlines/ledger.module';
import { DeskModule } from '#desk/desk.module';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { AccountListService } from './cases/account-list.service.js';
import { AccountListsController } from './cases/account-lists.controller.js';
import { CasesController } from './cases/cases.controller.js';
import { AccountFilesController } from './cases/account-files.controller.js';
import { ReportReceipt } from './cases/report-receipt.js';
import { ReportReceiptController } from './cases/report-receipt.controller.js';
import { ReportService } from './cases/report.service.js';
import { SendService } from './cases/send.service.js';
import { CentreController } from './centre/centre.controller.js';
import { QueryOrdersController } from './query-orders/query-orders.controller.js';
import { QueryOrdersService } from './query-orders/query-orders.service.js';
import { StopPaymentOrdersController } from './stop-payment-orders/stop-payment-orders.controller.js';
import { FilingController } from './filing/filing.controller.js';
import { FilingService } from './filing/filing.service.js';
import { FreezeOrdersController } from './freeze-orders/freeze-orders.controller.js';
import { FreezeOrdersService } from './freeze-orders/freeze-orders.service.js';

/** 公安 and its anti-fraud centres. */
@Module({
  imports: [ApprovalModule, DeskModule, LedgerModule, AreaReadersModule],
  controllers: [
    FreezesReadingController,
    FilingController,
    FreezeOrdersController,
    CasesReadingController,
    OrdersReadingController,
    CasesController,
    AccountListsController,
    AccountFilesController,
    ReportReceiptController,
    StopPaymentOrdersController,
    CentreController,
    QueriesReadingController,
    QueryOrdersController,
  ],
  providers: [
    FilingService,
    FreezeOrdersService,
    ReportService,
    ReportReceipt,
    AccountListService,
    SendService,
    QueryOrdersService,
  ],
})
export class PoliceApiModule {}
