import { Segmented, type TableColumnsType } from 'antd';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { police } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import type { QueryLine } from '../../api/types';
import { TimeLeft } from '../../parts/due';
import { List } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Nothing, Page } from '../../parts/page';
import { UnitName } from '../../parts/unit-name';
import { useSession } from '../../shell/officer';
import { shortTime } from '../../time/format';
import { QUERY_KINDS } from '../../words';
import { BankName } from '../common/bank-name';

type State = 'proposed' | 'open' | 'ended';
const STATES: readonly { value: State; label: string; empty: string }[] = [
  { value: 'proposed', label: '待批准', empty: '没有等待批准的查询' },
  { value: 'open', label: '待答复', empty: '没有等待银行答复的查询' },
  { value: 'ended', label: '已办结', empty: '还没有办结的查询' },
];

/** 协助查询 by what they wait for; a bank sees only those that have gone out to it. */
export function Queries() {
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const { desk } = useSession();
  const states = STATES.filter(({ value }) => desk !== 'bank' || value !== 'proposed');
  const state = states.find(({ value }) => value === search.get('state'))?.value ?? 'open';
  const list = useList<QueryLine>(['queries', state], (cursor) =>
    police.GET('/query-orders', { params: { query: { ...cursorQuery(cursor), state } } }),
  );
  return (
    <Page
      title="协助查询"
      filled
      actions={
        <Segmented<State>
          aria-label="状态"
          value={state}
          options={states.map(({ value, label }) => ({ value, label }))}
          onChange={(value) => setSearch({ state: value })}
        />
      }
    >
      <List
        list={list}
        label="协助查询"
        rowKey={({ orderId }) => orderId}
        columns={columnsFor(desk === 'police' || desk === 'supervisor')}
        onOpen={({ orderId }) => void navigate(`/query-orders/${orderId}`)}
        empty={
          <Nothing
            title={states.find(({ value }) => value === state)?.empty ?? ''}
            advice={desk === 'police' ? '在案件的“涉案账户”中勾选账户，点击“协助查询”。' : '变化会自动出现在这里。'}
          />
        }
      />
    </Page>
  );
}

const columnsFor = (withCase: boolean): TableColumnsType<QueryLine> => [
  { title: '答复时限', width: 130, render: (_, { answerBy }) => <TimeLeft dueAt={answerBy} /> },
  {
    title: '通知书编号',
    width: 230,
    render: (_, { orderId, orderNumber, status }) => (
      <Link to={`/query-orders/${orderId}`}>{orderNumber || (status === 'proposed' ? '待批准' : '未发出')}</Link>
    ),
  },
  { title: '查询内容', width: 110, render: (_, { kind }) => QUERY_KINDS[kind] },
  { title: '状态', width: 120, render: (_, query) => <QueryState query={query} /> },
  { title: '账户', width: 60, align: 'right', dataIndex: 'items' },
  { title: '银行 / 支付机构', width: 190, ellipsis: true, render: (_, order) => <BankName order={order} /> },
  ...(withCase
    ? ([
        {
          title: '案件',
          width: 210,
          render: (_, { caseId, caseNumber }) => <Link to={`/cases/${caseId}`}>{caseNumber}</Link>,
        },
      ] as TableColumnsType<QueryLine>)
    : []),
  {
    title: '查询单位',
    width: 170,
    ellipsis: true,
    render: (_, { issuerUnitName: name, issuerUnitShortName: shortName }) => <UnitName unit={{ name, shortName }} />,
  },
  { title: '接办', width: 90, render: (_, { takenByName }) => takenByName ?? '' },
  { title: '发出', width: 116, render: (_, { issuedAt, proposedAt }) => shortTime(issuedAt ?? proposedAt) },
];

export function QueryState({ query: { status, open, watching, endedAt } }: { query: QueryLine }) {
  if (status === 'proposed') return <Status tone="wait">待批准</Status>;
  if (status === 'refused') return <Status tone="over">未获批准</Status>;
  if (status === 'withdrawn') return <Status tone="still">已撤回呈请</Status>;
  if (open > 0) return <Status tone="wait">待答复 {open}</Status>;
  if (watching > 0) return <Status tone="good">动态查询中 {watching}</Status>;
  return <Status tone="still">{endedAt ? '已办结' : '已答复'}</Status>;
}
