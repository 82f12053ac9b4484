import { Module } from '@nestjs/common';
import { OwnOnCallController } from '#desk/units/own-on-call.controller';
import { RegisterDesk } from '#desk/units/register-desk';
import { UnitKeepingController } from '#desk/units/unit-keeping.controller';
import { UnitsController } from '#desk/units/units.controller';
import { AgencyModule } from '#persistence/agency/agency.module';

/** The directory of units, for every desk. The house provides read models and legal time. */
@Module({ controllers: [UnitsController] })
export class UnitsModule {}

/** The registers, for the supervisor desk. */
@Module({ imports: [AgencyModule], controllers: [UnitKeepingController], providers: [RegisterDesk] })
export class UnitKeepingModule {}

/** The own register, for banks, payment institutions and operators. */
@Module({ imports: [AgencyModule], controllers: [OwnOnCallController], providers: [RegisterDesk] })
export class OwnOnCallModule {}
