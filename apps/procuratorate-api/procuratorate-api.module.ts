import { Module } from '@nestjs/common';
import { LedgerModule } from '#desk/deadlines/ledger.module';
import { DeskModule } from '#desk/desk.module';

/** 检察机关. */
@Module({ imports: [DeskModule, LedgerModule] })
export class ProcuratorateApiModule {}
