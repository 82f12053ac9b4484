import { type TableColumnsType, Tag } from 'antd';
import { Link, useNavigate } from 'react-router';
import { supervisor } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import type { Interrupted } from '../../api/types';
import { List } from '../../parts/list';
import { Nothing, Page } from '../../parts/page';
import { fullTime } from '../../time/format';

const columns: TableColumnsType<Interrupted> = [
  {
    title: '账户',
    width: 240,
    render: (_, { accountName, accountNumber }) => (
      <>
        <div>{accountName}</div>
        <div className="number">{accountNumber}</div>
      </>
    ),
  },
  { title: '银行', width: 150, dataIndex: 'bankName' },
  { title: '办案单位', width: 160, dataIndex: 'handlerUnitName' },
  {
    title: '案件',
    width: 210,
    render: (_, { caseId, caseNumber }) => <Link to={`/cases/${caseId}`}>{caseNumber}</Link>,
  },
  {
    title: '脱控时段',
    render: (_, { interruptions }) =>
      interruptions.map(({ from, to }) => (
        <div key={from}>
          {fullTime(from)} 起，{to ? `至 ${fullTime(to)}` : <Tag color="red">至今无人控制</Tag>}
        </div>
      )),
  },
];

/** 控制连续性: stops and freezes that lapsed into a gap, over all cases; a gap of a second shows. */
export function Interruptions() {
  const navigate = useNavigate();
  const list = useList<Interrupted>(['interruptions'], (cursor) =>
    supervisor.GET('/interruptions', { params: { query: cursorQuery(cursor) } }),
  );
  return (
    <Page title="控制连续性" note="止付、冻结到期自动解除后，没有接上新的止付或冻结的账户；依令解除的不在此列" filled>
      <List
        list={list}
        label="脱控账户"
        rowKey={({ matterId }) => matterId}
        columns={columns}
        onOpen={({ matterId }) => void navigate(`/matters/${matterId}`)}
        empty={<Nothing title="没有脱控的账户" advice="止付或冻结到期而没有接上的，会自动出现在这里。" />}
      />
    </Page>
  );
}
