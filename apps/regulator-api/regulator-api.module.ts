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
import { DeskModule } from '#desk/desk.module';
import { EscalationDecidingModule } from '#desk/escalation/escalation.module';

/** 行业主管部门. */
@Module({
  imports: [ApprovalModule, CoordinationModule, DeskModule, LedgerModule, AreaReadersModule, EscalationDecidingModule],
  controllers: [
    FreezesReadingController,
    OrdersReadingController,
    LateController,
    RecommendationsReadingController,
    ReceivedRecommendationsController,
  ],
})
export class RegulatorApiModule {}
