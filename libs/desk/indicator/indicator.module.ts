import { Module } from '@nestjs/common';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { IndicatorsController } from './indicators.controller.js';
import { IndicatorsReader } from './indicators.reader.js';

@Module({ imports: [AreaReadersModule], controllers: [IndicatorsController], providers: [IndicatorsReader] })
export class IndicatorModule {}
