import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Public } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { idempotencyKeyIn } from '#platform/http/idempotency-key';
import {
  holderAppeal,
  type HolderAppeal,
  holderComplaint,
  type HolderComplaint,
  holderReceipt,
  type HolderReceipt,
  holderStatus,
  type HolderStatus,
  receiptAsked,
  type ReceiptAsked,
} from './holder.dto.js';
import { HolderService } from './holder.service.js';

const keyOf = ({ headers }: Request): string => idempotencyKeyIn(headers as Record<string, string>);

/** For the holder of a frozen account, who has no account here: to complain, and to follow it by the receipt. */
@Controller('holder-complaints')
export class HolderController {
  constructor(@Inject(HolderService) private readonly holders: HolderService) {}

  @Post()
  @Public()
  @Answers(holderReceipt, { status: 201 })
  complain(@Body({ schema: holderComplaint }) body: HolderComplaint, @Req() request: Request): Promise<HolderReceipt> {
    return this.holders.complain(keyOf(request), body);
  }

  @Post('status')
  @Public()
  @HttpCode(200)
  @Answers(holderStatus)
  status(@Body({ schema: receiptAsked }) body: ReceiptAsked): Promise<HolderStatus> {
    return this.holders.status(body);
  }

  @Post('appeals')
  @Public()
  @HttpCode(200)
  @Answers(holderStatus)
  appeal(@Body({ schema: holderAppeal }) body: HolderAppeal, @Req() request: Request): Promise<HolderStatus> {
    return this.holders.appeal(keyOf(request), body);
  }
}
