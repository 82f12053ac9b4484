import { Module } from '@nestjs/common';
import { FoldedReader } from '#desk/folded/folded.reader';
import { PaperStore } from '#desk/folded/paper-store';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { DoubleInquiriesController } from './double-inquiries.controller.js';
import { DoubleInquiryDesk } from './double-inquiry.desk.js';
import { DoubleInquiryDocument } from './double-inquiry-document.js';
import { DoubleInquiryReader } from './double-inquiry.reader.js';
import { InquiryAnsweringController, InquiryKeepingController } from './inquiry-acts.controllers.js';

const providers = [FoldedReader, PaperStore, DoubleInquiryReader, DoubleInquiryDesk, DoubleInquiryDocument];
const imports = [AreaReadersModule];

@Module({ imports, controllers: [DoubleInquiriesController, InquiryKeepingController], providers })
export class DoubleInquiryKeepingModule {}

@Module({ imports, controllers: [DoubleInquiriesController, InquiryAnsweringController], providers })
export class DoubleInquiryAnsweringModule {}
