import { Controller, Get, Inject, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { instantOut } from '#desk/stop-payment-order/order.dto';
import type { Actor } from '#domain/agency/actor';
import { scopeOf } from '#domain/agency/permission';
import { interruptionsOf } from '#domain/freeze-order/interruption';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { ContinuityReadModel } from '#persistence/freeze-order/continuity.read-model';
import { Act, Acting, Narrowed } from '#platform/auth/rules';
import { LegalTime } from '#platform/clock/legal-time';
import { Answers } from '#platform/http/answers.decorator';
import { keyIn, type Page, pageOf, pageQuery, type PageQuery, pageSchema } from '#platform/http/paging';

const interrupted = z.object({
  matterId: z.string(),
  caseId: z.string(),
  caseNumber: z.string(),
  accountName: z.string(),
  accountNumber: z.string(),
  bankName: z.string(),
  handlerUnitName: z.string(),
  interruptions: z.array(
    z.object({ from: instantOut, to: instantOut.optional().describe('仍未重新止付或冻结的，不填') }),
  ),
});
type InterruptedView = z.infer<typeof interrupted>;

/** 控制连续性: every account whose hold broke off by itself, over all stops and freezes of all cases. */
@Controller('interruptions')
export class ContinuityController {
  private readonly continuity = new ContinuityReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(LegalTime) private readonly time: LegalTime,
  ) {}

  @Get()
  @Act('deadline.supervise')
  @Narrowed()
  @Answers(pageSchema(interrupted), { description: '止付、冻结到期后脱控的账户' })
  async list(
    @Query({ schema: pageQuery }) { cursor, limit }: PageQuery,
    @Acting() actor: Actor,
  ): Promise<Page<InterruptedView>> {
    const { manager } = this.database;
    const rows = await this.continuity.lapsed(manager, scopeOf(actor, 'deadline.supervise'), {
      after: keyIn(cursor, 1),
      limit,
    });
    const page = pageOf(rows, limit, ({ accountKey }) => [accountKey]);
    const keys = page.items.map(({ accountKey }) => accountKey);
    const [spans, { tree }, now] = await Promise.all([
      this.continuity.spans(manager, keys),
      this.agencies.world(),
      this.time.now(),
    ]);
    const items = page.items.map(({ accountKey, value, bankUnitId, handlerUnitId, ...rest }) => ({
      ...rest,
      accountName: value.accountName ?? '',
      accountNumber: value.accountNumber ?? '',
      bankName: tree.find(bankUnitId)?.name ?? bankUnitId,
      handlerUnitName: tree.find(handlerUnitId)?.name ?? handlerUnitId,
      interruptions: interruptionsOf(spans.get(accountKey) ?? [], now).map(({ from, to }) => ({
        from,
        ...(to && { to }),
      })),
    }));
    return { ...page, items: items.filter(({ interruptions }) => interruptions.length > 0) };
  }
}
