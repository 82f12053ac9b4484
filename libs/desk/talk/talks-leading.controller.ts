import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { TalkDesk } from './talk.desk.js';
import {
  checkTalkIn,
  type CheckTalkIn,
  holdIn,
  type HoldIn,
  summoned,
  summonIn,
  type SummonIn,
  withdrawTalkIn,
  type WithdrawTalkIn,
} from './talk.dto.js';

/** What the office does that summons a talk. */
@Controller('talks')
export class TalksLeadingController {
  constructor(@Inject(TalkDesk) private readonly desk: TalkDesk) {}

  @Post()
  @Act('talk.summon')
  @Answers(summoned, { status: 201 })
  summon(
    @Body({ schema: summonIn }) body: SummonIn,
    @Asked() asker: Asker,
  ): Promise<{ talkId: string; receipt: Receipt }> {
    return this.desk.summon(asker, body);
  }

  @Post(':talkId/record')
  @Act('talk.lead')
  @Relation('talkId', 'talk')
  @Answers(receipt)
  hold(
    @Param('talkId') talkId: string,
    @Body({ schema: holdIn }) body: HoldIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.hold({ ...asker, talkId }, body);
  }

  @Post(':talkId/checks')
  @Act('talk.lead')
  @Relation('talkId', 'talk')
  @Answers(receipt)
  check(
    @Param('talkId') talkId: string,
    @Body({ schema: checkTalkIn }) body: CheckTalkIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, talkId }, 'checkTalk', { body });
  }

  @Post(':talkId/withdrawal')
  @Act('talk.lead')
  @Relation('talkId', 'talk')
  @Answers(receipt)
  withdraw(
    @Param('talkId') talkId: string,
    @Body({ schema: withdrawTalkIn }) body: WithdrawTalkIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, talkId }, 'withdrawTalk', { body });
  }
}
