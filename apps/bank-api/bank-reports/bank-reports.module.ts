import { Module } from '@nestjs/common';
import { BankReportsReadingController } from '#desk/bank-report/bank-reports-reading.controller';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { BankReportsController } from './bank-reports.controller.js';
import { BankReportsService } from './bank-reports.service.js';

/** 主动报送 at the banks. */
@Module({
  imports: [AreaReadersModule],
  controllers: [BankReportsReadingController, BankReportsController],
  providers: [BankReportsService],
})
export class BankReportsModule {}
