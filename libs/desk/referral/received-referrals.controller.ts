import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { ReferralDesk } from './referral.desk.js';
import {
  acceptReferralIn,
  type AcceptReferralIn,
  completeMaterialsIn,
  type CompleteMaterialsIn,
  filingIn,
  type FilingIn,
  forwardReferralIn,
  type ForwardReferralIn,
  returnReferralIn,
  type ReturnReferralIn,
  signManifestIn,
  type SignManifestIn,
} from './referral.dto.js';

/** 移送: what the addressee does, and what both do at the hand-over. */
@Controller('referrals/:referralId')
export class ReceivedReferralsController {
  constructor(@Inject(ReferralDesk) private readonly desk: ReferralDesk) {}

  @Post('acceptance')
  @Act('referral.receive')
  @Relation('referralId', 'referral')
  @Answers(receipt)
  accept(
    @Param('referralId') referralId: string,
    @Body({ schema: acceptReferralIn }) body: AcceptReferralIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.accept({ ...asker, referralId }, body);
  }

  @Post('return')
  @Act('referral.receive')
  @Relation('referralId', 'referral')
  @Answers(receipt)
  giveBack(
    @Param('referralId') referralId: string,
    @Body({ schema: returnReferralIn }) body: ReturnReferralIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.giveBack({ ...asker, referralId }, body);
  }

  @Post('forwarding')
  @Act('referral.receive')
  @Relation('referralId', 'referral')
  @Answers(receipt)
  forward(
    @Param('referralId') referralId: string,
    @Body({ schema: forwardReferralIn }) body: ForwardReferralIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.forward({ ...asker, referralId }, body);
  }

  @Post('completions')
  @Act('referral.send')
  @Relation('referralId', 'referral')
  @Answers(receipt)
  complete(
    @Param('referralId') referralId: string,
    @Body({ schema: completeMaterialsIn }) body: CompleteMaterialsIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.complete({ ...asker, referralId }, body);
  }

  @Post('signatures')
  @Act('referral.hand-over')
  @Relation('referralId', 'referral')
  @Answers(receipt)
  sign(
    @Param('referralId') referralId: string,
    @Body({ schema: signManifestIn }) body: SignManifestIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, referralId }, 'signManifest', { body });
  }

  @Post('filing')
  @Act('referral.receive')
  @Relation('referralId', 'referral')
  @Answers(receipt)
  noteFiling(
    @Param('referralId') referralId: string,
    @Body({ schema: filingIn }) body: FilingIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, referralId }, 'noteFiling', { body });
  }
}
