import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { BulletinDesk } from './bulletin.desk.js';
import { answerVetoIn, type AnswerVetoIn } from './bulletin.dto.js';

const count = z.coerce.number().int().min(1);

/** 一票否决建议 as who assesses a unit answers it. */
@Controller('bulletins')
export class BulletinsAnsweringController {
  constructor(@Inject(BulletinDesk) private readonly desk: BulletinDesk) {}

  @Post(':bulletinId/referrals/:no/answer')
  @Act('bulletin.answer')
  @Relation('bulletinId', 'bulletin')
  @Answers(receipt)
  answer(
    @Param('bulletinId') bulletinId: string,
    @Param('no', { schema: count }) no: number,
    @Body({ schema: answerVetoIn }) body: AnswerVetoIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.answerVeto({ ...asker, bulletinId }, no, body);
  }
}
