import { Button, Segmented, type TableColumnsType } from 'antd';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { police } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import type { BankReportLine } from '../../api/types';
import { TimeLeft } from '../../parts/due';
import { List } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Money } from '../../parts/money';
import { Nothing, Page } from '../../parts/page';
import { useSession } from '../../shell/officer';
import { shortTime } from '../../time/format';
import { KIND_NAMES, stateOf } from './words';

type State = 'open' | 'settled';
const STATES: readonly { value: State; label: string; empty: string }[] = [
  { value: 'open', label: '待办', empty: '没有待办的银行报送' },
  { value: 'settled', label: '已办结', empty: '还没有办结的银行报送' },
];

/** What banks have reported by themselves; what has waited longest stands on top. */
export function BankReports() {
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const { desk } = useSession();
  const state = STATES.find(({ value }) => value === search.get('state'))?.value ?? 'open';
  const list = useList<BankReportLine>(['bank-reports', state], (cursor) =>
    police.GET('/bank-reports', { params: { query: { ...cursorQuery(cursor), state } } }),
  );
  return (
    <Page
      title={desk === 'bank' ? '主动报送' : '银行报送'}
      filled
      actions={
        <>
          <Segmented<State>
            aria-label="状态"
            value={state}
            options={STATES.map(({ value, label }) => ({ value, label }))}
            onChange={(value) => setSearch({ state: value })}
          />
          {desk === 'bank' && (
            <Button type="primary" onClick={() => void navigate('/bank-reports/new')}>
              新的报送
            </Button>
          )}
        </>
      }
    >
      <List
        list={list}
        label="银行报送"
        rowKey={({ reportId }) => reportId}
        columns={columns}
        onOpen={({ reportId }) => void navigate(`/bank-reports/${reportId}`)}
        empty={
          <Nothing
            title={STATES.find(({ value }) => value === state)?.empty ?? ''}
            advice={
              desk === 'bank'
                ? '先行止付、涉案账户、异常开卡和异常事件在这里报送反诈中心。'
                : '银行报送后会自动出现在这里。'
            }
          />
        }
      />
    </Page>
  );
}

const columns: TableColumnsType<BankReportLine> = [
  {
    title: '报送编号',
    width: 220,
    render: (_, { reportId, reportNumber }) => <Link to={`/bank-reports/${reportId}`}>{reportNumber}</Link>,
  },
  { title: '类型', width: 96, render: (_, { kind }) => KIND_NAMES[kind] },
  {
    title: '状态',
    width: 110,
    render: (_, report) => <Status tone={stateOf(report).tone}>{stateOf(report).text}</Status>,
  },
  { title: '时限', width: 130, render: (_, { dueAt }) => <TimeLeft dueAt={dueAt} /> },
  { title: '账户', width: 60, align: 'right', dataIndex: 'accounts' },
  {
    title: '止付金额(元)',
    width: 130,
    align: 'right',
    render: (_, { stoppedFen }) => (stoppedFen === undefined ? '' : <Money fen={stoppedFen} />),
  },
  { title: '报送银行', width: 180, dataIndex: 'bankName', ellipsis: true },
  { title: '受理中心', width: 180, dataIndex: 'centreName', ellipsis: true },
  { title: '报送时间', width: 116, render: (_, { filedAt }) => shortTime(filedAt) },
];
