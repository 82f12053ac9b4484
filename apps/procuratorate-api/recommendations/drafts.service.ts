import { Inject, Injectable } from '@nestjs/common';
import { SubjectStore } from '#desk/case/subject-store';
import { type Named, RecommendationDesk } from '#desk/recommendation/recommendation-desk';
import type {
  AmendmentBody,
  DraftBody,
  ObjectionDecisionBody,
  ReviewsBody,
  ReviseBody,
} from '#desk/recommendation/recommendation.dto';
import { shown } from '#desk/shown';
import { RECOMMENDATION_WORKFLOW } from '#contracts/recommendation/recommendation.messages';
import { approverOf } from '#domain/agency/approval';
import type { DraftRecommendation, ReviseDraft } from '#domain/recommendation/draft';
import { KIND_WORDS } from '#domain/recommendation/kind-words';
import type { AskedPoint, Text } from '#domain/recommendation/recommendation';
import { isRepeat } from '#domain/recommendation/repeat';
import { switchesOf } from '#domain/recommendation/switches';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { RecommendationReadModel } from '#persistence/recommendation/recommendation.read-model';
import { API_SETTINGS, type ApiSettings } from '#platform/api/settings';
import type { Asker } from '#platform/http/asked.decorator';
import { openedId } from '#platform/temporal/matter-id';

/** What the prosecutor writes: texts first, then the command that names them. */
@Injectable()
export class DraftsService {
  private readonly recommendations = new RecommendationReadModel();

  constructor(
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(RecommendationDesk) private readonly desk: RecommendationDesk,
    @Inject(SubjectStore) private readonly subjects: SubjectStore,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  async draft(
    asker: Asker,
    body: DraftBody,
  ): Promise<{ recommendationId: string; receipt: Receipt; repeats?: string }> {
    const { actor, key } = asker;
    const recommendationId = openedId({ unitId: actor.unitId, key, addressee: 'recommendation' });
    const named = { ...asker, recommendationId };
    const standing = await this.standingOf(actor.unitId, body);
    const { kind, topic, addresseeUnitId, caseNumbers, urgent, setDays } = body;
    const command: DraftRecommendation = {
      ...(await this.written(named, body)),
      ...standing,
      ...{ recommendationId, kind, topic, addresseeUnitId, urgent },
      procuratorateUnitId: actor.unitId,
      caseNumbers: [...new Set(caseNumbers)],
      ...(setDays !== undefined && { setDays }),
      switches: switchesOf(this.settings.config.recommendationSwitches),
    };
    const opening = { workflowType: RECOMMENDATION_WORKFLOW, update: 'draftRecommendation' };
    const receipt = await this.desk.open(named, opening, { body: command, request: body });
    return { recommendationId, receipt, ...(standing.repeats !== undefined && { repeats: standing.repeats }) };
  }

  async revise(named: Named, body: ReviseBody): Promise<Receipt> {
    return this.desk.act(named, 'reviseRecommendation', { body: await this.written(named, body), request: body });
  }

  /** JCJ-02: the chief of this procuratorate is asked; what the inbox shows names no person. */
  async propose(named: Named): Promise<{ approvalId: string; approverUnitName: string; receipt: Receipt }> {
    const { actor, key, recommendationId } = named;
    const [tree, askedAt, row] = await Promise.all([
      this.agencies.tree(),
      this.desk.now(),
      this.recommendations.one(this.subjects.manager, recommendationId),
    ]);
    if (!row) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    const { agency, unitId, officerId } = actor;
    const { kind, addresseeUnitId, procuratorateUnitId } = row.state;
    const approver = approverOf(tree, procuratorateUnitId, 'county');
    const approvalId = `issue.${openedId({ unitId, key, addressee: recommendationId })}`;
    const approval = {
      ...{ approvalId, kind: 'recommendation-issue', askedAt, approverUnitId: approver.unitId },
      title: `${KIND_WORDS[kind]}（${tree.find(addresseeUnitId)?.name ?? ''}）`,
      proposer: { agency, unitId, officerId },
      level: 'county' as const,
    };
    const receipt = await this.desk.act(named, 'proposeIssue', { body: { approval }, request: {} });
    return { approvalId, approverUnitName: approver.name, receipt };
  }

  async review(named: Named, body: ReviewsBody): Promise<Receipt> {
    const texts = await this.desk.texts(named, listed(body.points));
    const points = body.points.map(({ text: _, days, ...point }, index) => ({
      ...point,
      ...texts[String(index)]!,
      ...(days !== undefined && { days }),
    }));
    return this.desk.act(named, 'reviewPoints', { body: { points }, request: body });
  }

  async decideObjection(named: Named, body: ObjectionDecisionBody): Promise<Receipt> {
    const { text, points, ...plain } = body;
    const texts = await this.desk.texts(named, { text, ...listed(points ?? []) });
    const asked = points?.map((point, index) => askedPoint(point.days, index, texts));
    return this.desk.act(named, 'decideObjection', {
      body: { ...plain, ...texts['text']!, ...(asked && { points: asked }) },
      request: body,
    });
  }

  async amend(named: Named, body: AmendmentBody): Promise<Receipt> {
    const texts = await this.desk.texts(named, { text: body.text, ...listed(body.points) });
    const points = body.points.map(({ days }, index) => askedPoint(days, index, texts));
    return this.desk.act(named, 'amendRecommendation', { body: { ...texts['text']!, points }, request: body });
  }

  private async written(named: Named, { heading, findings, points, copies }: ReviseBody): Promise<ReviseDraft> {
    const texts = await this.desk.texts(named, { heading, findings, ...listed(points) });
    return {
      heading: texts['heading']!,
      findings: texts['findings']!,
      points: points.map(({ days }, index) => askedPoint(days, index, texts)),
      copies: copies.map(({ unitId, ...copy }) => ({ ...copy, ...(unitId && { unitId }) })),
    };
  }

  private async standingOf(
    unitId: string,
    { addresseeUnitId, topic }: DraftBody,
  ): Promise<Pick<DraftRecommendation, 'procuratorateWord' | 'superiorUnitIds' | 'addresseeAgency' | 'repeats'>> {
    const [tree, now] = await Promise.all([this.agencies.tree(), this.desk.now()]);
    const own = tree.open(unitId, now);
    const addressee = tree.find(addresseeUnitId);
    if (!addressee || addressee.agency === 'procuratorate')
      throw new DomainError('invalid', 'RECOMMENDATION.NO_ADDRESSEE', 'No such unit can be addressed.');
    const topicOf = { addresseeUnitId, procuratorateUnitId: unitId, topic };
    const earlier = await this.recommendations.earlier(this.subjects.manager, topicOf);
    const superior = tree.superiorOf(unitId, now);
    return {
      procuratorateWord: own.documentWord ?? own.shortName,
      superiorUnitIds: superior ? [superior.unitId] : [],
      addresseeAgency: addressee.agency,
      ...(earlier && isRepeat(shown(earlier.issuedAt) as Instant, now) && { repeats: earlier.recommendationId }),
    };
  }
}

type Texts = Readonly<Record<string, Text>>;

const listed = (points: readonly { readonly text: string }[]): Record<string, string> =>
  Object.fromEntries(points.map(({ text }, index) => [String(index), text]));

const askedPoint = (days: number, index: number, texts: Texts): AskedPoint => ({
  no: index + 1,
  days,
  ...texts[String(index)]!,
});
