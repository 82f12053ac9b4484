import { Module } from '@nestjs/common';
import { CasesReadingController } from '#desk/case/cases-reading.controller';
import { OrdersReadingController } from '#desk/stop-payment-order/orders-reading.controller';
import { LedgerModule } from '#desk/deadlines/ledger.module';
import { DeskModule } from '#desk/desk.module';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { RestitutionsReadingController } from '#desk/restitution/restitutions-reading.controller';
import { AccountListService } from './cases/account-list.service.js';
import { AccountListsController } from './cases/account-lists.controller.js';
import { CasesController } from './cases/cases.controller.js';
import { AccountFilesController } from './cases/account-files.controller.js';
import { ReportReceipt } from './cases/report-receipt.js';
import { ReportReceiptController } from './cases/report-receipt.controller.js';
import { ReportService } from './cases/report.service.js';
import { SendService } from './cases/send.service.js';
import { CentreController } from './centre/centre.controller.js';
import { ApplicationsService } from './restitutions/applications.service.js';
import { DecisionsService } from './restitutions/decisions.service.js';
import { FlowController } from './restitutions/flow.controller.js';
import { FlowService } from './restitutions/flow.service.js';
import { MatterDesk } from './restitutions/matter-desk.js';
import { RestitutionPapers } from '#desk/restitution/restitution-papers';
import { PapersController } from './restitutions/papers.controller.js';
import { PlansController } from './restitutions/plans.controller.js';
import { PlansService } from './restitutions/plans.service.js';
import { RestitutionsController } from './restitutions/restitutions.controller.js';
import { StatementsService } from './restitutions/statements.service.js';
import { TracingController } from './restitutions/tracing.controller.js';
import { TracingService } from './restitutions/tracing.service.js';
import { StopPaymentOrdersController } from './stop-payment-orders/stop-payment-orders.controller.js';
import { VictimController } from './victim/victim.controller.js';
import { VictimService } from './victim/victim.service.js';
import { VictimSessions } from './victim/victim-sessions.js';

/** 公安 and its anti-fraud centres. */
@Module({
  imports: [DeskModule, LedgerModule, AreaReadersModule],
  controllers: [
    CasesReadingController,
    OrdersReadingController,
    CasesController,
    AccountListsController,
    AccountFilesController,
    ReportReceiptController,
    StopPaymentOrdersController,
    CentreController,
    RestitutionsReadingController,
    RestitutionsController,
    TracingController,
    FlowController,
    PlansController,
    PapersController,
    VictimController,
  ],
  providers: [
    ReportService,
    ReportReceipt,
    AccountListService,
    SendService,
    ApplicationsService,
    DecisionsService,
    MatterDesk,
    PlansService,
    StatementsService,
    TracingService,
    FlowService,
    RestitutionPapers,
    VictimService,
    VictimSessions,
  ],
})
export class PoliceApiModule {}
