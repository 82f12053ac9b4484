import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { Actor } from '#domain/agency/actor';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import { caseLine, type CaseLineView, casesQuery, type CasesQuery, caseView, type CaseView } from './case.dto.js';
import { CaseReader } from './case.reader.js';

/** 案件 to read, the same at every desk that may see it. */
@Controller('cases')
export class CasesReadingController {
  constructor(@Inject(CaseReader) private readonly cases: CaseReader) {}

  @Get()
  @Act('case.read')
  @Narrowed()
  @Answers(pageSchema(caseLine))
  list(@Query({ schema: casesQuery }) query: CasesQuery, @Acting() actor: Actor): Promise<Page<CaseLineView>> {
    return this.cases.page(actor, query);
  }

  @Get(':caseId')
  @Act('case.read')
  @Relation('caseId', 'case')
  @Answers(caseView)
  one(@Param('caseId') caseId: string, @Acting() actor: Actor): Promise<CaseView> {
    return this.cases.one(actor, caseId);
  }
}
