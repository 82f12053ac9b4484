import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isByHand } from '#desk/paper-answer/with-paper';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { scopeOf } from '#domain/agency/permission';
import { shownOfficer, shownUnit } from '#domain/agency/shown-name';
import { afterHandOver } from '#domain/freeze-order/after-hand-over';
import { FREEZE_REFUSALS, type FreezeRefusal } from '#domain/freeze-order/freeze-order';
import { DomainError } from '#domain/shared/domain-error';
import { unitIn } from '#desk/folded/folded.reader';
import { present, shown } from '#desk/shown';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import {
  type FreezeItemLine,
  type FreezeLine,
  FreezeOrderReadModel,
} from '#persistence/freeze-order/freeze-order.read-model';
import { API_SETTINGS, type ApiSettings } from '#platform/api/settings';
import { FreezeLetterReadModel } from '#persistence/freeze-order/letter.read-model';
import { keyIn, type Page, pageOf, type PageQuery } from '#platform/http/paging';
import type { FreezeItemView, FreezeLineView, FreezesQuery, FreezeView, HeldFreezeView } from './freeze-order.dto.js';

/** Freeze orders as every desk reads them; each agency within what it may see. */
@Injectable()
export class FreezeOrderReader {
  private readonly orders = new FreezeOrderReadModel();
  private readonly letters = new FreezeLetterReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  async page(actor: Actor, { caseId, state, cursor, limit }: FreezesQuery): Promise<Page<FreezeLineView>> {
    const rows = await this.orders.page(this.database.manager, scopeOf(actor, 'freeze-order.read'), {
      ...{ caseId, state, limit },
      after: keyIn(cursor, 3),
    });
    const world = await this.agencies.world();
    const page = pageOf(rows, limit, (row) => [row.rank ?? 1, row.proposedAt.toISOString(), row.orderId]);
    return { ...page, items: page.items.map((row) => lineView(row, world)) };
  }

  async one(orderId: string): Promise<FreezeView> {
    const { manager } = this.database;
    const [row, items, letter, world, hasMoved] = await Promise.all([
      this.orders.one(manager, orderId),
      this.orders.items(manager, orderId),
      this.letters.ofOrder(manager, orderId),
      this.agencies.world(),
      this.orders.hasMoved(manager, orderId),
    ]);
    if (!row) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    const cooperation = letter && {
      ...{ assistanceId: letter.assistanceId, to: unitIn(world, letter.toUnitId) },
      ...present({ number: letter.number, status: letter.status }),
    };
    return {
      ...lineView(row, world),
      itemList: items.map(itemView),
      ...(cooperation && { cooperation }),
      ...(hasMoved && { afterHandOver: afterHandOver(this.settings.config.freezeRenewedBy) }),
    };
  }

  /** What is held, and until when: what ends first on top. */
  async held(actor: Actor, { cursor, limit }: PageQuery): Promise<Page<HeldFreezeView>> {
    const rows = await this.orders.held(this.database.manager, scopeOf(actor, 'freeze-order.read'), {
      after: keyIn(cursor, 3),
      limit,
    });
    const { tree } = await this.agencies.world();
    const page = pageOf(rows, limit, (row) => [shown(row.endsAt ?? ''), row.orderId, row.itemNo]);
    const items = page.items.map((row) => {
      const { orderId, orderNumber, caseId, caseNumber, bankUnitId } = row;
      const { name: bankName, shortName: bankShortName } = tree.get(bankUnitId);
      return { ...itemView(row), orderId, orderNumber, caseId, caseNumber, bankName, bankShortName };
    });
    return { ...page, items };
  }
}

function lineView(row: FreezeLine, { tree, officer }: AgencyWorld): FreezeLineView {
  const { proposedBy, rank, ...line } = row;
  const bank = tree.find(row.bankUnitId);
  return {
    ...(present({ ...line }) as unknown as FreezeLineView),
    bankName: bank?.name ?? row.bankCode,
    ...(bank && { bankShortName: bank.shortName }),
    byHand: isByHand(tree, row.bankUnitId),
    first: rank === 0,
    issuerUnitName: shownUnit(tree, row.issuerUnitId),
    authorityUnitName: shownUnit(tree, row.authorityUnitId),
    proposedByName: shownOfficer({ officer }, proposedBy),
  };
}

function itemView(row: FreezeItemLine): FreezeItemView {
  const { value, item, releasedInMs, itemNo, rowId, kind, askedFen, justifiedFen, returned } = row;
  const { status, waiting, frozenFen, frozenAt, endsAt, endedAt, deadlineId, queuedAt, queuePosition } = row;
  const { refusalCode, operator, bankReference, neededUntil } = row;
  return {
    ...{ itemNo, rowId, kind, askedFen, justifiedFen, status, returned: [...returned] },
    accountName: value?.accountName ?? '',
    accountNumber: value?.accountNumber ?? '',
    scope: item.scope,
    withProceeds: item.withProceeds,
    unrelated: item.unrelated !== undefined,
    ownerNotified: item.unrelated?.notified ?? false,
    ...present({ waiting, frozenFen, frozenAt, endsAt, endedAt, deadlineId, queuedAt, queuePosition }),
    ...present({
      overrideReason: item.overrideReason,
      releasingFen: item.releasingFen,
      foundAt: item.unrelated?.foundAt,
    }),
    ...present({ registeredEnd: item.hold.registeredEnd, reported: item.reported }),
    ...present({ refusalCode, operator, bankReference, neededUntil }),
    ...(refusalCode && { refusalText: FREEZE_REFUSALS[refusalCode as FreezeRefusal] }),
    ...(releasedInMs !== null && { releasedInMs: Number(releasedInMs) }),
  } as FreezeItemView;
}
