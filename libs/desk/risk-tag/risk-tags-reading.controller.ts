import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { type MattersQuery, mattersQuery } from '#desk/folded/folded.dto';
import type { Actor } from '#domain/agency/actor';
import { Act, Acting, Narrowed, Relation } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { type Page, pageSchema } from '#platform/http/paging';
import { RiskTagDesk } from './risk-tag.desk.js';
import { tagLine, type TagLineView, tagsOnRows, type TagsOnRows, tagView, type TagView } from './risk-tag.dto.js';

/** 风险标签 to read, the same at every desk that may see it. */
@Controller()
export class RiskTagsReadingController {
  constructor(@Inject(RiskTagDesk) private readonly desk: RiskTagDesk) {}

  @Get('risk-tags')
  @Act('risk-tag.read')
  @Narrowed()
  @Answers(pageSchema(tagLine))
  list(@Query({ schema: mattersQuery }) query: MattersQuery, @Acting() actor: Actor): Promise<Page<TagLineView>> {
    return this.desk.page(actor, query);
  }

  @Get('risk-tags/:tagId')
  @Act('risk-tag.read')
  @Relation('tagId', 'risk-tag')
  @Answers(tagView)
  one(@Param('tagId') tagId: string, @Acting() actor: Actor): Promise<TagView> {
    return this.desk.one(actor, tagId);
  }

  /** Whoever may read a matter sees which of its accounts bear a tag. */
  @Get('matters/:matterId/risk-tags')
  @Act('timeline.read')
  @Relation('matterId')
  @Answers(tagsOnRows, { description: '事项中设有风险标签的账户' })
  onRows(@Param('matterId') matterId: string): Promise<TagsOnRows> {
    return this.desk.onRowsOf(matterId);
  }
}
