import type { EntityManager } from 'typeorm';
import type { AreaAct, OwedCommand } from '#activities/matter/area';
import { namedClocks } from '#activities/matter/named-clocks';
import { caseIdOf } from '#contracts/case/case.messages';
import type { CaseEvent } from '#domain/case/case';
import { REQUIRED_RULE } from '#domain/case/chain-decisions';
import { RemedyReadModel } from '#persistence/procedure/remedy.read-model';

const remedies = new RemedyReadModel();

/** The case goes on to another bureau: its leader must file now what had to be filed (程序规定 178), by the same day. */
export async function filingPeriodFollows(
  manager: EntityManager,
  { matterId, entry: { happened, by } }: AreaAct<CaseEvent>,
): Promise<OwedCommand[]> {
  if (happened.event !== 'CaseHandedOver') return [];
  // What the handler itself owes goes on with the change of handler.
  const rows: { deadlineId: string; ownerUnitId: string }[] = await manager.query(
    `select deadline_id as "deadlineId", owner_unit_id as "ownerUnitId" from deadlines
     where matter_id = $1 and rule_id = $2 and status in ('open', 'overdue') and owner_unit_id not in ($3, $4)`,
    [matterId, REQUIRED_RULE, happened.fromUnitId, happened.toUnitId],
  );
  const owed: OwedCommand[] = [];
  for (const { deadlineId, ownerUnitId } of rows) {
    const toUnitId = await remedies.filingUnitOf(manager, caseIdOf(matterId), ownerUnitId);
    if (toUnitId === undefined || toUnitId === ownerUnitId) continue;
    const clocks = await namedClocks(manager, { matterId, deadlineId, ruleId: REQUIRED_RULE });
    owed.push({
      ...{ what: `changeOwner/${deadlineId}`, matterId, update: 'changeOwner' },
      actor: { agency: 'police', unitId: '', officerId: 'system', ...by, roles: ['machine'] },
      body: { clocks, toUnitId, reason: '案件移交' },
    });
  }
  return owed;
}
