import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type CaseCommands, caseMatterId } from '#contracts/case/case.messages';
import { Acts } from '#desk/request/acts';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { StoppedItemsReadModel } from '#persistence/stop-payment-order/stopped-items.read-model';
import type { Asker } from '#platform/http/asked.decorator';

interface OfCase extends Asker {
  readonly caseId: string;
}

/** Finds the live stops of the case, and where the local police stand among the others. */
@Injectable()
export class FreezeTasks {
  private readonly stops = new StoppedItemsReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  async hand(asking: OfCase, given: { readonly toUnitId: string }): Promise<Receipt> {
    const [stopped, tree, now] = await Promise.all([
      this.stops.ofCase(this.database.manager, asking.caseId),
      this.agencies.tree(),
      this.acts.now(),
    ]);
    const unit = tree.open(given.toUnitId, now);
    if (unit.agency !== 'police')
      throw new DomainError('invalid', 'CASE.FREEZE_TASK_OTHER_UNIT', 'The police freeze, and nobody else.');
    const supervisor = tree.supervisorOf(unit.unitId, now);
    const body: CaseCommands['handFreezeTask'] = {
      toUnitId: unit.unitId,
      centreUnitId: tree.antiFraudCentreOf(unit.unitId, now)?.unitId ?? asking.actor.unitId,
      superiorUnitIds: supervisor ? [supervisor.unitId] : [],
      stops: stopped.map(({ orderId, itemNo }) => ({ orderId, itemNo })),
      stoppedAt: (stopped[0]?.stoppedAt.toISOString() ?? now) as Instant,
    };
    return this.act(asking, 'handFreezeTask', { body, request: given });
  }

  act<Name extends keyof CaseCommands>(
    { caseId, actor, key }: OfCase,
    update: Name,
    { body, request }: { readonly body: CaseCommands[Name]; readonly request: object },
  ): Promise<Receipt> {
    return this.acts.act(caseMatterId(caseId), update, { actor, key, body, request: { update, ...request } });
  }
}
