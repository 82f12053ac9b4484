import type { EntityManager } from 'typeorm';
import type { Scope } from '#domain/agency/permission';
import { NO_RANK, tagRank } from '#persistence/risk-tag/tag-rank';
import { visible } from '#persistence/visibility/visible';
import { CASE_WITH_PARTS } from '#persistence/case/case-with-parts';

export interface FreezeStanding {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly caseId: string;
  readonly bankUnitId: string;
  readonly issuerUnitId: string;
}

export interface FreezeLine extends FreezeStanding {
  /** 0 where a tag puts it first in a queue; only where it was read from one. */
  readonly rank?: number;
  readonly caseNumber: string;
  readonly filingNumber: string;
  readonly bankCode: string;
  readonly authorityUnitId: string;
  readonly level: string;
  readonly major: boolean;
  readonly status: string;
  readonly approvalId: string;
  readonly proposedAt: Date;
  readonly proposedBy: string;
  readonly issuedAt: Date | null;
  readonly paperNumber: string | null;
  readonly renewalNumber: string | null;
  readonly releaseNumber: string | null;
  readonly endedAt: Date | null;
  readonly items: number;
  readonly waiting: number;
  readonly held: number;
  readonly askedFen: string;
  readonly heldFen: string;
  readonly nextEndsAt: Date | null;
}

export interface FreezeItemLine {
  readonly itemNo: number;
  readonly rowId: string;
  readonly value: { readonly accountName?: string; readonly accountNumber?: string } | null;
  readonly kind: string;
  readonly askedFen: string;
  readonly justifiedFen: string;
  readonly status: string;
  readonly waiting: string | null;
  readonly frozenFen: string | null;
  readonly frozenAt: Date | null;
  readonly endsAt: Date | null;
  readonly endedAt: Date | null;
  readonly deadlineId: string | null;
  readonly queuedAt: Date | null;
  readonly queuePosition: number | null;
  readonly refusalCode: string | null;
  readonly operator: string | null;
  readonly bankReference: string | null;
  readonly neededUntil: Date | null;
  readonly releasedInMs: string | null;
  readonly returned: readonly string[];
  readonly item: {
    readonly scope: string;
    readonly withProceeds: boolean;
    readonly overrideReason?: string;
    readonly releasingFen?: string;
    readonly reported?: { readonly frozenFen?: string; readonly frozenAt?: string };
    readonly hold: { readonly registeredEnd?: string };
    readonly unrelated?: { readonly foundAt: string; readonly notified: boolean };
  };
}

export interface FreezePage {
  readonly caseId?: string | undefined;
  readonly state?: 'proposed' | 'waiting' | 'held' | 'ended' | undefined;
  readonly after?: readonly (string | number)[] | undefined;
  readonly limit: number;
}

const LINE = `known.order_id as "orderId", known.order_number as "orderNumber", known.case_id as "caseId", known.case_number as "caseNumber",
  known.filing_number as "filingNumber", known.bank_code as "bankCode", known.bank_unit_id as "bankUnitId",
  known.issuer_unit_id as "issuerUnitId", known.authority_unit_id as "authorityUnitId", known.level, known.major, known.status,
  known.approval_id as "approvalId", known.proposed_at as "proposedAt", known.proposed_by as "proposedBy", known.issued_at as "issuedAt",
  known.paper_number as "paperNumber", known.renewal_number as "renewalNumber", known.release_number as "releaseNumber",
  known.ended_at as "endedAt", sums.*`;

const SUMS = `lateral (select count(*)::int as items, count(waiting)::int as waiting, count(*) filter (where item.status = 'frozen')::int as held,
  sum(asked_fen)::text as "askedFen", coalesce(sum(frozen_fen) filter (where item.status = 'frozen'), 0)::text as "heldFen",
  min(ends_at) filter (where item.status = 'frozen') as "nextEndsAt" from freeze_items item where item.order_id = known.order_id) sums`;

