import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Named, RecommendationDesk } from '#desk/recommendation/recommendation-desk';
import type { RungBody } from '#desk/recommendation/recommendation.dto';
import { recipientOf } from '#desk/recommendation/rung-recipient';
import type { RungRecipient } from '#domain/recommendation/recommendation';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { RecommendationReadModel } from '#persistence/recommendation/recommendation.read-model';

/** Finds to whom a step of the ladder speaks, and lets the chief decide. */
@Injectable()
export class LadderService {
  private readonly recommendations = new RecommendationReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(RecommendationDesk) private readonly desk: RecommendationDesk,
  ) {}

  async decide(named: Named, body: RungBody): Promise<Receipt> {
    const { unjustified, otherBasis, recipient: given, rung, taken, text: words } = body;
    const recipient = taken ? await this.recipient(named.recommendationId, body) : undefined;
    const text = await this.desk.text(named, words);
    return this.desk.act(named, 'decideRung', {
      body: {
        ...{ rung, taken, ...text },
        ...(unjustified !== undefined && { unjustified }),
        ...(otherBasis && { otherBasis }),
        ...(recipient && { recipient }),
      },
      request: { ...body, recipient: given },
    });
  }

  private async recipient(recommendationId: string, { rung, recipient }: RungBody): Promise<RungRecipient | undefined> {
    const tree = await this.agencies.tree();
    if (recipient) {
      const known = recipient.unitId === undefined ? undefined : tree.find(recipient.unitId);
      return known ? { name: known.name, unitId: known.unitId } : { name: recipient.name };
    }
    const row = await this.recommendations.one(this.database.manager, recommendationId);
    return row && recipientOf(rung, row.state, tree);
  }
}
