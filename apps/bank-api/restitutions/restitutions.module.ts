import { Module } from '@nestjs/common';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { ReturnsController } from './returns.controller.js';
import { ReturnsService } from './returns.service.js';

/** 资金返还 at the banks. */
@Module({ imports: [AreaReadersModule], controllers: [ReturnsController], providers: [ReturnsService] })
export class RestitutionsModule {}
