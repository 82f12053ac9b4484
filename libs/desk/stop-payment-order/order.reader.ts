import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isByHand } from '#desk/paper-answer/with-paper';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { scopeOf } from '#domain/agency/permission';
import { shownUnit } from '#domain/agency/shown-name';
import { DomainError } from '#domain/shared/domain-error';
import { REFUSAL_CODES, type RefusalCode } from '#domain/stop-payment-order/answer.types';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import {
  type ItemLine,
  type OrderLine,
  StopPaymentOrderReadModel,
} from '#persistence/stop-payment-order/stop-payment-order.read-model';
import { keyIn, type Page, pageOf, type PageQuery } from '#platform/http/paging';
import { present, shown } from '../shown.js';
import type { LiveStopView, OrderItemView, OrderLineView, OrdersQuery, OrderView } from './order.dto.js';

/** Orders as every desk reads them; each agency within what it may see. */
@Injectable()
export class OrderReader {
  private readonly orders = new StopPaymentOrderReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
  ) {}

  async page(actor: Actor, { caseId, state, cursor, limit }: OrdersQuery): Promise<Page<OrderLineView>> {
    const after = keyIn(cursor, 3);
    const rows = await this.orders.page(this.database.manager, scopeOf(actor, 'stop-payment-order.read'), {
      caseId,
      state,
      after,
      limit,
    });
    const world = await this.agencies.world();
    const page = pageOf(rows, limit, (row) => [row.rank ?? 1, row.issuedAt.toISOString(), row.orderId]);
    return { ...page, items: page.items.map((row) => lineView(row, world)) };
  }

  async one(orderId: string): Promise<OrderView> {
    const { manager } = this.database;
    const [row, items, world] = await Promise.all([
      this.orders.one(manager, orderId),
      this.orders.items(manager, orderId),
      this.agencies.world(),
    ]);
    if (!row) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    return { ...lineView(row, world), itemList: items.map(itemView) };
  }

  async liveStops(actor: Actor, { cursor, limit }: PageQuery): Promise<Page<LiveStopView>> {
    const rows = await this.orders.liveStops(this.database.manager, scopeOf(actor, 'stop-payment-order.read'), {
      after: keyIn(cursor, 3),
      limit,
    });
    const world = await this.agencies.world();
    const page = pageOf(rows, limit, (row) => [row.endsAt?.toISOString() ?? '', row.orderId, row.itemNo]);
    const items = page.items.map((row) => {
      const { orderId, orderNumber, caseId, caseNumber, bankCode } = row;
      const bank = world.tree.headOfficeOf(bankCode);
      return {
        ...{ ...itemView(row), orderId, orderNumber, caseId, caseNumber },
        bankName: bank?.name ?? bankCode,
        ...(bank && { bankShortName: bank.shortName }),
      };
    });
    return { ...page, items };
  }
}

export const bankNameOf = (bankCode: string, { tree }: AgencyWorld): string =>
  tree.headOfficeOf(bankCode)?.name ?? bankCode;

function lineView(row: OrderLine, world: AgencyWorld): OrderLineView {
  const {
    orderId,
    orderNumber,
    caseId,
    caseNumber,
    bankCode,
    hop,
    items,
    waiting,
    held,
    amountFen,
    heldFen,
    issuerUnitId,
    issuedBy,
  } = row;
  const bank = world.tree.find(row.bankUnitId);
  return {
    orderId,
    orderNumber,
    caseId,
    caseNumber,
    bankCode,
    hop,
    items,
    waiting,
    held,
    amountFen,
    heldFen,
    issuerUnitId,
    issuedBy,
    bankName: bank?.name ?? bankCode,
    byHand: isByHand(world.tree, row.bankUnitId),
    first: row.rank === 0,
    issuerUnitName: shownUnit(world.tree, row.issuerUnitId),
    issuedAt: shown(row.issuedAt),
    ...present({ bankShortName: bank?.shortName }),
    ...present({ issuerUnitShortName: world.tree.find(row.issuerUnitId)?.shortName }),
    ...present({ takenBy: row.takenBy, takenByName: row.takenBy && world.officer(row.takenBy)?.name }),
    ...present({ takenAt: row.takenAt, endedAt: row.endedAt, nextEndsAt: row.nextEndsAt, answerBy: row.answerBy }),
  } as OrderLineView;
}

function itemView({ value, waiting, returned, refusalCode, ...row }: ItemLine): OrderItemView {
  return {
    itemNo: row.itemNo,
    rowId: row.rowId,
    amountFen: row.amountFen,
    status: row.status as OrderItemView['status'],
    stops: row.stops,
    returned: [...returned],
    accountName: value.accountName ?? '',
    accountNumber: value.accountNumber ?? '',
    transferredAt: shown(row.transferredAt),
    ...present({
      waiting,
      round: row.round,
      stoppedFen: row.stoppedFen,
      balanceFen: row.balanceFen,
      stoppedAt: row.stoppedAt,
      endsAt: row.endsAt,
    }),
    ...present({
      deadlineId: row.deadlineId,
      operator: row.operator,
      bankReference: row.bankReference,
      refusalCode,
      refusalText: refusalCode && REFUSAL_CODES[refusalCode as RefusalCode],
    }),
  } as OrderItemView;
}
