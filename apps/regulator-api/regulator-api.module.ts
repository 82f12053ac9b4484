import { Module } from '@nestjs/common';
import { FreezesReadingController } from '#desk/freeze-order/freezes-reading.controller';
import { OrdersReadingController } from '#desk/stop-payment-order/orders-reading.controller';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { CoordinationModule } from '#desk/coordination/coordination.module';
import { ApprovalModule } from '#desk/approval/approval.module';
import { LedgerModule } from '#desk/deadlines/ledger.module';
import { ReceivedRecommendationsController } from '#desk/recommendation/received-recommendations.controller';
import { RecommendationsReadingController } from '#desk/recommendation/recommendations-reading.controller';
import { LateController } from '#desk/late/late.controller';
import { KnownCasesModule } from '#desk/case/known-cases.module';
import { DeskModule } from '#desk/desk.module';
import { DoubleInquiryAnsweringModule } from '#desk/double-inquiry/double-inquiry.module';
import { EscalationDecidingModule } from '#desk/escalation/escalation.module';
import { TaskRegisterModule } from '#desk/task-register/task-register.module';

/** 行业主管部门. */
@Module({
  imports: [
    ApprovalModule,
    CoordinationModule,
    DeskModule,
    DoubleInquiryAnsweringModule,
    KnownCasesModule,
    LedgerModule,
    AreaReadersModule,
    EscalationDecidingModule,
    TaskRegisterModule,
  ],
  controllers: [
    FreezesReadingController,
    OrdersReadingController,
    LateController,
    RecommendationsReadingController,
    ReceivedRecommendationsController,
  ],
})
export class RegulatorApiModule {}
