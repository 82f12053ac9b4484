import type { EntityManager } from 'typeorm';
import { measuresInForce, type PunishmentListing } from '#domain/punishment-listing/punishment-listing';
import type { Instant } from '#domain/shared/instant';

/** What was decided, each in one row; it bears a new instant only where it changed for who carries it out, not where one says so. */
export class PunishmentEntryRepository {
  async keep(
    manager: EntityManager,
    { matterId, at }: { readonly matterId: string; readonly at: Instant },
    { subject, entries }: PunishmentListing,
  ): Promise<void> {
    const rows = entries
      .filter(({ decidedAt }) => decidedAt !== undefined)
      .map((entry) => {
        const { entryNo, number, deciderUnitId, ground, status, startsAt, endsAt, endedAt, carriedOut = [] } = entry;
        return {
          ...{ matter_id: matterId, entry_no: entryNo, number, decider_unit_id: deciderUnitId, ground, status },
          ...{ subject_id: subject.subjectId, measures: measuresInForce(entry), carried_out: carriedOut },
          ...{ starts_at: startsAt ?? null, ends_at: endsAt ?? null, ended_at: endedAt ?? null, changed_at: at },
        };
      });
    if (rows.length === 0) return;
    await manager.query(
      `insert into punishment_entries as known
       select matter_id, entry_no, number, decider_unit_id, subject_id, ground, array(select jsonb_array_elements_text(measures)),
         status, starts_at, ends_at, ended_at, changed_at, carried_out
       from jsonb_to_recordset($1::jsonb) as one (matter_id text, entry_no integer, number text, decider_unit_id text,
         subject_id uuid, ground text, measures jsonb, status text, starts_at timestamptz, ends_at timestamptz,
         ended_at timestamptz, changed_at timestamptz, carried_out jsonb)
       on conflict (matter_id, entry_no) do update set measures = excluded.measures, status = excluded.status,
         starts_at = excluded.starts_at, ends_at = excluded.ends_at, ended_at = excluded.ended_at, carried_out = excluded.carried_out,
         changed_at = case when (known.measures, known.status, known.starts_at, known.ends_at, known.ended_at)
           is distinct from (excluded.measures, excluded.status, excluded.starts_at, excluded.ends_at, excluded.ended_at)
           then excluded.changed_at else known.changed_at end`,
      [JSON.stringify(rows)],
    );
  }
}
