import { Module } from '@nestjs/common';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { RestitutionPapers } from '#desk/restitution/restitution-papers';
import { RestitutionsReadingController } from '#desk/restitution/restitutions-reading.controller';
import { ApplicationsService } from './applications.service.js';
import { DecisionsService } from './decisions.service.js';
import { FlowController } from './flow.controller.js';
import { FlowService } from './flow.service.js';
import { MatterDesk } from './matter-desk.js';
import { PapersController } from './papers.controller.js';
import { PlansController } from './plans.controller.js';
import { PlansService } from './plans.service.js';
import { RecoveriesController } from './recoveries.controller.js';
import { RestitutionsController } from './restitutions.controller.js';
import { StatementsService } from './statements.service.js';
import { TracingController } from './tracing.controller.js';
import { TracingService } from './tracing.service.js';

/** 资金返还 at the police. */
@Module({
  imports: [AreaReadersModule],
  controllers: [
    RecoveriesController,
    RestitutionsReadingController,
    RestitutionsController,
    TracingController,
    FlowController,
    PlansController,
    PapersController,
  ],
  providers: [
    ApplicationsService,
    DecisionsService,
    MatterDesk,
    PlansService,
    StatementsService,
    TracingService,
    FlowService,
    RestitutionPapers,
  ],
})
export class RestitutionsModule {}
