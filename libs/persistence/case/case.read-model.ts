import type { EntityManager } from 'typeorm';
import type { Case, CaseLevel, Filing } from '#domain/case/case';
import type { CampaignLevel } from '#domain/campaign/campaign';
import type { Scope } from '#domain/agency/permission';
import type { MeasuresManifest } from '#domain/shared/measures-manifest';
import { visible } from '#persistence/visibility/visible';

export interface CaseLine {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly reportedAt: Date;
  readonly openedAt: Date;
  readonly divisionCode: string;
  readonly channel: string;
  readonly lossFen: string;
  readonly handlerUnitId: string;
  readonly centreUnitId: string;
  readonly victim: { readonly name?: string; readonly phone?: string; readonly mail?: string } | null;
  readonly rows: Readonly<Record<'ready' | 'faulty' | 'drafted' | 'ordered', number>>;
  readonly orders: Readonly<Record<'count' | 'waiting' | 'held', number>>;
  readonly heldFen: string;
  readonly filing: { readonly status: string; readonly number: string | null; readonly asked: readonly string[] };
  readonly nextDue: DeadlineLine | null;
  readonly mergedInto: RelatedCase | null;
  readonly level: CaseLevel | null;
  readonly batch: number | null;
  /** The newest decision by which it must be filed. */
  readonly filingRequired: (NonNullable<Filing['required']>[number] & { readonly at: string }) | null;
  readonly prosecution: NonNullable<Case['prosecution']> | null;
}

export interface RelatedCase {
  readonly caseId: string;
  readonly caseNumber: string;
}

export interface AlikeCase extends RelatedCase {
  readonly openedAt: Date;
  readonly lossFen: string;
  readonly handlerUnitId: string;
  readonly mergedInto: string | null;
  readonly victimName: string | null;
  readonly same: readonly ('victim' | 'phone' | 'account')[];
}

export interface RelatedCases {
  readonly parts: readonly RelatedCase[];
  readonly splitOff: readonly RelatedCase[];
  readonly origin: string | null;
}

export interface DeadlineLine {
  readonly matterId: string;
  readonly deadlineId: string;
  readonly ruleId: string;
  readonly dueAt: string;
  readonly class: string;
  readonly status: string;
}

export interface FreezeTaskRow {
  readonly toUnitId: string;
  readonly stops: number;
  readonly stoppedAt: string;
  readonly status: 'handed' | 'taken' | 'frozen' | 'ended';
  readonly reason?: string;
}

export type CaseRow = CaseLine & {
  readonly mergeManifest: (MeasuresManifest & { readonly fromUnitId: string }) | null;
  readonly facts: { readonly text?: string } | null;
  readonly freezeTask: FreezeTaskRow | null;
};

export interface CasePage {
  readonly q?: string | undefined;
  /** The keyed digest of the words searched for: an account, a name or a phone. */
  readonly lookup?: string | undefined;
  readonly level?: CaseLevel | undefined;
  readonly batch?: number | undefined;
  readonly after?: readonly (string | number)[] | undefined;
  readonly limit: number;
}

