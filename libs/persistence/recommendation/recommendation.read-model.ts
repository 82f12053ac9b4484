import type { EntityManager } from 'typeorm';
import type { Scope } from '#domain/agency/permission';
import type { Recommendation } from '#domain/recommendation/recommendation';
import { visible } from '#persistence/visibility/visible';

export interface RecommendationRow {
  readonly recommendationId: string;
  readonly draftedAt: Date;
  readonly state: Recommendation;
  readonly heading: string | null;
  readonly deadlines: readonly RunningClock[];
}

export interface RunningClock {
  readonly matterId: string;
  readonly deadlineId: string;
  readonly ruleId: string;
  readonly dueAt: string;
  readonly class: string;
  readonly status: string;
  readonly ownerUnitId: string;
}

export interface RecommendationPage {
  readonly q?: string | undefined;
  readonly open?: boolean | undefined;
  readonly after?: readonly (string | number)[] | undefined;
  readonly limit: number;
}

const LINE = `known.recommendation_id as "recommendationId", known.drafted_at as "draftedAt", known.state,
  (select value->>'text' from subject_values where subject_id = known.heading_id) as heading,
  coalesce((select jsonb_agg(jsonb_build_object('matterId', matter_id, 'deadlineId', deadline_id, 'ruleId', rule_id, 'dueAt', due_at,
     'class', class, 'status', status, 'ownerUnitId', owner_unit_id) order by due_at)
   from deadlines where matter_id = 'recommendation/' || known.recommendation_id and status in ('open', 'overdue')), '[]') as deadlines`;

const URGENCY = `coalesce((select min(due_at) from deadlines where matter_id = 'recommendation/' || known.recommendation_id
  and status in ('open', 'overdue')), 'infinity'::timestamptz)`;

/** What the desks read of recommendations. */
export class RecommendationReadModel {
  /** The most urgent first; what waits for nothing comes last. */
  page(
    manager: EntityManager,
    scope: Scope | undefined,
    { q, open, after, limit }: RecommendationPage,
  ): Promise<(RecommendationRow & { urgency: string })[]> {
    const may = visible(`('recommendation/' || known.recommendation_id)`, scope, 6);
    return manager.query(
      `select ${LINE}, (${URGENCY})::text as urgency from recommendations known
       where ($1::text is null or known.number ilike '%' || $1 || '%' or exists (select 1 from recommendation_cases linked
           where linked.recommendation_id = known.recommendation_id and linked.case_number ilike '%' || $1 || '%')
         or exists (select 1 from subject_values where subject_id = known.heading_id and value->>'text' ilike '%' || $1 || '%')
         or exists (select 1 from units where unit_id = known.addressee_unit_id and name ilike '%' || $1 || '%'))
         and ($2::boolean is null or (known.ended_at is null) = $2)
         and ($3::text is null or (${URGENCY}, known.recommendation_id) > ($3::timestamptz, $4)) and ${may.sql}
       order by ${URGENCY}, known.recommendation_id limit $5`,
      [q ?? null, open ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1, ...may.values],
    );
  }

  async one(manager: EntityManager, id: string): Promise<RecommendationRow | undefined> {
    const [row]: RecommendationRow[] = await manager.query(
      `select ${LINE} from recommendations known where known.recommendation_id = $1`,
      [id],
    );
    return row;
  }

  async texts(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows: { id: string; text: string }[] = await manager.query(
      `select subject_id as id, value->>'text' as text from subject_values where subject_id = any($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ id, text }) => [id, text]));
  }

  /** The papers that repeat this one. */
  later(manager: EntityManager, id: string): Promise<{ recommendationId: string; number: string }[]> {
    return manager.query(
      `select recommendation_id as "recommendationId", number from recommendations
       where state->>'repeats' = $1 and status <> 'abandoned' order by drafted_at`,
      [id],
    );
  }

  /** The newest paper to the same unit on the same topic that was issued since then. */
  async earlier(
    manager: EntityManager,
    { addresseeUnitId, procuratorateUnitId, topic }: Topic,
  ): Promise<Earlier | undefined> {
    const [row]: Earlier[] = await manager.query(
      `select recommendation_id as "recommendationId", issued_at as "issuedAt" from recommendations where addressee_unit_id = $1 and procuratorate_unit_id = $2 and topic = $3
         and issued_at is not null and status not in ('withdrawn', 'abandoned') order by issued_at desc limit 1`,
      [addresseeUnitId, procuratorateUnitId, topic],
    );
    return row;
  }
}

export interface Topic {
  readonly addresseeUnitId: string;
  readonly procuratorateUnitId: string;
  readonly topic: string;
}

export interface Earlier {
  readonly recommendationId: string;
  readonly issuedAt: Date;
}
