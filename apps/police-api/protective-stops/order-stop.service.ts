import { Inject, Injectable } from '@nestjs/common';
import { SubjectStore } from '#desk/case/subject-store';
import { storeTold } from '#desk/case/told-accounts';
import { ProtectiveStopReader } from '#desk/protective-stop/protective-stop.reader';
import { Acts } from '#desk/request/acts';
import { PROTECTIVE_STOP_WORKFLOW, protectiveStopMatterId } from '#contracts/protective-stop/protective-stop.messages';
import { toWire } from '#contracts/shared/wire';
import type { Actor } from '#domain/agency/actor';
import type { OrderProtectiveStop } from '#domain/protective-stop/decide';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import { documentWordOf } from '#domain/agency/unit';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import { openedId } from '#platform/temporal/matter-id';
import type { OrderStop, StopOrdered } from './protective-stops.dto.js';

type Standing = Pick<
  OrderProtectiveStop,
  'centreUnitId' | 'superiorUnitIds' | 'bankCode' | 'bankUnitId' | 'documentWord'
>;

/** The centre's order: who is protected and why is stored first. */
@Injectable()
export class OrderStopService {
  constructor(
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(SubjectStore) private readonly subjects: SubjectStore,
    @Inject(Acts) private readonly acts: Acts,
    @Inject(ProtectiveStopReader) private readonly stops: ProtectiveStopReader,
  ) {}

  async order({ actor, key }: Asker, request: OrderStop): Promise<StopOrdered> {
    const stopId = openedId({ unitId: actor.unitId, key, addressee: 'protective-stop' });
    const standing = await this.standingOf(actor, request.bankCode);
    const { basis, told, hours } = request;
    const body: OrderProtectiveStop = {
      ...{ stopId, basis, hours, ...standing },
      told: { at: told.at as Instant, channel: told.channel },
      ...(await storeTold(this.subjects, { ...request, matterId: protectiveStopMatterId(stopId), id: stopId })),
    };
    const receipt = await this.acts.open(
      protectiveStopMatterId(stopId),
      { workflowType: PROTECTIVE_STOP_WORKFLOW, update: 'orderProtectiveStop' },
      { actor, key, body: toWire(body), request },
    );
    const { stopNumber } = await this.stops.one(stopId);
    return { stopId, stopNumber, receipt };
  }

  private async standingOf(actor: Actor, bankCode: string): Promise<Standing> {
    const [tree, now] = await Promise.all([this.agencies.tree(), this.acts.now()]);
    const centre = tree.open(actor.unitId, now);
    const bank = tree.headOfficeOf(bankCode);
    if (!bank)
      throw new DomainError('invalid', 'PROTECTIVE_STOP.BANK_UNKNOWN', 'There is no head office of that code.');
    const supervisor = tree.supervisorOf(centre.unitId, now);
    return {
      centreUnitId: centre.unitId,
      superiorUnitIds: supervisor ? [supervisor.unitId] : [],
      bankCode,
      bankUnitId: bank.unitId,
      documentWord: documentWordOf(centre, tree.ancestorsOf(centre.unitId)),
    };
  }
}
