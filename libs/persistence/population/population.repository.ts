import type { EntityManager } from 'typeorm';
import type { PopulationFacts } from '#domain/population/population';

/** The figures as they were loaded, one beside the other; the newest count is read. */
export class PopulationRepository {
  async keep(
    manager: EntityManager,
    { matterId, at, source, countedOn, lines }: PopulationFacts & { readonly matterId: string; readonly at: string },
  ): Promise<void> {
    await manager.query(
      `insert into populations (matter_id, unit_id, area_name, people, source, counted_on, loaded_at)
       select $1, line.unit_id, line.area_name, line.people, $2, $3::date, $4
       from jsonb_to_recordset($5::jsonb) line (unit_id text, area_name text, people bigint)
       on conflict (matter_id, unit_id) do nothing`,
      [
        ...[matterId, source, countedOn, at],
        JSON.stringify(lines.map(({ unitId, areaName, people }) => ({ unit_id: unitId, area_name: areaName, people }))),
      ],
    );
  }
}
