import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { FoldedReader } from '#desk/folded/folded.reader';
import { ReferralDesk } from '#desk/referral/referral.desk';
import { duplicatesFound, findReferralIn, type FindReferralIn, referralFound } from '#desk/referral/referral.dto';
import type { Actor } from '#domain/agency/actor';
import { scopeOf } from '#domain/agency/permission';
import { Act, Acting, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';

/** 移送 of a case that the police unit owns, and the cases that it may be the same as. */
@Controller('cases/:caseId')
export class CaseReferralsController {
  constructor(
    @Inject(ReferralDesk) private readonly desk: ReferralDesk,
    @Inject(FoldedReader) private readonly folded: FoldedReader,
  ) {}

  @Post('referrals')
  @Act('referral.refer-case')
  @Relation('caseId', 'case')
  @Answers(referralFound, { status: 201 })
  find(
    @Param('caseId') caseId: string,
    @Body({ schema: findReferralIn }) body: FindReferralIn,
    @Asked() asker: Asker,
  ): Promise<object> {
    return this.desk.find(asker, body, caseId);
  }

  /** The same victim, phone or account: shown to a person, never merged silently. */
  @Get('duplicates')
  @Act('case.read')
  @Relation('caseId', 'case')
  @Answers(duplicatesFound)
  async duplicates(@Param('caseId') caseId: string, @Acting() actor: Actor): Promise<object> {
    const { rows, database } = this.folded;
    return { items: await rows.duplicates(database.manager, caseId, scopeOf(actor, 'case.read')) };
  }
}
