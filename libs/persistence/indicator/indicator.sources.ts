import type { Figure } from '#domain/indicator/figures';

const secondsFrom = (from: string, to: string): string => `greatest(0, extract(epoch from ${to} - ${from}))`;

/** The end of a period that was missed while the service was away is nobody's lateness. */
const BY_OUTAGE = `exists (select 1 from rung_firings firing where firing.matter_id = deadline.matter_id
  and firing.deadline_id = deadline.deadline_id and firing.rung_id = 'due' and firing.late_by_outage)`;

const lateResult = (early: string, inTime: string, late: string): string =>
  `case when deadline.status = 'open' then '${early}' when deadline.status = 'closed' and deadline.closed_at <= deadline.due_at then '${inTime}'
     ${late} end`;

const yearOf = (at: string): string => `extract(year from ${at} at time zone 'Asia/Shanghai')::int::text`;
const YEAR = yearOf('known.reported_at');

/** 办结: a case counts once, in the year and with the amounts of its last conclusion; the unit is that which handles the case. */
export const CONCLUSIONS = `(select fact.matter_id, substr(fact.key, 11) as item, (fact.value ->> 'at')::timestamptz as at,
    coalesce(known.handler_unit_id, fact.value ->> 'unitId') as unit_id, (fact.value ->> 'concludedFen')::numeric as concluded_fen,
    (fact.value ->> 'recoveredByPoliceFen')::numeric as police_fen, (fact.value ->> 'recoveredByProcuratorateFen')::numeric as procuratorate_fen
  from facts fact left join cases known on known.case_id = substr(fact.key, 11) where fact.key like 'concluded:%')`;

/**
 * Every figure as the rows behind it: whose it is, in which matter, from when it counts, its result, its step, its value.
 *
 * `moment` is the legal now of the question. The number on the page and the list that opens behind it are read from the same text, so that they cannot differ.
 */
