import { Module } from '@nestjs/common';
import { DeskModule } from '#desk/desk.module';

/** 行业主管部门. */
@Module({ imports: [DeskModule] })
export class RegulatorApiModule {}
