import { Module } from '@nestjs/common';
import { FoldedReader } from '#desk/folded/folded.reader';
import { PaperStore } from '#desk/folded/paper-store';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { PunishmentActsController } from './punishment-acts.controller.js';
import { PunishmentDocument } from './punishment-document.js';
import { PunishmentListController } from './punishment-list.controller.js';
import { PunishmentListDesk } from './punishment-list.desk.js';
import { PunishmentListingDesk } from './punishment-listing.desk.js';
import { PunishmentListingReader } from './punishment-listing.reader.js';
import { PunishmentListingsController } from './punishment-listings.controller.js';
import { PunishmentPapersController } from './punishment-papers.controller.js';

/** The police: they propose, decide, serve and hear appeals. */
@Module({
  imports: [AreaReadersModule],
  controllers: [PunishmentListingsController, PunishmentActsController, PunishmentPapersController],
  providers: [FoldedReader, PaperStore, PunishmentListingReader, PunishmentListingDesk, PunishmentDocument],
  exports: [PunishmentListingDesk, PunishmentListingReader],
})
export class PunishmentKeepingModule {}

/** Who supervises: that there is a listing and until when, not whom it names. */
@Module({
  imports: [AreaReadersModule],
  controllers: [PunishmentListingsController],
  providers: [FoldedReader, PaperStore, PunishmentListingReader],
})
export class PunishmentWatchingModule {}

/** Banks and operators: the list itself, to be carried out. */
@Module({ imports: [AreaReadersModule], controllers: [PunishmentListController], providers: [PunishmentListDesk] })
export class PunishmentListModule {}
