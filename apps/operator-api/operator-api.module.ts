import { Module } from '@nestjs/common';
import { ReceivedRecommendationsController } from '#desk/recommendation/received-recommendations.controller';
import { RecommendationsReadingController } from '#desk/recommendation/recommendations-reading.controller';
import { PunishmentListModule } from '#desk/punishment-listing/punishment-listing.module';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { DeskModule } from '#desk/desk.module';
import { EscalationModule } from '#desk/escalation/escalation.module';
import { TaskRegisterAndPapersModule } from '#desk/task-register/task-register.module';
import { OwnOnCallModule } from '#desk/units/units.module';

/** 电信与互联网企业. */
@Module({
  imports: [
    AreaReadersModule,
    DeskModule,
    EscalationModule,
    OwnOnCallModule,
    PunishmentListModule,
    TaskRegisterAndPapersModule,
  ],
  controllers: [RecommendationsReadingController, ReceivedRecommendationsController],
})
export class OperatorApiModule {}
