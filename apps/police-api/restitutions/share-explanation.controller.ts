import { Controller, Get, Inject, Param } from '@nestjs/common';
import { z } from 'zod';
import { fromFenText } from '#contracts/shared/wire';
import { fenText } from '#desk/stop-payment-order/order.dto';
import { fen, sum } from '#domain/money/fen';
import { shareWords } from '#domain/restitution/share-words';
import type { Explanation } from '#domain/restitution/tracing/explain';
import { DomainError } from '#domain/shared/domain-error';
import { type PlanRow, PlanReadModel, type ShareGround } from '#persistence/restitution/plan.read-model';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { MatterDesk } from './matter-desk.js';
import { explanation, explanationOut } from './restitutions.dto.js';
import { TracingService } from './tracing.service.js';

const numberText = z.coerce.number().int().min(1).max(100_000_000);

const shareExplanation = z.object({
  claimId: z.string(),
  amountFen: fenText,
  words: z.array(z.string()).describe('份额如何算出'),
  ways: z.array(explanation).describe('该申请人的资金如何流入方案动用的各冻结账户'),
});
type ShareExplanationView = z.infer<typeof shareExplanation>;

/** Beyond so many accounts the way of one victim's money is looked at in the picture of the flow. */
const MOST_WAYS = 5;

/** 份额: each opened down to the transfers that it comes from, for the analyst and for whoever decides. */
@Controller('restitutions/:restitutionId/plans/:version/shares/:lineNo/explanation')
export class ShareExplanationController {
  private readonly plans = new PlanReadModel();

  constructor(
    @Inject(MatterDesk) private readonly matters: MatterDesk,
    @Inject(TracingService) private readonly tracing: TracingService,
  ) {}

  @Get()
  @Act('restitution.read')
  @Relation('restitutionId', 'restitution')
  @Answers(shareExplanation)
  async one(
    @Param('restitutionId') restitutionId: string,
    @Param('version', { schema: numberText }) version: number,
    @Param('lineNo', { schema: numberText }) lineNo: number,
  ): Promise<ShareExplanationView> {
    const { manager } = this.matters;
    const plan = await this.plans.plan(manager, restitutionId, version);
    const share = plan && (await this.plans.share(manager, plan.planId, lineNo));
    if (!plan || !share)
      throw new DomainError('not-found', 'RESTITUTION.NO_SUCH_PLAN', 'There is no plan of this version.');
    const ways = await this.waysOf(restitutionId, plan, share);
    return {
      ...{ claimId: share.claimId, amountFen: share.amountFen, words: wordsOf(plan, share) },
      ways: ways.map(explanationOut),
    };
  }

  /** Its own account first; of the others those that the money has reached. */
  private async waysOf(
    restitutionId: string,
    plan: PlanRow,
    { claimId, itemKey }: ShareGround,
  ): Promise<Explanation[]> {
    const others = plan.items.map((item) => item.itemKey).filter((one) => one !== itemKey);
    const found: Explanation[] = [];
    for (const asked of [itemKey, ...others]) {
      const way = await this.tracing.explanation(restitutionId, plan.traceId, { claimId, itemKey: asked });
      if (way.transfers.length > 0) found.push(way);
      if (found.length === MOST_WAYS) break;
    }
    return found;
  }
}

const wordsOf = (plan: PlanRow, share: ShareGround): string[] =>
  shareWords({
    ...{ kind: plan.kind, basis: plan.basis, version: plan.version, lineNo: share.lineNo },
    ...{ loss: fromFenText(share.lossFen), compensated: fromFenText(share.compensatedFen) },
    pool: fen(sum(plan.items.map(({ poolFen }) => fromFenText(poolFen)))),
    ...{
      total: fromFenText(plan.totalFen),
      ofClaim: fromFenText(share.ofClaimFen),
      amount: fromFenText(share.amountFen),
    },
  });
