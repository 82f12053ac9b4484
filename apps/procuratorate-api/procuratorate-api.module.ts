import { Module } from '@nestjs/common';
import { CoordinationModule } from '#desk/coordination/coordination.module';
import { ApprovalModule } from '#desk/approval/approval.module';
import { LedgerModule } from '#desk/deadlines/ledger.module';
import { KnownCasesModule } from '#desk/case/known-cases.module';
import { DeskModule } from '#desk/desk.module';
import { DisposalModule } from '#desk/disposal/disposal.module';
import { DisposalsController } from '#desk/disposal/disposals.controller';
import { DoubleInquiryAnsweringModule } from '#desk/double-inquiry/double-inquiry.module';
import { EscalationDecidingModule } from '#desk/escalation/escalation.module';
import { TaskRegisterModule } from '#desk/task-register/task-register.module';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { RecommendationsReadingController } from '#desk/recommendation/recommendations-reading.controller';
import { ComplaintsModule } from './complaints/complaints.module.js';
import { DraftsService } from './recommendations/drafts.service.js';
import { RecommendationActsController } from './recommendations/recommendation-acts.controller.js';
import { LadderService } from './recommendations/ladder.service.js';
import { RecommendationLadderController } from './recommendations/recommendation-ladder.controller.js';
import { RecommendationsController } from './recommendations/recommendations.controller.js';

/** 检察机关. */
@Module({
  imports: [
    ApprovalModule,
    ComplaintsModule,
    CoordinationModule,
    DeskModule,
    DisposalModule,
    DoubleInquiryAnsweringModule,
    KnownCasesModule,
    EscalationDecidingModule,
    TaskRegisterModule,
    LedgerModule,
    AreaReadersModule,
  ],
  controllers: [
    DisposalsController,
    RecommendationsReadingController,
    RecommendationsController,
    RecommendationActsController,
    RecommendationLadderController,
  ],
  providers: [DraftsService, LadderService],
})
export class ProcuratorateApiModule {}
