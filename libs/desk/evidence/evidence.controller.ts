import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { type MattersQuery, mattersQuery } from '#desk/folded/folded.dto';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Actor } from '#domain/agency/actor';
import type { Receipt } from '#domain/shared/record';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import { EvidenceDesk } from './evidence.desk.js';
import {
  endEvidenceIn,
  type EndEvidenceIn,
  evidenceLine,
  type EvidenceLineView,
  evidenceRegistered,
  evidenceView,
  type EvidenceView,
  offerEvidenceIn,
  type OfferEvidenceIn,
  receiveEvidenceIn,
  type ReceiveEvidenceIn,
  registerEvidenceIn,
  type RegisterEvidenceIn,
  withdrawOfferIn,
  type WithdrawOfferIn,
} from './evidence.dto.js';

/** 证据保管链: registered, handed over, received, ended. */
@Controller('evidence')
export class EvidenceController {
  constructor(@Inject(EvidenceDesk) private readonly desk: EvidenceDesk) {}

  @Get()
  @Act('evidence.read')
  @Narrowed()
  @Answers(pageSchema(evidenceLine))
  list(@Query({ schema: mattersQuery }) query: MattersQuery, @Acting() actor: Actor): Promise<Page<EvidenceLineView>> {
    return this.desk.page(actor, query);
  }

  @Post()
  @Act('evidence.register')
  @Answers(evidenceRegistered, { status: 201 })
  open(@Body({ schema: registerEvidenceIn }) body: RegisterEvidenceIn, @Asked() asker: Asker): Promise<object> {
    return this.desk.register(asker, body);
  }

  @Get(':evidenceId')
  @Act('evidence.read')
  @Relation('evidenceId', 'evidence')
  @Answers(evidenceView)
  one(@Param('evidenceId') evidenceId: string, @Acting() actor: Actor): Promise<EvidenceView> {
    return this.desk.one(actor, evidenceId);
  }

  @Post(':evidenceId/offers')
  @Act('evidence.keep')
  @Relation('evidenceId', 'evidence')
  @Answers(receipt)
  offer(
    @Param('evidenceId') evidenceId: string,
    @Body({ schema: offerEvidenceIn }) body: OfferEvidenceIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.offer({ ...asker, evidenceId }, body);
  }

  @Post(':evidenceId/receipts')
  @Act('evidence.keep')
  @Relation('evidenceId', 'evidence')
  @Answers(receipt)
  receive(
    @Param('evidenceId') evidenceId: string,
    @Body({ schema: receiveEvidenceIn }) body: ReceiveEvidenceIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, evidenceId }, 'receiveEvidence', body.sha256 ? { sha256: body.sha256 } : {});
  }

  @Post(':evidenceId/offer-withdrawals')
  @Act('evidence.keep')
  @Relation('evidenceId', 'evidence')
  @Answers(receipt)
  withdraw(
    @Param('evidenceId') evidenceId: string,
    @Body({ schema: withdrawOfferIn }) body: WithdrawOfferIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, evidenceId }, 'withdrawOffer', body);
  }

  @Post(':evidenceId/end')
  @Act('evidence.keep')
  @Relation('evidenceId', 'evidence')
  @Answers(receipt)
  end(
    @Param('evidenceId') evidenceId: string,
    @Body({ schema: endEvidenceIn }) body: EndEvidenceIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, evidenceId }, 'endEvidence', body);
  }
}
