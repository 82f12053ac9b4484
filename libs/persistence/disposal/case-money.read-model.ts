import type { EntityManager } from 'typeorm';

export interface FrozenMoney {
  readonly itemKey: string;
  readonly orderNumber: string | null;
  readonly bankUnitId: string;
  readonly value: Readonly<Record<string, unknown>> | null;
  readonly status: string;
  readonly frozenFen: string;
  readonly endsAt: string | null;
}

export interface ReturnedMoney {
  readonly itemKey: string;
  readonly to: string | null;
  readonly amountFen: string;
  readonly at: Date;
}

/** The money of a case as its courts see it: what is frozen where, and what has gone back to whom by plans of the police. */
export class CaseMoneyReadModel {
  /** A case is known to a unit that has a part in one of its matters; any other case is not there. */
  async caseFor(
    manager: EntityManager,
    caseNumber: string,
    unitId: string,
  ): Promise<{ caseId: string; caseNumber: string; handlerUnitId: string } | undefined> {
    const [row]: { caseId: string; caseNumber: string; handlerUnitId: string }[] = await manager.query(
      `select known.case_id as "caseId", known.case_number as "caseNumber", known.handler_unit_id as "handlerUnitId"
       from cases known where known.case_number = $1 and exists (
         select 1 from matter_heads head join matter_parties party on party.matter_id = head.matter_id
         where head.case_id = known.case_id and party.unit_id = $2 and party.until is null)`,
      [caseNumber, unitId],
    );
    return row;
  }

  frozen(manager: EntityManager, caseId: string): Promise<FrozenMoney[]> {
    return manager.query(
      `select known."itemKey", orders.order_number as "orderNumber", known.value ->> 'bankUnitId' as "bankUnitId", subject.value,
         known.value ->> 'status' as status, known.value ->> 'frozenFen' as "frozenFen", known.value ->> 'endsAt' as "endsAt"
       from (select substr(key, 8) as "itemKey", value from facts where key like 'freeze:%' and value ->> 'caseId' = $1) known
       left join freeze_orders orders on orders.order_id = split_part(known."itemKey", '/', 1)
       left join freeze_items item on item.order_id = split_part(known."itemKey", '/', 1) and item.item_no::text = split_part(known."itemKey", '/', 2)
       left join subject_values subject on subject.subject_id = item.row_id
       order by known."itemKey" limit 5000`,
      [caseId],
    );
  }

  returned(manager: EntityManager, caseId: string): Promise<ReturnedMoney[]> {
    return manager.query(
      `select payout.item_key as "itemKey", subject.value ->> 'name' as "to", payout.amount_fen as "amountFen",
         coalesce(payout.paid_at, payout.prepared_at) as at
       from restitution_payouts payout join restitution_claims claim on claim.claim_id = payout.claim_id
       join restitutions known on known.restitution_id = claim.restitution_id
       join subject_values subject on subject.subject_id = claim.subject_id
       where known.case_id = $1 and payout.status = 'paid' order by at, payout.notice_id, payout.line_no limit 5000`,
      [caseId],
    );
  }
}
