import { police } from '../../api/client';
import { useOne } from '../../api/read';
import { FollowingPapers } from '../../parts/following-papers';

const TITLES = { renewal: '继续冻结财产通知书', release: '协助解除冻结财产通知书' } as const;

/** Each renewal and each release has its own paper. */
export function FreezePapers({ orderId }: { orderId: string }) {
  const { data } = useOne(['freeze', orderId, 'papers'], () =>
    police.GET('/freeze-orders/{orderId}/papers', { params: { path: { orderId } } }),
  );
  const papers = (data?.items ?? []).map(({ kind, number, ...one }) => ({
    ...one,
    title: `${TITLES[kind]}　${number}`,
  }));
  return <FollowingPapers papers={papers} address={`/api/freeze-orders/${orderId}/papers`} />;
}
