import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  FREEZE_ORDER_WORKFLOW,
  type FreezeOrderCommands,
  freezeOrderMatterId,
} from '#contracts/freeze-order/freeze-order.messages';
import { fromFenText, toWire } from '#contracts/shared/wire';
import { type AddressedRow, addressedRows, orderHead } from '#desk/case/addressed';
import { parcelsOf } from '#desk/case/parcels';
import { Acts } from '#desk/request/acts';
import { type ApprovalAsked, approverOf } from '#domain/agency/approval';
import type { UnitLevel } from '#domain/agency/unit';
import { AFTER_HAND_OVER } from '#domain/freeze-order/after-hand-over';
import { levelOf, type OrderedFreeze } from '#domain/freeze-order/freeze-order';
import { MOST_ITEMS, type ProposeFreeze } from '#domain/freeze-order/propose';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { type FreezeLine, FreezeOrderReadModel } from '#persistence/freeze-order/freeze-order.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import { openedId } from '#platform/temporal/matter-id';
import type { FreezeRow, FreezesProposed, ProposeFreezes } from './freeze-orders.dto.js';

interface OfCase extends Asker {
  readonly caseId: string;
}

interface OfOrder extends Asker {
  readonly orderId: string;
}

/** One freeze for each head office, and whose approval each needs: renewal and release go to who approved the freeze. */
@Injectable()
export class FreezeOrdersService {
  private readonly orders = new FreezeOrderReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  propose(asking: OfCase, given: ProposeFreezes): Promise<FreezesProposed> {
    return this.acts.once(asking, { caseId: asking.caseId, ...given }, () => this.proposeNow(asking, given));
  }

  private async proposeNow(asking: OfCase, given: ProposeFreezes): Promise<FreezesProposed> {
    const rowIds = given.items.map(({ rowId }) => rowId);
    const { known, withoutAddressee } = await addressedRows(this.database.manager, await this.agencies.tree(), {
      ...{ caseId: asking.caseId, rowIds },
    });
    const orders = [];
    for (const parcel of parcelsOf(known, ({ bankCode }) => bankCode, MOST_ITEMS))
      orders.push(await this.send(asking, given, parcel));
    return { orders, withoutAddressee };
  }

  private async send(
    asking: OfCase,
    given: ProposeFreezes,
    parcel: readonly AddressedRow[],
  ): Promise<FreezesProposed['orders'][number]> {
    const body = await this.orderOf(asking, given, parcel);
    await this.acts.open(
      freezeOrderMatterId(body.orderId),
      { workflowType: FREEZE_ORDER_WORKFLOW, update: 'proposeFreeze' },
      { actor: asking.actor, key: `${asking.key}.${body.orderId}`, body: toWire(body) },
    );
    const tree = await this.agencies.tree();
    return {
      ...{ orderId: body.orderId, items: parcel.length, level: body.approval.level },
      bankName: tree.get(body.bankUnitId).name,
      approverUnitName: tree.get(body.approval.approverUnitId).name,
    };
  }

  private async orderOf(
    { actor, key, caseId }: OfCase,
    { major, items: given }: ProposeFreezes,
    parcel: readonly AddressedRow[],
  ): Promise<ProposeFreeze> {
    const [first] = parcel;
    const [tree, now] = await Promise.all([this.agencies.tree(), this.acts.now()]);
    const head = await orderHead(this.database.manager, tree, { caseId, bankCode: first?.bankCode, now });
    const { bank, handler, caseNumber, centreUnitId, superiorUnitIds, documentWord } = head;
    const addressee = `freeze/${first?.bankCode}/${first?.rowId}`;
    const orderId = openedId({ unitId: actor.unitId, key, addressee });
    const stops = await this.orders.liveStopsOf(
      this.database.manager,
      parcel.map(({ rowId }) => rowId),
    );
    const items = parcel.map((row, index) => {
      const stop = stops.find(({ rowId }) => rowId === row.rowId);
      return itemOf(row, given, {
        itemNo: index + 1,
        ...(stop && { stop: { orderId: stop.orderId, itemNo: stop.itemNo } }),
      });
    });
    const level = levelOf(items, major);
    return {
      ...{ orderId, caseId, caseNumber, centreUnitId, superiorUnitIds, documentWord, bankUnitId: bank.unitId },
      ...{ bankCode: first?.bankCode ?? '', issuerUnitId: handler.unitId, major, items },
      approval: askedOf(actor, {
        ...{ approvalId: `freeze.${orderId}`, kind: 'freeze-order', level, askedAt: now },
        title: `${caseNumber} 冻结 ${bank.name} ${parcel.length} 个账户`,
        approverUnitId: approverOf(tree, handler.unitId, level).unitId,
      }),
    };
  }

