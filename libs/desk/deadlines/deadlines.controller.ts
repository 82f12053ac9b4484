import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#domain/agency/actor';
import { scopeOf } from '#domain/agency/permission';
import { shownUnit } from '#domain/agency/shown-name';
import type { UnitTree } from '#domain/agency/unit-tree';
import { dayAt, endOf, instantAt, msOf, startOf } from '#domain/calendar/shanghai';
import { explain } from '#domain/deadline/explain';
import { DomainError } from '#domain/shared/domain-error';
import { deadlineDetail, deadlinePage, type DeadlinesQuery, deadlinesQuery } from '#desk/deadlines/deadlines.dto';
import { ruleWordsOf, unitAbout } from '#desk/deadlines/rule-words';
import { present, shown } from '#desk/shown';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { type DeadlineDetail, type DeadlineRow, DeadlinesReadModel } from '#persistence/deadlines/deadlines.read-model';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { LegalTime } from '#platform/clock/legal-time';
import { Answers } from '#platform/http/answers.decorator';
import { keyIn, pageOf } from '#platform/http/paging';

/** 期限: what runs, until when, and why. */
@Controller('deadlines')
export class DeadlinesController {
  private readonly deadlines = new DeadlinesReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(LegalTime) private readonly time: LegalTime,
  ) {}

  @Get()
  @Act('deadline.read')
  @Narrowed()
  @Answers(deadlinePage, { description: '正在计算的期限，最先届满者在前' })
  async list(
    @Query({ schema: deadlinesQuery }) { scope: view, limit, cursor }: DeadlinesQuery,
    @Acting() actor: Actor,
  ): Promise<object> {
    const [tree, now] = await Promise.all([this.agencies.tree(), this.time.now()]);
    const today = dayAt(msOf(now));
    const page = {
      view,
      unitId: actor.unitId,
      today: { from: instantAt(startOf(today)), to: instantAt(endOf(today)) },
      after: keyIn(cursor, 3),
      limit,
    };
    const rows = await this.deadlines.page(this.database.manager, scopeOf(actor, 'deadline.read'), page);
    const { items, ...rest } = pageOf(rows, limit, (row) => [shown(row.dueAt), row.matterId, row.deadlineId]);
    return { items: items.map((row) => lineOf(row, tree)), ...rest };
  }

  @Get(':matterId/:deadlineId')
  @Act('deadline.read')
  @Relation('matterId')
  @Answers(deadlineDetail, { description: '一项期限的推算与说明' })
  async read(@Param('matterId') matterId: string, @Param('deadlineId') deadlineId: string): Promise<object> {
    const [tree, row] = await Promise.all([
      this.agencies.tree(),
      this.deadlines.one(this.database.manager, matterId, deadlineId),
    ]);
    if (!row) throw new DomainError('not-found', 'DEADLINE.NOT_FOUND', 'The matter has no such deadline.');
    return detailOf(row, tree);
  }
}

function lineOf(row: DeadlineRow, tree: UnitTree): Record<string, unknown> {
  const {
    matterId,
    deadlineId,
    title,
    caseId,
    status,
    startedAt,
    dueAt,
    dueDate,
    provisional,
    ownerUnitId,
    suspendedSince,
  } = row;
  return present({
    ...ruleWordsOf(row.ruleId, row.rule),
    ...{
      matterId,
      deadlineId,
      title,
      caseId,
      class: row.class,
      status,
      startedAt,
      dueAt,
      dueDate,
      provisional,
      ownerUnitId,
      suspendedSince,
    },
    ownerUnitName: shownUnit(tree, ownerUnitId),
    ownerUnitShortName: tree.find(ownerUnitId)?.shortName,
    about: unitAbout({ deadlineId, ownerUnitId }, tree),
  });
}

function detailOf(row: DeadlineDetail, tree: UnitTree): object {
  const { startEvent, derivation, facts, rungs, fired, ruleSetVersion, calendarVersion, closedAt, closedReason } = row;
  return {
    ...lineOf(row, tree),
    ...present({ startEvent, ruleSetVersion, calendarVersion, closedAt, closedReason }),
    explanation: explain(derivation).lines,
    ledger: facts.ledger ?? [],
    fired: fired.map((one) => ({ ...one, dueAt: shown(one.dueAt), firedAt: shown(one.firedAt) })),
    ...{ derivation, rungs },
  };
}
