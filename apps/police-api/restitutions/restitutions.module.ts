import { Module } from '@nestjs/common';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { RecoveryPapers } from '#desk/restitution/recovery-papers';
import { RestitutionPapers } from '#desk/restitution/restitution-papers';
import { RestitutionsReadingController } from '#desk/restitution/restitutions-reading.controller';
import { ApplicationsService } from './applications.service.js';
import { DecisionsService } from './decisions.service.js';
import { DisputesController } from './disputes.controller.js';
import { DisputesService } from './disputes.service.js';
import { FlowController } from './flow.controller.js';
import { MatterDesk } from './matter-desk.js';
import { PapersController } from './papers.controller.js';
import { PlansController } from './plans.controller.js';
import { PlansService } from './plans.service.js';
import { QueryStatementsController } from './query-statements.controller.js';
import { QueryStatementsService } from './query-statements.service.js';
import { RecoveriesController } from './recoveries.controller.js';
import { RestitutionsController } from './restitutions.controller.js';
import { SenderPapers } from './sender-papers.service.js';
import { SendersService } from './senders.service.js';
import { ShareExplanationController } from './share-explanation.controller.js';
import { StatementsService } from './statements.service.js';
import { TracingController } from './tracing.controller.js';
import { TracingService } from './tracing.service.js';
import { TracingProcess } from './tracing/tracing-process.js';

/** 资金返还 at the police. */
@Module({
  imports: [AreaReadersModule],
  controllers: [
    RecoveriesController,
    RestitutionsReadingController,
    RestitutionsController,
    TracingController,
    DisputesController,
    FlowController,
    PlansController,
    PapersController,
    QueryStatementsController,
    ShareExplanationController,
  ],
  providers: [
    ApplicationsService,
    DecisionsService,
    DisputesService,
    MatterDesk,
    PlansService,
    QueryStatementsService,
    SenderPapers,
    SendersService,
    StatementsService,
    TracingService,
    TracingProcess,
    RecoveryPapers,
    RestitutionPapers,
  ],
})
export class RestitutionsModule {}
