import { Readable } from 'node:stream';
import { Body, Controller, Delete, Get, Inject, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { Rule } from '#domain/restitution/tracing/trace';
import { Act, Relation } from '#platform/auth/rules';
import { Answers, Takes } from '#platform/http/answers.decorator';
import { Asked, type Asker } from '#platform/http/asked.decorator';
import {
  comparedVictims,
  type ComparedVictims,
  type ConservationView,
  conservationView,
  type ExplainQuery,
  explainQuery,
  explanation,
  explanationOut,
  runTrace,
  statementView,
  type StatementView,
  traceRun,
  type TraceRun,
  type TracingProgress,
  tracingProgress,
} from './restitutions.dto.js';
import { StatementsService } from './statements.service.js';
import { TracingService } from './tracing.service.js';

const statementQuery = z.object({ sort: z.enum(['transfers', 'opening', 'closing']).default('transfers') });
type StatementQuery = z.infer<typeof statementQuery>;

/** 资金流水 and 资金流向: statements in, conservation, a rule run over them, every figure opened. */
@Controller('restitutions/:restitutionId')
export class TracingController {
  constructor(
    @Inject(StatementsService) private readonly statements: StatementsService,
    @Inject(TracingService) private readonly tracing: TracingService,
  ) {}

  @Post('statements')
  @Act('restitution.trace')
  @Relation('restitutionId', 'restitution')
  @Takes('multipart/form-data')
  @Answers(statementView, { status: 201 })
  take(
    @Param('restitutionId') restitutionId: string,
    @Query({ schema: statementQuery }) { sort }: StatementQuery,
    @Req() request: Request,
    @Asked() asker: Asker,
  ): Promise<StatementView> {
    return this.statements.take({ ...asker, restitutionId }, sort, request);
  }

  @Get('statements')
  @Act('restitution.trace')
  @Relation('restitutionId', 'restitution')
  @Answers(z.object({ items: z.array(statementView) }))
  async list(@Param('restitutionId') restitutionId: string): Promise<{ items: StatementView[] }> {
    return { items: await this.statements.list(restitutionId) };
  }

  @Delete('statements/:fileId')
  @Act('restitution.trace')
  @Relation('restitutionId', 'restitution')
  @Answers(statementView)
  leaveOut(@Param('restitutionId') restitutionId: string, @Param('fileId') fileId: string): Promise<StatementView> {
    return this.statements.leaveOut(restitutionId, fileId);
  }

  @Get('conservation')
  @Act('restitution.trace')
  @Relation('restitutionId', 'restitution')
  @Answers(conservationView)
  conservation(@Param('restitutionId') restitutionId: string): Promise<ConservationView> {
    return this.statements.conservation(restitutionId);
  }

  @Post('traces')
  @Act('restitution.trace')
  @Relation('restitutionId', 'restitution')
  @Answers(traceRun, { status: 201 })
  run(
    @Param('restitutionId') restitutionId: string,
    @Body({ schema: runTrace }) { rule }: { rule: string },
    @Asked() asker: Asker,
  ): Promise<TraceRun> {
    return this.tracing.run({ ...asker, restitutionId }, rule as Rule);
  }

  @Get('tracing-progress')
  @Act('restitution.trace')
  @Relation('restitutionId', 'restitution')
  @Answers(tracingProgress)
  progress(@Param('restitutionId') restitutionId: string): TracingProgress {
    return this.tracing.progress(restitutionId) ?? {};
  }

  @Get('traces/comparison')
  @Act('restitution.trace')
  @Relation('restitutionId', 'restitution')
  @Answers(comparedVictims)
  compared(@Param('restitutionId') restitutionId: string): Promise<ComparedVictims> {
    return this.tracing.compared(restitutionId);
  }

  @Get('traces/:traceId/result')
  @Act('restitution.trace')
  @Relation('restitutionId', 'restitution')
  async result(
    @Param('restitutionId') restitutionId: string,
    @Param('traceId') traceId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const content = await this.tracing.result(restitutionId, traceId);
    response.setHeader('cache-control', 'private, no-store');
    return new StreamableFile(Readable.from(content), { type: 'application/json; charset=utf-8' });
  }

  @Get('traces/:traceId/explanation')
  @Act('restitution.trace')
  @Relation('restitutionId', 'restitution')
  @Answers(explanation)
  async explanation(
    @Param('restitutionId') restitutionId: string,
    @Param('traceId') traceId: string,
    @Query({ schema: explainQuery }) asked: ExplainQuery,
  ): Promise<object> {
    return explanationOut(await this.tracing.explanation(restitutionId, traceId, asked));
  }
}
