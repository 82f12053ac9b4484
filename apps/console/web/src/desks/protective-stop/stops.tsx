import { Button, Segmented, type TableColumnsType } from 'antd';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { police } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import type { ProtectiveLine } from '../../api/types';
import { TimeLeft } from '../../parts/due';
import { List } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Nothing, Page } from '../../parts/page';
import { useSession } from '../../shell/officer';
import { shortTime } from '../../time/format';
import { BASIS_NAMES, CLOCKS, STAGES } from './words';

type State = 'open' | 'over';
const STATES: readonly { value: State; label: string; empty: string }[] = [
  { value: 'open', label: '在办', empty: '没有在办的保护性止付' },
  { value: 'over', label: '已结束', empty: '还没有结束的保护性止付' },
];

/** Whose own accounts are being protected, and what is waited for. */
export function ProtectiveStops() {
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const { desk } = useSession();
  const state = STATES.find(({ value }) => value === search.get('state'))?.value ?? 'open';
  const list = useList<ProtectiveLine>(['protective-stops', state], (cursor) =>
    police.GET('/protective-stops', { params: { query: { ...cursorQuery(cursor), state } } }),
  );
  return (
    <Page
      title="保护性止付"
      filled
      actions={
        <>
          <Segmented<State>
            aria-label="状态"
            value={state}
            options={STATES.map(({ value, label }) => ({ value, label }))}
            onChange={(value) => setSearch({ state: value })}
          />
          {desk === 'police' && (
            <Button type="primary" onClick={() => void navigate('/protective-stops/new')}>
              发出保护性止付
            </Button>
          )}
        </>
      }
    >
      <List
        list={list}
        label="保护性止付"
        rowKey={({ stopId }) => stopId}
        columns={columns}
        onOpen={({ stopId }) => void navigate(`/protective-stops/${stopId}`)}
        empty={
          <Nothing
            title={STATES.find(({ value }) => value === state)?.empty ?? ''}
            advice="对正在受骗的潜在受害人，由反诈中心对其本人账户保护性止付。"
          />
        }
      />
    </Page>
  );
}

const columns: TableColumnsType<ProtectiveLine> = [
  {
    title: '编号',
    width: 220,
    render: (_, { stopId, stopNumber }) => <Link to={`/protective-stops/${stopId}`}>{stopNumber}</Link>,
  },
  {
    title: '状态',
    width: 110,
    render: (_, { stage }) => <Status tone={STAGES[stage].tone}>{STAGES[stage].text}</Status>,
  },
  {
    title: '最近时限',
    width: 210,
    render: (_, { dueAt, dueRule }) => (
      <>
        {CLOCKS[dueRule ?? '']} <TimeLeft dueAt={dueAt} />
      </>
    ),
  },
  { title: '账户', width: 60, align: 'right', dataIndex: 'accounts' },
  { title: '依据', width: 100, render: (_, { basis }) => BASIS_NAMES[basis] },
  { title: '时长', width: 90, render: (_, { hours }) => `${hours} 小时` },
  { title: '银行', width: 180, dataIndex: 'bankName', ellipsis: true },
  { title: '反诈中心', width: 180, dataIndex: 'centreName', ellipsis: true },
  { title: '发出', width: 116, render: (_, { orderedAt }) => shortTime(orderedAt) },
];
