import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { versionText } from '#desk/restitution/restitutions-reading.controller';
import { receipt } from '#desk/stop-payment-order/order.dto';
import type { Receipt } from '#domain/shared/record';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { DecisionsService } from './decisions.service.js';
import { MatterDesk } from './matter-desk.js';
import { PlansService } from './plans.service.js';
import {
  comparison,
  type Comparison,
  completion,
  differenceView,
  noticesIssued,
  leftToJudgment,
  type LeftToJudgmentBody,
  objection,
  type ObjectionBody,
  objectionDecision,
  objectionTaken,
  remedy,
  type RemedyBody,
  remedyTaken,
  planBody,
  type PlanBody,
  planMade,
  type PlanMade,
  publicNotice,
  type PublicNotice,
  reportSubmitted,
} from './restitutions.dto.js';

/** 返还方案 at the police: drawn up, announced, objected to, submitted, and sent to the banks. */
@Controller('restitutions/:restitutionId')
export class PlansController {
  constructor(
    @Inject(PlansService) private readonly plans: PlansService,
    @Inject(DecisionsService) private readonly decisions: DecisionsService,
    @Inject(MatterDesk) private readonly matters: MatterDesk,
  ) {}

  @Post('plan-comparisons')
  @Act('restitution.plan')
  @Relation('restitutionId', 'restitution')
  @Answers(comparison)
  compare(
    @Param('restitutionId') restitutionId: string,
    @Body({ schema: planBody }) body: PlanBody,
  ): Promise<Comparison> {
    return this.plans.compare(restitutionId, body);
  }

  @Post('plans')
  @Act('restitution.plan')
  @Relation('restitutionId', 'restitution')
  @Answers(planMade, { status: 201 })
  propose(
    @Param('restitutionId') restitutionId: string,
    @Body({ schema: planBody }) body: PlanBody,
    @Asked() asker: Asker,
  ): Promise<PlanMade> {
    return this.plans.propose({ ...asker, restitutionId }, body);
  }

  @Get('plans/:version/difference')
  @Act('restitution.read')
  @Relation('restitutionId', 'restitution')
  @Answers(differenceView)
  difference(
    @Param('restitutionId') restitutionId: string,
    @Param('version', { schema: versionText }) version: number,
  ): Promise<object> {
    return this.plans.differenceOf(restitutionId, version);
  }

  @Post('plans/:version/notice')
  @Act('restitution.plan')
  @Relation('restitutionId', 'restitution')
  @Answers(receipt)
  publish(
    @Param('restitutionId') restitutionId: string,
    @Param('version', { schema: versionText }) version: number,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.matters.act({ ...asker, restitutionId }, 'publishNotice', { version });
  }

  @Get('plans/:version/public-notice')
  @Act('restitution.read')
  @Relation('restitutionId', 'restitution')
  @Answers(publicNotice)
  publicNotice(
    @Param('restitutionId') restitutionId: string,
    @Param('version', { schema: versionText }) version: number,
  ): Promise<PublicNotice> {
    return this.decisions.publicNotice(restitutionId, version);
  }

  @Post('plans/:version/report')
  @Act('restitution.plan')
  @Relation('restitutionId', 'restitution')
  @Answers(reportSubmitted)
  submit(
    @Param('restitutionId') restitutionId: string,
    @Param('version', { schema: versionText }) version: number,
    @Asked() asker: Asker,
  ): Promise<object> {
    return this.decisions.submit({ ...asker, restitutionId }, version);
  }

  @Post('objections')
  @Act('restitution.apply')
  @Relation('restitutionId', 'restitution')
  @Answers(objectionTaken, { status: 201 })
  object(
    @Param('restitutionId') restitutionId: string,
    @Body({ schema: objection }) body: ObjectionBody,
    @Asked() asker: Asker,
  ): Promise<object> {
    return this.decisions.object({ ...asker, restitutionId }, body);
  }

  @Post('objections/:objectionId/decision')
  @Act('restitution.examine')
  @Relation('restitutionId', 'restitution')
  @Answers(receipt)
  decideObjection(
    @Param('restitutionId') restitutionId: string,
    @Param('objectionId') objectionId: string,
    @Body({ schema: objectionDecision }) body: { outcome: 'upheld' | 'dismissed'; reason: string },
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.matters.act({ ...asker, restitutionId }, 'decideObjection', { objectionId, ...body });
  }

  @Post('left-to-judgment')
  @Act('restitution.plan')
  @Relation('restitutionId', 'restitution')
  @Answers(receipt)
  leave(
    @Param('restitutionId') restitutionId: string,
    @Body({ schema: leftToJudgment }) body: LeftToJudgmentBody,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.plans.leave({ ...asker, restitutionId }, body);
  }

  @Post('remedies')
  @Act('restitution.apply')
  @Relation('restitutionId', 'restitution')
  @Answers(remedyTaken, { status: 201 })
  remedy(
    @Param('restitutionId') restitutionId: string,
    @Body({ schema: remedy }) body: RemedyBody,
    @Asked() asker: Asker,
  ): Promise<object> {
    return this.decisions.remedy({ ...asker, restitutionId }, body);
  }

  @Post('remedies/:remedyId/decision')
  @Act('restitution.decide-remedy')
  @Relation('restitutionId', 'restitution')
  @Answers(receipt)
  decideRemedy(
    @Param('restitutionId') restitutionId: string,
    @Param('remedyId') remedyId: string,
    @Body({ schema: objectionDecision }) body: { outcome: 'upheld' | 'dismissed'; reason: string },
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.matters.act({ ...asker, restitutionId }, 'decideRemedy', { remedyId, ...body });
  }

  @Post('plans/:version/bank-notices')
  @Act('restitution.plan')
  @Relation('restitutionId', 'restitution')
  @Answers(noticesIssued, { status: 201 })
  issueNotices(
    @Param('restitutionId') restitutionId: string,
    @Param('version', { schema: versionText }) version: number,
    @Asked() asker: Asker,
  ): Promise<object> {
    return this.decisions.issueNotices({ ...asker, restitutionId }, version);
  }

  @Post('bank-notices/:noticeId/completion')
  @Act('restitution.plan')
  @Relation('restitutionId', 'restitution')
  @Answers(receipt)
  completePapers(
    @Param('restitutionId') restitutionId: string,
    @Param('noticeId') noticeId: string,
    @Body({ schema: completion }) { papers }: { papers: string[] },
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.matters.act({ ...asker, restitutionId }, 'completePapers', { noticeId, papers });
  }
}
