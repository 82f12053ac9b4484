import { Button, Segmented, type TableColumnsType } from 'antd';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useAct } from '../../api/act';
import { bank, bodyOf, withKey } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import type { OrderLine } from '../../api/types';
import { TimeLeft } from '../../parts/due';
import { Fault } from '../../parts/fault';
import { List } from '../../parts/list';
import { Money } from '../../parts/money';
import { useNarrow } from '../../parts/narrow';
import { Nothing, Page } from '../../parts/page';
import { UnitName } from '../../parts/unit-name';
import { useSession } from '../../shell/officer';
import { shortTime } from '../../time/format';
import { useLegalMinute } from '../../time/legal-clock';
import { hopName } from '../../words';
import { OrderState, urgencyClass } from '../police/order-table';
import { FirstMark } from '../common/bank-name';
import { mayTake } from './taking';

type State = 'waiting' | 'held' | 'ended';
const STATES: readonly { value: State; label: string; empty: string }[] = [
  { value: 'waiting', label: '待反馈', empty: '没有待反馈的止付指令' },
  { value: 'held', label: '止付中', empty: '没有正在止付的账户' },
  { value: 'ended', label: '已办结', empty: '还没有办结的指令' },
];

/** The bank's queue: what must be answered first stands on top, and an order that nobody has taken says so. */
export function Queue() {
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const narrow = useNarrow();
  const now = useLegalMinute();
  const { officerId } = useSession();
  const state = STATES.find(({ value }) => value === search.get('state'))?.value ?? 'waiting';
  const list = useList<OrderLine>(['orders', state], (cursor) =>
    bank.GET('/stop-payment-orders', { params: { query: { ...cursorQuery(cursor), state } } }),
  );
  const take = useAct((orderId: string, key) =>
    bodyOf(
      bank.PUT('/stop-payment-orders/{orderId}/taking', {
        params: { path: { orderId }, header: withKey(key) },
        body: {},
      }),
    ),
  );
  const takeAndOpen = async (orderId: string): Promise<void> => {
    if (await take.send(orderId)) void navigate(`/stop-payment-orders/${orderId}`);
  };
  const columns: TableColumnsType<OrderLine> = [
    {
      title: '接办',
      width: 110,
      render: (_, order) =>
        mayTake(order, officerId, now) ? (
          <Button
            size="small"
            type={order.takenBy ? 'default' : 'primary'}
            onClick={() => void takeAndOpen(order.orderId)}
          >
            {order.takenBy ? '接替' : '接办'}
          </Button>
        ) : (
          (order.takenByName ?? '')
        ),
    },
    { title: '反馈时限', width: 120, render: (_, { answerBy }) => <TimeLeft dueAt={answerBy} /> },
    {
      title: '指令编号',
      width: 216,
      render: (_, { orderId, orderNumber }) => <Link to={`/stop-payment-orders/${orderId}`}>{orderNumber}</Link>,
    },
    {
      title: '状态',
      width: 110,
      render: (_, order) => (
        <>
          <OrderState order={order} /> <FirstMark first={order.first} />
        </>
      ),
    },
    { title: '账户', width: 52, align: 'right', dataIndex: 'items' },
    { title: '金额(元)', width: 116, align: 'right', render: (_, { amountFen }) => <Money fen={amountFen} /> },
    { title: '止付还剩', width: 112, render: (_, { nextEndsAt }) => <TimeLeft dueAt={nextEndsAt} /> },
    {
      title: '发令单位',
      width: 120,
      ellipsis: true,
      render: (_, { issuerUnitName: name, issuerUnitShortName: shortName }) => <UnitName unit={{ name, shortName }} />,
    },
    { title: '层级', width: 80, render: (_, { hop }) => hopName(hop) },
    { title: '收到', width: 118, render: (_, { issuedAt }) => shortTime(issuedAt) },
  ];
  return (
    <Page
      title="止付指令"
      filled={!narrow}
      actions={
        <Segmented<State>
          aria-label="状态"
          value={state}
          options={STATES.map(({ value, label }) => ({ value, label }))}
          onChange={(value) => setSearch({ state: value })}
        />
      }
    >
      <Fault error={take.error} onClose={take.reset} />
      <List
        list={list}
        label="止付指令"
        rowKey={({ orderId }) => orderId}
        columns={narrow ? columns.slice(0, 5) : columns}
        {...(narrow && { height: 600 })}
        rowClass={(order) => `${urgencyClass(order, now)} ${!order.takenBy && order.waiting > 0 ? 'untaken' : ''}`}
        onOpen={({ orderId }) => void navigate(`/stop-payment-orders/${orderId}`)}
        empty={
          <Nothing
            title={STATES.find(({ value }) => value === state)?.empty ?? ''}
            advice="新指令到达时会自动出现在这里，并发出提示音。"
          />
        }
      />
    </Page>
  );
}
