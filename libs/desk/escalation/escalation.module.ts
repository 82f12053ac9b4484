import { Module } from '@nestjs/common';
import { BulletinAnsweringModule, BulletinDrawingModule, BulletinModule } from '#desk/bulletin/bulletin.module';
import { FoldedReader } from '#desk/folded/folded.reader';
import { PaperStore } from '#desk/folded/paper-store';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { MeetingLeadingModule, MeetingModule } from '#desk/meeting/meeting.module';
import { TalkDesk } from '#desk/talk/talk.desk';
import { TalksController } from '#desk/talk/talks.controller';
import { TalksLeadingController } from '#desk/talk/talks-leading.controller';
import { DisciplineReferral } from './discipline-referral.js';
import { EscalationDesk } from './escalation.desk.js';
import { EscalationsDecidingController } from './escalations-deciding.controller.js';
import { EscalationsController } from './escalations.controller.js';

const providers = [FoldedReader, PaperStore, DisciplineReferral, EscalationDesk, TalkDesk];
const controllers = [EscalationsController, TalksController];

/** For desks whose units can only be late. */
@Module({ imports: [AreaReadersModule, BulletinModule, MeetingModule], controllers, providers })
export class EscalationModule {}

/** For desks whose units stand on a step of a ladder as well. */
@Module({
  imports: [AreaReadersModule, BulletinModule, BulletinAnsweringModule, MeetingModule],
  controllers: [...controllers, EscalationsDecidingController],
  providers,
})
export class EscalationDecidingModule {}

/** For the joint-meeting office, which summons talks as well. */
@Module({
  imports: [EscalationDecidingModule, BulletinDrawingModule, MeetingLeadingModule],
  controllers: [TalksLeadingController],
  providers,
})
export class EscalationOfficeModule {}
