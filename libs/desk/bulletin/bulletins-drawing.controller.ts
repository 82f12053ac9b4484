import { Body, Controller, Inject, Param, Post, Put } from '@nestjs/common';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { BulletinDesk } from './bulletin.desk.js';
import {
  bottomDecided,
  bulletinOpened,
  decideBottomIn,
  type DecideBottomIn,
  draftBulletinIn,
  type DraftBulletinIn,
  openBulletinIn,
  type OpenBulletinIn,
  referBottomIn,
  type ReferBottomIn,
  withdrawBulletinIn,
  type WithdrawBulletinIn,
} from './bulletin.dto.js';

/** What the office does that issues a bulletin. */
@Controller('bulletins')
export class BulletinsDrawingController {
  constructor(@Inject(BulletinDesk) private readonly desk: BulletinDesk) {}

  @Post()
  @Act('bulletin.open')
  @Answers(bulletinOpened, { status: 201 })
  open(
    @Body({ schema: openBulletinIn }) { month }: OpenBulletinIn,
    @Asked() asker: Asker,
  ): Promise<{ bulletinId: string; receipt: Receipt }> {
    return this.desk.open(asker, month);
  }

  @Put(':bulletinId/draft')
  @Act('bulletin.draw')
  @Relation('bulletinId', 'bulletin')
  @Answers(receipt)
  draft(
    @Param('bulletinId') bulletinId: string,
    @Body({ schema: draftBulletinIn }) body: DraftBulletinIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.draft({ ...asker, bulletinId }, body);
  }

  @Post(':bulletinId/approval')
  @Act('bulletin.draw')
  @Relation('bulletinId', 'bulletin')
  @Answers(receipt)
  ask(@Param('bulletinId') bulletinId: string, @Asked() asker: Asker): Promise<Receipt> {
    return this.desk.ask({ ...asker, bulletinId });
  }

  @Post(':bulletinId/bottom/:unitId')
  @Act('bulletin.draw')
  @Relation('bulletinId', 'bulletin')
  @Answers(bottomDecided)
  bottom(
    @Param('bulletinId') bulletinId: string,
    @Param('unitId') unitId: string,
    @Body({ schema: decideBottomIn }) body: DecideBottomIn,
    @Asked() asker: Asker,
  ): Promise<{ talkId?: string; receipt: Receipt }> {
    return this.desk.decideBottom({ ...asker, bulletinId }, unitId, body);
  }

  @Post(':bulletinId/bottom/:unitId/referrals')
  @Act('bulletin.draw')
  @Relation('bulletinId', 'bulletin')
  @Answers(receipt, { description: '对末位单位移送问责线索或者建议一票否决' })
  refer(
    @Param('bulletinId') bulletinId: string,
    @Param('unitId') unitId: string,
    @Body({ schema: referBottomIn }) body: ReferBottomIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.refer({ ...asker, bulletinId }, unitId, body);
  }

  @Post(':bulletinId/withdrawal')
  @Act('bulletin.draw')
  @Relation('bulletinId', 'bulletin')
  @Answers(receipt)
  withdraw(
    @Param('bulletinId') bulletinId: string,
    @Body({ schema: withdrawBulletinIn }) body: WithdrawBulletinIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, bulletinId }, 'withdrawBulletin', { body });
  }
}
