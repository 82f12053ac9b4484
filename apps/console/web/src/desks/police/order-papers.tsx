import { police } from '../../api/client';
import { useOne } from '../../api/read';
import { FollowingPapers } from '../../parts/following-papers';

const TITLES = {
  'stop-payment-again': '再次紧急止付指令',
  'stop-payment-lift': '解除紧急止付通知书',
  'stop-payment-withdrawal': '撤回紧急止付通知书',
} as const;

/** Each second stop, each lift and each withdrawal has its own paper. */
export function OrderPapers({ orderId }: { orderId: string }) {
  const { data } = useOne(['order', orderId, 'papers'], () =>
    police.GET('/stop-payment-orders/{orderId}/papers', { params: { path: { orderId } } }),
  );
  const papers = (data?.items ?? []).map(({ kind, itemNos, ...one }) => ({
    ...one,
    title: `${TITLES[kind]}（序号 ${itemNos.join('、')}）`,
  }));
  return <FollowingPapers papers={papers} address={`/api/stop-payment-orders/${orderId}/papers`} />;
}
