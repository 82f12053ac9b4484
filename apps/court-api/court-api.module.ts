import { Module } from '@nestjs/common';
import { CoordinationModule } from '#desk/coordination/coordination.module';
import { ApprovalModule } from '#desk/approval/approval.module';
import { LedgerModule } from '#desk/deadlines/ledger.module';
import { KnownCasesModule } from '#desk/case/known-cases.module';
import { DeskModule } from '#desk/desk.module';
import { DisposalModule } from '#desk/disposal/disposal.module';
import { DisposalsController } from '#desk/disposal/disposals.controller';
import { EscalationModule } from '#desk/escalation/escalation.module';
import { TaskRegisterModule } from '#desk/task-register/task-register.module';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { ReceivedRecommendationsController } from '#desk/recommendation/received-recommendations.controller';
import { RecommendationsReadingController } from '#desk/recommendation/recommendations-reading.controller';

/** 人民法院. */
@Module({
  imports: [
    ApprovalModule,
    AreaReadersModule,
    CoordinationModule,
    DeskModule,
    DisposalModule,
    KnownCasesModule,
    EscalationModule,
    TaskRegisterModule,
    LedgerModule,
  ],
  controllers: [DisposalsController, RecommendationsReadingController, ReceivedRecommendationsController],
})
export class CourtApiModule {}
