import { Button } from 'antd';
import { useState } from 'react';
import { police } from '../../api/client';
import { useOne } from '../../api/read';
import { Paper } from '../../parts/paper';
import { shortTime } from '../../time/format';

const TITLES = { renewal: '继续冻结财产通知书', release: '协助解除冻结财产通知书' } as const;

/** The notices that followed the first one: each renewal and each release has its own paper. */
export function FreezePapers({ orderId }: { orderId: string }) {
  const { data } = useOne(['freeze', orderId, 'papers'], () =>
    police.GET('/freeze-orders/{orderId}/papers', { params: { path: { orderId } } }),
  );
  const [shown, setShown] = useState<number | undefined>();
  const papers = data?.items ?? [];
  const paper = papers.find(({ actNumber }) => actNumber === shown);
  if (papers.length === 0) return null;
  return (
    <div className="toolbar">
      <span>后续文书</span>
      {papers.map(({ actNumber, kind, number, issuedAt }) => (
        <Button key={actNumber} size="small" onClick={() => setShown(actNumber)}>
          {TITLES[kind]}　{number}　{shortTime(issuedAt)}
        </Button>
      ))}
      <Paper
        title={paper ? `${TITLES[paper.kind]}　${paper.number}` : ''}
        address={`/api/freeze-orders/${orderId}/papers/${shown ?? ''}`}
        open={paper !== undefined}
        onClose={() => setShown(undefined)}
      />
    </div>
  );
}
