import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { Act, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import { QueryStatementsService } from './query-statements.service.js';
import {
  type AnsweredStatementView,
  answeredStatementView,
  statementView,
  type StatementView,
  takeAnswered,
} from './restitutions.dto.js';

@Controller('restitutions/:restitutionId')
export class QueryStatementsController {
  constructor(@Inject(QueryStatementsService) private readonly answered: QueryStatementsService) {}

  @Get('query-statements')
  @Act('restitution.trace')
  @Relation('restitutionId', 'restitution')
  @Answers(z.object({ items: z.array(answeredStatementView) }))
  async list(@Param('restitutionId') restitutionId: string): Promise<{ items: AnsweredStatementView[] }> {
    return { items: await this.answered.list(restitutionId) };
  }

  @Post('query-statements')
  @Act('restitution.trace')
  @Relation('restitutionId', 'restitution')
  @Answers(z.object({ items: z.array(statementView) }), { status: 201 })
  async take(
    @Param('restitutionId') restitutionId: string,
    @Body({ schema: takeAnswered }) { statementIds }: { statementIds: string[] },
    @Asked() asker: Asker,
  ): Promise<{ items: StatementView[] }> {
    return { items: await this.answered.take({ ...asker, restitutionId }, statementIds) };
  }
}
