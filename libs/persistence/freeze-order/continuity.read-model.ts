import type { EntityManager } from 'typeorm';
import type { TracedSpan } from '#domain/freeze-order/interruption';
import type { Scope } from '#domain/agency/permission';
import type { Instant } from '#domain/shared/instant';
import { visible } from '#persistence/visibility/visible';

/** An account of which some hold has lapsed, as one of the matters that the reader may see names it. */
export interface LapsedAccount {
  readonly accountKey: string;
  readonly matterId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly bankUnitId: string;
  readonly handlerUnitId: string;
  readonly value: { readonly accountName?: string; readonly accountNumber?: string };
}

interface SpanRow {
  readonly accountKey: string;
  readonly matterId: string;
  readonly from: Date;
  readonly to: Date;
  readonly end: TracedSpan['end'];
}

/** Every item of an account under a stop or a freeze, with the matter that it belongs to. */
const ITEMS = `(
  select 'stop-payment-order/' || item.order_id as matter_id, item.order_id, item.item_no, item.account_key, item.row_id, null::timestamptz as ended_at,
    null as deadline_id, known.case_id, known.case_number, known.bank_unit_id, known.issuer_unit_id
  from stop_payment_items item join stop_payment_orders known on known.order_id = item.order_id
  union all
  select 'freeze-order/' || item.order_id, item.order_id, item.item_no, item.account_key, item.row_id, item.ended_at, item.deadline_id,
    known.case_id, known.case_number, known.bank_unit_id, known.issuer_unit_id
  from freeze_items item join freeze_orders known on known.order_id = item.order_id)`;

/** The clock of each hold is its span: every round of a stop has one, and a renewal moves the end of a freeze. */
const CLOCKS = `clock.matter_id = item.matter_id and split_part(split_part(clock.deadline_id, '/', 2), '.', 1) = item.item_no::text
  and clock.rule_id in ('FRZ-04', 'FRZ-04-reported', 'FRZ-05-second', 'FRZ-12', 'FRZ-13', 'FRZ-14-securities', 'FRZ-14-equity')`;

/** Stop, freeze and renewal of an account over all matters and cases, from the clocks of the record. */
export class ContinuityReadModel {
  /** Narrowed to what the reader may see; ordered by account, so that a page goes on where the last one ended. */
  lapsed(
    manager: EntityManager,
    scope: Scope | undefined,
    { after, limit }: { readonly after?: readonly (string | number)[] | undefined; readonly limit: number },
  ): Promise<LapsedAccount[]> {
    const may = visible('item.matter_id', scope, 3);
    return manager.query(
      `select distinct on (item.account_key) item.account_key as "accountKey", item.matter_id as "matterId", item.case_id as "caseId",
         item.case_number as "caseNumber", item.bank_unit_id as "bankUnitId", item.issuer_unit_id as "handlerUnitId", subject.value
       from ${ITEMS} item join deadlines clock on ${CLOCKS} join subject_values subject on subject.subject_id = item.row_id
       where clock.status = 'ended' and ($1::text is null or item.account_key > $1) and ${may.sql}
       order by item.account_key, clock.due_at desc limit $2`,
      [after?.[0] ?? null, limit + 1, ...may.values],
    );
  }

  /** All spans of these accounts, whoever may see them: another case that holds the account closes the gap. */
  async spans(manager: EntityManager, accountKeys: readonly string[]): Promise<Map<string, TracedSpan[]>> {
    const rows: SpanRow[] = await manager.query(
      `select item.account_key as "accountKey", item.matter_id as "matterId", clock.started_at as "from",
         case when clock.status in ('ended', 'open') then clock.due_at
           when item.deadline_id = clock.deadline_id and item.ended_at is not null then item.ended_at
           else least(clock.closed_at, clock.due_at) end as "to",
         case clock.status when 'ended' then 'lapsed' when 'closed' then 'lifted' else 'running' end as "end"
       from ${ITEMS} item join deadlines clock on ${CLOCKS} where item.account_key = any($1)`,
      [accountKeys],
    );
    const traced = rows.map(({ accountKey, from, to, ...row }) => ({
      accountKey,
      span: { ...row, from: from.toISOString() as Instant, to: to.toISOString() as Instant },
    }));
    const grouped = Map.groupBy(traced, ({ accountKey }) => accountKey);
    return new Map([...grouped].map(([key, group]) => [key, group.map(({ span }) => span)]));
  }
}
