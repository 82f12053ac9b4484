import type { EntityManager } from 'typeorm';
import type { CarriedOut } from '#domain/punishment-listing/punishment-listing';

export interface PunishedRow {
  readonly matterId: string;
  readonly entryNo: number;
  readonly number: string;
  readonly deciderUnitId: string;
  readonly ground: string;
  readonly measures: readonly string[];
  readonly status: 'running' | 'ended';
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly endedAt: Date | null;
  readonly changedAt: Date;
  /** Name and number, of what is in force alone: what has ended leaves its number only. */
  readonly subject: Readonly<Record<string, unknown>> | null;
  /** What the institution that asks has said of it. */
  readonly own: CarriedOut | null;
}

export interface PunishedPage {
  /** What has changed since then, ended or not; absent: what is in force. */
  readonly since?: string | undefined;
  /** Only what the institution has not carried out yet, or has not lifted after the end. */
  readonly waits?: PunishmentWait | undefined;
  /** The institution that asks. */
  readonly unitId?: string | undefined;
  readonly after?: readonly (string | number)[] | undefined;
  readonly limit: number;
}

export const PUNISHMENT_WAITS = ['carrying-out', 'lifting'] as const;
export type PunishmentWait = (typeof PUNISHMENT_WAITS)[number];

const WAITING: Readonly<Record<PunishmentWait, string>> = {
  'carrying-out': `status = 'running' and own.said is null`,
  lifting: `status = 'ended' and own.said is not null and own.said -> 'lifted' is null`,
};

/** The list as whoever must carry it out takes it. */
export class PunishmentListReadModel {
  /** The decisions that bear a number: a bureau draws each of its own once. */
  numbered(manager: EntityManager, number: string): Promise<{ matterId: string; entryNo: number }[]> {
    return manager.query(
      `select matter_id as "matterId", entry_no as "entryNo" from punishment_entries where number = $1 limit 10`,
      [number],
    );
  }

  page(manager: EntityManager, { since, waits, unitId, after, limit }: PunishedPage): Promise<PunishedRow[]> {
    return manager.query(
      `select matter_id as "matterId", entry_no as "entryNo", number, decider_unit_id as "deciderUnitId", ground, measures, status,
         starts_at as "startsAt", ends_at as "endsAt", ended_at as "endedAt", changed_at as "changedAt",
         case when status = 'running' then subject_values.value end as subject, own.said as own
       from punishment_entries left join subject_values using (subject_id)
       left join lateral (select said from jsonb_array_elements(carried_out) said where said ->> 'unitId' = $6) own on true
       where starts_at is not null
         and ${waits ? WAITING[waits] : `($1::timestamptz is not null or status = 'running')`}
         and ($1::timestamptz is null or changed_at >= $1)
         and ($2::timestamptz is null or (changed_at, matter_id, entry_no) > ($2::timestamptz, $3, $4::integer))
       order by changed_at, matter_id, entry_no limit $5`,
      [since ?? null, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit + 1, unitId ?? null],
    );
  }
}
