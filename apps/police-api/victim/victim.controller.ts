import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import type { Receipt } from '#domain/shared/record';
import { Public } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { idempotencyKeyIn } from '#platform/http/idempotency-key';
import {
  codeAnswer,
  filingRemedyReceived,
  ownFilingRemedy,
  type OwnFilingRemedy,
  codeAsked,
  type CodeAsked,
  objectionReceived,
  ownObjection,
  type OwnObjection,
  ownRemedy,
  type OwnRemedy,
  ownSupervision,
  type OwnSupervision,
  remedyReceived,
  sessionAsked,
  type SessionAsked,
  sessionOpened,
  statusAsked,
  supervisionAsked,
  victimStatus,
  type VictimStatus,
} from './victim.dto.js';
import { ReporterRemedies } from './reporter-remedies.js';
import { VictimService } from './victim.service.js';

/** For the victim, who has no account here: the code on the receipt and a one-time code open the own case, and nothing else. */
@Controller('victim')
export class VictimController {
  constructor(
    @Inject(VictimService) private readonly victims: VictimService,
    @Inject(ReporterRemedies) private readonly remedies: ReporterRemedies,
  ) {}

  @Post('codes')
  @Public()
  @HttpCode(200)
  @Answers(codeAnswer)
  askCode(@Body({ schema: codeAsked }) body: CodeAsked): Promise<{ sent: true }> {
    return this.victims.askCode(body);
  }

  @Post('sessions')
  @Public()
  @HttpCode(200)
  @Answers(sessionOpened)
  open(@Body({ schema: sessionAsked }) body: SessionAsked): Promise<{ token: string; seconds: number }> {
    return this.victims.open(body);
  }

  @Post('status')
  @Public()
  @HttpCode(200)
  @Answers(victimStatus)
  status(@Body({ schema: statusAsked }) { token }: { token: string }): Promise<VictimStatus> {
    return this.victims.status(token);
  }

  /** 请求立案监督: put before the procuratorate of the place (刑诉法 113). */
  @Post('supervision-requests')
  @Public()
  @Answers(supervisionAsked, { status: 201 })
  supervise(
    @Body({ schema: ownSupervision }) body: OwnSupervision,
    @Req() request: Request,
  ): Promise<{ procedureId: string; receipt: Receipt }> {
    return this.remedies.supervise(idempotencyKeyIn(request.headers as Record<string, string>), body);
  }

  /** 复议、复核 of a decision not to file (程序规定 179), 申诉 against one not to prosecute (刑诉法 180). */
  @Post('filing-remedies')
  @Public()
  @Answers(filingRemedyReceived, { status: 201 })
  async contest(
    @Body({ schema: ownFilingRemedy }) body: OwnFilingRemedy,
    @Req() request: Request,
  ): Promise<{ receipt: Receipt }> {
    const key = idempotencyKeyIn(request.headers as Record<string, string>);
    return { receipt: await this.remedies.contest(key, body) };
  }

  @Post('objections')
  @Public()
  @Answers(objectionReceived, { status: 201 })
  object(
    @Body({ schema: ownObjection }) body: OwnObjection,
    @Req() request: Request,
  ): Promise<{ objectionId: string; receipt: Receipt }> {
    return this.victims.object(idempotencyKeyIn(request.headers as Record<string, string>), body);
  }

  @Post('remedies')
  @Public()
  @Answers(remedyReceived, { status: 201 })
  remedy(
    @Body({ schema: ownRemedy }) body: OwnRemedy,
    @Req() request: Request,
  ): Promise<{ remedyId: string; receipt: Receipt }> {
    return this.victims.remedy(idempotencyKeyIn(request.headers as Record<string, string>), body);
  }
}
