import { Button } from 'antd';
import { useState } from 'react';
import { shortTime } from '../time/format';
import { Paper } from './paper';

interface FollowingPaper {
  readonly actNumber: number;
  readonly title: string;
  readonly issuedAt: string;
}

/** The notices that followed the first paper of an order: each has its own act and its own page. */
export function FollowingPapers({ papers, address }: { papers: readonly FollowingPaper[]; address: string }) {
  const [shown, setShown] = useState<number | undefined>();
  const paper = papers.find(({ actNumber }) => actNumber === shown);
  if (papers.length === 0) return null;
  return (
    <div className="toolbar">
      <span>后续文书</span>
      {papers.map(({ actNumber, title, issuedAt }) => (
        <Button key={actNumber} size="small" onClick={() => setShown(actNumber)}>
          {title}　{shortTime(issuedAt)}
        </Button>
      ))}
      <Paper
        title={paper?.title ?? ''}
        address={`${address}/${shown ?? ''}`}
        open={paper !== undefined}
        onClose={() => setShown(undefined)}
      />
    </div>
  );
}
