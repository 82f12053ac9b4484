import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RULE_REVISION_WORKFLOW, ruleRevisionMatterId } from '#contracts/rule-revision/rule-revision.messages';
import { Acts } from '#desk/request/acts';
import type { Actor } from '#domain/agency/actor';
import type { ProposedRevision } from '#domain/rule-revision/rule-revision';
import { rulesAfter } from '#domain/rule-revision/rules-after';
import { DomainError } from '#domain/shared/domain-error';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { BooksReadModel } from '#persistence/books/books.read-model';
import { type RevisionRow, RuleRevisionReadModel } from '#persistence/rule-revision/rule-revision.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import { openedId } from '#platform/temporal/matter-id';
import type { Approval, RevisionIn } from './rules.dto.js';

export interface Proposed {
  readonly revisionId: string;
  readonly receipt: Receipt;
}

/** 期限规则修订 at the supervisor's desk: proposed by one legal officer, decided by another. */
@Injectable()
export class RevisionService {
  private readonly revisions = new RuleRevisionReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(BooksReadModel) private readonly books: BooksReadModel,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  /** What the law fixes, and what a row cannot be, is said before anything is opened. */
  async propose(asker: Asker, given: RevisionIn): Promise<Proposed> {
    const { actor, key } = asker;
    const unitId = given.kind === 'release' ? actor.unitId : (given.unitId ?? actor.unitId);
    await this.refuseOtherBranch(actor, unitId);
    const revisionId = openedId({ unitId: actor.unitId, key });
    const body = { ...given, revisionId, unitId } as ProposedRevision;
    await this.tryOut(body);
    const receipt = await this.acts.open(
      ruleRevisionMatterId(revisionId),
      { workflowType: RULE_REVISION_WORKFLOW, update: 'proposeRevision' },
      { ...asker, body, request: given },
    );
    return { revisionId, receipt };
  }

  async approve(asker: Asker, revisionId: string, { digest, reason }: Approval): Promise<Receipt> {
    const tree = await this.agencies.tree();
    const atTop = tree.get(asker.actor.unitId).parentId === undefined;
    return this.act(asker, revisionId, 'approveRevision', { digest, reason, atTop });
  }

  act(asker: Asker, revisionId: string, update: string, body: object): Promise<Receipt> {
    return this.acts.act(ruleRevisionMatterId(revisionId), update, { ...asker, body });
  }

  async one(revisionId: string): Promise<RevisionRow> {
    const row = await this.revisions.one(this.database.manager, revisionId);
    if (!row) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    return row;
  }

  private async tryOut(proposed: ProposedRevision): Promise<void> {
    const [shelf, pathOf] = await Promise.all([this.books.current(), this.books.pathOf()]);
    const before = proposed.kind === 'release' ? shelf.released : shelf.rulesOf(proposed.unitId, pathOf);
    rulesAfter(before, proposed, { proposedBy: 'proposer', approvedBy: 'approver' });
  }

  /** An overlay governs the own branch, or that of a unit whose area the own office looks after. */
  private async refuseOtherBranch(actor: Actor, unitId: string): Promise<void> {
    const tree = await this.agencies.tree();
    const unit = tree.get(unitId);
    if (unit.unitId === actor.unitId || tree.coversAreaOf(actor.unitId, unitId)) return;
    throw new DomainError('forbidden', 'RULE.OTHER_BRANCH', 'Settings are made for the own area alone.');
  }
}
