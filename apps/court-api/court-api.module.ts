import { Module } from '@nestjs/common';
import { ApprovalModule } from '#desk/approval/approval.module';
import { LedgerModule } from '#desk/deadlines/ledger.module';
import { DeskModule } from '#desk/desk.module';

/** 人民法院. */
@Module({ imports: [ApprovalModule, DeskModule, LedgerModule] })
export class CourtApiModule {}
