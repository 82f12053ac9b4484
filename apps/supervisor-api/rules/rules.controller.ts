import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { ruleRevisionMatterId } from '#contracts/rule-revision/rule-revision.messages';
import { receipt } from '#desk/stop-payment-order/order.dto';
import { present, shown } from '#desk/shown';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { scopeOf } from '#domain/agency/permission';
import { shownOfficer, shownUnit } from '#domain/agency/shown-name';
import { isConfigurable, type RuleRow } from '#domain/deadline/rule';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { BooksReadModel } from '#persistence/books/books.read-model';
import { PublicationReadModel } from '#persistence/calendar/publication.read-model';
import { DeadlineMoveReadModel } from '#persistence/deadline-move/deadline-move.read-model';
import { type RevisionRow, RuleRevisionReadModel } from '#persistence/rule-revision/rule-revision.read-model';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { keyIn, type Page, pageOf, pageQuery, type PageQuery, pageSchema } from '#platform/http/paging';
import { moveLineOf, progressOf, simulationOf } from '../calendars/calendar.view.js';
import { moveLine, type MovesQuery, movesQuery, progress, simulation } from '../calendars/calendars.dto.js';
import { type Proposed, RevisionService } from './revision.service.js';
import {
  approval,
  type Approval,
  ending,
  type Ending,
  revisionIn,
  type RevisionIn,
  revisionLine,
  rulesView,
} from './rules.dto.js';

const revisionView = revisionLine.extend({
  changes: z.array(z.record(z.string(), z.unknown())),
  transition: z.record(z.string(), z.unknown()),
  simulation: simulation.optional(),
});
const proposed = z.object({ revisionId: z.string(), receipt });

/** 期限规则: what is in force for the own branch, and its revision. */
@Controller()
export class RulesController {
  private readonly revisions = new RuleRevisionReadModel();
  private readonly publications = new PublicationReadModel();
  private readonly moves = new DeadlineMoveReadModel();

  constructor(
    @Inject(RevisionService) private readonly desk: RevisionService,
    @Inject(BooksReadModel) private readonly books: BooksReadModel,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(DataSource) private readonly database: DataSource,
  ) {}

  @Get('rules')
  @Act('rule.read')
  @Answers(rulesView, { description: '本单位现行的期限规则' })
  async rules(@Acting() { unitId }: Actor): Promise<object> {
    const [shelf, pathOf] = await Promise.all([this.books.current(), this.books.pathOf()]);
    const { version, rows } = shelf.rulesOf(unitId, pathOf);
    return { version, rules: Object.values(rows).map((row) => ruleLineOf(row, shelf.released.rows[row.ruleId])) };
  }

  @Post('rule-revisions')
  @Act('rule.propose')
  @Answers(proposed, { status: 201, description: '提出修订；由另一名法制人员批准' })
  propose(@Body({ schema: revisionIn }) body: RevisionIn, @Asked() asker: Asker): Promise<Proposed> {
    return this.desk.propose(asker, body);
  }

  @Get('rule-revisions')
  @Act('rule.read')
  @Answers(pageSchema(revisionLine))
  async list(@Query({ schema: pageQuery }) { cursor, limit }: PageQuery): Promise<Page<object>> {
    const rows = await this.revisions.page(this.database.manager, { after: keyIn(cursor, 2), limit });
    const world = await this.agencies.world();
    const page = pageOf(rows, limit, (row) => [shown(row.proposedAt), row.revisionId]);
    return { ...page, items: page.items.map((row) => lineOf(row, world)) };
  }

  @Get('rule-revisions/:revisionId')
  @Act('rule.read')
  @Answers(revisionView)
  async one(@Param('revisionId') revisionId: string): Promise<object> {
    const row = await this.desk.one(revisionId);
    const simulated = await this.publications.simulation(this.database.manager, ruleRevisionMatterId(revisionId));
    const { changes, transition } = row;
    return {
      ...lineOf(row, await this.agencies.world()),
      ...{ changes, transition },
      ...(simulated && { simulation: simulationOf(simulated) }),
    };
  }

