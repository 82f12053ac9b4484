import { Controller, Get, Inject } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { shown } from '#desk/shown';
import { instantOut } from '#desk/stop-payment-order/order.dto';
import type { Actor } from '#domain/agency/actor';
import { scopeOf } from '#domain/agency/permission';
import { workingDaysBefore } from '#domain/calendar/calendar';
import { dayAt, instantAt, msOf, startOf } from '#domain/calendar/shanghai';
import { continuityOf } from '#domain/freeze-order/continuity';
import type { Instant } from '#domain/shared/instant';
import { CalendarReadModel } from '#persistence/calendar/calendar.read-model';
import { type AccountSpan, FreezeOrderReadModel } from '#persistence/freeze-order/freeze-order.read-model';
import { Act, Acting, Narrowed } from '#platform/auth/rules';
import { LegalTime } from '#platform/clock/legal-time';
import { Answers } from '#platform/http/answers.decorator';

const account = { accountName: z.string(), accountNumber: z.string() };
const continuity = z.object({
  gaps: z
    .array(z.object({ ...account, from: instantOut, to: instantOut, seconds: z.number() }))
    .describe('控制中断：两段控制措施之间账户未受控制'),
  overheld: z
    .array(z.object({ ...account, orderId: z.string(), itemNo: z.number().int(), endsAt: instantOut }))
    .describe('期满或不再需要满一个工作日仍在控'),
  freed: z
    .array(
      z.object({
        ...account,
        kind: z.enum(['stop', 'freeze']),
        orderId: z.string(),
        caseId: z.string(),
        caseNumber: z.string(),
        endedAt: instantOut,
      }),
    )
    .describe('期满失控：最后一项措施自动解除后无人再控制'),
});

/** 控制连续性: the union of stop, freeze and renewal per account over all cases; a gap of a second is reported by itself. */
@Controller('continuity')
export class ContinuityController {
  private readonly orders = new FreezeOrderReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(LegalTime) private readonly time: LegalTime,
    @Inject(CalendarReadModel) private readonly calendars: CalendarReadModel,
  ) {}

  @Get()
  @Act('freeze-order.read')
  @Narrowed()
  @Answers(continuity)
  async read(@Acting() actor: Actor): Promise<z.infer<typeof continuity>> {
    const scope = scopeOf(actor, 'freeze-order.read');
    const { manager } = this.database;
    const before = await this.oneWorkingDayAgo();
    const [spans, overheld, freed] = await Promise.all([
      this.orders.spans(manager, scope),
      this.orders.overheld(manager, scope, before),
      this.orders.freed(manager, scope),
    ]);
    const gaps = [...Map.groupBy(spans, ({ accountKey }) => accountKey).values()].flatMap(gapsOf);
    return {
      gaps,
      overheld: overheld.map(({ value, orderId, itemNo, endsAt }) => ({
        ...{ ...namesOf(value), orderId, itemNo, endsAt: shown(endsAt) },
      })),
      freed: freed.map(({ value, kind, orderId, caseId, caseNumber, endedAt }) => ({
        ...{ ...namesOf(value), kind, orderId, caseId, caseNumber, endedAt: shown(endedAt) },
      })),
    };
  }

  private async oneWorkingDayAgo(): Promise<Instant> {
    const [now, calendar] = await Promise.all([this.time.now(), this.calendars.refresh()]);
    return instantAt(startOf(workingDaysBefore(calendar, dayAt(msOf(now)), 1)));
  }
}

function gapsOf(spans: readonly AccountSpan[]): z.infer<typeof continuity>['gaps'] {
  const { gaps } = continuityOf(
    spans.map(({ from, to }) => ({ from: shown(from) as Instant, to: shown(to) as Instant })),
  );
  return gaps.map(({ from, to }) => ({
    ...{ ...namesOf(spans[0]?.value ?? null), from, to, seconds: (Date.parse(to) - Date.parse(from)) / 1000 },
  }));
}

const namesOf = (value: AccountSpan['value']): { accountName: string; accountNumber: string } => ({
  accountName: value?.accountName ?? '',
  accountNumber: value?.accountNumber ?? '',
});
