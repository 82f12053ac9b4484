import type { FreezeOrderEvent } from '#domain/freeze-order/freeze-order';

/** What the bank holds is released; what it has not answered for is taken back. */
export function releaseWords({
  items,
  withdrawn,
  reason,
}: Pick<Extract<FreezeOrderEvent, { event: 'ReleaseOrdered' }>, 'items' | 'withdrawn' | 'reason'>): string {
  const parts = [
    ...(items.length > 0 ? [`请立即解除 ${items.length} 个账户的冻结、轮候冻结并反馈解除时点。`] : []),
    ...(withdrawn.length > 0
      ? [`${withdrawn.length} 个账户的冻结通知已撤回：尚未办理的不再办理，已经冻结的立即解除。`]
      : []),
  ];
  return `${parts.join('')}原因：${reason}`;
}
