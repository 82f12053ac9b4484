import { Module } from '@nestjs/common';
import { FoldedReader } from '#desk/folded/folded.reader';
import { PaperStore } from '#desk/folded/paper-store';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { AreaListingDesk } from './area-listing.desk.js';
import { AreaListingDocument } from './area-listing-document.js';
import { AreaListingsController } from './area-listings.controller.js';
import { AreaListingsLeadingController } from './area-listings-leading.controller.js';
import { AreaRankingReader } from './area-ranking.reader.js';
import { AreasController } from './areas.controller.js';

const providers = [FoldedReader, PaperStore, AreaListingDesk, AreaListingDocument, AreaRankingReader];
const imports = [AreaReadersModule];

/** For the unit whose area is listed. */
@Module({ imports, controllers: [AreaListingsController, AreaListingsLeadingController], providers })
export class AreaListingLeadingModule {}

/** For the office that lists it. */
@Module({ imports, controllers: [AreaListingsController, AreasController], providers })
export class AreaListingWatchingModule {}