const ITEM = `item.item_no as "itemNo", item.row_id as "rowId", subject.value, item.kind, item.asked_fen as "askedFen",
  item.justified_fen as "justifiedFen", item.status, item.waiting, item.frozen_fen as "frozenFen", item.frozen_at as "frozenAt",
  item.ends_at as "endsAt", item.ended_at as "endedAt", item.deadline_id as "deadlineId", item.queued_at as "queuedAt",
  item.queue_position as "queuePosition", item.refusal_code as "refusalCode", item.operator, item.bank_reference as "bankReference",
  item.needed_until as "neededUntil", item.released_in_ms as "releasedInMs", item.returned, item.item`;

const RANK = tagRank('freeze_items');

const STATES = {
  proposed: `known.status = 'proposed'`,
  waiting: `known.status = 'issued' and sums.waiting > 0`,
  held: 'sums.held > 0',
  ended: 'known.ended_at is not null',
} as const;

export interface HeldItem extends FreezeItemLine, FreezeStanding {
  readonly caseNumber: string;
}

export interface AccountSpan {
  readonly accountKey: string;
  readonly kind: 'stop' | 'freeze';
  readonly orderId: string;
  readonly from: Date;
  readonly to: Date;
  readonly value: FreezeItemLine['value'];
}

/** An account that was held and is free now, because its last measure ended by itself. */
export interface FreedAccount {
  readonly kind: 'stop' | 'freeze';
  readonly orderId: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly endedAt: Date;
  readonly value: FreezeItemLine['value'];
}

export interface Overheld {
  readonly orderId: string;
  readonly itemNo: number;
  readonly endsAt: Date;
  readonly waiting: string | null;
  readonly value: FreezeItemLine['value'];
}

/** What the desks and the relay read of freeze orders. */
export class FreezeOrderReadModel {
  async standingOf(manager: EntityManager, orderId: string): Promise<FreezeStanding> {
    const [row]: FreezeStanding[] = await manager.query(
      `select order_id as "orderId", order_number as "orderNumber", case_id as "caseId", bank_unit_id as "bankUnitId",
         issuer_unit_id as "issuerUnitId" from freeze_orders where order_id = $1`,
      [orderId],
    );
    if (!row) throw new Error(`There is no row of the freeze order ${orderId}.`);
    return row;
  }

  page(
    manager: EntityManager,
    scope: Scope | undefined,
    { caseId, state, after, limit }: FreezePage,
  ): Promise<FreezeLine[]> {
    const may = visible(`('freeze-order/' || known.order_id)`, scope, 6);
    const rank = state === 'waiting' ? RANK : NO_RANK;
    return manager.query(
      `select ${LINE}, ${rank} as rank from freeze_orders known cross join ${SUMS}
       where ($1::text is null or known.case_id = $1) and ${state ? STATES[state] : 'true'}
         and ($2::timestamptz is null or (${rank}, known.proposed_at, known.order_id) > ($5::int, $2::timestamptz, $3)) and ${may.sql}
       order by ${rank}, known.proposed_at, known.order_id limit $4`,
      [caseId ?? null, after?.[1] ?? null, after?.[2] ?? null, limit + 1, after?.[0] ?? null, ...may.values],
    );
  }

  async one(manager: EntityManager, orderId: string): Promise<FreezeLine | undefined> {
    const [row]: FreezeLine[] = await manager.query(
      `select ${LINE} from freeze_orders known cross join ${SUMS} where known.order_id = $1`,
      [orderId],
    );
    return row;
  }

