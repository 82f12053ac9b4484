import type { EntityManager } from 'typeorm';

/** How people name one account of a freeze: the number of its order, and its place in it. */
export class FreezeItemNamesReadModel {
  async of(manager: EntityManager, itemKeys: readonly string[]): Promise<(itemKey: string) => string> {
    const places = new Map(itemKeys.map((itemKey) => [itemKey, placeOf(itemKey)]));
    const orderIds = [...new Set([...places.values()].map(({ orderId }) => orderId))];
    const rows: { orderId: string; orderNumber: string }[] = await manager.query(
      'select order_id as "orderId", order_number as "orderNumber" from freeze_orders where order_id = any($1)',
      [orderIds],
    );
    const numbers = new Map(rows.map(({ orderId, orderNumber }) => [orderId, orderNumber]));
    return (itemKey) => {
      const { orderId, itemNo } = places.get(itemKey) ?? placeOf(itemKey);
      return `${numbers.get(orderId) ?? '冻结文书'} 第 ${itemNo} 项`;
    };
  }
}

function placeOf(itemKey: string): { readonly orderId: string; readonly itemNo: string } {
  const cut = itemKey.lastIndexOf('/');
  return { orderId: itemKey.slice(0, cut), itemNo: itemKey.slice(cut + 1) };
}
