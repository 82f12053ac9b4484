import type { EntityManager } from 'typeorm';
import type { AreaAct, OwedCommand } from '#activities/matter/area';
import { freezeOrderMatterId, type FreezeOrderCommands } from '#contracts/freeze-order/freeze-order.messages';
import {
  stopPaymentOrderMatterId,
  type StopPaymentOrderCommands,
} from '#contracts/stop-payment-order/stop-payment-order.messages';
import { type QueryOrderCommands, queryOrderMatterId } from '#contracts/query-order/query-order.messages';
import type { FreezeOrderReadModel } from '#persistence/freeze-order/freeze-order.read-model';
import type { QueryOrderReadModel } from '#persistence/query-order/query-order.read-model';
import type {
  LiveStopOrder,
  StopPaymentOrderReadModel,
} from '#persistence/stop-payment-order/stop-payment-order.read-model';

export interface Measures {
  readonly freezes: FreezeOrderReadModel;
  readonly stops: StopPaymentOrderReadModel;
  readonly queries: QueryOrderReadModel;
}

/** FRZ-22, FRZ-23: the decision that ends the case releases every measure of it and ends every watch, and no further approval is asked for. */
export async function owedReleases(
  manager: EntityManager,
  { freezes, stops, queries }: Measures,
  of: { readonly act: AreaAct; readonly caseId: string; readonly release: FreezeOrderCommands['openRelease'] },
): Promise<OwedCommand[]> {
  const { act, caseId, release } = of;
  const orders = await freezes.liveOf(manager, caseId);
  const live = await stops.liveOf(manager, caseId);
  const watches = await queries.liveWatchesOf(manager, caseId);
  return [
    ...orders.map((orderId) =>
      owed(
        act,
        { ...{ what: `release-${orderId}`, matterId: freezeOrderMatterId(orderId) }, update: 'openRelease' },
        release,
      ),
    ),
    ...live.flatMap((one) => stopReleases(one, release.reason).map(([command, body]) => owed(act, command, body))),
    ...watches.map((orderId) => owed(act, watchEnd(orderId), { reason: release.reason })),
  ];
}

type Addressed = Pick<OwedCommand, 'what' | 'matterId' | 'update'>;

/** What the bank holds is lifted; what it has not carried out yet is taken back. */
function stopReleases({ orderId, held, asked }: LiveStopOrder, reason: string): [Addressed, object][] {
  const to = (update: keyof StopPaymentOrderCommands, itemNos: readonly number[]): [Addressed, object][] =>
    itemNos.length === 0
      ? []
      : [
          [
            { what: `${update}-${orderId}`, matterId: stopPaymentOrderMatterId(orderId), update },
            { itemNos, reason },
          ],
        ];
  return [...to('liftStopPayment', held), ...to('withdrawStopPayment', asked)];
}

const watchEnd = (orderId: string): Addressed => {
  const update: keyof QueryOrderCommands = 'openWatchEnd';
  return { what: `${update}-${orderId}`, matterId: queryOrderMatterId(orderId), update };
};

const owed = ({ entry: { by } }: AreaAct, command: Addressed, body: object): OwedCommand => ({
  ...command,
  actor: { agency: 'police', unitId: '', officerId: 'system', ...by, roles: ['machine'] },
  body,
});