const LINE = `known.case_id as "caseId", known.case_number as "caseNumber", known.reported_at as "reportedAt", known.opened_at as "openedAt",
  known.division_code as "divisionCode", known.channel, known.loss_fen as "lossFen", known.handler_unit_id as "handlerUnitId",
  known.centre_unit_id as "centreUnitId", known.level, known.batch, known.filing_required as "filingRequired", known.prosecution,
  (select jsonb_build_object('caseId', main.case_id, 'caseNumber', main.case_number) from cases main where main.case_id = known.merged_into) as "mergedInto", (select value from subject_values where subject_id = known.victim_id) as victim,
  (select jsonb_build_object('ready', count(*) filter (where status = 'ready' and draft_id is null), 'faulty', count(*) filter (where status = 'faulty'),
     'drafted', count(*) filter (where status = 'ready' and draft_id is not null), 'ordered', count(*) filter (where status = 'ordered'))
   from case_accounts where case_accounts.case_id = known.case_id) as rows,
  (select jsonb_build_object('count', count(*), 'waiting', coalesce(sum(waiting), 0), 'held', coalesce(sum(held), 0)) from stop_payment_orders where stop_payment_orders.case_id = known.case_id) as orders,
  (select coalesce(sum(held_fen), 0) from stop_payment_orders where stop_payment_orders.case_id = known.case_id) as "heldFen",
  jsonb_build_object('status', known.filing_status, 'number', known.filing_number, 'asked', (select coalesce(jsonb_agg(substr(kind, 6)), '[]')
     from approvals where matter_id = 'case/' || known.case_id and decision is null)) as filing,
  (select jsonb_build_object('matterId', deadlines.matter_id, 'deadlineId', deadline_id, 'ruleId', rule_id, 'dueAt', due_at, 'class', class, 'status', status)
   from deadlines join matter_heads on matter_heads.matter_id = deadlines.matter_id
   where matter_heads.case_id = known.case_id and deadlines.status in ('open', 'overdue') order by due_at limit 1) as "nextDue"`;

export interface CampaignOfCase {
  readonly campaignId: string;
  readonly name: string;
  readonly level: CampaignLevel;
  readonly batch: number;
}

