import { Button, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { police } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import type { ShareLine } from '../../api/restitution-types';
import { List } from '../../parts/list';
import { Money } from '../../parts/money';
import { FreezeItem } from './freeze-item';
import { ShareOpenedDrawer } from './share-opened';
import { State } from './state';
import { LINE_STATUS } from './words';

/** Every share of a plan, to the fen, each opened down to its source transfers. */
export function Shares({ restitutionId, version }: { restitutionId: string; version: number }) {
  const list = useList<ShareLine>(['shares', restitutionId, version], (cursor) =>
    police.GET('/restitutions/{restitutionId}/plans/{version}/shares', {
      params: { path: { restitutionId, version: version as never }, query: cursorQuery(cursor) },
    }),
  );
  const [opened, setOpened] = useState<ShareLine | undefined>();
  return (
    <>
      <List
        list={list}
        label="各人份额"
        rowKey={({ lineNo }) => String(lineNo)}
        columns={columns(setOpened)}
        onOpen={setOpened}
        height={360}
        empty={<p className="hint">本方案没有份额。</p>}
      />
      {opened && (
        <ShareOpenedDrawer
          restitutionId={restitutionId}
          version={version}
          share={opened}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  );
}

const columns = (onOpen: (share: ShareLine) => void): TableColumnsType<ShareLine> => [
  { title: '序号', width: 64, align: 'right', dataIndex: 'lineNo' },
  { title: '被害人', width: 150, dataIndex: 'name', ellipsis: true },
  { title: '返还金额(元)', width: 150, align: 'right', render: (_, { amountFen }) => <Money fen={amountFen} strong /> },
  { title: '银行', width: 190, dataIndex: 'bankName', ellipsis: true },
  { title: '冻结文书', width: 250, render: (_, share) => <FreezeItem item={share} /> },
  { title: '办理', width: 130, render: (_, { status }) => <State words={LINE_STATUS} status={status} /> },
  {
    title: '',
    width: 90,
    render: (_, share) => (
      <Button size="small" onClick={() => onOpen(share)}>
        看来历
      </Button>
    ),
  },
];
