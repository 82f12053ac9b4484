import { Controller, Get, Inject, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { present, shown } from '#desk/shown';
import { fenText, instantOut } from '#desk/stop-payment-order/order.dto';
import type { Actor } from '#domain/agency/actor';
import { keeperOf } from '#domain/agency/keeper';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { scopeOf } from '#domain/agency/permission';
import { shownUnit } from '#domain/agency/shown-name';
import type { Instant } from '#domain/shared/instant';
import { isBefore } from '#domain/shared/instant';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { type RenewalTaskRow, RenewalTasksReadModel } from '#persistence/freeze-order/renewal-tasks.read-model';
import { Act, Acting, Narrowed } from '#platform/auth/rules';
import { LegalTime } from '#platform/clock/legal-time';
import { Answers } from '#platform/http/answers.decorator';
import { keyIn, type Page, pageOf, pageQuery, type PageQuery, pageSchema } from '#platform/http/paging';

const STAGES = ['t-30d', 't-15d', 't-7d', 't-1wd'] as const;

const renewalTask = z.object({
  orderId: z.string(),
  orderNumber: z.string(),
  itemNo: z.number().int(),
  caseId: z.string(),
  caseNumber: z.string(),
  bankName: z.string(),
  frozenFen: fenText,
  endsAt: instantOut,
  deadlineId: z.string(),
  stage: z.enum(STAGES).describe('到期前 30 日、15 日、7 日、最后一个工作日'),
  state: z.enum(['open', 'asked', 'ordered']).describe('待呈请、待审批、待银行反馈'),
  unitName: z.string(),
  ownerName: z.string().describe('责任人；原承办人离岗的，为代理人或单位负责人'),
  ownerWhy: z.enum(['own', 'deputy', 'head', 'superior-head', 'unit']),
  isMine: z.boolean(),
  authorityName: z.string().describe('批准续冻的公安机关'),
  authorityShortName: z.string().optional(),
});
type RenewalTask = z.infer<typeof renewalTask>;

/** 续冻任务: each has an owner, whoever has left or is away (FRZ-15). */
@Controller('renewal-tasks')
export class RenewalTasksController {
  private readonly tasks = new RenewalTasksReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(LegalTime) private readonly time: LegalTime,
  ) {}

  @Get()
  @Act('freeze-order.read')
  @Narrowed()
  @Answers(pageSchema(renewalTask), { description: '已到提醒时点、尚未到期的冻结，最先到期者在前' })
  async list(
    @Query({ schema: pageQuery }) { cursor, limit }: PageQuery,
    @Acting() actor: Actor,
  ): Promise<Page<RenewalTask>> {
    const now = await this.time.now();
    const rows = await this.tasks.page(this.database.manager, scopeOf(actor, 'freeze-order.read'), {
      ...{ now, limit },
      after: keyIn(cursor, 3),
    });
    const world = await this.agencies.world();
    const page = pageOf(rows, limit, ({ endsAt, orderId, itemNo }) => [shown(endsAt), orderId, itemNo]);
    return { ...page, items: page.items.map((row) => taskOf(row, { world, actor, now })) };
  }
}

interface Seen {
  readonly world: AgencyWorld;
  readonly actor: Actor;
  readonly now: Instant;
}

function taskOf(row: RenewalTaskRow, { world, actor, now }: Seen): RenewalTask {
  const { orderId, orderNumber, itemNo, caseId, caseNumber, frozenFen, deadlineId, rungs, unitId } = row;
  const keeper = keeperOf(world, { unitId, officerId: row.proposedBy }, now);
  const name = (id: string): string => shownUnit(world.tree, id);
  const reached = rungs.filter(({ at }) => !isBefore(now, at)).map(({ rungId }) => rungId);
  return {
    ...{ orderId, orderNumber, itemNo, caseId, caseNumber, frozenFen, deadlineId },
    bankName: name(row.bankUnitId),
    endsAt: shown(row.endsAt),
    stage: STAGES.findLast((stage) => reached.includes(stage)) ?? 't-30d',
    state: row.waiting === 'renewal' ? 'ordered' : row.asked ? 'asked' : 'open',
    unitName: name(keeper.unitId),
    ownerName: (keeper.officerId && world.officer(keeper.officerId)?.name) ?? name(keeper.unitId),
    ownerWhy: keeper.why,
    isMine: keeper.officerId === undefined ? keeper.unitId === actor.unitId : keeper.officerId === actor.officerId,
    authorityName: name(row.authorityUnitId),
    ...present({ authorityShortName: world.tree.find(row.authorityUnitId)?.shortName }),
  };
}
