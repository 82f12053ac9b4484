import { Module } from '@nestjs/common';
import { OrdersReadingController } from '#desk/stop-payment-order/orders-reading.controller';
import { ReceivedRecommendationsController } from '#desk/recommendation/received-recommendations.controller';
import { RecommendationsReadingController } from '#desk/recommendation/recommendations-reading.controller';
import { DeskModule } from '#desk/desk.module';
import { DisposalModule } from '#desk/disposal/disposal.module';
import { EscalationModule } from '#desk/escalation/escalation.module';
import { PunishmentListModule } from '#desk/punishment-listing/punishment-listing.module';
import { RiskTagModule } from '#desk/risk-tag/risk-tag.module';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { TaskRegisterAndPapersModule } from '#desk/task-register/task-register.module';
import { OwnOnCallModule } from '#desk/units/units.module';
import { BankReportsModule } from './bank-reports/bank-reports.module.js';
import { AnswerMessages } from './messages/answer-messages.service.js';
import { MessagesController } from './messages/messages.controller.js';
import { FreezeOrdersModule } from './freeze-orders/freeze-orders.module.js';
import { ProtectiveStopsModule } from './protective-stops/protective-stops.module.js';
import { QueryOrdersModule } from './query-orders/query-orders.module.js';
import { RestitutionsModule } from './restitutions/restitutions.module.js';
import { AnswerFilesController } from './stop-payment-orders/answer-files.controller.js';
import { AnswersService } from '#desk/stop-payment-order/answers.service';
import { StopPaymentOrdersController } from './stop-payment-orders/stop-payment-orders.controller.js';

/** 银行 and 支付机构. */
@Module({
  imports: [
    DeskModule,
    DisposalModule,
    AreaReadersModule,
    RiskTagModule,
    EscalationModule,
    TaskRegisterAndPapersModule,
    OwnOnCallModule,
    PunishmentListModule,
    BankReportsModule,
    FreezeOrdersModule,
    ProtectiveStopsModule,
    QueryOrdersModule,
    RestitutionsModule,
  ],
  controllers: [
    RecommendationsReadingController,
    ReceivedRecommendationsController,
    OrdersReadingController,
    StopPaymentOrdersController,
    AnswerFilesController,
    MessagesController,
  ],
  providers: [AnswerMessages, AnswersService],
})
export class BankApiModule {}
