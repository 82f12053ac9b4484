import { Module } from '@nestjs/common';
import { FoldedReader } from '#desk/folded/folded.reader';
import { PaperStore } from '#desk/folded/paper-store';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { ComplaintDesk } from './complaint.desk.js';
import { ComplaintDocument } from './complaint-document.js';
import { ComplaintReader } from './complaint.reader.js';
import { ComplaintsReadingController } from './complaints-reading.controller.js';

const shared = [FoldedReader, PaperStore, ComplaintReader, ComplaintDocument, ComplaintDesk];

/** 申诉控告: to read at every desk that may see it, and how it is acted on. */
@Module({
  imports: [AreaReadersModule],
  controllers: [ComplaintsReadingController],
  providers: shared,
  exports: shared,
})
export class ComplaintModule {}
