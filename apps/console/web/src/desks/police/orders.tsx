import { Segmented } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { police } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import type { OrderLine } from '../../api/types';
import { List } from '../../parts/list';
import { Nothing, Page } from '../../parts/page';
import { useSession } from '../../shell/officer';
import { useLegalMinute } from '../../time/legal-clock';
import { orderColumns, urgencyClass } from './order-table';

type State = 'waiting' | 'held' | 'ended';
const STATES: readonly { value: State; label: string; empty: string }[] = [
  { value: 'waiting', label: '待反馈', empty: '没有等待银行反馈的指令' },
  { value: 'held', label: '止付中', empty: '没有正在止付的指令' },
  { value: 'ended', label: '已办结', empty: '还没有办结的指令' },
];

/** Orders of the unit by what they wait for. */
export function Orders() {
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const { desk } = useSession();
  const now = useLegalMinute();
  const state = STATES.find(({ value }) => value === search.get('state'))?.value ?? 'waiting';
  const list = useList<OrderLine>(['orders', state], (cursor) =>
    police.GET('/stop-payment-orders', { params: { query: { ...cursorQuery(cursor), state } } }),
  );
  return (
    <Page
      title="止付指令"
      filled
      actions={
        <Segmented<State>
          aria-label="状态"
          value={state}
          options={STATES.map(({ value, label }) => ({ value, label }))}
          onChange={(value) => setSearch({ state: value })}
        />
      }
    >
      <List
        list={list}
        label="止付指令"
        rowKey={({ orderId }) => orderId}
        columns={orderColumns({ withCase: desk !== 'regulator' })}
        rowClass={(order) => urgencyClass(order, now)}
        onOpen={({ orderId }) => void navigate(`/stop-payment-orders/${orderId}`)}
        empty={
          <Nothing title={STATES.find(({ value }) => value === state)?.empty ?? ''} advice="变化会自动出现在这里。" />
        }
      />
    </Page>
  );
}
