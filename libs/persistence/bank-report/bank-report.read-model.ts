import type { EntityManager } from 'typeorm';
import type { Scope } from '#domain/agency/permission';
import type { BankReport, ReportKind } from '#domain/bank-report/bank-report';
import { visible } from '#persistence/visibility/visible';

export interface ReportLine {
  readonly reportId: string;
  readonly reportNumber: string;
  readonly kind: ReportKind;
  readonly bankUnitId: string;
  readonly centreUnitId: string;
  readonly filedAt: Date;
  readonly filedBy: string;
  readonly stoppedAt: Date | null;
  readonly stoppedFen: string | null;
  readonly stage: BankReport['stage'];
  readonly takenBy: string | null;
  readonly takenAt: Date | null;
  readonly settledBy: string | null;
  readonly settledAt: Date | null;
  readonly reason: string | null;
  readonly caseId: string | null;
  readonly orderId: string | null;
  readonly release: 'asked' | 'done' | null;
  readonly releasedAt: Date | null;
  readonly accounts: number;
  readonly dueAt: Date | null;
  readonly dueRule: string | null;
}

export interface ReportedAccountRow {
  readonly accountNo: number;
  readonly value: { readonly accountName?: string; readonly accountNumber?: string };
}

export interface ReportPage {
  readonly state?: 'open' | 'settled' | undefined;
  readonly after?: readonly (string | number)[] | undefined;
  readonly limit: number;
}

const LINE = `known.report_id as "reportId", known.report_number as "reportNumber", known.kind, known.bank_unit_id as "bankUnitId",
  known.centre_unit_id as "centreUnitId", known.filed_at as "filedAt", known.filed_by as "filedBy", known.stopped_at as "stoppedAt",
  known.stopped_fen as "stoppedFen", known.stage, known.taken_by as "takenBy", known.taken_at as "takenAt", known.settled_by as "settledBy",
  known.settled_at as "settledAt", known.reason, known.case_id as "caseId", known.order_id as "orderId", known.release,
  known.released_at as "releasedAt",
  (select count(*)::int from bank_report_accounts where bank_report_accounts.report_id = known.report_id) as accounts,
  next.due_at as "dueAt", next.rule_id as "dueRule"`;
const FROM = `from bank_reports known left join lateral (select due_at, rule_id from deadlines
  where deadlines.matter_id = 'bank-report/' || known.report_id and deadlines.status in ('open', 'overdue') order by due_at limit 1) next on true`;
const STATES = {
  open: `(known.stage in ('filed', 'taken') or known.release = 'asked')`,
  settled: `known.stage in ('turned', 'closed') and known.release is distinct from 'asked'`,
} as const;

/** What the desks and the relay read of banks' reports. */
export class BankReportReadModel {
  /** The oldest first: what has waited longest is on top. */
  page(manager: EntityManager, scope: Scope | undefined, { state, after, limit }: ReportPage): Promise<ReportLine[]> {
    const may = visible(`('bank-report/' || known.report_id)`, scope, 4);
    return manager.query(
      `select ${LINE} ${FROM} where ${state ? STATES[state] : 'true'}
         and ($1::timestamptz is null or (known.filed_at, known.report_id) > ($1::timestamptz, $2)) and ${may.sql}
       order by known.filed_at, known.report_id limit $3`,
      [after?.[0] ?? null, after?.[1] ?? null, limit + 1, ...may.values],
    );
  }

  async one(manager: EntityManager, reportId: string): Promise<ReportLine | undefined> {
    const [row]: ReportLine[] = await manager.query(`select ${LINE} ${FROM} where known.report_id = $1`, [reportId]);
    return row;
  }

  accounts(manager: EntityManager, reportId: string): Promise<ReportedAccountRow[]> {
    return manager.query(
      `select account.account_no as "accountNo", subject.value from bank_report_accounts account
       join subject_values subject on subject.subject_id = account.row_id where account.report_id = $1 order by account.account_no`,
      [reportId],
    );
  }

  async factsOf(manager: EntityManager, reportId: string): Promise<string> {
    const [row]: { text: string | null }[] = await manager.query(
      `select value->>'text' as text from subject_values where subject_id = (select facts_id from bank_reports where report_id = $1)`,
      [reportId],
    );
    return row?.text ?? '';
  }

  /** The case of an order that names an account of the report: the formal message that the bank waits for. */
  async caseOfOrder(manager: EntityManager, reportId: string, orderId: string): Promise<string | undefined> {
    const [row]: { caseId: string }[] = await manager.query(
      `select known.case_id as "caseId" from stop_payment_orders known where known.order_id = $2 and exists (
         select 1 from stop_payment_items item join bank_report_accounts account on account.account_key = item.account_key
         where item.order_id = known.order_id and account.report_id = $1)`,
      [reportId, orderId],
    );
    return row?.caseId;
  }

  /** Own stops that wait for the formal message and name one of these accounts (FRZ-08). */
  async waitingOwnStops(manager: EntityManager, accountKeys: readonly string[]): Promise<string[]> {
    const rows: { reportId: string }[] = await manager.query(
      `select distinct known.report_id as "reportId" from bank_reports known
       join bank_report_accounts account on account.report_id = known.report_id
       where known.kind = 'own-stop' and known.stage in ('filed', 'taken') and account.account_key = any($1::text[]) order by 1 limit 1000`,
      [accountKeys],
    );
    return rows.map(({ reportId }) => reportId);
  }

  /** The living order that names an account of the report, where the police were faster than the bank's report. */
  async orderOf(
    manager: EntityManager,
    accountKeys: readonly string[],
  ): Promise<{ readonly caseId: string; readonly orderId: string } | undefined> {
    const [row]: { caseId: string; orderId: string }[] = await manager.query(
      `select known.case_id as "caseId", known.order_id as "orderId" from stop_payment_items item
       join stop_payment_orders known on known.order_id = item.order_id
       where item.account_key = any($1::text[]) and (item.waiting is not null or item.status in ('stopped', 'reported'))
       order by known.issued_at desc limit 1`,
      [accountKeys],
    );
    return row;
  }

  async mayReadCase(manager: EntityManager, scope: Scope | undefined, caseId: string): Promise<boolean> {
    const may = visible(`('case/' || known.case_id)`, scope, 2);
    const rows: unknown[] = await manager.query(`select 1 from cases known where known.case_id = $1 and ${may.sql}`, [
      caseId,
      ...may.values,
    ]);
    return rows.length > 0;
  }
}
