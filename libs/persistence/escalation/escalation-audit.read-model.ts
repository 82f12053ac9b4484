import type { EntityManager } from 'typeorm';

interface OfDeadline {
  readonly matterId: string;
  readonly deadlineId: string;
}

export interface AuditedDue {
  readonly dueAt: Date;
  readonly startedAt: Date;
  readonly startEvent: string;
  readonly status: string;
  readonly closedAt: Date | null;
  readonly closedReason: string | null;
  readonly derivation: Record<string, unknown>[];
  readonly ruleSetVersion: string;
  readonly calendarVersion: string;
}

export interface AuditedRung {
  readonly rungId: string;
  readonly dueAt: Date;
  readonly firedAt: Date;
  readonly lateByOutage: boolean;
  readonly number: number;
}

export interface AuditedNotice {
  readonly unitId: string;
  readonly channel: string;
  readonly subject: string;
  readonly at: Date;
  readonly sentAt: Date | null;
  readonly status: string;
  readonly actNumber: number;
}

const MOST_NOTICES = 300;

/** What a supervisor audits: from the rows that the record wrote, never from what somebody remembers. */
export class EscalationAuditReadModel {
  async due(manager: EntityManager, { matterId, deadlineId }: OfDeadline): Promise<AuditedDue | undefined> {
    const [row]: AuditedDue[] = await manager.query(
      `select due_at as "dueAt", started_at as "startedAt", start_event as "startEvent", status, closed_at as "closedAt", closed_reason as "closedReason",
         derivation, rule_set_version as "ruleSetVersion", calendar_version as "calendarVersion"
       from deadlines where matter_id = $1 and deadline_id = $2`,
      [matterId, deadlineId],
    );
    return row;
  }

  rungs(manager: EntityManager, { matterId, deadlineId }: OfDeadline): Promise<AuditedRung[]> {
    return manager.query(
      `select rung_id as "rungId", due_at as "dueAt", fired_at as "firedAt", late_by_outage as "lateByOutage", number
       from rung_firings where matter_id = $1 and deadline_id = $2 order by due_at, rung_id`,
      [matterId, deadlineId],
    );
  }

  /** The letters of the rungs of this deadline, one by one or as a line of a digest, and all of the escalation itself. */
  told(
    manager: EntityManager,
    { matterId, deadlineId, ruleId }: OfDeadline & { readonly ruleId: string },
    escalation: string,
  ): Promise<AuditedNotice[]> {
    return manager.query(
      `select * from (
         select recipient_unit_id as "unitId", channel, subject, created_at as at, coalesce(sent_at, case when channel = 'in-app' then created_at end) as "sentAt",
           status, act_number as "actNumber"
         from notices where matter_id = $4 or (matter_id = $1 and template like 'rung/' || $3 || '/%' and act_number in
           (select number from rung_firings where matter_id = $1 and deadline_id = $2))
         union all
         select recipient_unit_id, 'digest', line, opened_at, sent_at, case when sent_at is null then 'pending' else 'sent' end, act_number
         from notice_digests where matter_id = $1 and act_number in (select number from rung_firings where matter_id = $1 and deadline_id = $2)
       ) told order by at, "unitId", channel limit ${MOST_NOTICES}`,
      [matterId, deadlineId, ruleId, escalation],
    );
  }

  records(
    manager: EntityManager,
    matterIds: readonly string[],
  ): Promise<{ matterId: string; acts: number; hash: string }[]> {
    return manager.query(
      `select matter_id as "matterId", number as acts, hash from matter_heads where matter_id = any($1) order by array_position($1::text[], matter_id)`,
      [matterIds],
    );
  }
}
