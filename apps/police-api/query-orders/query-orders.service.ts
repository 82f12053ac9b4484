import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { QUERY_ORDER_WORKFLOW, queryOrderMatterId } from '#contracts/query-order/query-order.messages';
import { toWire } from '#contracts/shared/wire';
import { type AddressedRow, addressedRows, orderHead } from '#desk/case/addressed';
import { parcelsOf } from '#desk/case/parcels';
import { Acts } from '#desk/request/acts';
import { approverOf } from '#domain/agency/approval';
import { MOST_ITEMS, type ProposeQuery } from '#domain/query-order/propose';
import type { Instant } from '#domain/shared/instant';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { RiskTagReadModel } from '#persistence/risk-tag/risk-tag.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import { openedId } from '#platform/temporal/matter-id';
import type { ProposeQueries, QueriesProposed } from './query-orders.dto.js';

interface Asking extends Asker {
  readonly caseId: string;
}

/** One query for each head office; a bank with more accounts than one query may carry gets several. */
@Injectable()
export class QueryOrdersService {
  private readonly tags = new RiskTagReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  propose(asking: Asking, given: ProposeQueries): Promise<QueriesProposed> {
    return this.acts.once(asking, { caseId: asking.caseId, ...given }, () => this.proposeNow(asking, given));
  }

  private async proposeNow(asking: Asking, given: ProposeQueries): Promise<QueriesProposed> {
    const { known, withoutAddressee } = await addressedRows(this.database.manager, await this.agencies.tree(), {
      ...{ caseId: asking.caseId, rowIds: given.rowIds },
    });
    const orders = [];
    // An account that is listed with several transfers is asked about once.
    const accounts = new Map(known.map((row) => [row.accountKey, row])).values();
    for (const parcel of parcelsOf(accounts, ({ bankCode }) => bankCode, MOST_ITEMS))
      orders.push(await this.send(asking, given, parcel));
    return { orders, withoutAddressee };
  }

  private async send(
    asking: Asking,
    given: ProposeQueries,
    parcel: readonly AddressedRow[],
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
    parcel: readonly AddressedRow[],
  ): Promise<ProposeQuery> {
    const [first] = parcel;
    const [tree, now] = await Promise.all([this.agencies.tree(), this.acts.now()]);
    tree.open(actor.unitId, now);
    const head = await orderHead(this.database.manager, tree, { caseId, bankCode: first?.bankCode, now });
    const { bank, handler, caseNumber, centreUnitId, superiorUnitIds } = head;
    const addressee = `${kind}/${first?.bankCode}/${first?.rowId}`;
    const orderId = openedId({ unitId: actor.unitId, key, addressee });
    const { agency, unitId, officerId } = actor;
    const isFast = await this.tags.isFast(
      this.database.manager,
      parcel.map(({ accountKey }) => accountKey),
    );
    return {
      ...{ orderId, caseId, kind, caseNumber, centreUnitId, superiorUnitIds, bankUnitId: bank.unitId },
      ...{ bankCode: first?.bankCode ?? '', issuerUnitId: handler.unitId, issuerShortName: head.documentWord },
      ...(head.byHand && { byHand: head.byHand }),
      ...(period && { period: { from: period.from as Instant, to: period.to as Instant } }),
      items: parcel.map(({ rowId, accountKey, commitment }, index) => ({
        ...{ itemNo: index + 1, rowId, accountKey, commitment },
      })),
      approval: {
        approvalId: `query.${orderId}`,
        kind: 'query-order',
        title: `${caseNumber} 协助查询 ${bank.name} ${parcel.length} 个账户`,
        proposer: { agency, unitId, officerId },
        approverUnitId: approverOf(tree, handler.unitId, 'county').unitId,
        level: 'county',
        askedAt: now,
        ...(isFast && { fast: true as const }),
      },
    };
  }
}
