import { Inject, Injectable } from '@nestjs/common';
import { parcelsOf } from '#desk/case/parcels';
import { Acts } from '#desk/request/acts';
import type { Asker } from '#platform/http/asked.decorator';
import { DataSource } from 'typeorm';
import {
  STOP_PAYMENT_ORDER_WORKFLOW,
  stopPaymentOrderMatterId,
} from '#contracts/stop-payment-order/stop-payment-order.messages';
import { commandIdOf } from '#contracts/shared/command';
import { fromFenText, toWire } from '#contracts/shared/wire';
import { documentWordOf, isConnected } from '#domain/agency/unit';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import { type IssueStopPayment, MOST_ITEMS } from '#domain/stop-payment-order/issue';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { AccountReadModel, type AccountRow } from '#persistence/case/account.read-model';
import { CaseReadModel } from '#persistence/case/case.read-model';
import {
  type IssuedOrder,
  StopPaymentOrderReadModel,
} from '#persistence/stop-payment-order/stop-payment-order.read-model';
import { LegalTime } from '#platform/clock/legal-time';
import { RequestRefusal } from '#platform/http/request-refusal';
import { openedId } from '#platform/temporal/matter-id';
import type { OrdersSent, SendOrders } from './cases.dto.js';

interface Asking extends Asker {
  readonly caseId: string;
}

type Sent = OrdersSent['orders'][number];
type SendableRow = AccountRow & {
  readonly bankCode: string;
  readonly accountKey: string;
  readonly amountFen: string;
  readonly transferredAt: Date;
};

/** One order for each head office; a bank with more accounts than one order may carry gets several. */
@Injectable()
export class SendService {
  private readonly accounts = new AccountReadModel();
  private readonly cases = new CaseReadModel();
  private readonly orders = new StopPaymentOrderReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(LegalTime) private readonly time: LegalTime,
    @Inject(Acts) private readonly acts: Acts,
  ) {}

  send(asking: Asking, chosen: SendOrders): Promise<OrdersSent> {
    const isFinal = ({ orders }: OrdersSent): boolean => orders.every(({ status }) => status !== 'unknown');
    return this.acts.once(asking, { caseId: asking.caseId, ...chosen }, () => this.sendNow(asking, chosen), isFinal);
  }

  /** What a request has sent before it broke off is part of its answer, and is not sent again. */
  private async sendNow(asking: Asking, chosen: SendOrders): Promise<OrdersSent> {
    const { manager } = this.database;
    const before = await this.orders.issuedBy(
      manager,
      asking.caseId,
      commandIdOf(asking.actor.unitId, `${asking.key}.`),
    );
    const gone = new Set(before.flatMap(({ rowIds }) => rowIds));
    const rows = (await this.accounts.sendable(manager, asking.caseId, chosen)).filter(({ rowId }) => !gone.has(rowId));
    if (rows.length + before.length === 0)
      throw new DomainError('conflict', 'CASE.NOTHING_TO_SEND', 'No chosen row waits to be sent.');
    const addressed = rows.filter((row): row is SendableRow =>
      Boolean(row.bankCode && row.accountKey && row.amountFen && row.transferredAt),
    );
    const tree = await this.agencies.tree();
    const known = addressed.filter(({ bankCode }) => tree.headOfficeOf(bankCode));
    const orders = await Promise.all(
      parcelsOf(known, ({ hop, bankCode }) => `${hop}/${bankCode}`, MOST_ITEMS).map((parcel) =>
        this.issue(asking, parcel),
      ),
    );
    const sent = before.map((order) => sentLine(order, tree.get(order.bankUnitId).name));
    return { orders: [...sent, ...orders], withoutAddressee: rows.length - known.length };
  }

  private async issue(asking: Asking, parcel: readonly SendableRow[]): Promise<Sent> {
    const body = await this.orderOf(asking, parcel);
    const tree = await this.agencies.tree();
    const line = {
      orderId: body.orderId,
      bankCode: body.bankCode,
      bankName: tree.get(body.bankUnitId).name,
      items: parcel.length,
    };
    try {
      const sending = {
        actor: asking.actor,
        key: `${asking.key}.${body.orderId}`,
        body: toWire(body),
      };
      await this.acts.open(
        stopPaymentOrderMatterId(body.orderId),
        { workflowType: STOP_PAYMENT_ORDER_WORKFLOW, update: 'issueStopPayment' },
        sending,
      );
      return { ...line, status: 'issued' };
    } catch (error) {
      // One bank's refusal keeps no other order back; the rows stay where they are.
      if (error instanceof DomainError) return { ...line, status: 'refused', code: error.code, message: error.message };
      if (error instanceof RequestRefusal) return { ...line, status: 'unknown', code: error.code };
      throw error;
    }
  }

  private async orderOf({ actor, key, caseId }: Asking, parcel: readonly SendableRow[]): Promise<IssueStopPayment> {
    const [first] = parcel;
    const [known, tree, now] = await Promise.all([
      this.cases.one(this.database.manager, caseId),
      this.agencies.tree(),
      this.time.now(),
    ]);
    if (!first || !known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    const bank = tree.headOfficeOf(first.bankCode);
    if (!bank) throw new DomainError('not-found', 'UNIT.UNKNOWN', 'There is no such bank.');
    tree.open(actor.unitId, now);
    const handler = tree.get(known.handlerUnitId);
    const supervisor = tree.supervisorOf(known.handlerUnitId, now);
    return {
      orderId: openedId({ unitId: actor.unitId, key, addressee: `${first.bankCode}/${first.rowId}` }),
      caseId,
      caseNumber: known.caseNumber,
      bankCode: first.bankCode,
      bankUnitId: bank.unitId,
      hop: first.hop,
      centreUnitId: known.centreUnitId,
      issuerUnitId: handler.unitId,
      issuerShortName: documentWordOf(handler, tree.ancestorsOf(handler.unitId)),
      superiorUnitIds: supervisor ? [supervisor.unitId] : [],
      ...(!isConnected(bank) && { byHand: true as const }),
      items: parcel.map((row, index) => ({
        itemNo: index + 1,
        rowId: row.rowId,
        accountKey: row.accountKey,
        commitment: row.commitment,
        amountFen: fromFenText(row.amountFen),
        transferredAt: row.transferredAt.toISOString() as Instant,
      })),
    };
  }
}

const sentLine = ({ orderId, bankCode, rowIds }: IssuedOrder, bankName: string): Sent => ({
  ...{ orderId, bankCode, bankName },
  items: rowIds.length,
  status: 'issued',
});