  async proposeRenewal(asking: OfOrder, given: { itemNos: number[]; reason: string }): Promise<Receipt> {
    const approval = await this.askAuthority(asking, 'renewal', given.itemNos.length);
    return this.act(asking, 'proposeRenewal', { body: { ...given, approval }, request: given });
  }

  async proposeRelease(
    asking: OfOrder,
    given: { items: readonly object[]; reason: string; neededUntil: string },
  ): Promise<Receipt> {
    const approval = await this.askAuthority(asking, 'release', given.items.length);
    return this.act(asking, 'proposeRelease', { body: { ...given, approval }, request: given });
  }

  act(
    { orderId, ...asker }: OfOrder,
    update: keyof FreezeOrderCommands,
    sending: { readonly body: unknown; readonly request?: unknown },
  ): Promise<Receipt> {
    return this.acts.act(freezeOrderMatterId(orderId), update, { ...asker, ...sending });
  }

  private async askAuthority(
    { actor, key, orderId }: OfOrder,
    what: 'renewal' | 'release',
    count: number,
  ): Promise<ApprovalAsked> {
    const [order, askedAt] = await Promise.all([this.orders.one(this.database.manager, orderId), this.acts.now()]);
    if (!order) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    const level = order.level as UnitLevel;
    const hasMoved = AFTER_HAND_OVER.renews === 'receiver' && actor.unitId !== order.issuerUnitId;
    const approverUnitId = hasMoved
      ? approverOf(await this.agencies.tree(), actor.unitId, level).unitId
      : order.authorityUnitId;
    return askedOf(actor, {
      ...{ askedAt, kind: `freeze-${what}`, approverUnitId, level },
      approvalId: `${what}.${openedId({ unitId: actor.unitId, key, addressee: `${what}/${orderId}` })}`,
      title: titleOf(order, what, count),
    });
  }
}

const titleOf = ({ orderNumber, caseNumber }: FreezeLine, what: 'renewal' | 'release', count: number): string =>
  `${orderNumber || caseNumber} ${what === 'renewal' ? '继续冻结' : '解除冻结'} ${count} 个账户`;

const askedOf = (
  { agency, unitId, officerId }: Asker['actor'],
  given: Omit<ApprovalAsked, 'proposer'>,
): ApprovalAsked => ({ ...given, proposer: { agency, unitId, officerId } });

/** The live stop of the account is found by itself: nobody has to name what the freeze follows. */
function itemOf(
  row: AddressedRow,
  given: readonly FreezeRow[],
  { itemNo, stop }: Pick<OrderedFreeze, 'itemNo' | 'stop'>,
): OrderedFreeze {
  const { rowId, accountKey, commitment } = row;
  const asked = given.find((one) => one.rowId === rowId);
  if (!asked) throw new DomainError('not-found', 'CASE.NO_SUCH_ROW', 'The case has no such row.');
  const { kind, scope, withProceeds, overrideReason, statedEnd, queued } = asked;
  return {
    ...{ itemNo, rowId, accountKey, commitment, kind, scope, withProceeds },
    askedFen: fromFenText(asked.askedFen),
    justifiedFen: fromFenText(asked.justifiedFen),
    ...(overrideReason && { overrideReason }),
    ...(statedEnd && { statedEnd: statedEnd as Instant }),
    ...(queued && { queued }),
    ...(stop && { stop }),
  };
}
