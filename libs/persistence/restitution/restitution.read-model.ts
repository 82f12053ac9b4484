import type { EntityManager } from 'typeorm';
import type { Scope } from '#domain/agency/permission';
import type { Stage } from '#domain/restitution/matter/restitution';
import { visible } from '#persistence/visibility/visible';

export interface RestitutionStanding {
  readonly restitutionId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly handlerUnitId: string;
  readonly approverUnitId: string;
  /** Items of the newest plan that must be renewed first. */
  readonly waits: number;
}

export interface RestitutionLine extends RestitutionStanding {
  readonly stage: Stage;
  readonly frozenAt: Date;
  readonly openedAt: Date;
  readonly victimsToldAt: Date | null;
  readonly victimsTold: number;
  readonly claims: Readonly<Record<'applied' | 'handed-over' | 'complete' | 'rejected', number>>;
  readonly version: number | null;
  readonly totalFen: string | null;
  readonly paidFen: string;
  readonly openObjections: number;
  readonly namedUnits: Readonly<Record<string, string>>;
  readonly leftToJudgment: readonly string[];
  readonly disputes: Readonly<Record<string, { readonly superiorUnitId: string; readonly reportedAt: string }>>;
}

export interface RestitutionPage {
  readonly caseId?: string | undefined;
  readonly stage?: string | undefined;
  readonly after?: readonly (string | number)[] | undefined;
  readonly limit: number;
}

export interface ClaimRow {
  readonly claimId: string;
  readonly subjectId: string;
  readonly victimKey: string;
  readonly applicant: 'person' | 'organisation';
  readonly byAgent: boolean;
  readonly channel: string;
  readonly receivedByUnitId: string;
  readonly lossFen: string;
  readonly compensatedFen: string;
  readonly firstCreditAt: Date;
  readonly status: string;
  readonly reason: string | null;
  readonly receivedAt: Date;
  readonly value: Readonly<Record<string, unknown>>;
  readonly accountSort: 'original' | 'other';
  readonly accountVerified: boolean;
  readonly accountValue: Readonly<Record<string, unknown>>;
  readonly paidFen: string;
  readonly credits: readonly { readonly creditKey: string }[];
  readonly paidTotal: { readonly paidFen?: string; readonly paidOf?: Readonly<Record<string, string>> } | null;
}

export interface FrozenFact {
  readonly itemKey: string;
  readonly version: number;
  readonly value: Readonly<Record<string, string | null>>;
}

const STANDING = `known.restitution_id as "restitutionId", known.case_id as "caseId", known.case_number as "caseNumber",
  known.handler_unit_id as "handlerUnitId", known.approver_unit_id as "approverUnitId", coalesce((select (select count(*)::int
      from jsonb_array_elements_text(waits_for_renewal) waiting (key) left join facts on facts.key = 'freeze:' || waiting.key
      where (facts.value ->> 'endsAt') is null or (facts.value ->> 'endsAt')::timestamptz < coalesce(earliest_payment_at, notice_ends_at))
    from restitution_plans where restitution_plans.restitution_id = known.restitution_id order by version desc limit 1), 0) as waits`;
const LINE = `${STANDING}, known.stage, known.frozen_at as "frozenAt", known.opened_at as "openedAt", known.victims_told_at as "victimsToldAt",
  known.victims_told as "victimsTold", known.named_units as "namedUnits", known.left_to_judgment as "leftToJudgment", known.disputes,
  (select jsonb_build_object('applied', count(*) filter (where status = 'applied'), 'handed-over', count(*) filter (where status = 'handed-over'),
     'complete', count(*) filter (where status = 'complete'), 'rejected', count(*) filter (where status = 'rejected'))
   from restitution_claims where restitution_claims.restitution_id = known.restitution_id) as claims,
  newest.version, newest.total_fen as "totalFen",
  (select coalesce(sum(paid_fen), 0) from restitution_notices where restitution_notices.restitution_id = known.restitution_id) as "paidFen",
  (select count(*)::int from restitution_objections where restitution_objections.restitution_id = known.restitution_id and status = 'open') as "openObjections"`;
const NEWEST = `left join lateral (select version, total_fen from restitution_plans where restitution_plans.restitution_id = known.restitution_id
  order by version desc limit 1) newest on true`;
const CLAIM = `claim.claim_id as "claimId", claim.subject_id as "subjectId", claim.victim_key as "victimKey", claim.applicant, claim.by_agent as "byAgent",
  claim.channel, claim.received_by_unit_id as "receivedByUnitId", claim.loss_fen as "lossFen", claim.compensated_fen as "compensatedFen",
  claim.first_credit_at as "firstCreditAt", claim.status, claim.reason, claim.received_at as "receivedAt", claim.credits, subject.value,
  claim.account_sort as "accountSort", claim.account_verified as "accountVerified", account.value as "accountValue",
  (select coalesce(sum(amount_fen), 0) from restitution_payouts where restitution_payouts.claim_id = claim.claim_id and status = 'paid') as "paidFen",
  (select value from facts where key = 'paid-total:' || claim.victim_key) as "paidTotal"`;
const CLAIM_FROM = `restitution_claims claim join subject_values subject on subject.subject_id = claim.subject_id
  join subject_values account on account.subject_id = claim.account_id`;

/** What the desks and the relay read of restitutions. */
export class RestitutionReadModel {
  async standingOf(manager: EntityManager, restitutionId: string): Promise<RestitutionStanding> {
    const [row]: RestitutionStanding[] = await manager.query(
      `select ${STANDING} from restitutions known where restitution_id = $1`,
      [restitutionId],
    );
    if (!row) throw new Error(`There is no row of the restitution ${restitutionId}.`);
    return row;
  }

