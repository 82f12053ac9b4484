import type { EntityManager } from 'typeorm';

export interface CaseStanding {
  readonly centreUnitId: string;
  readonly superiorUnitIds: readonly string[];
  /** Open matters of the case in which the former handler stands. */
  readonly matters: readonly string[];
  /** Of them the freezes: they move once the receiver has signed for them (CRD-27). */
  readonly freezes: readonly string[];
}

/** Where a unit stands among the others, by the smallest area around it that has a centre and an office. */
export async function standingOf(
  manager: EntityManager,
  { caseId, fromUnitId, toUnitId }: { caseId: string; fromUnitId: string; toUnitId: string },
): Promise<CaseStanding> {
  const nearest = async (kind: string): Promise<string | undefined> => {
    const [row]: { unitId: string }[] = await manager.query(
      `select near.unit_id as "unitId" from units near, units own
       where own.unit_id = $1 and near.kind = $2 and near.closed_at is null
         and near.division_code in (own.division_code, left(own.division_code, 4) || '00', left(own.division_code, 2) || '0000', '000000')
       order by array_position(array[own.division_code, left(own.division_code, 4) || '00', left(own.division_code, 2) || '0000', '000000'], near.division_code::text) limit 1`,
      [toUnitId, kind],
    );
    return row?.unitId;
  };
  const [centre, office] = await Promise.all([nearest('anti-fraud-centre'), nearest('joint-meeting-office')]);
  const matters = (await openMattersOf(manager, [caseId], fromUnitId)).get(caseId) ?? [];
  return {
    centreUnitId: centre ?? toUnitId,
    superiorUnitIds: office ? [office] : [],
    matters: matters.filter((matterId) => !isFreeze(matterId)),
    freezes: matters.filter(isFreeze),
  };
}

/** The freezes of a case and of those that are part of it, as far as the unit has them: they move with the signed manifest (CRD-27). */
export async function freezesOf(manager: EntityManager, caseId: string, unitId: string): Promise<string[]> {
  const rows: { caseId: string }[] = await manager.query(
    'select case_id as "caseId" from cases where case_id = $1 or merged_into = $1 order by case_id limit 201',
    [caseId],
  );
  const matters = await openMattersOf(
    manager,
    rows.map((row) => row.caseId),
    unitId,
  );
  return [...matters.values()].flat().filter(isFreeze);
}

/** The open matters of several cases in which a unit is the handler, by case. A listing follows its case by itself. */
export async function openMattersOf(
  manager: EntityManager,
  caseIds: readonly string[],
  unitId: string,
): Promise<ReadonlyMap<string, string[]>> {
  const rows: { caseId: string; matterIds: string[] }[] = await manager.query(
    `select head.case_id as "caseId", array_agg(head.matter_id order by head.matter_id) as "matterIds" from matter_heads head
     where head.case_id = any($1) and head.area not in ('complaint', 'referral', 'designation', 'listing') and head.ended_at is null
       and exists (select 1 from matter_parties party where party.matter_id = head.matter_id and party.unit_id = $2
         and party.role = 'handler' and party.until is null) group by head.case_id`,
    [caseIds, unitId],
  );
  return new Map(rows.map(({ caseId, matterIds }) => [caseId, matterIds] as const));
}

export const isFreeze = (matterId: string): boolean => matterId.startsWith('freeze-order/');

/** Referrals of the case whose addressee still owes the decision on filing. */
export async function waitingForFiling(manager: EntityManager, caseId: string): Promise<string[]> {
  const rows: { referralId: string }[] = await manager.query(
    `select state ->> 'referralId' as "referralId" from folded_matters
     where area = 'referral' and case_id = $1 and state ->> 'filing' = 'owed' order by matter_id limit 20`,
    [caseId],
  );
  return rows.map(({ referralId }) => referralId);
}
