import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { scopeOf } from '#domain/agency/permission';
import { shownOfficer, shownUnit } from '#domain/agency/shown-name';
import { DomainError } from '#domain/shared/domain-error';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { type ProtectiveLine, ProtectiveStopReadModel } from '#persistence/protective-stop/protective-stop.read-model';
import { keyIn, type Page, pageOf } from '#platform/http/paging';
import { present, shown } from '../shown.js';
import type { ProtectiveLineView, ProtectiveQuery, ProtectiveView } from './protective-stop.dto.js';

/** Protective stops as every desk reads them; each agency within what it may see. */
@Injectable()
export class ProtectiveStopReader {
  private readonly stops = new ProtectiveStopReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
  ) {}

  async page(actor: Actor, { state, cursor, limit }: ProtectiveQuery): Promise<Page<ProtectiveLineView>> {
    const rows = await this.stops.page(this.database.manager, scopeOf(actor, 'protective-stop.read'), {
      state,
      after: keyIn(cursor, 2),
      limit,
    });
    const world = await this.agencies.world();
    const page = pageOf(rows, limit, (row) => [row.orderedAt.toISOString(), row.stopId]);
    return { ...page, items: page.items.map((row) => lineView(row, world)) };
  }

  async one(stopId: string): Promise<ProtectiveView> {
    const { manager } = this.database;
    const [row, accounts, { facts, appeal }, world] = await Promise.all([
      this.stops.one(manager, stopId),
      this.stops.accounts(manager, stopId),
      this.stops.texts(manager, stopId),
      this.agencies.world(),
    ]);
    if (!row) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    return {
      ...lineView(row, world),
      facts: facts ?? '',
      ...(appeal && { appeal }),
      accountList: accounts.map(({ accountNo, value: { accountName = '', accountNumber = '' } }) => ({
        ...{ accountNo, accountName, accountNumber },
      })),
    };
  }
}

function lineView(row: ProtectiveLine, { tree, officer }: AgencyWorld): ProtectiveLineView {
  const { stopId, stopNumber, centreUnitId, bankUnitId, basis, toldAt, toldBy, hours, orderedAt, orderedBy } = row;
  const { accounts, stage, stoppedAt, reference, reason, appealedAt, appealOutcome, appealReason } = row;
  const { endedAt, dueAt, dueId, dueRule } = row;
  return {
    ...{ stopId, stopNumber, basis, toldBy, hours, accounts, stage },
    centreName: shownUnit(tree, centreUnitId),
    bankName: shownUnit(tree, bankUnitId),
    toldAt: shown(toldAt),
    orderedAt: shown(orderedAt),
    orderedByName: shownOfficer({ officer }, orderedBy),
    ...present({ stoppedAt, reference, reason, appealedAt, appealOutcome, appealReason }),
    ...present({ endedAt, dueAt, dueId, dueRule }),
    ...present({
      centreShortName: tree.find(centreUnitId)?.shortName,
      bankShortName: tree.find(bankUnitId)?.shortName,
    }),
  } as ProtectiveLineView;
}
