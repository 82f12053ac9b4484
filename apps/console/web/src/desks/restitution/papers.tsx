import { Button } from 'antd';
import { useState } from 'react';
import type { Plan } from '../../api/restitution-types';
import { Paper } from '../../parts/paper';

/** The papers of a version, as far as they have been issued; every share as a sheet. */
export function Papers({ restitutionId, plan }: { restitutionId: string; plan: Plan }) {
  const [shown, setShown] = useState<{ sort: string; title: string } | undefined>();
  const { version, reportNumber, decisionNumber, noticePublishedAt } = plan;
  const papers = [
    { sort: 'flow', title: '涉案资金流向表', issued: true },
    { sort: 'public-notice', title: '返还公告', issued: noticePublishedAt !== undefined },
    { sort: 'report', title: '呈请返还资金报告书', issued: reportNumber !== undefined },
    { sort: 'decision', title: '冻结资金返还决定书', issued: decisionNumber !== undefined },
  ];
  const base = `/api/restitutions/${restitutionId}/plans/${version}`;
  return (
    <div className="plan-acts">
      {papers
        .filter(({ issued }) => issued)
        .map((paper) => (
          <Button key={paper.sort} onClick={() => setShown(paper)}>
            {paper.title}
          </Button>
        ))}
      <Button href={`${base}/share-sheet`}>下载返还明细（.xlsx）</Button>
      <Paper
        title={shown?.title ?? ''}
        address={`${base}/papers/${shown?.sort ?? 'flow'}`}
        open={shown !== undefined}
        onClose={() => setShown(undefined)}
      />
    </div>
  );
}
