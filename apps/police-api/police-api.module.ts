import { Module } from '@nestjs/common';
import { CasesReadingController } from '#desk/case/cases-reading.controller';
import { GradingController } from '#desk/case/grading.controller';
import { OrdersReadingController } from '#desk/stop-payment-order/orders-reading.controller';
import { AssistancesController } from '#desk/assistance/assistances.controller';
import { CoordinationModule } from '#desk/coordination/coordination.module';
import { ReceivedRecommendationsController } from '#desk/recommendation/received-recommendations.controller';
import { RecommendationsReadingController } from '#desk/recommendation/recommendations-reading.controller';
import { ApprovalModule } from '#desk/approval/approval.module';
import { LedgerModule } from '#desk/deadlines/ledger.module';
import { DeskModule } from '#desk/desk.module';
import { DoubleInquiryKeepingModule } from '#desk/double-inquiry/double-inquiry.module';
import { DisposalModule } from '#desk/disposal/disposal.module';
import { AreaListingLeadingModule } from '#desk/area-listing/area-listing.module';
import { ListingLeadingModule } from '#desk/listing/listing.module';
import { EscalationDecidingModule } from '#desk/escalation/escalation.module';
import { TaskRegisterModule } from '#desk/task-register/task-register.module';
import { IndicatorModule } from '#desk/indicator/indicator.module';
import { PunishmentKeepingModule } from '#desk/punishment-listing/punishment-listing.module';
import { RiskTagModule } from '#desk/risk-tag/risk-tag.module';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { ApprovalWithdrawalsController } from './approvals/approval-withdrawals.controller.js';
import { BankReportsModule } from './bank-reports/bank-reports.module.js';
import { AccountListService } from './cases/account-list.service.js';
import { AccountListsController } from './cases/account-lists.controller.js';
import { CasesController } from './cases/cases.controller.js';
import { AccountFilesController } from './cases/account-files.controller.js';
import { MergeController } from './cases/merge.controller.js';
import { MergeService } from './cases/merge.service.js';
import { SplitService } from './cases/split.service.js';
import { ReportReceipt } from './cases/report-receipt.js';
import { ReportReceiptController } from './cases/report-receipt.controller.js';
import { ReportService } from './cases/report.service.js';
import { SendService } from './cases/send.service.js';
import { CampaignsController } from '#desk/campaign/campaigns.controller';
import { RecountController } from '#desk/procedure/recount.controller';
import { CentreController } from './centre/centre.controller.js';
import { ComplaintsModule } from './complaints/complaints.module.js';
import { FreezeOrdersModule } from './freeze-orders/freeze-orders.module.js';
import { CaseReferralsController } from './referrals/case-referrals.controller.js';
import { PaperAnswersModule } from './paper-answers/paper-answers.module.js';
import { ProtectiveStopsModule } from './protective-stops/protective-stops.module.js';
import { PunishedModule } from './punishments/punished.module.js';
import { QueryOrdersModule } from './query-orders/query-orders.module.js';
import { RestitutionsModule } from './restitutions/restitutions.module.js';
import { RiskTagsController } from './risk-tags/risk-tags.controller.js';
import { StopPaymentOrdersController } from './stop-payment-orders/stop-payment-orders.controller.js';
import { VictimModule } from './victim/victim.module.js';

/** 公安 and its anti-fraud centres. */
@Module({
  imports: [
    ApprovalModule,
    DeskModule,
    DisposalModule,
    DoubleInquiryKeepingModule,
    LedgerModule,
    AreaReadersModule,
    EscalationDecidingModule,
    TaskRegisterModule,
    IndicatorModule,
    ListingLeadingModule,
    PunishmentKeepingModule,
    PunishedModule,
    AreaListingLeadingModule,
    BankReportsModule,
    ComplaintsModule,
    FreezeOrdersModule,
    PaperAnswersModule,
    ProtectiveStopsModule,
    QueryOrdersModule,
    RestitutionsModule,
    RiskTagModule,
    VictimModule,
    CoordinationModule,
  ],
  controllers: [
    ApprovalWithdrawalsController,
    CasesReadingController,
    GradingController,
    OrdersReadingController,
    AssistancesController,
    CampaignsController,
    RecommendationsReadingController,
    ReceivedRecommendationsController,
    CaseReferralsController,
    CasesController,
    MergeController,
    AccountListsController,
    AccountFilesController,
    RecountController,
    ReportReceiptController,
    RiskTagsController,
    StopPaymentOrdersController,
    CentreController,
  ],
  providers: [ReportService, MergeService, SplitService, ReportReceipt, AccountListService, SendService],
})
export class PoliceApiModule {}
