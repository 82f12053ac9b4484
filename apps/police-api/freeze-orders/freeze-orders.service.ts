import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { assistanceMatterId } from '#contracts/assistance/assistance.messages';
import {
  FREEZE_ORDER_WORKFLOW,
  type FreezeOrderCommands,
  freezeOrderMatterId,
} from '#contracts/freeze-order/freeze-order.messages';
import { fromFenText, toWire } from '#contracts/shared/wire';
import { type AddressedRow, addressedRows, type OrderHead, orderHead } from '#desk/case/addressed';
import { parcelsOf } from '#desk/case/parcels';
import { PaperStore } from '#desk/folded/paper-store';
import { Acts } from '#desk/request/acts';
import { type ApprovalAsked, approverOf } from '#domain/agency/approval';
import { cooperatingBureau } from '#domain/agency/cooperating-bureau';
import { levelOf, type OrderedFreeze } from '#domain/freeze-order/freeze-order';
import { MOST_ITEMS, type ProposeFreeze } from '#domain/freeze-order/propose';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { FreezeOrderReadModel } from '#persistence/freeze-order/freeze-order.read-model';
import { RiskTagReadModel } from '#persistence/risk-tag/risk-tag.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import { openedId } from '#platform/temporal/matter-id';
import type { FreezeRow, FreezesProposed, ProposeFreezes } from './freeze-orders.dto.js';

interface OfCase extends Asker {
  readonly caseId: string;
}

export interface OfOrder extends Asker {
  readonly orderId: string;
}

interface LetterOf extends OfCase, OfOrder {
  readonly accounts: number;
  readonly now: Instant;
}

/** One freeze for each head office, and whose approval each needs: renewal and release go to who approved the freeze. */
@Injectable()
export class FreezeOrdersService {
  private readonly orders = new FreezeOrderReadModel();
  private readonly tags = new RiskTagReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(Acts) private readonly acts: Acts,
    @Inject(PaperStore) private readonly papers: PaperStore,
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
      ...(body.cooperation && { cooperationUnitName: tree.get(body.cooperation.toUnitId).name }),
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
    const isFast = await this.tags.isFast(
      this.database.manager,
      parcel.map(({ accountKey }) => accountKey),
    );
    const cooperation = await this.letterOf(head, { actor, key, caseId, orderId, accounts: items.length, now });
    return {
      ...{ orderId, caseId, caseNumber, centreUnitId, superiorUnitIds, documentWord, bankUnitId: bank.unitId },
      ...{ bankCode: first?.bankCode ?? '', issuerUnitId: handler.unitId, major, items },
      ...(head.byHand && { byHand: head.byHand }),
      approval: askedOf(actor, {
        ...{ approvalId: `freeze.${orderId}`, kind: 'freeze-order', level, askedAt: now },
        title: `${caseNumber} 冻结 ${bank.name} ${parcel.length} 个账户`,
        approverUnitId: approverOf(tree, handler.unitId, level).unitId,
        ...(isFast && { fast: true as const }),
      }),
      ...(cooperation && { cooperation }),
    };
  }

  /** A head office in another place: its police are written to by the same click, and the freeze waits for no answer (XJD-16). */
  private async letterOf({ bank, handler, caseNumber, superiorUnitIds }: OrderHead, of: LetterOf) {
    const { actor, key, caseId, orderId, accounts, now } = of;
    const place = { own: handler, divisionCode: bank.divisionCode };
    const bureau = cooperatingBureau(await this.agencies.tree(), place, now);
    if (!bureau) return undefined;
    const assistanceId = openedId({ unitId: actor.unitId, key, addressee: `assistance/${orderId}` });
    const kept = { caseId, matterId: assistanceMatterId(assistanceId), key: `${actor.unitId}/${key}` };
    const [request] = await this.papers.keep({ ...kept, kind: 'request' }, [
      { title: cooperationText({ caseNumber, bankName: bank.name, accounts }) },
    ]);
    const papers = await this.papers.keep(kept, [{ title: '立案决定书、协助冻结财产通知书（电子件，文号见本函）' }]);
    return request && { assistanceId, toUnitId: bureau.unitId, superiorUnitIds, request, papers };
  }

  act(
    { orderId, ...asker }: OfOrder,
    update: keyof FreezeOrderCommands,
    sending: { readonly body: unknown; readonly request?: unknown },
  ): Promise<Receipt> {
    return this.acts.act(freezeOrderMatterId(orderId), update, { ...asker, ...sending });
  }
}

const cooperationText = (of: { caseNumber: string; bankName: string; accounts: number }): string =>
  `${of.caseNumber}案已向${of.bankName}电子送达冻结通知，涉及${of.accounts}个账户。冻结已同时办理，不待本函答复；` +
  '银行核实身份、调取凭证或者需要到场办理的，请及时协作。';

export const askedOf = (
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
