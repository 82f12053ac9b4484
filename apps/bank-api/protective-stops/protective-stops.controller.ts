import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { ProtectiveActs } from '#desk/protective-stop/protective-acts';
import { appealStop } from '#desk/protective-stop/protective-stop.dto';
import { instantText, reason, receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';

const execution = z.object({ stoppedAt: instantText, reference: z.string().trim().min(1).max(64) });
const refusing = z.object({ reason });
const released = z.object({ releasedAt: instantText });

/** 保护性止付 at the bank: execute or refuse, take the holder's appeal, confirm the release. */
@Controller('protective-stops/:stopId')
export class ProtectiveStopsController {
  constructor(@Inject(ProtectiveActs) private readonly stops: ProtectiveActs) {}

  @Post('execution')
  @Act('protective-stop.answer')
  @Relation('stopId', 'protective-stop')
  @Answers(receipt)
  execute(
    @Param('stopId') stopId: string,
    @Body({ schema: execution }) body: z.infer<typeof execution>,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.stops.act({ ...asker, stopId }, 'executeProtectiveStop', body);
  }

  @Post('refusal')
  @Act('protective-stop.answer')
  @Relation('stopId', 'protective-stop')
  @Answers(receipt)
  refuse(
    @Param('stopId') stopId: string,
    @Body({ schema: refusing }) body: { reason: string },
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.stops.act({ ...asker, stopId }, 'refuseProtectiveStop', body);
  }

  @Post('appeals')
  @Act('protective-stop.appeal')
  @Relation('stopId', 'protective-stop')
  @Answers(receipt)
  appeal(
    @Param('stopId') stopId: string,
    @Body({ schema: appealStop }) body: { text: string },
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.stops.appeal({ ...asker, stopId }, body);
  }

  @Post('release-confirmation')
  @Act('protective-stop.answer')
  @Relation('stopId', 'protective-stop')
  @Answers(receipt)
  confirm(
    @Param('stopId') stopId: string,
    @Body({ schema: released }) body: { releasedAt: string },
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.stops.act({ ...asker, stopId }, 'confirmProtectiveRelease', body);
  }
}
