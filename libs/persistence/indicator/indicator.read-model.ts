import type { EntityManager } from 'typeorm';
import type { Scope } from '#domain/agency/permission';
import type { Figure } from '#domain/indicator/figures';
import { CONCLUSIONS, SOURCES } from '#persistence/indicator/indicator.sources';
import { visible } from '#persistence/visibility/visible';

export interface FigureLine {
  /** Absent in the line that sums all units up. */
  readonly unitId?: string;
  readonly result: string;
  readonly step: string;
  readonly count: number;
  readonly sum: string;
  readonly median: string | null;
  readonly p90: string | null;
  readonly most: string | null;
}

export interface FigureRow {
  readonly unitId: string;
  readonly matterId: string;
  readonly item: string;
  readonly at: string;
  readonly result: string;
  readonly step: string;
  readonly value: string | null;
  readonly title: string;
  /** Whether the actor may open the matter: a number may be seen where its content may not. */
  readonly opens: boolean;
}

export interface ReturnYear {
  readonly year: number;
  readonly cases: number;
  readonly lostFen: string;
  readonly returnedFen: string;
}

export interface RecoveryYear {
  /** Absent in the line that sums all years up. */
  readonly year?: number;
  readonly cases: number;
  readonly concludedFen: string;
  readonly byPoliceFen: string;
  readonly byProcuratorateFen: string;
}

/** Which rows count: since, before, and the branch of the hierarchy (absent: all). */
export interface Window {
  readonly from: string;
  readonly to: string;
  readonly now: string;
  readonly path?: string | undefined;
}

export interface Behind {
  readonly unitId?: string | undefined;
  readonly result?: string | undefined;
  readonly step?: string | undefined;
  readonly scope: Scope | undefined;
  readonly after?: readonly (string | number)[] | undefined;
  readonly limit: number;
}

const IN_WINDOW = `source.at >= $1 and source.at < $2 and ($3::text is null or units.path like $3 || '%')`;
const read = (figure: Figure): string =>
  `(${SOURCES[figure]}) source left join units on units.unit_id = source.unit_id where ${IN_WINDOW}`;
const MOMENT = 'with moment as (select $4::timestamptz as at)';
const params = ({ from, to, now, path }: Window): readonly unknown[] => [from, to, path ?? null, now];

/** The indicators: every number from the rows, never from a counter that could drift. */
export class IndicatorReadModel {
  /** One line for each unit, result and step, and one for all units together: percentiles do not add up. */
  async lines(manager: EntityManager, figure: Figure, window: Window): Promise<FigureLine[]> {
    const rows: (FigureLine & { unitId: string | null })[] = await manager.query(
      `${MOMENT} select source.unit_id as "unitId", source.result, source.step, count(*)::int as count, coalesce(sum(source.value), 0)::text as sum,
         percentile_cont(0.5) within group (order by source.value)::text as median,
         percentile_cont(0.9) within group (order by source.value)::text as p90, max(source.value)::text as most
       from ${read(figure)}
       group by grouping sets ((source.unit_id, source.result, source.step), (source.result, source.step))
       order by grouping(source.unit_id) desc, count(*) desc, source.unit_id, source.result, source.step`,
      [...params(window)],
    );
    return rows.map(({ unitId, ...line }) => ({ ...line, ...(unitId !== null && { unitId }) }));
  }

  /** The rows behind a number, the newest first. */
  behind(
    manager: EntityManager,
    figure: Figure,
    window: Window,
    { unitId, result, step, scope, after, limit }: Behind,
  ): Promise<FigureRow[]> {
    const may = visible('source.matter_id', scope, 12);
    return manager.query(
      `${MOMENT} select source.unit_id as "unitId", source.matter_id as "matterId", source.item, source.at, source.result, source.step,
         source.value::text as value, coalesce(head.title, source.matter_id) as title, ${may.sql} as opens
       from (select source.* from ${read(figure)}) source left join matter_heads head on head.matter_id = source.matter_id
       where ($5::text is null or source.unit_id = $5) and ($6::text is null or source.result = $6) and ($7::text is null or source.step = $7)
         and ($8::timestamptz is null or (source.at, source.matter_id, source.item) < ($8::timestamptz, $9, $10))
       order by source.at desc, source.matter_id desc, source.item desc limit $11`,
      [
        ...params(window),
        ...[unitId ?? null, result ?? null, step ?? null],
        ...[after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null],
        ...[limit + 1, ...may.values],
      ],
    );
  }

  /** 追赃挽损 (E15): what was concluded in a year, and what police and procuratorate had recovered of it; the sum of all years last. */
  async recovery(manager: EntityManager, { path }: Pick<Window, 'path'>): Promise<RecoveryYear[]> {
    const rows: (RecoveryYear & { year: number | null })[] = await manager.query(
      `select concluded.year, count(*)::int as cases, sum(concluded_fen)::text as "concludedFen", sum(police_fen)::text as "byPoliceFen",
         sum(procuratorate_fen)::text as "byProcuratorateFen"
       from (select *, extract(year from at at time zone 'Asia/Shanghai')::int as year from ${CONCLUSIONS} known) concluded
         left join units on units.unit_id = concluded.unit_id
       where $1::text is null or units.path like $1 || '%' group by rollup (concluded.year) having count(*) > 0 order by 1 nulls last`,
      [path ?? null],
    );
    return rows.map(({ year, ...line }) => ({ ...line, ...(year !== null && { year }) }));
  }

  /** 返还: what was lost in the cases reported in a year, and what of it has been paid back until now. */
  returns(manager: EntityManager, { path }: Pick<Window, 'path'>): Promise<ReturnYear[]> {
    return manager.query(
      `select extract(year from known.reported_at at time zone 'Asia/Shanghai')::int as year, count(*)::int as cases, sum(known.loss_fen)::text as "lostFen",
         coalesce(sum((select sum(payout.amount_fen) from restitutions known_return
           join restitution_notices notice on notice.restitution_id = known_return.restitution_id
           join restitution_payouts payout on payout.notice_id = notice.notice_id
           where known_return.case_id = known.case_id and payout.status = 'paid')), 0)::text as "returnedFen"
       from cases known left join units on units.unit_id = known.handler_unit_id
       where $1::text is null or units.path like $1 || '%' group by 1 order by 1`,
      [path ?? null],
    );
  }
}
