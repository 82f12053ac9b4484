import type { EntityManager } from 'typeorm';
import type { Following } from '#domain/freeze-order/following';
import { CASE_WITH_PARTS } from '#persistence/case/case-with-parts';

export interface FollowedStop {
  readonly orderId: string;
  readonly itemNo: number;
  readonly endsAt: Date;
  readonly freeze: Following;
}

/** What a freeze says of the stop of its account; what ended before the stop was ordered says nothing of it. */
const FOLLOWING = `case when later.status in ('frozen', 'queued') then 'held'
  when known.status = 'issued' and later.status = 'waiting' then 'delivered'
  when known.status = 'proposed' then 'asked'
  when later.status = 'released' and later.ended_at >= orders.issued_at then 'released'
  when later.status = 'refused' and known.proposed_at >= orders.issued_at then 'refused' end`;

export class FollowingReadModel {
  /** Every living stop of a case and of its parts, and how far the freeze of its account by this case has come. */
  of(manager: EntityManager, caseId: string): Promise<FollowedStop[]> {
    return manager.query(
      `with family as (
         select member.case_id from cases own join cases member
           on coalesce(own.merged_into, own.case_id) in (member.case_id, member.merged_into) where own.case_id = $1)
       select item.order_id as "orderId", item.item_no as "itemNo", item.ends_at as "endsAt", coalesce(newest.state, 'missing') as "freeze"
       from stop_payment_items item join stop_payment_orders orders on orders.order_id = item.order_id
       left join lateral (
         select followed.state from (select ${FOLLOWING} as state, known.proposed_at from freeze_items later
           join freeze_orders known on known.order_id = later.order_id
           where later.account_key = item.account_key and known.case_id in (select case_id from family)) followed
         where followed.state is not null
         order by array_position(array['held', 'delivered', 'asked'], followed.state), followed.proposed_at desc limit 1) newest on true
       where orders.case_id in ${CASE_WITH_PARTS} and item.status in ('stopped', 'reported')
       order by item.ends_at, item.order_id, item.item_no limit 5000`,
      [caseId],
    );
  }
}
