import { Module } from '@nestjs/common';
import { FoldedReader } from '#desk/folded/folded.reader';
import { PaperStore } from '#desk/folded/paper-store';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { CaseMoneyReader } from './case-money.reader.js';
import { DisposalExecutionController } from './disposal-execution.controller.js';
import { DisposalPapers } from './disposal-papers.js';
import { DisposalDesk } from './disposal.desk.js';
import { DisposalReader } from './disposal.reader.js';
import { DisposalsReadingController } from './disposals-reading.controller.js';

const providers = [FoldedReader, PaperStore, DisposalReader, CaseMoneyReader, DisposalDesk, DisposalPapers];

/** 涉案财物处置: who holds property reads and executes; courts and procuratorates have the other controller as well. */
@Module({
  imports: [AreaReadersModule],
  controllers: [DisposalsReadingController, DisposalExecutionController],
  providers,
  exports: providers,
})
export class DisposalModule {}