  /** Whether another unit than the one that issued it has it by now. */
  async hasMoved(manager: EntityManager, orderId: string): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `select 1 from freeze_orders known join matter_parties party on party.matter_id = 'freeze-order/' || known.order_id
       where known.order_id = $1 and party.role = 'handler' and party.until is null and party.unit_id <> known.issuer_unit_id limit 1`,
      [orderId],
    );
    return rows.length > 0;
  }

  items(manager: EntityManager, orderId: string): Promise<FreezeItemLine[]> {
    return manager.query(
      `select ${ITEM} from freeze_items item join subject_values subject on subject.subject_id = item.row_id
       where item.order_id = $1 order by item.item_no`,
      [orderId],
    );
  }

  /** What is held now and until when: the bank's own list, and the police's list of what must be renewed. */
  held(manager: EntityManager, scope: Scope | undefined, { after, limit }: FreezePage): Promise<HeldItem[]> {
    const may = visible(`('freeze-order/' || item.order_id)`, scope, 5);
    return manager.query(
      `select ${ITEM}, known.order_id as "orderId", known.order_number as "orderNumber", known.case_id as "caseId",
         known.case_number as "caseNumber", known.bank_unit_id as "bankUnitId", known.issuer_unit_id as "issuerUnitId"
       from freeze_items item join freeze_orders known on known.order_id = item.order_id
       join subject_values subject on subject.subject_id = item.row_id
       where item.status = 'frozen' and ($1::timestamptz is null or (item.ends_at, item.order_id, item.item_no) > ($1::timestamptz, $2, $3::int))
         and ${may.sql} order by item.ends_at, item.order_id, item.item_no limit $4`,
      [after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit + 1, ...may.values],
    );
  }

  /** The next in the queue of these accounts, each once: who has waited longest. */
  nextInQueue(manager: EntityManager, accountKeys: readonly string[]): Promise<{ orderId: string; itemNo: number }[]> {
    return manager.query(
      `select distinct on (account_key) order_id as "orderId", item_no as "itemNo" from freeze_items
       where status = 'queued' and waiting is null and account_key = any($1) and not exists
         (select 1 from freeze_items held where held.account_key = freeze_items.account_key and held.status = 'frozen') order by account_key, queued_at, order_id, item_no`,
      [accountKeys],
    );
  }

  /** Queued by the bank behind a freeze that had ended by the time the bank said so: nobody else will tell it that its turn has come. */
  overtakenInQueue(
    manager: EntityManager,
    accountKeys: readonly string[],
  ): Promise<{ orderId: string; itemNo: number }[]> {
    return manager.query(
      `select distinct on (queued.account_key) queued.order_id as "orderId", queued.item_no as "itemNo" from freeze_items queued
       where queued.status = 'queued' and queued.waiting is null and queued.account_key = any($1)
         and not exists (select 1 from claims where key = 'freeze:' || queued.account_key)
         and exists (select 1 from freeze_items before where before.account_key = queued.account_key and before.frozen_at <= queued.queued_at
           and before.status in ('released', 'lapsed') and before.ended_at >= queued.queued_at)
       order by queued.account_key, queued.queued_at, queued.order_id, queued.item_no`,
      [accountKeys],
    );
  }

  /** The live stops of these accounts: the freeze is to reach the bank before they end. */
  liveStopsOf(
    manager: EntityManager,
    rowIds: readonly string[],
  ): Promise<{ rowId: string; orderId: string; itemNo: number }[]> {
    return manager.query(
      `select distinct on (row_id) row_id as "rowId", order_id as "orderId", item_no as "itemNo" from stop_payment_items
       where row_id = any($1::uuid[]) and status in ('stopped', 'reported') order by row_id, ends_at desc`,
      [rowIds],
    );
  }

  /** Accounts that are held under two stretches of time or more, each stretch with its account. A second stop leaves the 48 hours of the first. */
  async spans(manager: EntityManager, scope: Scope | undefined): Promise<AccountSpan[]> {
    const stops = visible(`('stop-payment-order/' || item.order_id)`, scope, 1);
    return manager.query(
      `with spans as (
         select item.account_key as "accountKey", item.row_id as "rowId", 'stop' as kind, item.order_id as "orderId", item.stopped_at as "from",
           case when item.status = 'lifted' then coalesce(item.settled_at, item.ends_at) else item.ends_at end as "to"
         from stop_payment_items item where item.stopped_at is not null and item.ends_at is not null and ${stops.sql}
         union all
         select item.account_key, item.row_id, 'stop', item.order_id,
           coalesce((item.item #>> '{first,stoppedAt}')::timestamptz, (item.item #>> '{first,at}')::timestamptz - interval '48 hours'),
           coalesce((item.item #>> '{first,stoppedAt}')::timestamptz + interval '48 hours', (item.item #>> '{first,at}')::timestamptz)
         from stop_payment_items item where item.item #>> '{first,status}' in ('stopped', 'lapsed') and ${stops.sql}
         union all
         select item.account_key, item.row_id, 'freeze', item.order_id, item.frozen_at, coalesce(item.ended_at, item.ends_at)
         from freeze_items item where item.frozen_at is not null and item.ends_at is not null
           and ${stops.sql.replaceAll('stop-payment-order/', 'freeze-order/')})
       select spans.*, subject.value from spans join subject_values subject on subject.subject_id = spans."rowId"
       where "accountKey" in (select "accountKey" from spans group by "accountKey" having count(*) > 1)
       order by "accountKey", "from" limit 5000`,
      [...stops.values],
    );
  }

  /** Accounts whose last stop or freeze ended by itself, and which nothing holds now: the newest first. A freeze takes the place of its stop. */
  freed(manager: EntityManager, scope: Scope | undefined): Promise<FreedAccount[]> {
    const may = visible(`(ends.area || '/' || ends."orderId")`, scope, 1);
    return manager.query(
      `with ends as (
         select 'stop-payment-order' as area, 'stop' as kind, item.account_key, item.row_id, item.order_id as "orderId",
           known.case_id as "caseId", item.status, item.ends_at as "endedAt", item.status in ('stopped', 'reported', 'freeze-unanswered') as held
         from stop_payment_items item join stop_payment_orders known on known.order_id = item.order_id
         where item.stopped_at is not null and not exists
           (select 1 from freeze_items later where later.account_key = item.account_key and later.frozen_at >= item.stopped_at)
         union all
         select 'freeze-order', 'freeze', item.account_key, item.row_id, item.order_id, known.case_id, item.status,
           coalesce(item.ended_at, item.ends_at), item.status in ('frozen', 'queued')
         from freeze_items item join freeze_orders known on known.order_id = item.order_id
         where item.frozen_at is not null or item.status = 'queued'),
       latest as (select distinct on (account_key) * from ends order by account_key, held desc, "endedAt" desc nulls last)
       select ends.kind, ends."orderId", ends."caseId", cases.case_number as "caseNumber", ends."endedAt", subject.value
       from latest ends join cases on cases.case_id = ends."caseId" join subject_values subject on subject.subject_id = ends.row_id
       where ends.status = 'lapsed' and not ends.held and ${may.sql} order by ends."endedAt" desc limit 200`,
      [...may.values],
    );
  }

  /** What still stands as held although its period has ended: one working day after the lapse the bank must have freed it. */
  overheld(manager: EntityManager, scope: Scope | undefined, before: string): Promise<Overheld[]> {
    const may = visible(`('freeze-order/' || item.order_id)`, scope, 2);
    return manager.query(
      `select item.order_id as "orderId", item.item_no as "itemNo", item.ends_at as "endsAt", item.waiting, subject.value
       from freeze_items item join subject_values subject on subject.subject_id = item.row_id
       where ((item.status = 'frozen' and item.ends_at < $1::timestamptz)
           or (item.waiting = 'lapse' and coalesce(item.ended_at, item.ends_at) < $1::timestamptz) or (item.waiting = 'release' and item.needed_until < $1::timestamptz))
         and ${may.sql} order by item.ends_at limit 500`,
      [before, ...may.values],
    );
  }

  /** Whether the case has a task to freeze that waits for a bank's answer (FRZ-30). */
  async freezeTaskWaits(manager: EntityManager, caseId: string): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `select 1 from deadlines where matter_id = 'case/' || $1 and rule_id = 'FRZ-30' and status in ('open', 'overdue') limit 1`,
      [caseId],
    );
    return rows.length > 0;
  }

  /** Of the case and of what was merged into it. */
  async liveOf(manager: EntityManager, caseId: string): Promise<string[]> {
    const rows: { orderId: string }[] = await manager.query(
      `select order_id as "orderId" from freeze_orders
       where case_id in ${CASE_WITH_PARTS}
         and status in ('proposed', 'issued') and ended_at is null order by order_id`,
      [caseId],
    );
    return rows.map(({ orderId }) => orderId);
  }
}
