import type { EntityManager } from 'typeorm';
import type { OwedCommand } from '#activities/matter/area';
import {
  ASSISTANCE_WORKFLOW,
  type AssistanceCommands,
  assistanceMatterId,
} from '#contracts/assistance/assistance.messages';
import { type Assistance, mayBeWithdrawn } from '#domain/assistance/assistance';
import { isTakenBack } from '#domain/freeze-order/release';
import { type FreezeOrder, type FreezeOrderEvent, itemsOf } from '#domain/freeze-order/freeze-order';
import { FoldedReadModel } from '#persistence/folded/folded.read-model';

const folded = new FoldedReadModel();

/** The letter of cooperation leaves with the order, and nothing of the order waits for its answer. */
export function owedToPlace(order: FreezeOrder, happened: FreezeOrderEvent): OwedCommand[] {
  const { cooperation, orderId, orderNumber, caseId, issuerUnitId, documentWord } = order;
  if (happened.event !== 'FreezeIssued' || !cooperation) return [];
  const { assistanceId, toUnitId, superiorUnitIds, request, papers } = cooperation;
  const body: AssistanceCommands['askAssistance'] = {
    ...{ assistanceId, caseId, kind: 'electronic-freeze', fromUnitId: issuerUnitId, toUnitId },
    ...{ request, papers, superiorUnitIds, senderWord: documentWord },
    freeze: { orderId, orderNumber, accounts: itemsOf(order).length },
  };
  return [
    {
      ...{ what: 'askAssistance', matterId: assistanceMatterId(assistanceId), workflowType: ASSISTANCE_WORKFLOW },
      update: 'askAssistance',
      actor: machineOf(issuerUnitId),
      body,
    },
  ];
}

/** The order was taken back before it held anything: the letter that left with it is no longer needed, and its clock ends. */
export async function owedBackFromPlace(
  manager: EntityManager,
  order: FreezeOrder,
  happened: FreezeOrderEvent,
): Promise<OwedCommand[]> {
  const { cooperation, orderNumber, issuerUnitId } = order;
  if (happened.event !== 'ReleaseOrdered' || !cooperation || !isTakenBack(order)) return [];
  const matterId = assistanceMatterId(cooperation.assistanceId);
  const letter = await folded.one<Assistance>(manager, matterId);
  // A letter that has not arrived yet is withdrawn as well: what is owed goes out in its order.
  if (letter && !mayBeWithdrawn(letter.state)) return [];
  const body: AssistanceCommands['withdrawAssistance'] = {
    reason: `随附的冻结 ${orderNumber} 在生效前已${happened.withdrawn.length > 0 ? '撤回' : '解除轮候'}：${happened.reason}`,
  };
  const update = 'withdrawAssistance';
  return [{ what: update, matterId, update, actor: machineOf(issuerUnitId), body }];
}

const machineOf = (unitId: string): OwedCommand['actor'] => ({
  ...{ agency: 'police', unitId, officerId: 'system', roles: ['machine'] },
});
