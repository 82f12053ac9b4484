import { Module } from '@nestjs/common';
import { CoordinationModule } from '#desk/coordination/coordination.module';
import { ApprovalModule } from '#desk/approval/approval.module';
import { LedgerModule } from '#desk/deadlines/ledger.module';
import { DeskModule } from '#desk/desk.module';
import { DisposalModule } from '#desk/disposal/disposal.module';
import { DisposalsController } from '#desk/disposal/disposals.controller';

/** 人民法院. */
@Module({
  imports: [ApprovalModule, CoordinationModule, DeskModule, DisposalModule, LedgerModule],
  controllers: [DisposalsController],
})
export class CourtApiModule {}
