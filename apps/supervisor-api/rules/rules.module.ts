import { Module } from '@nestjs/common';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { RevisionService } from './revision.service.js';
import { RulesController } from './rules.controller.js';

/** 期限规则 at the supervisor's desk. */
@Module({ imports: [AreaReadersModule], controllers: [RulesController], providers: [RevisionService] })
export class RulesModule {}
