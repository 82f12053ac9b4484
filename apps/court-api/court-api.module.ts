import { Module } from '@nestjs/common';
import { CoordinationModule } from '#desk/coordination/coordination.module';
import { ApprovalModule } from '#desk/approval/approval.module';
import { LedgerModule } from '#desk/deadlines/ledger.module';
import { DeskModule } from '#desk/desk.module';
import { EscalationModule } from '#desk/escalation/escalation.module';

/** 人民法院. */
@Module({ imports: [ApprovalModule, CoordinationModule, DeskModule, EscalationModule, LedgerModule] })
export class CourtApiModule {}
