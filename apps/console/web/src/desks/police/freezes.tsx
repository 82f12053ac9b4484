import { Segmented, type TableColumnsType } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { police } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import type { FreezeLine, HeldFreeze } from '../../api/types';
import { grouped } from '../../money';
import { TimeLeft } from '../../parts/due';
import { List } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Money } from '../../parts/money';
import { Nothing, Page } from '../../parts/page';
import { UnitName } from '../../parts/unit-name';
import { useSession } from '../../shell/officer';
import { fullTime, shortTime } from '../../time/format';
import { BankName } from '../common/bank-name';

type State = 'proposed' | 'waiting' | 'held' | 'ended';
const STATES: readonly { value: State; label: string; empty: string }[] = [
  { value: 'proposed', label: '待批准', empty: '没有等待批准的冻结' },
  { value: 'waiting', label: '待银行反馈', empty: '没有等待银行反馈的冻结' },
  { value: 'held', label: '在冻账户', empty: '没有在冻账户' },
  { value: 'ended', label: '已办结', empty: '还没有办结的冻结' },
];

/** 冻结 by what they wait for; what is held stands account by account, what ends first on top. */
export function Freezes() {
  const [search, setSearch] = useSearchParams();
  const { desk } = useSession();
  const states = STATES.filter(({ value }) => desk !== 'bank' || value !== 'proposed');
  const state = states.find(({ value }) => value === search.get('state'))?.value ?? 'waiting';
  const empty = states.find(({ value }) => value === state)?.empty ?? '';
  return (
    <Page
      title="冻结"
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
      {state === 'held' ? <HeldList empty={empty} /> : <OrderList state={state} empty={empty} />}
    </Page>
  );
}

function OrderList({ state, empty }: { state: Exclude<State, 'held'>; empty: string }) {
  const navigate = useNavigate();
  const list = useList<FreezeLine>(['freezes', state], (cursor) =>
    police.GET('/freeze-orders', { params: { query: { ...cursorQuery(cursor), state } } }),
  );
  return (
    <List
      list={list}
      label="冻结"
      rowKey={({ orderId }) => orderId}
      columns={LINE_COLUMNS}
      onOpen={({ orderId }) => void navigate(`/freeze-orders/${orderId}`)}
      empty={<Nothing title={empty} advice="变化会自动出现在这里。" />}
    />
  );
}

function HeldList({ empty }: { empty: string }) {
  const navigate = useNavigate();
  const list = useList<HeldFreeze>(['held-freezes'], (cursor) =>
    police.GET('/held-freezes', { params: { query: cursorQuery(cursor) } }),
  );
  return (
    <List
      list={list}
      label="在冻账户"
      rowKey={({ orderId, itemNo }) => `${orderId}/${itemNo}`}
      columns={HELD_COLUMNS}
      onOpen={({ orderId }) => void navigate(`/freeze-orders/${orderId}`)}
      empty={<Nothing title={empty} advice="银行反馈冻结后，账户会出现在这里，最先到期者在前。" />}
    />
  );
}

export function FreezeState({ order: { status, waiting, held, endedAt } }: { order: FreezeLine }) {
  if (status === 'proposed') return <Status tone="wait">待批准</Status>;
  if (status === 'refused') return <Status tone="over">不予批准</Status>;
  if (status === 'withdrawn') return <Status tone="still">已撤回呈请</Status>;
  if (waiting > 0) return <Status tone="wait">待银行反馈 {waiting}</Status>;
  if (held > 0) return <Status tone="good">冻结中 {held}</Status>;
  // Nothing is held and nothing is over: it waits behind another freeze, or the owner has not been told.
  return endedAt ? <Status tone="still">已办结</Status> : <Status tone="wait">轮候 / 待通知</Status>;
}

const LINE_COLUMNS: TableColumnsType<FreezeLine> = [
  { title: '状态', width: 130, render: (_, order) => <FreezeState order={order} /> },
  { title: '文号', width: 230, render: (_, { orderNumber }) => orderNumber ?? '（批准后编号）' },
  { title: '银行 / 支付机构', width: 170, ellipsis: true, render: (_, order) => <BankName order={order} /> },
  { title: '账户', width: 60, align: 'right', dataIndex: 'items' },
  { title: '冻结数额(元)', width: 130, align: 'right', render: (_, { askedFen }) => <Money fen={askedFen} /> },
  { title: '在冻(元)', width: 130, align: 'right', render: (_, { heldFen }) => <Money fen={heldFen} strong /> },
  { title: '案件', width: 230, dataIndex: 'caseNumber', ellipsis: true },
  { title: '呈请', width: 110, render: (_, { proposedAt }) => shortTime(proposedAt) },
];

const HELD_COLUMNS: TableColumnsType<HeldFreeze> = [
  { title: '还剩', width: 130, render: (_, { endsAt }) => <TimeLeft dueAt={endsAt} /> },
  { title: '到期', width: 166, render: (_, { endsAt }) => endsAt && fullTime(endsAt) },
  { title: '在冻(元)', width: 120, align: 'right', render: (_, { frozenFen }) => <Money fen={frozenFen} strong /> },
  { title: '依据数额(元)', width: 120, align: 'right', render: (_, { justifiedFen }) => <Money fen={justifiedFen} /> },
  {
    title: '银行 / 支付机构',
    width: 120,
    ellipsis: true,
    render: (_, { bankName: name, bankShortName: shortName }) => <UnitName unit={{ name, shortName }} />,
  },
  { title: '户名', width: 140, dataIndex: 'accountName', ellipsis: true },
  {
    title: '账号',
    width: 212,
    render: (_, { accountNumber }) => <span className="number">{grouped(accountNumber)}</span>,
  },
  { title: '文号', width: 220, dataIndex: 'orderNumber', ellipsis: true },
];
