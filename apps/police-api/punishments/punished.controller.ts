import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Public } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { idempotencyKeyIn } from '#platform/http/idempotency-key';
import {
  noticeAsked,
  type NoticeAsked,
  punishedAppeal,
  type PunishedAppeal,
  punishedStatus,
  type PunishedStatus,
} from './punished.dto.js';
import { PunishedService } from './punished.service.js';

/** For who is punished and has no account here: number and code of the notice open the own decision, and an appeal against it. */
@Controller('punished')
export class PunishedController {
  constructor(@Inject(PunishedService) private readonly punished: PunishedService) {}

  @Post('status')
  @Public()
  @HttpCode(200)
  @Answers(punishedStatus)
  status(@Body({ schema: noticeAsked }) body: NoticeAsked): Promise<PunishedStatus> {
    return this.punished.status(body);
  }

  @Post('appeals')
  @Public()
  @HttpCode(200)
  @Answers(punishedStatus)
  appeal(@Body({ schema: punishedAppeal }) body: PunishedAppeal, @Req() request: Request): Promise<PunishedStatus> {
    return this.punished.appeal(idempotencyKeyIn(request.headers as Record<string, string>), body);
  }
}
