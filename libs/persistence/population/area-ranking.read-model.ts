import type { EntityManager } from 'typeorm';

export interface AreaRow {
  readonly unitId: string;
  readonly areaName: string;
  readonly people: string;
  readonly source: string;
  readonly countedOn: string;
  readonly cases: number;
  /** Where the area stands on the list now. */
  readonly listingId: string | null;
}

export interface AreaWindow {
  readonly from: string;
  readonly to: string;
  /** The branch of the hierarchy; absent: all. */
  readonly path?: string | undefined;
}

/** 万人发案率: the cases that were reported in an area's units, read once for all areas, by the newest count of its people. */
export class AreaRankingReadModel {
  ranking(manager: EntityManager, { from, to, path }: AreaWindow): Promise<AreaRow[]> {
    return manager.query(
      `with newest as (select distinct on (unit_id) unit_id, area_name, people, source, counted_on from populations
         order by unit_id, counted_on desc, loaded_at desc),
       reported as (select handler.path, count(*) as cases from cases known join units handler on handler.unit_id = known.handler_unit_id
         where known.reported_at >= $1 and known.reported_at < $2 group by handler.path)
       select area.unit_id as "unitId", area.area_name as "areaName", area.people::text as people, area.source,
         to_char(area.counted_on, 'YYYY-MM-DD') as "countedOn",
         (select coalesce(sum(reported.cases), 0)::int from reported where reported.path like own.path || '%') as cases,
         (select substr(listed.matter_id, 14) from folded_matters listed join matter_heads head on head.matter_id = listed.matter_id
            where listed.area = 'area-listing' and head.ended_at is null and listed.state ->> 'unitId' = area.unit_id limit 1) as "listingId"
       from newest area join units own on own.unit_id = area.unit_id where $3::text is null or own.path like $3 || '%'
       order by area.unit_id`,
      [from, to, path ?? null],
    );
  }
}
