import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Actor } from '#domain/agency/actor';
import type { Receipt } from '#domain/shared/record';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { CaseMoneyReader } from './case-money.reader.js';
import { DisposalDesk } from './disposal.desk.js';
import {
  appealIn,
  type AppealIn,
  callIn,
  type CallIn,
  caseMoney,
  type CaseMoney,
  claimDecidedIn,
  type ClaimDecidedIn,
  disposalEntered,
  enterDisposalIn,
  type EnterDisposalIn,
  executionIn,
  type ExecutionIn,
  forfeitureIn,
  type ForfeitureIn,
  missingDecidedIn,
  type MissingDecidedIn,
  missingIn,
  type MissingIn,
  moneyQuery,
  type MoneyQuery,
  nosIn,
  type NosIn,
  propertyClaimed,
  propertyClaimIn,
  type PropertyClaimIn,
  secondInstanceIn,
  type SecondInstanceIn,
} from './disposal.dto.js';

/** 涉案财物处置 by the court, or before the trial by the procuratorate: list, effect, claims, execution. */
@Controller()
export class DisposalsController {
  constructor(
    @Inject(DisposalDesk) private readonly desk: DisposalDesk,
    @Inject(CaseMoneyReader) private readonly money: CaseMoneyReader,
  ) {}

  @Get('case-money')
  @Act('disposal.enter')
  @Narrowed()
  @Answers(caseMoney)
  caseMoney(@Query({ schema: moneyQuery }) { caseNumber }: MoneyQuery, @Acting() actor: Actor): Promise<CaseMoney> {
    return this.money.of(actor, caseNumber);
  }

  @Post('disposals')
  @Act('disposal.enter')
  @Answers(disposalEntered, { status: 201 })
  enter(@Body({ schema: enterDisposalIn }) body: EnterDisposalIn, @Asked() asker: Asker): Promise<object> {
    return this.desk.enter(asker, body);
  }

  @Post('disposals/:disposalId/appeals')
  @Act('disposal.appeal')
  @Relation('disposalId', 'disposal')
  @Answers(receipt)
  appeal(
    @Param('disposalId') disposalId: string,
    @Body({ schema: appealIn }) body: AppealIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, disposalId }, 'noteAppeal', { body });
  }

  @Post('disposals/:disposalId/second-instance')
  @Act('disposal.lead')
  @Relation('disposalId', 'disposal')
  @Answers(receipt)
  secondInstance(
    @Param('disposalId') disposalId: string,
    @Body({ schema: secondInstanceIn }) body: SecondInstanceIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.noteSecondInstance({ ...asker, disposalId }, body);
  }

  @Post('disposals/:disposalId/missing-things')
  @Act('disposal.report-missing')
  @Relation('disposalId', 'disposal')
  @Answers(receipt)
  missing(
    @Param('disposalId') disposalId: string,
    @Body({ schema: missingIn }) body: MissingIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.reportMissing({ ...asker, disposalId }, body);
  }

  @Post('disposals/:disposalId/missing-things/decision')
  @Act('disposal.lead')
  @Relation('disposalId', 'disposal')
  @Answers(receipt)
  decideMissing(
    @Param('disposalId') disposalId: string,
    @Body({ schema: missingDecidedIn }) body: MissingDecidedIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, disposalId }, 'decideMissing', { body });
  }

  @Post('disposals/:disposalId/calls')
  @Act('disposal.lead')
  @Relation('disposalId', 'disposal')
  @Answers(receipt)
  call(
    @Param('disposalId') disposalId: string,
    @Body({ schema: callIn }) body: CallIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, disposalId }, 'callClaimants', { body });
  }

  @Post('disposals/:disposalId/claim-notices')
  @Act('disposal.lead')
  @Relation('disposalId', 'disposal')
  @Answers(receipt)
  publish(
    @Param('disposalId') disposalId: string,
    @Body({ schema: nosIn }) body: NosIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, disposalId }, 'publishClaimNotice', { body });
  }

  @Post('disposals/:disposalId/claims')
  @Act('disposal.lead')
  @Relation('disposalId', 'disposal')
  @Answers(propertyClaimed, { status: 201 })
  claim(
    @Param('disposalId') disposalId: string,
    @Body({ schema: propertyClaimIn }) body: PropertyClaimIn,
    @Asked() asker: Asker,
  ): Promise<object> {
    return this.desk.claim({ ...asker, disposalId }, body);
  }

  @Post('disposals/:disposalId/claims/:claimId/decision')
  @Act('disposal.lead')
  @Relation('disposalId', 'disposal')
  @Answers(receipt)
  decideClaim(
    @Param('disposalId') disposalId: string,
    @Param('claimId') claimId: string,
    @Body({ schema: claimDecidedIn }) body: ClaimDecidedIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, disposalId }, 'decideClaim', {
      body: { claimId, ...body },
      request: { claimId, ...body },
    });
  }

  @Post('disposals/:disposalId/forfeitures')
  @Act('disposal.lead')
  @Relation('disposalId', 'disposal')
  @Answers(receipt)
  forfeit(
    @Param('disposalId') disposalId: string,
    @Body({ schema: forfeitureIn }) body: ForfeitureIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act({ ...asker, disposalId }, 'decideForfeiture', { body });
  }

  @Post('disposals/:disposalId/executions')
  @Act('disposal.lead')
  @Relation('disposalId', 'disposal')
  @Answers(receipt)
  order(
    @Param('disposalId') disposalId: string,
    @Body({ schema: executionIn }) body: ExecutionIn,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.order({ ...asker, disposalId }, body);
  }
}
