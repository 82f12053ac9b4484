import type { EntityManager } from 'typeorm';
import type { PlanStatus } from '#domain/restitution/matter/restitution';
import type { ShareOutline } from '#domain/restitution/share-standing';
import { SHARE_OUTLINE } from '#persistence/restitution/share-outline';

/** Whom a one-time code is sent to: the reporter of a case, where number and access code belong together. */
export interface KnownVictim {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly handlerUnitId: string;
  readonly openedAt: Date;
  readonly name: string;
  readonly phone: string;
  readonly mail: string | null;
}

/** The victim's own application, and how far it is. Nothing of other victims, accounts or suspects is read. */
export interface OwnClaim {
  readonly claimId: string;
  readonly restitutionId: string;
  readonly handlerUnitId: string;
  readonly approverUnitId: string;
  readonly status: string;
  readonly reason: string | null;
  readonly receivedAt: Date;
  readonly version: number | null;
  /** Of the newest plan that is under way or decided, else of the newest. */
  readonly planStatus: PlanStatus | null;
  readonly noticeEndsAt: Date | null;
  readonly noticeProvisional: boolean;
  /** Whether any plan of the matter stands decided. */
  readonly isDecided: boolean;
  readonly shareFen: string | null;
  readonly paidFen: string;
  /** The own shares of that plan. */
  readonly ownShares: readonly ShareOutline[];
  readonly payBy: Date | null;
  readonly payByProvisional: boolean;
  readonly ownObjections: readonly {
    readonly status: string;
    readonly raisedAt: string;
    readonly reason: string | null;
  }[];
  readonly ownRemedies: readonly {
    readonly kind: 'review' | 'appeal';
    readonly status: string;
    readonly raisedAt: string;
    readonly reason: string | null;
    /** Where the law sets the date of the answer, and only there. */
    readonly answerBy: string | null;
  }[];
}

const ON_ITS_WAY = `left join restitution_notices notice on notice.plan_id = share.plan_id and notice.bank_unit_id = share.bank_unit_id
  left join restitution_payouts payout on payout.notice_id = notice.notice_id and payout.line_no = share.line_no`;

export class VictimReadModel {
  async known(manager: EntityManager, caseNumber: string, code: string): Promise<KnownVictim | undefined> {
    const [row]: KnownVictim[] = await manager.query(
      `select known.case_id as "caseId", known.case_number as "caseNumber", known.handler_unit_id as "handlerUnitId", known.opened_at as "openedAt",
         victim.value ->> 'name' as name, coalesce(victim.value ->> 'phone', '') as phone, victim.value ->> 'mail' as mail
       from cases known join subject_values victim on victim.subject_id = known.victim_id
         join subject_values code on code.subject_id = known.access_code_id
       where known.case_number = $1 and code.value ->> 'code' = $2`,
      [caseNumber, code],
    );
    return row;
  }

  async byCase(manager: EntityManager, caseId: string): Promise<KnownVictim | undefined> {
    const [row]: KnownVictim[] = await manager.query(
      `select known.case_id as "caseId", known.case_number as "caseNumber", known.handler_unit_id as "handlerUnitId", known.opened_at as "openedAt",
         victim.value ->> 'name' as name, coalesce(victim.value ->> 'phone', '') as phone, victim.value ->> 'mail' as mail
       from cases known join subject_values victim on victim.subject_id = known.victim_id where known.case_id = $1`,
      [caseId],
    );
    return row;
  }

  /**
   * By the keyed digest of the telephone that the case and the application share. A number may have passed to somebody else, so an
   * application in another case is shown only where the name is the same as well.
   */
  ownClaims(
    manager: EntityManager,
    phoneLookup: string,
    { caseId, name }: Pick<KnownVictim, 'caseId' | 'name'>,
  ): Promise<OwnClaim[]> {
    return manager.query(
      `select claim.claim_id as "claimId", claim.restitution_id as "restitutionId", known.handler_unit_id as "handlerUnitId",
         known.approver_unit_id as "approverUnitId", claim.status, claim.reason, claim.received_at as "receivedAt",
         plan.version, plan.status as "planStatus", plan.notice_ends_at as "noticeEndsAt",
         exists (select 1 from restitution_plans decided where decided.restitution_id = known.restitution_id and decided.status = 'decided') as "isDecided",
         coalesce((select provisional from deadlines where matter_id = 'restitution/' || known.restitution_id and deadline_id = 'RST-12/' || plan.version), false) as "noticeProvisional",
         (select sum(amount_fen)::text from restitution_shares share where share.plan_id = plan.plan_id and share.claim_id = claim.claim_id) as "shareFen",
         (select coalesce(sum(amount_fen), 0)::text from restitution_payouts where claim_id = claim.claim_id and status = 'paid') as "paidFen",
         coalesce((select jsonb_agg(jsonb_build_object('plan', own.plan, 'notice', own.notice, 'payout', own.payout, 'isReplaced', own."isReplaced"))
           from (select ${SHARE_OUTLINE} from restitution_shares share ${ON_ITS_WAY}
             where share.plan_id = plan.plan_id and share.claim_id = claim.claim_id) own), '[]') as "ownShares",
         pay.due_at as "payBy", coalesce(pay.provisional, false) as "payByProvisional",
         coalesce((select jsonb_agg(jsonb_build_object('status', own.status, 'raisedAt', own.raised_at, 'reason', own.reason) order by own.raised_at)
           from restitution_objections own join subject_values said on said.subject_id = own.subject_id
           where own.restitution_id = known.restitution_id and said.lookup @> array[$1::text]), '[]') as "ownObjections",
         coalesce((select jsonb_agg(jsonb_build_object('kind', own.kind, 'status', own.status, 'raisedAt', own.raised_at, 'reason', own.reason,
             'answerBy', (select due_at from deadlines where deadlines.matter_id = 'restitution/' || known.restitution_id
               and deadlines.deadline_id = 'FRZ-20/' || own.remedy_id and not deadlines.provisional and deadlines.status in ('open', 'overdue'))) order by own.raised_at)
           from restitution_remedies own where own.claim_id = claim.claim_id), '[]') as "ownRemedies"
       from restitution_claims claim join restitutions known using (restitution_id)
         join subject_values subject on subject.subject_id = claim.subject_id
         left join lateral (select * from restitution_plans where restitution_plans.restitution_id = known.restitution_id 
           order by (status in ('refused', 'set-aside', 'superseded')), version desc limit 1) plan on true
         left join lateral (select min(deadlines.due_at) as due_at, bool_or(deadlines.provisional) as provisional from deadlines
           where deadlines.matter_id = 'restitution/' || known.restitution_id and deadlines.status in ('open', 'overdue')
             and deadlines.deadline_id in (select 'RST-19/' || notice.notice_id from restitution_shares share ${ON_ITS_WAY}
               where share.plan_id = plan.plan_id and share.claim_id = claim.claim_id and payout.status is distinct from 'paid')) pay on true
       where subject.lookup @> array[$1::text] and (known.case_id = $2 or subject.value ->> 'name' = $3)
       order by claim.received_at desc limit 20`,
      [phoneLookup, caseId, name],
    );
  }
}
