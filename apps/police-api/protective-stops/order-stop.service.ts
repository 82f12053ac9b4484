import { Inject, Injectable } from '@nestjs/common';
import { SubjectStore } from '#desk/case/subject-store';
import { ProtectiveStopReader } from '#desk/protective-stop/protective-stop.reader';
import { Acts } from '#desk/request/acts';
import { PROTECTIVE_STOP_WORKFLOW, protectiveStopMatterId } from '#contracts/protective-stop/protective-stop.messages';
import { toWire } from '#contracts/shared/wire';
import type { Actor } from '#domain/agency/actor';
import { normalizeAccountNumber } from '#domain/code/account-number';
import type { OrderProtectiveStop } from '#domain/protective-stop/decide';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import { openedId, uuidV5 } from '#platform/temporal/matter-id';
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
      ...(await this.stored(stopId, request)),
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
    const worded = [centre, ...tree.ancestorsOf(centre.unitId)].find(({ documentWord }) => documentWord);
    return {
      centreUnitId: centre.unitId,
      superiorUnitIds: supervisor ? [supervisor.unitId] : [],
      bankCode,
      bankUnitId: bank.unitId,
      documentWord: worded?.documentWord ?? centre.shortName,
    };
  }

  private async stored(
    stopId: string,
    { bankCode, accounts, facts }: OrderStop,
  ): Promise<Pick<OrderProtectiveStop, 'accounts' | 'facts'>> {
    const caseId = protectiveStopMatterId(stopId);
    const rows = accounts.map(({ accountName, accountNumber }, index) => ({
      subjectId: uuidV5(`${stopId}/account/${index}`),
      value: { accountName, accountNumber: normalizeAccountNumber(accountNumber) },
    }));
    const told = uuidV5(`${stopId}/facts`);
    const stored = await this.subjects.store([
      ...rows.map(({ subjectId, value }) => ({
        ...{ subjectId, caseId, kind: 'account', value },
        findBy: [value.accountNumber, value.accountName],
      })),
      { subjectId: told, caseId, kind: 'facts', value: { text: facts }, findBy: [] },
    ]);
    const commitments = new Map(stored.map(({ subjectId, commitment }) => [subjectId, commitment]));
    return {
      accounts: rows.map(({ subjectId, value }) => ({
        rowId: subjectId,
        accountKey: this.subjects.lookupOf(`${bankCode}/${value.accountNumber}`),
        commitment: commitments.get(subjectId) ?? '',
      })),
      facts: { subjectId: told, commitment: commitments.get(told) ?? '' },
    };
  }
}
