import type { EntityManager } from 'typeorm';
import type { Scope } from '#domain/agency/permission';
import type { Basis, Channel, Stage } from '#domain/protective-stop/protective-stop';
import { visible } from '#persistence/visibility/visible';

export interface ProtectiveLine {
  readonly stopId: string;
  readonly stopNumber: string;
  readonly centreUnitId: string;
  readonly bankUnitId: string;
  readonly basis: Basis;
  readonly toldAt: Date;
  readonly toldBy: Channel;
  readonly hours: number;
  readonly orderedAt: Date;
  readonly orderedBy: string;
  readonly stage: Stage;
  readonly stoppedAt: Date | null;
  readonly reference: string | null;
  readonly reason: string | null;
  readonly appealedAt: Date | null;
  readonly appealOutcome: 'upheld' | 'rejected' | null;
  readonly appealReason: string | null;
  readonly endedAt: Date | null;
  readonly accounts: number;
  readonly dueAt: Date | null;
  readonly dueId: string | null;
  readonly dueRule: string | null;
}

export interface ProtectedAccountRow {
  readonly accountNo: number;
  readonly value: { readonly accountName?: string; readonly accountNumber?: string };
}

export interface ProtectivePage {
  readonly state?: 'open' | 'over' | undefined;
  readonly after?: readonly (string | number)[] | undefined;
  readonly limit: number;
}

const LINE = `known.stop_id as "stopId", known.stop_number as "stopNumber", known.centre_unit_id as "centreUnitId", known.bank_unit_id as "bankUnitId",
  known.basis, known.told_at as "toldAt", known.told_by as "toldBy", known.hours, known.ordered_at as "orderedAt", known.ordered_by as "orderedBy",
  known.stage, known.stopped_at as "stoppedAt", known.reference, known.reason, known.appealed_at as "appealedAt",
  known.appeal_outcome as "appealOutcome", known.appeal_reason as "appealReason", known.ended_at as "endedAt",
  (select count(*)::int from protective_stop_accounts where protective_stop_accounts.stop_id = known.stop_id) as accounts,
  next.due_at as "dueAt", next.deadline_id as "dueId", next.rule_id as "dueRule"`;
const FROM = `from protective_stops known left join lateral (select due_at, deadline_id, rule_id from deadlines
  where deadlines.matter_id = 'protective-stop/' || known.stop_id and deadlines.status in ('open', 'overdue') order by due_at limit 1) next on true`;
const OPEN = `known.stage in ('ordered', 'held', 'releasing')`;

/** What the desks and the relay read of protective stops. */
export class ProtectiveStopReadModel {
  page(
    manager: EntityManager,
    scope: Scope | undefined,
    { state, after, limit }: ProtectivePage,
  ): Promise<ProtectiveLine[]> {
    const may = visible(`('protective-stop/' || known.stop_id)`, scope, 4);
    const chosen = { open: OPEN, over: `not ${OPEN}`, any: 'true' }[state ?? 'any'];
    return manager.query(
      `select ${LINE} ${FROM} where ${chosen}
         and ($1::timestamptz is null or (known.ordered_at, known.stop_id) > ($1::timestamptz, $2)) and ${may.sql}
       order by known.ordered_at, known.stop_id limit $3`,
      [after?.[0] ?? null, after?.[1] ?? null, limit + 1, ...may.values],
    );
  }

  async one(manager: EntityManager, stopId: string): Promise<ProtectiveLine | undefined> {
    const [row]: ProtectiveLine[] = await manager.query(`select ${LINE} ${FROM} where known.stop_id = $1`, [stopId]);
    return row;
  }

  accounts(manager: EntityManager, stopId: string): Promise<ProtectedAccountRow[]> {
    return manager.query(
      `select account.account_no as "accountNo", subject.value from protective_stop_accounts account
       join subject_values subject on subject.subject_id = account.row_id where account.stop_id = $1 order by account.account_no`,
      [stopId],
    );
  }

  /** What the centre knows of the danger, and what the holder says against the stop. */
  async texts(manager: EntityManager, stopId: string): Promise<{ facts: string | null; appeal: string | null }> {
    const [row]: { facts: string | null; appeal: string | null }[] = await manager.query(
      `select (select value->>'text' from subject_values where subject_id = facts_id) as facts,
         (select value->>'text' from subject_values where subject_id = appeal_id) as appeal from protective_stops where stop_id = $1`,
      [stopId],
    );
    return row ?? { facts: null, appeal: null };
  }
}
