import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import type { Actor } from '#domain/agency/actor';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { type Page, pageQuery, type PageQuery, pageSchema } from '#platform/http/paging';
import {
  claimView,
  type ClaimView,
  frozenItemView,
  type FrozenItemView,
  objectionView,
  type ObjectionView,
  restitutionLine,
  type RestitutionLineView,
  restitutionsQuery,
  type RestitutionsQuery,
  restitutionView,
  type RestitutionView,
  shareView,
  type ShareView,
} from './restitution.dto.js';
import { RestitutionReader } from './restitution.reader.js';

export const versionText = z.coerce.number().int().min(1).max(999);
const claimsQuery = pageQuery.extend({ status: z.enum(['applied', 'handed-over', 'complete', 'rejected']).optional() });
type ClaimsQuery = z.infer<typeof claimsQuery>;

/** 资金返还 to read, at every desk of the police and the supervisors. */
@Controller('restitutions')
export class RestitutionsReadingController {
  constructor(@Inject(RestitutionReader) private readonly restitutions: RestitutionReader) {}

  @Get()
  @Act('restitution.read')
  @Narrowed()
  @Answers(pageSchema(restitutionLine))
  list(
    @Query({ schema: restitutionsQuery }) query: RestitutionsQuery,
    @Acting() actor: Actor,
  ): Promise<Page<RestitutionLineView>> {
    return this.restitutions.page(actor, query);
  }

  @Get(':restitutionId')
  @Act('restitution.read')
  @Relation('restitutionId', 'restitution')
  @Answers(restitutionView)
  one(@Param('restitutionId') restitutionId: string): Promise<RestitutionView> {
    return this.restitutions.one(restitutionId);
  }

  @Get(':restitutionId/applications')
  @Act('restitution.read')
  @Relation('restitutionId', 'restitution')
  @Answers(pageSchema(claimView))
  claims(
    @Param('restitutionId') restitutionId: string,
    @Query({ schema: claimsQuery }) query: ClaimsQuery,
  ): Promise<Page<ClaimView>> {
    return this.restitutions.claims(restitutionId, query);
  }

  @Get(':restitutionId/objections')
  @Act('restitution.read')
  @Relation('restitutionId', 'restitution')
  @Answers(pageSchema(objectionView))
  objections(
    @Param('restitutionId') restitutionId: string,
    @Query({ schema: pageQuery }) query: PageQuery,
  ): Promise<Page<ObjectionView>> {
    return this.restitutions.objections(restitutionId, query);
  }

  @Get(':restitutionId/frozen-items')
  @Act('restitution.read')
  @Relation('restitutionId', 'restitution')
  @Answers(z.object({ items: z.array(frozenItemView) }))
  async frozen(@Param('restitutionId') restitutionId: string): Promise<{ items: FrozenItemView[] }> {
    return { items: await this.restitutions.frozen(restitutionId) };
  }

  @Get(':restitutionId/plans/:version/shares')
  @Act('restitution.read')
  @Relation('restitutionId', 'restitution')
  @Answers(pageSchema(shareView))
  shares(
    @Param('restitutionId') restitutionId: string,
    @Param('version', { schema: versionText }) version: number,
    @Query({ schema: pageQuery }) query: PageQuery,
  ): Promise<Page<ShareView>> {
    return this.restitutions.shares(restitutionId, version, query);
  }
}
