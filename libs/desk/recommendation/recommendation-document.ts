import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Documents, type ServedDocument } from '#desk/document/documents.service';
import { recommendationMatterId } from '#contracts/recommendation/recommendation.messages';
import type { Actor } from '#domain/agency/actor';
import { shownUnit } from '#domain/agency/shown-name';
import { DomainError } from '#domain/shared/domain-error';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { RecommendationReadModel } from '#persistence/recommendation/recommendation.read-model';
import { textIdsIn } from '#domain/recommendation/texts';
import { fillingOf } from './recommendation-filling.js';
import { type IssuedPaper, mayRead, RecommendationPapers } from './recommendation-papers.js';

export interface WhichPaper {
  readonly actNumber: number;
  readonly kind: string;
}

/** The papers of a recommendation, each as it stood with its act. */
@Injectable()
export class RecommendationDocument {
  private readonly recommendations = new RecommendationReadModel();

  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(RecommendationPapers) private readonly papers: RecommendationPapers,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(DataSource) private readonly database: DataSource,
  ) {}

  /** Without `which` the paper itself, as it was issued. */
  async serve(recommendationId: string, reader: Actor, which?: WhichPaper): Promise<ServedDocument> {
    const all = await this.papers.listOf(recommendationId);
    const paper = which
      ? all.find(({ actNumber, kind }) => actNumber === which.actNumber && kind === which.kind)
      : all[0];
    if (!paper && !which)
      throw new DomainError('conflict', 'RECOMMENDATION.NOT_ISSUED', 'This paper has not been issued.');
    const row = await this.recommendations.one(this.database.manager, recommendationId);
    if (!paper || !row || !mayRead(paper, row.state, reader))
      throw new DomainError('not-found', 'FILE.NOT_FOUND', 'There is no such file.');
    return this.documents.serve({
      ...{ kind: paper.kind, actNumber: paper.actNumber, number: paper.number, issuedAt: paper.at },
      matterId: recommendationMatterId(recommendationId),
      unitId: paper.after.procuratorateUnitId,
      filling: () => this.filling(paper),
    });
  }

  private async filling(paper: IssuedPaper): Promise<ReturnType<typeof fillingOf>> {
    const [{ tree }, texts] = await Promise.all([
      this.agencies.world(),
      this.recommendations.texts(this.database.manager, [...textIdsIn(paper.after), ...textIdsIn(paper.happened)]),
    ]);
    return fillingOf(paper, {
      text: (textId) => texts.get(textId ?? ''),
      unitName: (unitId) => shownUnit(tree, unitId),
    });
  }
}
