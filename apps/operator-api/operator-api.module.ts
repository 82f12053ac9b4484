import { Module } from '@nestjs/common';
import { DeskModule } from '#desk/desk.module';
import { OwnOnCallModule } from '#desk/units/units.module';

/** 电信与互联网企业. */
@Module({ imports: [DeskModule, OwnOnCallModule] })
export class OperatorApiModule {}