  page(
    manager: EntityManager,
    scope: Scope | undefined,
    { caseId, stage, after, limit }: RestitutionPage,
  ): Promise<RestitutionLine[]> {
    const may = visible(`('restitution/' || known.restitution_id)`, scope, 6);
    return manager.query(
      `select ${LINE} from restitutions known ${NEWEST}
       where ($1::text is null or known.case_id = $1) and ($2::text is null or known.stage = $2)
         and ($3::timestamptz is null or (known.opened_at, known.restitution_id) < ($3::timestamptz, $4)) and ${may.sql}
       order by known.opened_at desc, known.restitution_id desc limit $5`,
      [caseId ?? null, stage ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1, ...may.values],
    );
  }

  async one(manager: EntityManager, restitutionId: string): Promise<RestitutionLine | undefined> {
    const [row]: RestitutionLine[] = await manager.query(
      `select ${LINE} from restitutions known ${NEWEST} where known.restitution_id = $1`,
      [restitutionId],
    );
    return row;
  }

  claims(
    manager: EntityManager,
    restitutionId: string,
    { status, after, limit }: { status?: string | undefined; after?: string | undefined; limit: number },
  ): Promise<ClaimRow[]> {
    return manager.query(
      `select ${CLAIM} from ${CLAIM_FROM}
       where claim.restitution_id = $1 and ($2::text is null or claim.status = $2) and ($3::text is null or claim.claim_id > $3)
       order by claim.claim_id limit $4`,
      [restitutionId, status ?? null, after ?? null, limit + 1],
    );
  }

  /** All that may have a share. */
  examined(manager: EntityManager, restitutionId: string): Promise<ClaimRow[]> {
    return manager.query(
      `select ${CLAIM} from ${CLAIM_FROM} where claim.restitution_id = $1 and claim.status = 'complete' order by claim.claim_id`,
      [restitutionId],
    );
  }

  /** Changes whenever another application is complete: what is traced is bound to it. */
  async claimsKey(manager: EntityManager, restitutionId: string): Promise<string> {
    const [row]: { key: string | null }[] = await manager.query(
      `select md5(string_agg(claim_id, ',' order by claim_id)) as key from restitution_claims where restitution_id = $1 and status = 'complete'`,
      [restitutionId],
    );
    return row?.key ?? '';
  }

  /** The transfers that the complete applications name, and nothing of who made them. */
  claimedTransfers(manager: EntityManager, restitutionId: string): Promise<{ claimId: string; reference: string }[]> {
    return manager.query(
      `select claim.claim_id as "claimId", one.reference from restitution_claims claim
         join subject_values subject on subject.subject_id = claim.subject_id
         cross join lateral jsonb_array_elements_text(coalesce(subject.value -> 'transfers', '[]'::jsonb)) with ordinality one (reference, place)
       where claim.restitution_id = $1 and claim.status = 'complete' order by claim.claim_id, one.place`,
      [restitutionId],
    );
  }

  async namesOf(manager: EntityManager, claimIds: readonly string[]): Promise<Map<string, string>> {
    const rows: { claimId: string; name: string | null }[] = await manager.query(
      `select claim.claim_id as "claimId", subject.value ->> 'name' as name from restitution_claims claim
         join subject_values subject on subject.subject_id = claim.subject_id where claim.claim_id = any($1)`,
      [claimIds],
    );
    return new Map(rows.map(({ claimId, name }) => [claimId, name ?? '']));
  }

  /** What the freezes of a case have published: the money that a plan may draw on. */
  frozenOfCase(manager: EntityManager, caseId: string): Promise<FrozenFact[]> {
    return manager.query(
      `select substr(key, 8) as "itemKey", version, value from facts where key like 'freeze:%' and value ->> 'caseId' = $1 order by key`,
      [caseId],
    );
  }

  /** Other freezes on the same accounts, by the keys of their facts (RST-17). */
  async rivals(manager: EntityManager, accountKeys: readonly string[], own: readonly string[]): Promise<string[]> {
    const rows: { key: string }[] = await manager.query(
      `select key from facts where key like 'freeze:%' and value ->> 'accountKey' = any($1) and not (key = any($2)) order by key`,
      [accountKeys, own.map((itemKey) => `freeze:${itemKey}`)],
    );
    return rows.map(({ key }) => key);
  }

  /** Who has frozen an account, or waits behind a freeze of it (RST-17). */
  async authoritiesOf(manager: EntityManager, accountKey: string): Promise<string[]> {
    const rows: { unitId: string }[] = await manager.query(
      `select distinct value ->> 'authorityUnitId' as "unitId" from facts where key like 'freeze:%' and value ->> 'accountKey' = $1
         and value ->> 'status' in ('frozen', 'queued') order by 1`,
      [accountKey],
    );
    return rows.map(({ unitId }) => unitId);
  }

  /** Which unit returns the money of an account, where several have frozen it. */
  async namedUnits(manager: EntityManager, accountKeys: readonly string[]): Promise<Map<string, string>> {
    const rows: { accountKey: string; unitId: string }[] = await manager.query(
      `select substr(key, 12) as "accountKey", value ->> 'unitId' as "unitId" from facts where key = any($1)`,
      [accountKeys.map((accountKey) => `named-unit:${accountKey}`)],
    );
    return new Map(rows.map(({ accountKey, unitId }) => [accountKey, unitId]));
  }

  paidByItem(
    manager: EntityManager,
    noticeId: string,
    lineNos: readonly number[],
  ): Promise<{ itemKey: string; amount: string }[]> {
    return manager.query(
      `select item_key as "itemKey", sum(amount_fen)::text as amount from restitution_payouts
       where notice_id = $1 and line_no = any($2) group by item_key order by item_key`,
      [noticeId, lineNos],
    );
  }
}
