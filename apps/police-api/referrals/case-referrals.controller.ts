import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { AssistanceDesk } from '#desk/assistance/assistance.desk';
import { askAssistanceIn, type AskAssistanceIn, assistanceAsked } from '#desk/assistance/assistance.dto';
import { DesignationDesk } from '#desk/designation/designation.desk';
import { designationOpened, openDesignationIn, type OpenDesignationIn } from '#desk/designation/designation.dto';
import { livingMeasures, type LivingMeasuresView } from '#desk/measure/living-measure.dto';
import { ReferralDesk } from '#desk/referral/referral.desk';
import { findReferralIn, type FindReferralIn, referralFound } from '#desk/referral/referral.dto';
import type { Actor } from '#domain/agency/actor';
import { Act, Acting, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';

/** 移送、管辖争议、协作 of a case that the police unit owns. */
@Controller('cases/:caseId')
export class CaseReferralsController {
  constructor(
    @Inject(ReferralDesk) private readonly desk: ReferralDesk,
    @Inject(DesignationDesk) private readonly designations: DesignationDesk,
    @Inject(AssistanceDesk) private readonly assistances: AssistanceDesk,
  ) {}

  @Post('referrals')
  @Act('referral.refer-case')
  @Relation('caseId', 'case')
  @Answers(referralFound, { status: 201 })
  find(
    @Param('caseId') caseId: string,
    @Body({ schema: findReferralIn }) body: FindReferralIn,
    @Asked() asker: Asker,
  ): Promise<object> {
    return this.desk.find(asker, body, caseId);
  }

  /** 管辖争议: negotiated first, then put before the common superior that the system finds. */
  @Post('designations')
  @Act('designation.open')
  @Relation('caseId', 'case')
  @Answers(designationOpened, { status: 201 })
  dispute(
    @Param('caseId') caseId: string,
    @Body({ schema: openDesignationIn }) body: OpenDesignationIn,
    @Asked() asker: Asker,
  ): Promise<object> {
    return this.designations.open(asker, body, caseId);
  }

  /** 办案协作函. */
  @Post('assistances')
  @Act('assistance.ask')
  @Relation('caseId', 'case')
  @Answers(assistanceAsked, { status: 201 })
  ask(
    @Param('caseId') caseId: string,
    @Body({ schema: askAssistanceIn }) body: AskAssistanceIn,
    @Asked() asker: Asker,
  ): Promise<object> {
    return this.assistances.ask(asker, body, caseId);
  }

  /** 在控措施: what binds money of the case now, and goes onto every manifest (CRD-27). */
  @Get('living-measures')
  @Act('case.read')
  @Relation('caseId', 'case')
  @Answers(livingMeasures)
  living(@Param('caseId') caseId: string, @Acting() actor: Actor): Promise<LivingMeasuresView> {
    return this.desk.living(actor, caseId);
  }
}
