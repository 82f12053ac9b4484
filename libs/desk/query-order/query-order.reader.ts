import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { bankNameOf } from '#desk/stop-payment-order/order.reader';
import { isByHand } from '#desk/paper-answer/with-paper';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { scopeOf } from '#domain/agency/permission';
import { shownOfficer, shownUnit } from '#domain/agency/shown-name';
import { QUERY_REFUSALS, type QueryRefusal } from '#domain/query-order/query-order';
import { DomainError } from '#domain/shared/domain-error';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import {
  type QueryItemLine,
  type QueryLine,
  QueryOrderReadModel,
  type StatementRow,
} from '#persistence/query-order/query-order.read-model';
import { keyIn, type Page, pageOf, type PageQuery } from '#platform/http/paging';
import { present, shown } from '../shown.js';
import type { QueriesQuery, QueryItemView, QueryLineView, QueryView, StatementLineView } from './query-order.dto.js';

/** 协助查询 as every desk reads it, each agency within what it may see. */
@Injectable()
export class QueryOrderReader {
  private readonly queries = new QueryOrderReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
  ) {}

  async page(actor: Actor, { caseId, state, cursor, limit }: QueriesQuery): Promise<Page<QueryLineView>> {
    const rows = await this.queries.page(this.database.manager, scopeOf(actor, 'query-order.read'), {
      ...{ caseId, state, limit },
      after: keyIn(cursor, 3),
    });
    const world = await this.agencies.world();
    const page = pageOf(rows, limit, (row) => [row.rank ?? 1, row.proposedAt.toISOString(), row.orderId]);
    return { ...page, items: page.items.map((row) => lineView(row, world)) };
  }

  async one(orderId: string): Promise<QueryView> {
    const { manager } = this.database;
    const [row, items, statements, world] = await Promise.all([
      this.queries.one(manager, orderId),
      this.queries.items(manager, orderId),
      this.queries.statements(manager, orderId),
      this.agencies.world(),
    ]);
    if (!row) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    return { ...lineView(row, world), itemList: items.map(itemView), statements: statements.map(statementOf) };
  }

  async lines(
    place: { readonly orderId: string; readonly statementId: string },
    { cursor, limit }: PageQuery,
  ): Promise<Page<StatementLineView>> {
    const [after = 0] = keyIn(cursor, 1) ?? [];
    const rows = await this.queries.lines(this.database.manager, place, { after: Number(after), limit: limit + 1 });
    const page = pageOf(rows, limit, (row) => [row.line]);
    return { ...page, items: page.items.map((row) => present({ ...row }) as unknown as StatementLineView) };
  }
}

function lineView(row: QueryLine, world: AgencyWorld): QueryLineView {
  const { orderId, orderNumber, caseId, caseNumber, kind, bankCode, issuerUnitId, status, items, open, watching } = row;
  return {
    ...{ orderId, orderNumber, caseId, caseNumber, kind, bankCode, issuerUnitId, status, items, open, watching },
    bankName: world.tree.find(row.bankUnitId)?.name ?? bankNameOf(bankCode, world),
    byHand: isByHand(world.tree, row.bankUnitId),
    first: row.rank === 0,
    issuerUnitName: shownUnit(world.tree, issuerUnitId),
    ...present({ issuerUnitShortName: world.tree.find(issuerUnitId)?.shortName }),
    approvalId: row.approvalId,
    proposedAt: shown(row.proposedAt),
    proposedByName: shownOfficer(world, row.proposedBy),
    ...present({ periodFrom: row.periodFrom, periodTo: row.periodTo, issuedAt: row.issuedAt, endedAt: row.endedAt }),
    ...present({ takenBy: row.takenBy, takenByName: row.takenBy && world.officer(row.takenBy)?.name }),
    ...present({ takenAt: row.takenAt, answerBy: row.answerBy, paperNumber: row.paperNumber }),
  } as QueryLineView;
}

function itemView({ value, refusalCode, returned, ...row }: QueryItemLine): QueryItemView {
  const { itemNo, rowId, status, answer, answeredAt } = row;
  return {
    ...{ itemNo, rowId, status },
    accountName: value.accountName ?? '',
    accountNumber: value.accountNumber ?? '',
    returned: [...returned],
    ...present({ answer, answeredAt, refusalCode }),
    ...present({ refusalText: refusalCode && QUERY_REFUSALS[refusalCode as QueryRefusal] }),
  } as QueryItemView;
}

const statementOf = ({ standsSince, ...row }: StatementRow): QueryView['statements'][number] =>
  present({ ...row, standsSince: shown(standsSince) }) as QueryView['statements'][number];
