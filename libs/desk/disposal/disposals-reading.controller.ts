import { Controller, Get, Inject, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { documentQuery, type DocumentQuery, streamed } from '#desk/document/served';
import { type MattersQuery, mattersQuery } from '#desk/folded/folded.dto';
import { PaperStore } from '#desk/folded/paper-store';
import { savedPaper } from '#desk/folded/saved-paper';
import type { Actor } from '#domain/agency/actor';
import { DomainError } from '#domain/shared/domain-error';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import { DisposalPapers } from './disposal-papers.js';
import { disposalLine, type DisposalLineView, disposalView, type DisposalView } from './disposal.dto.js';
import { DisposalReader } from './disposal.reader.js';

const noText = z.coerce.number().int().min(1).max(500);

/** 涉案财物处置 to read, at every desk that has a part in it. */
@Controller('disposals')
export class DisposalsReadingController {
  constructor(
    @Inject(DisposalReader) private readonly reader: DisposalReader,
    @Inject(DisposalPapers) private readonly papers: DisposalPapers,
    @Inject(PaperStore) private readonly files: PaperStore,
  ) {}

  @Get()
  @Act('disposal.read')
  @Narrowed()
  @Answers(pageSchema(disposalLine))
  list(@Query({ schema: mattersQuery }) query: MattersQuery, @Acting() actor: Actor): Promise<Page<DisposalLineView>> {
    return this.reader.page(actor, query);
  }

  @Get(':disposalId')
  @Act('disposal.read')
  @Relation('disposalId', 'disposal')
  @Answers(disposalView)
  one(@Param('disposalId') disposalId: string, @Acting() actor: Actor): Promise<DisposalView> {
    return this.reader.one(actor, disposalId);
  }

  /** The judgment itself, for the parties of the procedure; a bank executes by the notice. */
  @Get(':disposalId/paper')
  @Act('disposal.read')
  @Relation('disposalId', 'disposal')
  async paper(
    @Param('disposalId') disposalId: string,
    @Acting() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { paper, side } = await this.reader.one(actor, disposalId);
    if (!paper.sha256 || side === 'executor')
      throw new DomainError('not-found', 'DISPOSAL.NO_SUCH_PAPER', 'This paper has not been issued.');
    return savedPaper(response, await this.files.open(paper.sha256), paper.name);
  }

  @Get(':disposalId/executions/:noticeId/paper')
  @Act('disposal.read')
  @Relation('disposalId', 'disposal')
  async executionNotice(
    @Param('disposalId') disposalId: string,
    @Param('noticeId') noticeId: string,
    @Acting() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.papers.executionNotice(actor, disposalId, noticeId), response, undefined);
  }

  @Get(':disposalId/things/:no/claim-notice')
  @Act('disposal.read')
  @Relation('disposalId', 'disposal')
  async claimNotice(
    @Param('disposalId') disposalId: string,
    @Param('no', { schema: noText }) no: number,
    @Query({ schema: documentQuery }) { download }: DocumentQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return streamed(await this.papers.claimNotice(disposalId, no), response, download);
  }
}
