import { Module } from '@nestjs/common';
import { LedgerModule } from '#desk/deadlines/ledger.module';
import { DeskModule } from '#desk/desk.module';

/** 人民法院. */
@Module({ imports: [DeskModule, LedgerModule] })
export class CourtApiModule {}
