import { Body, Controller, Get, Inject, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { type DocumentQuery, documentQuery, streamed } from '#desk/document/served';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { DisciplineReferral } from './discipline-referral.js';
import { EscalationDesk } from './escalation.desk.js';
import {
  checkIn,
  type CheckIn,
  climbIn,
  type ClimbIn,
  correctionIn,
  type CorrectionIn,
  escalationAudit,
  type EscalationAuditView,
  innerDateIn,
  type InnerDateIn,
  settleIn,
  type SettleIn,
} from './escalation.dto.js';

/** What the unit on whose step an escalation stands decides, and how it is audited. */
@Controller('escalations/:escalationId')
export class EscalationsDecidingController {
  constructor(
    @Inject(EscalationDesk) private readonly desk: EscalationDesk,
    @Inject(DisciplineReferral) private readonly referral: DisciplineReferral,
  ) {}

  @Get('audit')
  @Act('escalation.audit')
  @Relation('escalationId', 'escalation')
  @Answers(escalationAudit)
  audit(@Param('escalationId') escalationId: string): Promise<EscalationAuditView> {
    return this.desk.audit(escalationId);
  }

  /** 问责线索移送函, where the outcome is a referral to 纪检监察. */
  @Get('discipline-referral')
  @Act('escalation.audit')
  @Relation('escalationId', 'escalation')
  async disciplineReferral(
    @Param('escalationId') escalationId: string,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.referral.of(escalationId), response, download);
  }

  @Post('climb')
  @Act('escalation.decide')
  @Relation('escalationId', 'escalation')
  @Answers(receipt)
  climb(
    @Param('escalationId') escalationId: string,
    @Body({ schema: climbIn }) body: ClimbIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, escalationId }, 'climbEscalation', { body });
  }

  @Post('corrections')
  @Act('escalation.decide')
  @Relation('escalationId', 'escalation')
  @Answers(receipt)
  correct(
    @Param('escalationId') escalationId: string,
    @Body({ schema: correctionIn }) body: CorrectionIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, escalationId }, 'orderCorrection', { body });
  }

  @Post('checks')
  @Act('escalation.decide')
  @Relation('escalationId', 'escalation')
  @Answers(receipt)
  check(
    @Param('escalationId') escalationId: string,
    @Body({ schema: checkIn }) body: CheckIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, escalationId }, 'checkCorrection', { body });
  }

  @Post('inner-dates')
  @Act('escalation.decide')
  @Relation('escalationId', 'escalation')
  @Answers(receipt)
  innerDate(
    @Param('escalationId') escalationId: string,
    @Body({ schema: innerDateIn }) body: InnerDateIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, escalationId }, 'setInnerDate', { body });
  }

  @Post('outcome')
  @Act('escalation.decide')
  @Relation('escalationId', 'escalation')
  @Answers(receipt)
  settle(
    @Param('escalationId') escalationId: string,
    @Body({ schema: settleIn }) body: SettleIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.settle({ ...asker, escalationId }, body);
  }
}