export const SOURCES: Readonly<Record<Figure, string>> = {
  duty: `select deadline.owner_unit_id as unit_id, deadline.matter_id, deadline.deadline_id as item, deadline.due_at as at, deadline.rule_id as step,
      ${lateResult('running', 'on-time', `when ${BY_OUTAGE} then 'late-by-outage' else 'late'`)} as result,
      case when deadline.status = 'overdue' then ${secondsFrom('deadline.due_at', '(select at from moment)')}
        when deadline.status = 'closed' and deadline.closed_at > deadline.due_at then ${secondsFrom('deadline.due_at', 'deadline.closed_at')} end as value
    from deadlines deadline where deadline.class in ('DUTY', 'SLA') and deadline.status in ('open', 'overdue', 'closed')`,
  stop: `select orders.bank_unit_id as unit_id, 'stop-payment-order/' || orders.order_id as matter_id, item.item_no::text as item, orders.issued_at as at, '' as step,
      'stopped' as result, ${secondsFrom('orders.issued_at', 'item.stopped_at')} as value
    from stop_payment_items item join stop_payment_orders orders on orders.order_id = item.order_id
    where item.stopped_at is not null and item.stops = 1`,
  freeze: `select orders.bank_unit_id as unit_id, 'freeze-order/' || orders.order_id as matter_id, item.item_no::text as item, orders.issued_at as at, '' as step,
      'frozen' as result, ${secondsFrom('orders.issued_at', 'item.frozen_at')} as value
    from freeze_items item join freeze_orders orders on orders.order_id = item.order_id
    where item.frozen_at is not null and orders.issued_at is not null`,
  release: `select orders.bank_unit_id as unit_id, 'freeze-order/' || orders.order_id as matter_id, item.item_no::text as item, coalesce(item.ended_at, item.frozen_at) as at, '' as step,
      'released' as result, item.released_in_ms / 1000.0 as value
    from freeze_items item join freeze_orders orders on orders.order_id = item.order_id where item.released_in_ms is not null`,
  approval: `select approval.approver_unit_id as unit_id, approval.matter_id, approval.approval_id as item, approval.asked_at as at, approval.kind as step,
      coalesce(approval.decision, 'waiting') as result, ${secondsFrom('approval.asked_at', 'approval.decided_at')} as value
    from approvals approval where approval.decided_at is not null`,
  stopped: `select side.unit_id, 'stop-payment-order/' || orders.order_id as matter_id, item.item_no::text as item, item.stopped_at as at, '' as step,
      side.result, item.stopped_fen::numeric as value
    from stop_payment_items item join stop_payment_orders orders on orders.order_id = item.order_id,
      lateral (values (orders.issuer_unit_id, 'police'), (orders.bank_unit_id, 'bank')) side (unit_id, result)
    where item.stopped_at is not null and item.stopped_fen is not null`,
  frozen: `select side.unit_id, 'freeze-order/' || orders.order_id as matter_id, item.item_no::text as item, item.frozen_at as at, '' as step,
      side.result, item.frozen_fen::numeric as value
    from freeze_items item join freeze_orders orders on orders.order_id = item.order_id,
      lateral (values (orders.issuer_unit_id, 'police'), (orders.bank_unit_id, 'bank')) side (unit_id, result)
    where item.frozen_at is not null and item.frozen_fen is not null`,
  returned: `select side.unit_id, 'restitution/' || known.restitution_id as matter_id, notice.notice_id || '/' || payout.line_no as item, payout.paid_at as at, '' as step,
      side.result, payout.amount_fen::numeric as value
    from restitution_payouts payout join restitution_notices notice on notice.notice_id = payout.notice_id
      join restitutions known on known.restitution_id = notice.restitution_id,
      lateral (values (known.handler_unit_id, 'police'), (notice.bank_unit_id, 'bank')) side (unit_id, result)
    where payout.status = 'paid' and payout.paid_at is not null`,
  reply: `select deadline.owner_unit_id as unit_id, deadline.matter_id, deadline.deadline_id as item, deadline.due_at as at, deadline.rule_id as step,
      case when deadline.status = 'overdue' then 'unanswered' when deadline.closed_at <= deadline.due_at then 'replied' else 'replied-late' end as result, 1::numeric as value
    from deadlines deadline where deadline.matter_id like 'recommendation/%' and deadline.rule_id ~ '^(JCJ-(08|13|15|16)|ADM-10)'
      and (deadline.status = 'overdue' or (deadline.status = 'closed' and deadline.closed_reason = '已书面回复'))`,
  bounce: `select bounced.unit_id, known.matter_id, bounced.item, known.acted_at as at, bounced.step, bounced.result, 1::numeric as value
    from folded_matters known, lateral (
      select sent_back ->> 'unitId' as unit_id, place::text as item, sent_back ->> 'reason' as step, 'referral' as result
      from jsonb_array_elements(known.state -> 'returns') with ordinality returned (sent_back, place)) bounced
    where known.area = 'referral' and jsonb_typeof(known.state -> 'returns') = 'array'
    union all
    select notice.bank_unit_id, 'restitution/' || notice.restitution_id, payout.notice_id || '/' || payout.line_no, payout.prepared_at, coalesce(payout.bounced_reason, ''), 'payout', 1::numeric
    from restitution_payouts payout join restitution_notices notice on notice.notice_id = payout.notice_id where payout.status = 'bounced'`,
  lost: `select known.handler_unit_id as unit_id, 'case/' || known.case_id as matter_id, known.case_number as item, known.reported_at as at, ${YEAR} as step,
      'police' as result, known.loss_fen::numeric as value from cases known`,
  recovered: `select known.handler_unit_id as unit_id, 'restitution/' || returned.restitution_id as matter_id, notice.notice_id || '/' || payout.line_no as item,
      known.reported_at as at, ${YEAR} as step, 'police' as result, payout.amount_fen::numeric as value
    from restitution_payouts payout join restitution_notices notice on notice.notice_id = payout.notice_id
      join restitutions returned on returned.restitution_id = notice.restitution_id join cases known on known.case_id = returned.case_id
    where payout.status = 'paid'`,
  concluded: `select concluded.unit_id, concluded.matter_id, concluded.item, concluded.at, ${yearOf('concluded.at')} as step,
      'concluded' as result, concluded.concluded_fen as value from ${CONCLUSIONS} concluded`,
  reclaimed: `select concluded.unit_id, concluded.matter_id, concluded.item, concluded.at, ${yearOf('concluded.at')} as step, side.result, side.value
    from ${CONCLUSIONS} concluded,
      lateral (values ('by-police', concluded.police_fen), ('by-procuratorate', concluded.procuratorate_fen)) side (result, value)
    where side.value > 0`,
};
