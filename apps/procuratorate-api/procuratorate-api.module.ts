import { Module } from '@nestjs/common';
import { DeskModule } from '#desk/desk.module';

/** 检察机关. */
@Module({ imports: [DeskModule] })
export class ProcuratorateApiModule {}
