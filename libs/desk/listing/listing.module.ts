import { Module } from '@nestjs/common';
import { FoldedReader } from '#desk/folded/folded.reader';
import { PaperStore } from '#desk/folded/paper-store';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { ListingDesk } from './listing.desk.js';
import { ListingsController } from './listings.controller.js';
import { ListingsLeadingController } from './listings-leading.controller.js';
import { ListingsWatchingController } from './listings-watching.controller.js';

const providers = [FoldedReader, PaperStore, ListingDesk];

@Module({ imports: [AreaReadersModule], controllers: [ListingsController, ListingsLeadingController], providers })
export class ListingLeadingModule {}

@Module({ imports: [AreaReadersModule], controllers: [ListingsController, ListingsWatchingController], providers })
export class ListingWatchingModule {}
