import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Acts } from '#desk/request/acts';
import type { LedgerCommandName, NamedClock } from '#domain/deadline/ledger-commands';
import { ruleOf } from '#domain/deadline/rule-set';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { BooksReadModel } from '#persistence/books/books.read-model';
import { DeadlinesReadModel } from '#persistence/deadlines/deadlines.read-model';
import type { Asker } from '#platform/http/asked.decorator';

export interface OnDeadline extends Asker {
  readonly matterId: string;
  readonly deadlineId: string;
}

/** 期限台账 at every desk: a request becomes a command of the matter, with the rule by which the clock runs. */
@Injectable()
export class LedgerDesk {
  private readonly deadlines = new DeadlinesReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(BooksReadModel) private readonly books: BooksReadModel,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  async suspend(
    on: OnDeadline,
    given: { readonly from?: string | undefined; readonly reason: string },
  ): Promise<Receipt> {
    const { clock, backdatingHours } = await this.clockOf(on);
    const from = given.from ?? (await this.acts.now());
    return this.send(on, 'suspendDeadline', { clocks: [clock], reason: given.reason, from, backdatingHours }, given);
  }

  async resume(on: OnDeadline, given: { readonly reason: string }): Promise<Receipt> {
    const { clock } = await this.clockOf(on);
    return this.send(on, 'resumeDeadline', { clocks: [clock], ...given }, given);
  }

  async extend(on: OnDeadline, given: { readonly reason: string }): Promise<Receipt> {
    const { clock } = await this.clockOf(on);
    return this.send(on, 'extendDeadline', { clocks: [clock], ...given }, given);
  }

  async setCustody(
    on: OnDeadline,
    given: { readonly since?: string | undefined; readonly reason: string },
  ): Promise<Receipt> {
    const { clock } = await this.clockOf(on);
    const since = given.since ?? (await this.acts.now());
    return this.send(on, 'setCustody', { clocks: [clock], ...given, since }, given);
  }

  /** Another unit of the same agency answers for the same clock. */
  async handOver(on: OnDeadline, given: { readonly unitId: string; readonly reason: string }): Promise<Receipt> {
    const { clock, ownerUnitId } = await this.clockOf(on);
    const [tree, now] = await Promise.all([this.agencies.tree(), this.acts.now()]);
    const to = tree.open(given.unitId, now as Instant);
    if (tree.find(ownerUnitId)?.agency !== to.agency) {
      throw new DomainError('invalid', 'DEADLINE.OTHER_AGENCY', 'A deadline is handed over within one agency.');
    }
    return this.send(on, 'changeOwner', { clocks: [clock], toUnitId: to.unitId, reason: given.reason }, given);
  }

  private send(on: OnDeadline, update: LedgerCommandName, body: object, request: object): Promise<Receipt> {
    const { matterId, deadlineId, actor, key } = on;
    return this.acts.act(matterId, update, { actor, key, body, request: { update, deadlineId, ...request } });
  }

  private async clockOf({ matterId, deadlineId }: OnDeadline): Promise<{
    readonly clock: NamedClock;
    readonly backdatingHours: number;
    readonly ownerUnitId: string;
  }> {
    const row = await this.deadlines.one(this.database.manager, matterId, deadlineId);
    if (!row) throw new DomainError('not-found', 'DEADLINE.NOT_FOUND', 'The matter has no such deadline.');
    const { ruleSetVersion, ownerUnitId } = row;
    const { rules } = (await this.books.current()).kept(ruleSetVersion);
    const clock = { deadlineId, ruleSetVersion, rule: ruleOf(row.ruleId, rules) };
    return { clock, backdatingHours: rules.switches.backdatingHours, ownerUnitId };
  }
}
