import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { QUERY_ORDER_WORKFLOW, queryOrderMatterId } from '#contracts/query-order/query-order.messages';
import { toWire } from '#contracts/shared/wire';
import { parcelsOf } from '#desk/case/parcels';
import { Acts } from '#desk/request/acts';
import { approverOf } from '#domain/agency/approval';
import { documentWordOf } from '#domain/agency/unit';
import { MOST_ITEMS, type ProposeQuery } from '#domain/query-order/propose';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { AccountReadModel, type AccountRow } from '#persistence/case/account.read-model';
import { CaseReadModel } from '#persistence/case/case.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import { openedId } from '#platform/temporal/matter-id';
import type { ProposeQueries, QueriesProposed } from './query-orders.dto.js';

interface Asking extends Asker {
  readonly caseId: string;
}

type QueryableRow = AccountRow & { readonly bankCode: string; readonly accountKey: string };

/** One query for each head office; a bank with more accounts than one query may carry gets several. */
@Injectable()
export class QueryOrdersService {
  private readonly accounts = new AccountReadModel();
  private readonly cases = new CaseReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  propose(asking: Asking, given: ProposeQueries): Promise<QueriesProposed> {
    return this.acts.once(asking, { caseId: asking.caseId, ...given }, () => this.proposeNow(asking, given));
  }

  private async proposeNow(asking: Asking, given: ProposeQueries): Promise<QueriesProposed> {
    const rows = await this.accounts.ofIds(this.database.manager, asking.caseId, given.rowIds);
    if (rows.length === 0) throw new DomainError('not-found', 'CASE.NO_SUCH_ROW', 'The case has no such row.');
    const { tree } = await this.agencies.world();
    const known = rows.filter((row): row is QueryableRow =>
      Boolean(row.bankCode && row.accountKey && tree.headOfficeOf(row.bankCode)),
    );
    const orders = [];
    // An account that is listed with several transfers is asked about once.
    const accounts = new Map(known.map((row) => [row.accountKey, row])).values();
    for (const parcel of parcelsOf(accounts, ({ bankCode }) => bankCode, MOST_ITEMS))
      orders.push(await this.send(asking, given, parcel));
    return { orders, withoutAddressee: rows.length - known.length };
  }

  private async send(
    asking: Asking,
    given: ProposeQueries,
    parcel: readonly QueryableRow[],
  ): Promise<QueriesProposed['orders'][number]> {
    const body = await this.queryOf(asking, given, parcel);
    await this.acts.open(
      queryOrderMatterId(body.orderId),
      { workflowType: QUERY_ORDER_WORKFLOW, update: 'proposeQuery' },
      { actor: asking.actor, key: `${asking.key}.${body.orderId}`, body: toWire(body) },
    );
    const tree = await this.agencies.tree();
    return {
      orderId: body.orderId,
      bankName: tree.get(body.bankUnitId).name,
      items: parcel.length,
      approverUnitName: tree.get(body.approval.approverUnitId).name,
    };
  }

  private async queryOf(
    { actor, key, caseId }: Asking,
    { kind, period }: ProposeQueries,
    parcel: readonly QueryableRow[],
  ): Promise<ProposeQuery> {
    const [first] = parcel;
    const [known, tree, now] = await Promise.all([
      this.cases.one(this.database.manager, caseId),
      this.agencies.tree(),
      this.acts.now(),
    ]);
    const bank = first && tree.headOfficeOf(first.bankCode);
    if (!first || !known || !bank) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    tree.open(actor.unitId, now);
    const handler = tree.get(known.handlerUnitId);
    const supervisor = tree.supervisorOf(known.handlerUnitId, now);
    const orderId = openedId({ unitId: actor.unitId, key, addressee: `${kind}/${first.bankCode}/${first.rowId}` });
    const { agency, unitId, officerId } = actor;
    return {
      ...{ orderId, caseId, kind, caseNumber: known.caseNumber, bankCode: first.bankCode, bankUnitId: bank.unitId },
      issuerUnitId: handler.unitId,
      issuerShortName: documentWordOf(handler, tree.ancestorsOf(handler.unitId)),
      centreUnitId: known.centreUnitId,
      superiorUnitIds: supervisor ? [supervisor.unitId] : [],
      ...(period && { period: { from: period.from as Instant, to: period.to as Instant } }),
      items: parcel.map(({ rowId, accountKey, commitment }, index) => ({
        ...{ itemNo: index + 1, rowId, accountKey, commitment },
      })),
      approval: {
        approvalId: `query.${orderId}`,
        kind: 'query-order',
        title: `${known.caseNumber} 协助查询 ${bank.name} ${parcel.length} 个账户`,
        proposer: { agency, unitId, officerId },
        approverUnitId: approverOf(tree, handler.unitId, 'county').unitId,
        level: 'county',
        askedAt: now,
      },
    };
  }
}
