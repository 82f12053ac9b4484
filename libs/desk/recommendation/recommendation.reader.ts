import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { scopeOf } from '#domain/agency/permission';
import { shownOfficer, shownUnit } from '#domain/agency/shown-name';
import { turnOf } from '#domain/recommendation/turn';
import { filesOf, type PaperFile, pointsOf } from '#domain/recommendation/recommendation';
import { DomainError } from '#domain/shared/domain-error';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import {
  RecommendationReadModel,
  type RecommendationRow,
  type RunningClock,
} from '#persistence/recommendation/recommendation.read-model';
import { textIdsIn } from '#domain/recommendation/texts';
import { LegalTime } from '#platform/clock/legal-time';
import { keyIn, type Page, pageOf } from '#platform/http/paging';
import { deadlineView } from '../case/case.reader.js';
import { present, shown } from '../shown.js';
import { mayRead, paperLine, RecommendationPapers } from './recommendation-papers.js';
import { recipientOf } from './rung-recipient.js';
import type { RecommendationLineView, RecommendationsQuery, RecommendationView } from './recommendation.dto.js';
import { detailOf } from './recommendation.views.js';

/** Recommendations as every desk reads them; each agency within what it may see. */
@Injectable()
export class RecommendationReader {
  private readonly recommendations = new RecommendationReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(RecommendationPapers) private readonly papers: RecommendationPapers,
    @Inject(LegalTime) private readonly time: LegalTime,
  ) {}

  async page(actor: Actor, { q, open, cursor, limit }: RecommendationsQuery): Promise<Page<RecommendationLineView>> {
    const rows = await this.recommendations.page(this.database.manager, scopeOf(actor, 'recommendation.read'), {
      q: q?.replace(/[\\%_]/g, (sign) => `\\${sign}`),
      open: open === undefined ? undefined : open === 'true',
      after: keyIn(cursor, 2),
      limit,
    });
    const world = await this.agencies.world();
    const page = pageOf(rows, limit, (row) => [row.urgency, row.recommendationId]);
    return { ...page, items: page.items.map((row) => lineView(row, world)) };
  }

  /** A file that an act of this matter names, and no other. */
  async file(recommendationId: string, fileId: string): Promise<PaperFile> {
    const row = await this.recommendations.one(this.database.manager, recommendationId);
    const found = row && filesOf(row.state).find((file) => file.fileId === fileId);
    if (!found) throw new DomainError('not-found', 'FILE.NOT_FOUND', 'There is no such file.');
    return found;
  }

  async one(recommendationId: string, reader?: Actor): Promise<RecommendationView> {
    const row = await this.recommendations.one(this.database.manager, recommendationId);
    if (!row) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    const [now, world, repeatedBy, papers, texts] = await Promise.all([
      this.time.now(),
      this.agencies.world(),
      this.recommendations.later(this.database.manager, recommendationId),
      this.papers.listOf(recommendationId),
      this.recommendations.texts(this.database.manager, textIdsIn(row.state)),
    ]);
    const nameOf = (unitId: string): string => shownUnit(world.tree, unitId);
    const clocks = row.deadlines.map((each) => clockView(each, world));
    return {
      ...lineView(row, world),
      repeatedBy,
      papers: papers
        .filter((paper) => mayRead(paper, row.state, reader))
        .map((paper) => paperLine(paper, nameOf(row.state.addresseeUnitId))),
      ...detailOf(row.state, {
        ...{ clocks, now },
        text: (textId) => texts.get(textId ?? ''),
        officer: (officerId) => shownOfficer(world, officerId),
        reader,
        unitName: nameOf(row.state.addresseeUnitId),
        recipientOf: (rung) => recipientOf(rung, row.state, world.tree),
      }),
    } as RecommendationView;
  }
}

const clockView = (
  { ownerUnitId, ...deadline }: RunningClock,
  { tree }: AgencyWorld,
): RecommendationView['clocks'][number] => ({
  ...deadlineView(deadline),
  ownerUnitId,
  ownerName: shownUnit(tree, ownerUnitId),
});

function lineView(
  { state, heading, draftedAt, deadlines }: RecommendationRow,
  world: AgencyWorld,
): RecommendationLineView {
  const name = (unitId: string): string => shownUnit(world.tree, unitId);
  const { recommendationId, number, kind, topic, status, procuratorateUnitId, addresseeUnitId } = state;
  const [next] = deadlines;
  return {
    ...{ recommendationId, number, kind, topic, status, procuratorateUnitId, addresseeUnitId },
    heading: heading ?? '',
    procuratorateName: name(procuratorateUnitId),
    addresseeName: name(addresseeUnitId),
    draftedAt: shown(draftedAt),
    turn: turnOf(state),
    cases: state.caseNumbers.length,
    points: pointsOf(state).length,
    adequate: pointsOf(state).filter((point) => point.status === 'adequate').length,
    ...present({
      addresseeShortName: world.tree.find(addresseeUnitId)?.shortName,
      issuedAt: state.issuedAt,
      receivedAt: state.receivedAt,
      overdueAt: state.overdueAt,
      endedAt: state.endedAt,
    }),
    ...(next && { nextDue: clockView(next, world) }),
  };
}
