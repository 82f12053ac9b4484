import { Controller, Get, Inject, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { deadlineLine } from '#desk/case/case.dto';
import { deadlineView } from '#desk/case/case.reader';
import { shown } from '#desk/shown';
import { instantOut } from '#desk/stop-payment-order/order.dto';
import type { Actor } from '#domain/agency/actor';
import { scopeOf } from '#domain/agency/permission';
import { shownUnit } from '#domain/agency/shown-name';
import type { UnitTree } from '#domain/agency/unit-tree';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { type LateLine, LateReadModel } from '#persistence/late/late.read-model';
import { Act, Acting, Narrowed } from '#platform/auth/rules';
import { Answers } from '#platform/http/answers.decorator';
import { keyIn, type Page, pageOf, pageQuery, type PageQuery, pageSchema } from '#platform/http/paging';

const lateLine = deadlineLine.extend({
  title: z.string(),
  ownerUnitId: z.string(),
  ownerUnitName: z.string(),
  ownerUnitShortName: z.string().optional(),
  lateByOutage: z.boolean().describe('到点时系统中断，与人的逾期分开统计'),
  rungs: z.array(z.object({ rungId: z.string(), dueAt: instantOut, firedAt: instantOut, lateByOutage: z.boolean() })),
});
type LateView = z.infer<typeof lateLine>;

/** Who is late, since when, and by which rule. */
@Controller('late')
export class LateController {
  private readonly late = new LateReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
  ) {}

  @Get()
  @Act('deadline.supervise')
  @Narrowed()
  @Answers(pageSchema(lateLine))
  async list(
    @Query({ schema: pageQuery }) { cursor, limit }: PageQuery,
    @Acting() actor: Actor,
  ): Promise<Page<LateView>> {
    const rows = await this.late.page(this.database.manager, scopeOf(actor, 'deadline.supervise'), {
      after: keyIn(cursor, 3),
      limit,
    });
    const { tree } = await this.agencies.world();
    const page = pageOf(rows, limit, (row) => [row.dueAt, row.matterId, row.deadlineId]);
    return {
      ...page,
      items: page.items.map((row) => lateView(row, tree)),
    };
  }
}

function lateView({ title, ownerUnitId, rungs, ...deadline }: LateLine, tree: UnitTree): LateView {
  const { matterId, deadlineId, ruleId, dueAt, class: kind, status } = deadline;
  const shownRungs = rungs.map((rung) => ({ ...rung, dueAt: shown(rung.dueAt), firedAt: shown(rung.firedAt) }));
  const shortName = tree.find(ownerUnitId)?.shortName;
  const lateByOutage = rungs.some((rung) => rung.rungId === 'due' && rung.lateByOutage);
  return {
    ...deadlineView({ matterId, deadlineId, ruleId, dueAt, class: kind, status }),
    title,
    ownerUnitId,
    ownerUnitName: shownUnit(tree, ownerUnitId),
    ...(shortName && { ownerUnitShortName: shortName }),
    lateByOutage,
    rungs: shownRungs,
  };
}