  @Get('rule-revisions/:revisionId/moves')
  @Act('deadline.read-moves')
  @Narrowed()
  @Answers(pageSchema(moveLine), { description: '将要或已经变动的期限：原时间、新时间、原因' })
  async movesOf(
    @Param('revisionId') revisionId: string,
    @Query({ schema: movesQuery }) { kind, cursor, limit }: MovesQuery,
    @Acting() actor: Actor,
  ): Promise<Page<object>> {
    const publication = ruleRevisionMatterId((await this.desk.one(revisionId)).revisionId);
    const given = { publication, kind, after: keyIn(cursor, 3), limit };
    const rows = await this.moves.page(this.database.manager, scopeOf(actor, 'deadline.read-moves'), given);
    const world = await this.agencies.world();
    const page = pageOf(rows, limit, (row) => [shown(row.oldDueAt), row.matterId, row.deadlineId]);
    return { ...page, items: page.items.map((row) => moveLineOf(row, world)) };
  }

  @Get('rule-revisions/:revisionId/progress')
  @Act('rule.read')
  @Answers(progress)
  async progress(@Param('revisionId') revisionId: string): Promise<object> {
    const publication = ruleRevisionMatterId((await this.desk.one(revisionId)).revisionId);
    return progressOf(await this.moves.progress(this.database.manager, publication));
  }

  @Post('rule-revisions/:revisionId/simulations')
  @Act('rule.decide')
  @Relation('revisionId', 'rule-revision')
  @Answers(receipt, { status: 201, description: '重新试算' })
  simulate(@Param('revisionId') revisionId: string, @Asked() asker: Asker): Promise<Receipt> {
    return this.desk.act(asker, revisionId, 'simulateRevision', {});
  }

  @Post('rule-revisions/:revisionId/approval')
  @Act('rule.decide')
  @Relation('revisionId', 'rule-revision')
  @Answers(receipt, { status: 201, description: '批准并生效；法定期限须由最上级单位的法制人员批准' })
  approve(
    @Param('revisionId') revisionId: string,
    @Body({ schema: approval }) body: Approval,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.approve(asker, revisionId, body);
  }

  @Post('rule-revisions/:revisionId/refusal')
  @Act('rule.decide')
  @Relation('revisionId', 'rule-revision')
  @Answers(receipt, { status: 201, description: '不予批准' })
  refuse(
    @Param('revisionId') revisionId: string,
    @Body({ schema: ending }) body: Ending,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act(asker, revisionId, 'refuseRevision', body);
  }

  @Post('rule-revisions/:revisionId/withdrawal')
  @Act('rule.decide')
  @Relation('revisionId', 'rule-revision')
  @Answers(receipt, { status: 201, description: '由提出者撤回' })
  withdraw(
    @Param('revisionId') revisionId: string,
    @Body({ schema: ending }) body: Ending,
    @Asked() asker: Asker,
  ): Promise<Receipt> {
    return this.desk.act(asker, revisionId, 'withdrawRevision', body);
  }
}

function lineOf(row: RevisionRow, world: AgencyWorld): Record<string, unknown> {
  const { revisionId, kind, version, unitId, status, reason, proposedBy, proposedAt, decidedBy, decidedAt, decision } =
    row;
  return present({
    ...{ revisionId, kind, version, unitId, status, reason, proposedBy, proposedAt, decidedBy, decidedAt, decision },
    unitName: shownUnit(world.tree, unitId),
    proposedByName: shownOfficer(world, proposedBy),
    decidedByName: decidedBy === null ? undefined : shownOfficer(world, decidedBy),
  });
}

function ruleLineOf(row: RuleRow, released: RuleRow | undefined): object {
  const { ruleId, duty, law, value, unit, status, mark, rungs, calendars, source } = row;
  return {
    ...{ ruleId, duty, law, value, unit, class: row.class, status, mark, rungs, source },
    ...(calendars && { calendars: [...calendars] }),
    configurable: isConfigurable(row),
    ownValue: JSON.stringify(settingOf(row)) !== JSON.stringify(released && settingOf(released)),
  };
}

/** What a branch may set otherwise. */
const settingOf = ({ value, rungs, calendars = [] }: RuleRow): object => ({ value, rungs, calendars });
