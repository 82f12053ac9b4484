import type { EntityManager } from 'typeorm';
import { fromWire } from '#contracts/shared/wire';
import type { Complaint } from '#domain/complaint/complaint';

export interface AccountValue {
  readonly accountName?: string;
  readonly accountNumber?: string;
}

export interface ComplainedAccount {
  readonly itemNo: number;
  readonly value: AccountValue | null;
}

export interface FrozenAccount extends ComplainedAccount {
  readonly orderId: string;
}

export interface NumberedComplaint {
  readonly matterId: string;
  readonly state: Complaint;
  readonly dueAt: Date | null;
}

/** What is read of complaints beside their folded rows. */
export class ComplaintReadModel {
  accounts(manager: EntityManager, orderId: string, itemNos: readonly number[]): Promise<ComplainedAccount[]> {
    return manager.query(
      `select item.item_no as "itemNo", subject.value from freeze_items item
       join subject_values subject on subject.subject_id = item.row_id
       where item.order_id = $1 and item.item_no = any($2::int[]) order by item.item_no`,
      [orderId, itemNos],
    );
  }

  /** The newest freeze of an account that is held or queued; else the newest that has ended. */
  async frozenBy(manager: EntityManager, accountLookup: string): Promise<FrozenAccount | undefined> {
    const [row]: FrozenAccount[] = await manager.query(
      `select item.order_id as "orderId", item.item_no as "itemNo", subject.value from freeze_items item
       join freeze_orders orders on orders.order_id = item.order_id and orders.status = 'issued'
       join subject_values subject on subject.subject_id = item.row_id
       where subject.lookup @> array[$1::text] and item.status in ('frozen', 'queued', 'released', 'lapsed')
       order by item.status in ('frozen', 'queued') desc, orders.issued_at desc limit 1`,
      [accountLookup],
    );
    return row;
  }

  async byNumber(manager: EntityManager, number: string): Promise<NumberedComplaint | undefined> {
    const [row]: NumberedComplaint[] = await manager.query(
      `select known.matter_id as "matterId", known.state,
         (select min(due_at) from deadlines where deadlines.matter_id = known.matter_id and status in ('open', 'overdue')) as "dueAt"
       from folded_matters known where area = 'complaint' and number = $1`,
      [number],
    );
    return row && { ...row, state: fromWire(row.state as never) };
  }
}
