import { Module } from '@nestjs/common';
import { AreaListingWatchingModule } from '#desk/area-listing/area-listing.module';
import { CasesReadingController } from '#desk/case/cases-reading.controller';
import { GradingController } from '#desk/case/grading.controller';
import { BankReportsReadingController } from '#desk/bank-report/bank-reports-reading.controller';
import { ProtectiveStopsReadingController } from '#desk/protective-stop/protective-stops-reading.controller';
import { ComplaintModule } from '#desk/complaint/complaint.module';
import { QueriesReadingController } from '#desk/query-order/queries-reading.controller';
import { FreezesReadingController } from '#desk/freeze-order/freezes-reading.controller';
import { OrdersReadingController } from '#desk/stop-payment-order/orders-reading.controller';
import { RestitutionsReadingController } from '#desk/restitution/restitutions-reading.controller';
import { ClockModule } from '#desk/clock/clock.module';
import { ApprovalModule } from '#desk/approval/approval.module';
import { LedgerModule } from '#desk/deadlines/ledger.module';
import { LateController } from '#desk/late/late.controller';
import { DeskModule } from '#desk/desk.module';
import { DoubleInquiryAnsweringModule } from '#desk/double-inquiry/double-inquiry.module';
import { LookModule } from '#desk/look/look.module';
import { ListingWatchingModule } from '#desk/listing/listing.module';
import { EscalationOfficeModule } from '#desk/escalation/escalation.module';
import { IndicatorModule } from '#desk/indicator/indicator.module';
import { PunishmentWatchingModule } from '#desk/punishment-listing/punishment-listing.module';
import { RewardModule } from '#desk/reward/reward.module';
import { RiskTagModule } from '#desk/risk-tag/risk-tag.module';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { TaskRegisterOfficeModule } from '#desk/task-register/task-register.module';
import { UnitKeepingModule } from '#desk/units/units.module';
import { CalendarsModule } from './calendars/calendars.module.js';
import { ContinuityController } from './continuity/continuity.controller.js';
import { RecordController } from './record/record.controller.js';
import { RulesModule } from './rules/rules.module.js';
import { StuckModule } from './stuck/stuck.module.js';

/** 联席办 and superior units: who is late, and what the record says. */
@Module({
  imports: [
    ApprovalModule,
    DeskModule,
    ClockModule,
    DoubleInquiryAnsweringModule,
    AreaReadersModule,
    RiskTagModule,
    EscalationOfficeModule,
    TaskRegisterOfficeModule,
    IndicatorModule,
    ListingWatchingModule,
    PunishmentWatchingModule,
    AreaListingWatchingModule,
    LookModule,
    RewardModule,
    UnitKeepingModule,
    ComplaintModule,
    LedgerModule,
    CalendarsModule,
    RulesModule,
    StuckModule,
  ],
  controllers: [
    BankReportsReadingController,
    ProtectiveStopsReadingController,
    ContinuityController,
    FreezesReadingController,
    CasesReadingController,
    GradingController,
    OrdersReadingController,
    QueriesReadingController,
    LateController,
    RecordController,
    RestitutionsReadingController,
  ],
})
export class SupervisorApiModule {}
