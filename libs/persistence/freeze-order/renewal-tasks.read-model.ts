import type { EntityManager } from 'typeorm';
import type { Scope } from '#domain/agency/permission';
import type { Rung } from '#domain/deadline/deadline';
import { visible } from '#persistence/visibility/visible';

export interface RenewalTaskRow {
  readonly orderId: string;
  readonly orderNumber: string;
  readonly itemNo: number;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly bankUnitId: string;
  readonly authorityUnitId: string;
  /** Who has the freeze now: the giver of a case until the receiver has signed. */
  readonly unitId: string;
  readonly proposedBy: string;
  readonly frozenFen: string;
  readonly endsAt: Date;
  readonly deadlineId: string;
  readonly rungs: readonly Rung[];
  readonly waiting: string | null;
  readonly asked: boolean;
}

/** 续冻任务: the freezes whose first reminder has come, what ends first on top. */
export class RenewalTasksReadModel {
  page(
    manager: EntityManager,
    scope: Scope | undefined,
    {
      now,
      after,
      limit,
    }: {
      readonly now: string;
      readonly after?: readonly (string | number)[] | undefined;
      readonly limit: number;
    },
  ): Promise<RenewalTaskRow[]> {
    const may = visible(`('freeze-order/' || item.order_id)`, scope, 6);
    return manager.query(
      `select known.order_id as "orderId", known.order_number as "orderNumber", item.item_no as "itemNo", known.case_id as "caseId",
         known.case_number as "caseNumber", known.bank_unit_id as "bankUnitId", known.authority_unit_id as "authorityUnitId",
         coalesce(handler.unit_id, known.issuer_unit_id) as "unitId", known.proposed_by as "proposedBy", item.frozen_fen as "frozenFen",
         item.ends_at as "endsAt", item.deadline_id as "deadlineId", clock.rungs, item.waiting,
         exists (select 1 from approvals where approvals.matter_id = 'freeze-order/' || known.order_id and approvals.kind = 'freeze-renewal'
           and approvals.decision is null) as asked
       from freeze_items item join freeze_orders known on known.order_id = item.order_id
       join deadlines clock on clock.matter_id = 'freeze-order/' || item.order_id and clock.deadline_id = item.deadline_id
       left join lateral (select unit_id from matter_parties party where party.matter_id = clock.matter_id and party.role = 'handler'
         and party.until is null order by party.since desc limit 1) handler on true
       where item.status = 'frozen' and item.ends_at > $1::timestamptz
         and exists (select 1 from jsonb_array_elements(clock.rungs) rung where rung ->> 'rungId' like 't-%' and (rung ->> 'at')::timestamptz <= $1::timestamptz)
         and ($2::timestamptz is null or (item.ends_at, item.order_id, item.item_no) > ($2::timestamptz, $3, $4::int)) and ${may.sql}
       order by item.ends_at, item.order_id, item.item_no limit $5`,
      [now, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit + 1, ...may.values],
    );
  }
}
