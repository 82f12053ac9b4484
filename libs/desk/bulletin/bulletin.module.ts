import { Module } from '@nestjs/common';
import { FoldedReader } from '#desk/folded/folded.reader';
import { PaperStore } from '#desk/folded/paper-store';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { IndicatorsReader } from '#desk/indicator/indicators.reader';
import { BottomLetter } from './bottom-letter.js';
import { BulletinDesk } from './bulletin.desk.js';
import { BulletinDocument } from './bulletin-document.js';
import { BulletinsAnsweringController } from './bulletins-answering.controller.js';
import { BulletinsController } from './bulletins.controller.js';
import { BulletinsDrawingController } from './bulletins-drawing.controller.js';

const providers = [FoldedReader, PaperStore, IndicatorsReader, BottomLetter, BulletinDesk, BulletinDocument];

/** For whoever is told. */
@Module({ imports: [AreaReadersModule], controllers: [BulletinsController], providers, exports: [BulletinDesk] })
export class BulletinModule {}

/** For who may assess a unit. */
@Module({ imports: [AreaReadersModule, BulletinModule], controllers: [BulletinsAnsweringController] })
export class BulletinAnsweringModule {}

/** For the office that tells. */
@Module({
  imports: [AreaReadersModule, BulletinModule],
  controllers: [BulletinsDrawingController],
})
export class BulletinDrawingModule {}
