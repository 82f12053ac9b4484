import { Module } from '@nestjs/common';
import { BankReportsReadingController } from '#desk/bank-report/bank-reports-reading.controller';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { BankReportsController } from './bank-reports.controller.js';
import { BankReportsDesk } from './bank-reports.desk.js';

/** 银行报送 at the anti-fraud centres. */
@Module({
  imports: [AreaReadersModule],
  controllers: [BankReportsReadingController, BankReportsController],
  providers: [BankReportsDesk],
})
export class BankReportsModule {}
