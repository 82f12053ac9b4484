import type { EntityManager } from 'typeorm';

/** The letter of cooperation that goes with an order; without number and state until the order goes out. */
export interface FreezeLetter {
  readonly assistanceId: string;
  readonly toUnitId: string;
  readonly number: string | null;
  readonly status: string | null;
}

export class FreezeLetterReadModel {
  async ofOrder(manager: EntityManager, orderId: string): Promise<FreezeLetter | undefined> {
    const [row]: FreezeLetter[] = await manager.query(
      `select known.state #>> '{cooperation,assistanceId}' as "assistanceId", known.state #>> '{cooperation,toUnitId}' as "toUnitId",
         letter.number, letter.state ->> 'status' as status
       from freeze_orders known
       left join folded_matters letter on letter.matter_id = 'assistance/' || (known.state #>> '{cooperation,assistanceId}')
       where known.order_id = $1 and known.state ? 'cooperation'`,
      [orderId],
    );
    return row;
  }
}
