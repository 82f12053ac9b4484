import { Module } from '@nestjs/common';
import { CoordinationModule } from '#desk/coordination/coordination.module';
import { ApprovalModule } from '#desk/approval/approval.module';
import { LedgerModule } from '#desk/deadlines/ledger.module';
import { DeskModule } from '#desk/desk.module';
import { EscalationDecidingModule } from '#desk/escalation/escalation.module';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { RecommendationsReadingController } from '#desk/recommendation/recommendations-reading.controller';
import { DraftsService } from './recommendations/drafts.service.js';
import { RecommendationActsController } from './recommendations/recommendation-acts.controller.js';
import { RecommendationsController } from './recommendations/recommendations.controller.js';

/** 检察机关. */
@Module({
  imports: [ApprovalModule, CoordinationModule, DeskModule, LedgerModule, AreaReadersModule, EscalationDecidingModule],
  controllers: [RecommendationsReadingController, RecommendationsController, RecommendationActsController],
  providers: [DraftsService],
})
export class ProcuratorateApiModule {}
