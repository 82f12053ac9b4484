import { Controller, Get, Inject, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { scopeOf } from '#domain/agency/permission';
import { shownUnit } from '#domain/agency/shown-name';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { type KnownCaseLine, KnownCaseReadModel } from '#persistence/case/known-case.read-model';
import { SubjectRepository } from '#persistence/subject/subject.repository';
import { Act, Acting, Narrowed } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { keyIn, type Page, pageOf, pageSchema } from '#platform/http/paging';
import { shown } from '../shown.js';
import { divisionNameOf, wordsFor } from './case.reader.js';
import { knownCase, type KnownCaseView, knownCasesQuery, type KnownCasesQuery } from './known-case.dto.js';

/** 案件 at a desk that owns none: only those of which a matter lies or lay with it, and of them only that. */
@Controller('known-cases')
export class KnownCasesController {
  private readonly cases = new KnownCaseReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(SubjectRepository) private readonly subjects: SubjectRepository,
  ) {}

  @Get()
  @Act('case.find')
  @Narrowed()
  @Answers(pageSchema(knownCase), { description: '与本单位有关的案件' })
  async list(
    @Query({ schema: knownCasesQuery }) { q, cursor, limit }: KnownCasesQuery,
    @Acting() actor: Actor,
  ): Promise<Page<KnownCaseView>> {
    const rows = await this.cases.page(this.database.manager, scopeOf(actor, 'case.find'), {
      ...wordsFor(q, this.subjects),
      after: keyIn(cursor, 2),
      limit,
    });
    const world = await this.agencies.world();
    const page = pageOf(rows, limit, (row) => [row.openedAt.toISOString(), row.caseId]);
    return { ...page, items: page.items.map((row) => viewOf(row, world)) };
  }
}

function viewOf(row: KnownCaseLine, world: AgencyWorld): KnownCaseView {
  const { caseId, caseNumber, openedAt, divisionCode, handlerUnitId, filingStatus, filingNumber, prosecution } = row;
  const handler = world.tree.find(handlerUnitId);
  return {
    ...{ caseId, caseNumber, openedAt: shown(openedAt), divisionName: divisionNameOf(divisionCode, world) },
    handlerUnitName: shownUnit(world.tree, handlerUnitId),
    ...(handler && { handlerUnitShortName: handler.shortName }),
    filing: {
      status: filingStatus as KnownCaseView['filing']['status'],
      ...(filingNumber && { number: filingNumber }),
    },
    ...(prosecution && { prosecution }),
    matters: [...row.matters],
  };
}
