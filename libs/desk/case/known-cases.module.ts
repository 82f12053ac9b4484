import { Module } from '@nestjs/common';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { KnownCasesController } from './known-cases.controller.js';

/** 案件 at the desks of procuratorate, court and regulator. */
@Module({ imports: [AreaReadersModule], controllers: [KnownCasesController] })
export class KnownCasesModule {}
