import type { EntityManager } from 'typeorm';
import type { Party } from '#domain/agency/actor';
import type { Instant } from '#domain/shared/instant';

export interface HeadMove {
  readonly matterId: string;
  readonly number: number;
  readonly hash: string;
  readonly at: Instant;
  readonly change: {
    readonly caseId?: string;
    readonly title?: string;
    readonly state?: string;
    readonly ended?: boolean;
    readonly joins?: readonly Party[];
    readonly leaves?: readonly Party[];
  };
}

export const areaIn = (matterId: string): string => matterId.slice(0, matterId.indexOf('/'));

/**
 * The one changing row of a matter: its newest act, its line in every list, and who may see it. Each statement is sent before the one
 * before it is answered, so that they can go in one way.
 */
export function moveHead(manager: EntityManager, move: HeadMove): Promise<unknown>[] {
  const { matterId, at, change } = move;
  return [
    changeRow(manager, move),
    ...(change.leaves ?? []).map(({ unitId, role }) =>
      manager.query(
        'update matter_parties set until = $4 where matter_id = $1 and unit_id = $2 and role = $3 and until is null',
        [matterId, unitId, role, at],
      ),
    ),
    ...(change.joins?.length ? [join(manager, move, change.joins)] : []),
  ];
}

function changeRow(manager: EntityManager, { matterId, number, hash, at, change }: HeadMove): Promise<unknown> {
  return manager.query(
    `insert into matter_heads (matter_id, area, number, hash, opened_at, acted_at, case_id, title, state, ended_at)
     values ($1, $2, $3, $4, $5, $5, $6, coalesce($7, ''), coalesce($8, ''), $9)
     on conflict (matter_id) do update set number = $3, hash = $4, acted_at = $5, recorded_at = clock_timestamp(),
       case_id = coalesce($6, matter_heads.case_id), title = coalesce($7, matter_heads.title),
       state = coalesce($8, matter_heads.state), ended_at = case when $10 then $9 else matter_heads.ended_at end`,
    [
      ...[matterId, areaIn(matterId), number, hash, at],
      ...[change.caseId, change.title, change.state, change.ended ? at : null, change.ended !== undefined],
    ],
  );
}

const join = (manager: EntityManager, { matterId, at }: HeadMove, joins: readonly Party[]): Promise<unknown> =>
  manager.query(
    `insert into matter_parties (matter_id, unit_id, role, since)
     select $1, party."unitId", party.role, $2 from jsonb_to_recordset($3::jsonb) as party ("unitId" text, role text)
     where not exists (select 1 from matter_parties held where held.matter_id = $1 and held.unit_id = party."unitId"
       and held.role = party.role and held.until is null)
     on conflict do nothing`,
    [matterId, at, JSON.stringify(joins)],
  );
