import type { TableColumnsType } from 'antd';
import { police } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import type { ShareLine } from '../../api/restitution-types';
import { List } from '../../parts/list';
import { Money } from '../../parts/money';
import { State } from './state';
import { LINE_STATUS } from './words';

/** Every share of a plan, to the fen. */
export function Shares({ restitutionId, version }: { restitutionId: string; version: number }) {
  const list = useList<ShareLine>(['shares', restitutionId, version], (cursor) =>
    police.GET('/restitutions/{restitutionId}/plans/{version}/shares', {
      params: { path: { restitutionId, version: version as never }, query: cursorQuery(cursor) },
    }),
  );
  return (
    <List
      list={list}
      label="各人份额"
      rowKey={({ lineNo }) => String(lineNo)}
      columns={columns}
      height={360}
      empty={<p className="hint">本方案没有份额。</p>}
    />
  );
}

const columns: TableColumnsType<ShareLine> = [
  { title: '序号', width: 64, align: 'right', dataIndex: 'lineNo' },
  { title: '被害人', width: 150, dataIndex: 'name', ellipsis: true },
  { title: '返还金额(元)', width: 150, align: 'right', render: (_, { amountFen }) => <Money fen={amountFen} strong /> },
  { title: '银行', width: 190, dataIndex: 'bankName', ellipsis: true },
  { title: '冻结文书/序号', width: 220, dataIndex: 'itemKey', ellipsis: true },
  { title: '办理', width: 130, render: (_, { status }) => <State words={LINE_STATUS} status={status} /> },
];
