import { Module } from '@nestjs/common';
import { CoordinationModule } from '#desk/coordination/coordination.module';
import { ApprovalModule } from '#desk/approval/approval.module';
import { LedgerModule } from '#desk/deadlines/ledger.module';
import { DeskModule } from '#desk/desk.module';

/** 检察机关. */
@Module({ imports: [ApprovalModule, CoordinationModule, DeskModule, LedgerModule] })
export class ProcuratorateApiModule {}
