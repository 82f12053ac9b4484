import type { EntityManager } from 'typeorm';
import type { Scope } from '#domain/agency/permission';
import { visible } from '#persistence/visibility/visible';

interface DisputedFreeze {
  readonly itemKey: string;
  readonly caseId: string;
  readonly authorityUnitId: string;
  readonly status: string;
  readonly frozenFen: string;
  readonly endsAt: string | null;
}

export interface DisputeRow {
  readonly accountKey: string;
  readonly bankUnitId: string;
  readonly accountTail: string | null;
  readonly freezes: readonly DisputedFreeze[];
  readonly namedUnitId: string | null;
  readonly namedAt: string | null;
  readonly returns: readonly {
    readonly restitutionId: string;
    readonly caseNumber: string;
    readonly handlerUnitId: string;
    readonly reportedAt: string | null;
  }[];
}

/** A screen of accounts; who has more disputes than these has to decide some. */
const MOST = 200;

/** Accounts that several units have frozen (RST-17), for the units concerned and for whoever stands above them. */
export class DisputeReadModel {
  /** Of the units given at least one has frozen the account; returns are named as far as they may be seen. */
  disputes(manager: EntityManager, unitIds: readonly string[], scope: Scope | undefined): Promise<DisputeRow[]> {
    const may = visible(`('restitution/' || known.restitution_id)`, scope, 3);
    return manager.query(
      `with living as (
         select value ->> 'accountKey' as account, substr(key, 8) as item, value from facts
         where key like 'freeze:%' and value ->> 'status' in ('frozen', 'queued')
       ), disputed as (
         select account, min(value ->> 'bankUnitId') as bank, (array_agg(item order by item))[1] as first,
           jsonb_agg(jsonb_build_object('itemKey', item, 'caseId', value ->> 'caseId', 'authorityUnitId', value ->> 'authorityUnitId',
             'status', value ->> 'status', 'frozenFen', value ->> 'frozenFen', 'endsAt', value ->> 'endsAt') order by item) as freezes
         from living group by account
         having count(distinct value ->> 'authorityUnitId') > 1 and bool_or(value ->> 'authorityUnitId' = any($1))
         order by account limit $2
       )
       select disputed.account as "accountKey", disputed.bank as "bankUnitId", disputed.freezes,
         named.value ->> 'unitId' as "namedUnitId", named.value ->> 'at' as "namedAt",
         (select right(subject.value ->> 'accountNumber', 4) from freeze_items item
            join subject_values subject on subject.subject_id = item.row_id
          where item.order_id || '/' || item.item_no = disputed.first) as "accountTail",
         (select coalesce(jsonb_agg(jsonb_build_object('restitutionId', known.restitution_id, 'caseNumber', known.case_number,
             'handlerUnitId', known.handler_unit_id, 'reportedAt', known.disputes -> disputed.account ->> 'reportedAt') order by known.opened_at), '[]')
          from restitutions known
          where known.case_id in (select one ->> 'caseId' from jsonb_array_elements(disputed.freezes) one) and ${may.sql}) as returns
       from disputed left join facts named on named.key = 'named-unit:' || disputed.account
       order by named.value is not null, disputed.account`,
      [unitIds, MOST, ...may.values],
    );
  }
}