/** What the desks read of cases. */
export class CaseReadModel {
  async page(
    manager: EntityManager,
    scope: Scope | undefined,
    { q, lookup, level, batch, after, limit }: CasePage,
  ): Promise<CaseLine[]> {
    const may = visible(`('case/' || known.case_id)`, scope, 8);
    return manager.query(
      `select ${LINE} from cases known
       where ($1::text is null or known.case_number ilike '%' || $1 || '%' or exists (select 1 from subject_values where subject_values.case_id = known.case_id and lookup @> array[$2::text]))
         and ($3::timestamptz is null or (known.opened_at, known.case_id) < ($3::timestamptz, $4))
         and ($6::text is null or known.level = $6) and ($7::int is null or known.batch = $7) and ${may.sql}
       order by known.opened_at desc, known.case_id desc limit $5`,
      [
        ...[q ?? null, lookup ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
        ...[level ?? null, batch ?? null, ...may.values],
      ],
    );
  }

  async one(manager: EntityManager, caseId: string): Promise<CaseRow | undefined> {
    const [row]: CaseRow[] = await manager.query(
      `select ${LINE}, known.freeze_task as "freezeTask", known.merge_manifest as "mergeManifest", (select value from subject_values where subject_id = known.facts_id) as facts from cases known where known.case_id = $1`,
      [caseId],
    );
    return row;
  }

  /** What is part of it, what was split from it, and where it came from. */
  async related(manager: EntityManager, caseId: string): Promise<RelatedCases> {
    const [row]: RelatedCases[] = await manager.query(
      `select (select coalesce(jsonb_agg(jsonb_build_object('caseId', part.case_id, 'caseNumber', part.case_number) order by part.case_number), '[]')
           from cases part where part.merged_into = known.case_id) as parts,
         (select coalesce(jsonb_agg(jsonb_build_object('caseId', other.case_id, 'caseNumber', other.case_number) order by other.case_number), '[]')
           from cases other where other.origin = 'case/' || known.case_id) as "splitOff", known.origin
       from cases known where known.case_id = $1`,
      [caseId],
    );
    return row ?? { parts: [], splitOff: [], origin: null };
  }

  async isVisible(manager: EntityManager, scope: Scope | undefined, caseId: string): Promise<boolean> {
    const may = visible(`('case/' || known.case_id)`, scope, 2);
    const rows: unknown[] = await manager.query(`select 1 from cases known where known.case_id = $1 and ${may.sql}`, [
      caseId,
      ...may.values,
    ]);
    return rows.length > 0;
  }

  /** Other cases with the same victim, phone or account. They are shown and never merged silently. */
  alike(
    manager: EntityManager,
    scope: Scope | undefined,
    { caseId, name, phone }: { readonly caseId: string; readonly name: string; readonly phone: string },
  ): Promise<AlikeCase[]> {
    const may = visible(`('case/' || other.case_id)`, scope, 4);
    return manager.query(
      `with met as (
         select case_id, case when lookup @> array[$3::text] then 'phone' else 'victim' end as what from subject_values
         where kind = 'victim' and lookup && array[$2::text, $3::text]
         union select theirs.case_id, 'account' from case_accounts own join case_accounts theirs on theirs.account_key = own.account_key
         where own.case_id = $1)
       select other.case_id as "caseId", other.case_number as "caseNumber", other.opened_at as "openedAt", other.loss_fen as "lossFen",
         other.handler_unit_id as "handlerUnitId", other.merged_into as "mergedInto",
         (select value ->> 'name' from subject_values where subject_id = other.victim_id) as "victimName",
         array_agg(distinct met.what order by met.what) as same
       from met join cases other on other.case_id = met.case_id where other.case_id <> $1 and ${may.sql}
       group by other.case_id order by count(distinct met.what) desc, other.opened_at desc limit 50`,
      [caseId, name, phone, ...may.values],
    );
  }

  async accessCode(manager: EntityManager, caseId: string): Promise<string> {
    const [row]: { code: string }[] = await manager.query(
      `select value->>'code' as code from subject_values where subject_id = (select access_code_id from cases where case_id = $1)`,
      [caseId],
    );
    return row?.code ?? '';
  }

  deadlines(manager: EntityManager, caseId: string): Promise<DeadlineLine[]> {
    return manager.query(
      `select deadlines.matter_id as "matterId", deadline_id as "deadlineId", rule_id as "ruleId", due_at as "dueAt", class, status
       from deadlines join matter_heads on matter_heads.matter_id = deadlines.matter_id
       where matter_heads.case_id = $1 and deadlines.status in ('open', 'overdue') order by due_at limit 50`,
      [caseId],
    );
  }

  /** The campaign that the case is or was in, once it has started: its name, level and batch number. */
  async campaign(manager: EntityManager, caseId: string): Promise<CampaignOfCase | undefined> {
    const [row]: CampaignOfCase[] = await manager.query(
      `select substr(matter_id, length('campaign/') + 1) as "campaignId", state ->> 'name' as name, state ->> 'level' as level,
         (state ->> 'batch')::int as batch from folded_matters
       where area = 'campaign' and state ->> 'status' in ('started', 'closed')
         and state -> 'cases' @> jsonb_build_array(jsonb_build_object('caseId', $1::text)) order by acted_at desc limit 1`,
      [caseId],
    );
    return row;
  }

  /** Drafts by bank, the largest and oldest money first. */
  drafts(
    manager: EntityManager,
    { caseId, centreUnitId }: { caseId?: string; centreUnitId?: string },
  ): Promise<Record<string, unknown>[]> {
    return manager.query(
      `select account.draft_id as "draftId", account.case_id as "caseId", cases.case_number as "caseNumber", account.bank_code as "bankCode", account.hop,
         count(*)::int as rows, sum(account.amount_fen) as "amountFen", min(account.transferred_at) as "oldestTransferAt",
         (select due_at from deadlines where matter_id = 'case/' || account.case_id and deadline_id = 'DRAFT-01/' || account.draft_id) as "dueAt"
       from case_accounts account join cases on cases.case_id = account.case_id
       where account.status = 'ready' and account.draft_id is not null and ($1::text is null or account.case_id = $1) and ($2::text is null or cases.centre_unit_id = $2)
       group by account.draft_id, account.case_id, cases.case_number, account.bank_code, account.hop order by sum(account.amount_fen) desc, min(account.transferred_at) limit 200`,
      [caseId ?? null, centreUnitId ?? null],
    );
  }
}
