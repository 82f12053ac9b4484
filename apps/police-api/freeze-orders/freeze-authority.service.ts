import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { freezeOrderMatterId } from '#contracts/freeze-order/freeze-order.messages';
import { Acts } from '#desk/request/acts';
import { type ApprovalAsked, approverOf } from '#domain/agency/approval';
import type { UnitLevel } from '#domain/agency/unit';
import { mayPass } from '#domain/freeze-order/after-hand-over';
import { DomainError } from '#domain/shared/domain-error';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { type FreezeLine, FreezeOrderReadModel } from '#persistence/freeze-order/freeze-order.read-model';
import { RiskTagReadModel } from '#persistence/risk-tag/risk-tag.read-model';
import { API_SETTINGS, type ApiSettings } from '#platform/api/settings';
import { openedId } from '#platform/temporal/matter-id';
import { askedOf, type OfOrder } from './freeze-orders.service.js';

/** Renewal and release go to who approved the freeze, or, once the case has moved, to whom the house has them go (DESIGN). */
@Injectable()
export class FreezeAuthorityService {
  private readonly orders = new FreezeOrderReadModel();
  private readonly tags = new RiskTagReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(Acts) private readonly acts: Acts,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  proposeRenewal(asking: OfOrder, given: { itemNos: number[]; reason: string }): Promise<Receipt> {
    return this.propose(asking, 'renewal', { given, itemNos: given.itemNos });
  }

  proposeRelease(
    asking: OfOrder,
    given: { items: readonly { readonly itemNo: number }[]; reason: string; neededUntil: string },
  ): Promise<Receipt> {
    return this.propose(asking, 'release', { given, itemNos: given.items.map(({ itemNo }) => itemNo) });
  }

  private async propose(
    asking: OfOrder,
    what: 'renewal' | 'release',
    { given, itemNos }: { readonly given: object; readonly itemNos: readonly number[] },
  ): Promise<Receipt> {
    const approval = await this.askAuthority(asking, what, itemNos);
    const { orderId, ...asker } = asking;
    const { freezeRenewedBy: renews } = this.settings.config;
    const update = what === 'renewal' ? 'proposeRenewal' : 'proposeRelease';
    const sending = { body: { ...given, approval, renews }, request: given };
    return this.acts.act(freezeOrderMatterId(orderId), update, { ...asker, ...sending });
  }

  private async askAuthority(
    { actor, key, orderId }: OfOrder,
    what: 'renewal' | 'release',
    itemNos: readonly number[],
  ): Promise<ApprovalAsked> {
    const [order, askedAt] = await Promise.all([this.orders.one(this.database.manager, orderId), this.acts.now()]);
    if (!order) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    const level = order.level as UnitLevel;
    const isFast = await this.tags.isFastFreeze(this.database.manager, orderId, itemNos);
    const approverUnitId = (await this.passesOn(order, actor.unitId))
      ? approverOf(await this.agencies.tree(), actor.unitId, level).unitId
      : order.authorityUnitId;
    return askedOf(actor, {
      ...{ askedAt, kind: `freeze-${what}`, approverUnitId, level },
      approvalId: `${what}.${openedId({ unitId: actor.unitId, key, addressee: `${what}/${orderId}` })}`,
      title: titleOf(order, what, itemNos.length),
      ...(isFast && { fast: true as const }),
    });
  }

  /** A centre above the issuer may propose as well: it is no receiver before the case has moved. */
  private async passesOn({ orderId, issuerUnitId }: FreezeLine, unitId: string): Promise<boolean> {
    const { freezeRenewedBy: renews } = this.settings.config;
    return mayPass(renews, issuerUnitId, unitId) && this.orders.hasMoved(this.database.manager, orderId);
  }
}

const titleOf = ({ orderNumber, caseNumber }: FreezeLine, what: 'renewal' | 'release', count: number): string =>
  `${orderNumber || caseNumber} ${what === 'renewal' ? '继续冻结' : '解除冻结'} ${count} 个账户`;
