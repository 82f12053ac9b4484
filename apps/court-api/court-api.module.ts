import { Module } from '@nestjs/common';
import { DeskModule } from '#desk/desk.module';

/** 人民法院. */
@Module({ imports: [DeskModule] })
export class CourtApiModule {}
