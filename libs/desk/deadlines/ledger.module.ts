import { Module } from '@nestjs/common';
import { LedgerController } from '#desk/deadlines/ledger.controller';
import { LedgerDesk } from '#desk/deadlines/ledger-desk';
import { HouseModule } from '#desk/house/house.module';
import { Acts } from '#desk/request/acts';

/** For the agencies whose leaders may move a clock; banks and operators have none to move. */
@Module({ imports: [HouseModule], controllers: [LedgerController], providers: [LedgerDesk, Acts] })
export class LedgerModule {}
