import { Module } from '@nestjs/common';
import { CoordinationDocuments } from '#desk/coordination/coordination-documents';
import { CoordinationDocumentsController } from '#desk/coordination/coordination-documents.controller';
import { ConsultationDesk } from '#desk/consultation/consultation.desk';
import { ConsultationMinutesController } from '#desk/consultation/consultation-minutes.controller';
import { ConsultationReader } from '#desk/consultation/consultation.reader';
import { ConsultationsController } from '#desk/consultation/consultations.controller';
import { AssistanceDesk } from '#desk/assistance/assistance.desk';
import { DesignationDesk } from '#desk/designation/designation.desk';
import { DesignationsController } from '#desk/designation/designations.controller';
import { CampaignDesk } from '#desk/campaign/campaign.desk';
import { EvidenceController } from '#desk/evidence/evidence.controller';
import { EvidenceDesk } from '#desk/evidence/evidence.desk';
import { FoldedReader } from '#desk/folded/folded.reader';
import { PaperStore } from '#desk/folded/paper-store';
import { PapersController } from '#desk/folded/papers.controller';
import { AreaReadersModule } from '#desk/house/area-readers.module';
import { LivingMeasures } from '#desk/measure/living-measures';
import { CaseDecisions } from '#desk/procedure/case-decisions';
import { ProcedureDesk } from '#desk/procedure/procedure.desk';
import { ProcedureReader } from '#desk/procedure/procedure.reader';
import { ProceduresController } from '#desk/procedure/procedures.controller';
import { ReceivedReferralsController } from '#desk/referral/received-referrals.controller';
import { ReferralDesk } from '#desk/referral/referral.desk';
import { ReferralReader } from '#desk/referral/referral.reader';
import { ReferralsController } from '#desk/referral/referrals.controller';
import { TicketDesk } from '#desk/ticket/ticket.desk';
import { TicketsController } from '#desk/ticket/tickets.controller';

const providers = [
  CoordinationDocuments,
  FoldedReader,
  PaperStore,
  LivingMeasures,
  ReferralReader,
  ReferralDesk,
  ConsultationReader,
  ConsultationDesk,
  ProcedureReader,
  ProcedureDesk,
  CaseDecisions,
  DesignationDesk,
  AssistanceDesk,
  CampaignDesk,
  EvidenceDesk,
  TicketDesk,
];

/** 移送、指定管辖、协作、会商、诉讼环节: the same at every desk that takes part. */
@Module({
  imports: [AreaReadersModule],
  controllers: [
    PapersController,
    CoordinationDocumentsController,
    ReferralsController,
    ReceivedReferralsController,
    ConsultationsController,
    ConsultationMinutesController,
    ProceduresController,
    DesignationsController,
    EvidenceController,
    TicketsController,
  ],
  providers,
  exports: providers,
})
export class CoordinationModule {}
