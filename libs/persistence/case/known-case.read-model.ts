import type { EntityManager } from 'typeorm';
import type { Case } from '#domain/case/case';
import type { Scope } from '#domain/agency/permission';
import { visible } from '#persistence/visibility/visible';

export interface KnownCaseLine {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly openedAt: Date;
  readonly divisionCode: string;
  readonly handlerUnitId: string;
  readonly filingStatus: string;
  readonly filingNumber: string | null;
  readonly prosecution: Case['prosecution'] | null;
  /** What of the case lies with the desk, the newest act first. */
  readonly matters: readonly KnownMatter[];
}

export interface KnownMatter {
  readonly matterId: string;
  readonly title: string;
  readonly ended: boolean;
}

export interface KnownCasePage {
  /** Part of a case number, ready for `ilike`. */
  readonly q?: string | undefined;
  /** The keyed digest of a name, an account or a phone. */
  readonly lookup?: string | undefined;
  readonly after?: readonly (string | number)[] | undefined;
  readonly limit: number;
}

/** The matters that agencies send to each other; by what a bank holds nobody between them comes to know a case. */
const AREAS = ['referral', 'designation', 'consultation', 'procedure', 'evidence', 'ticket'];

/** The cases of which a desk that owns none has a matter: no other case is found, nor counted. */
export class KnownCaseReadModel {
  page(
    manager: EntityManager,
    scope: Scope | undefined,
    { q, lookup, after, limit }: KnownCasePage,
  ): Promise<KnownCaseLine[]> {
    const may = visible('head.matter_id', scope, 7);
    return manager.query(
      `with own as (select head.case_id, head.matter_id, head.title, head.acted_at, head.ended_at is not null as ended
         from matter_heads head where head.case_id is not null and head.area = any($6::text[]) and ${may.sql})
       select known.case_id as "caseId", known.case_number as "caseNumber", known.opened_at as "openedAt", known.division_code as "divisionCode",
         known.handler_unit_id as "handlerUnitId", known.filing_status as "filingStatus", known.filing_number as "filingNumber", known.prosecution,
         (select jsonb_agg(jsonb_build_object('matterId', few.matter_id, 'title', few.title, 'ended', few.ended) order by few.acted_at desc)
          from (select * from own where own.case_id = known.case_id order by own.acted_at desc limit 20) few) as matters
       from cases known where known.case_id in (select case_id from own)
         and ($1::text is null or known.case_number ilike '%' || $1 || '%'
           or exists (select 1 from subject_values where subject_values.case_id = known.case_id and lookup @> array[$2::text]))
         and ($3::timestamptz is null or (known.opened_at, known.case_id) < ($3::timestamptz, $4))
       order by known.opened_at desc, known.case_id desc limit $5`,
      [...[q ?? null, lookup ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1], ...[AREAS, ...may.values]],
    );
  }
}
