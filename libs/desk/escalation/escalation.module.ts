import { Module } from '@nestjs/common';
import { FoldedReader } from '#desk/folded/folded.reader';
import { PaperStore } from '#desk/folded/paper-store';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { EscalationDesk } from './escalation.desk.js';
import { EscalationsDecidingController } from './escalations-deciding.controller.js';
import { EscalationsController } from './escalations.controller.js';

const providers = [FoldedReader, PaperStore, EscalationDesk];

/** For desks whose units can only be late. */
@Module({ imports: [AreaReadersModule], controllers: [EscalationsController], providers })
export class EscalationModule {}

/** For desks whose units stand on a step of a ladder as well. */
@Module({
  imports: [AreaReadersModule],
  controllers: [EscalationsController, EscalationsDecidingController],
  providers,
})
export class EscalationDecidingModule {}
