import { Link } from 'react-router';

/** A freeze is named by its order and the number of the account in it; the order's key is nothing for people to read. */
export function placeOf(itemKey: string): { orderId: string; itemNo: number } {
  const cut = itemKey.lastIndexOf('/');
  return { orderId: itemKey.slice(0, cut), itemNo: Number(itemKey.slice(cut + 1)) };
}

export const FreezeItem = ({ item: { itemKey, itemName } }: { item: { itemKey: string; itemName: string } }) => (
  <Link to={`/freeze-orders/${placeOf(itemKey).orderId}`}>{itemName}</Link>
);
