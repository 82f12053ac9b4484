import { Module } from '@nestjs/common';
import { FoldedReader } from '#desk/folded/folded.reader';
import { PaperStore } from '#desk/folded/paper-store';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { MeetingDesk } from './meeting.desk.js';
import { MeetingDocument } from './meeting-document.js';
import { MeetingsController } from './meetings.controller.js';
import { MeetingsLeadingController } from './meetings-leading.controller.js';

const providers = [FoldedReader, PaperStore, MeetingDesk, MeetingDocument];

/** For whoever is invited or has a task. */
@Module({ imports: [AreaReadersModule], controllers: [MeetingsController], providers, exports: [MeetingDesk] })
export class MeetingModule {}

/** For the office that calls. */
@Module({ imports: [MeetingModule], controllers: [MeetingsLeadingController] })
export class MeetingLeadingModule {}
