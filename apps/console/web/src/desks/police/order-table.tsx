import type { TableColumnsType } from 'antd';
import { Link, useNavigate } from 'react-router';
import type { OrderLine } from '../../api/types';
import { TimeLeft } from '../../parts/due';
import { List, type Paged } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Money } from '../../parts/money';
import { shortTime } from '../../time/format';
import { useLegalMinute } from '../../time/legal-clock';
import { leftOf } from '../../time/left';
import { hopName } from '../../words';
import { BankName } from '../common/bank-name';

/** What an order waits for, in one word. */
export function OrderState({
  order: { waiting, held, items },
}: {
  order: Pick<OrderLine, 'waiting' | 'held' | 'items'>;
}) {
  if (waiting > 0) return <Status tone="wait">{waiting === items ? '待反馈' : `待反馈 ${waiting}`}</Status>;
  return held > 0 ? <Status tone="good">止付中 {held}</Status> : <Status tone="still">已办结</Status>;
}

const urgentAt = ({ answerBy, nextEndsAt }: OrderLine): string | undefined =>
  [answerBy, nextEndsAt].filter((at) => at !== undefined).sort()[0];

export function orderColumns({ withCase }: { withCase: boolean }): TableColumnsType<OrderLine> {
  return [
    {
      title: '指令编号',
      width: 216,
      render: (_, { orderId, orderNumber }) => <Link to={`/stop-payment-orders/${orderId}`}>{orderNumber}</Link>,
    },
    {
      title: '银行 / 支付机构',
      width: 132,
      ellipsis: true,
      render: (_, order) => <BankName order={{ ...order, byHand: false }} />,
    },
    { title: '状态', width: 98, render: (_, order) => <OrderState order={order} /> },
    { title: '反馈时限', width: 136, render: (_, { answerBy }) => <TimeLeft dueAt={answerBy} /> },
    { title: '止付还剩', width: 106, render: (_, { nextEndsAt }) => <TimeLeft dueAt={nextEndsAt} /> },
    { title: '账户', width: 50, align: 'right', dataIndex: 'items' },
    { title: '指令金额(元)', width: 114, align: 'right', render: (_, { amountFen }) => <Money fen={amountFen} /> },
    {
      title: '止付中(元)',
      width: 114,
      align: 'right',
      render: (_, { heldFen }) => <Money fen={heldFen} strong={heldFen !== '0'} />,
    },
    {
      title: '接办',
      width: 98,
      render: (_, order) => <Hand order={order} />,
    },
    { title: '发出', width: 106, render: (_, { issuedAt }) => shortTime(issuedAt) },
    { title: '层级', width: 84, render: (_, { hop }) => hopName(hop) },
    ...(withCase ? [CASE] : []),
  ];
}

/** In whose hands it lies at the bank, or that it went there on paper. */
function Hand({ order: { takenByName, waiting, byHand } }: { order: OrderLine }) {
  if (takenByName) return <>{takenByName}</>;
  if (byHand) return <Status tone="wait">纸质送达</Status>;
  return waiting > 0 ? <span className="left left-soon">未接办</span> : <span className="faint">—</span>;
}

const CASE: TableColumnsType<OrderLine>[number] = {
  title: '案号',
  width: 230,
  render: (_, { caseId, caseNumber }) => <Link to={`/cases/${caseId}`}>{caseNumber}</Link>,
};

const still = (rows: readonly OrderLine[]): Paged<OrderLine> => ({
  rows,
  isLoading: false,
  error: undefined,
  hasMore: false,
  isFetchingMore: false,
  more: () => undefined,
  retry: () => undefined,
});

export function OrderTable({ orders, withCase }: { orders: readonly OrderLine[]; withCase: boolean }) {
  const navigate = useNavigate();
  const now = useLegalMinute();
  const sorted = [...orders].sort((a, b) => (urgentAt(a) ?? '9').localeCompare(urgentAt(b) ?? '9'));
  return (
    <List
      list={still(sorted)}
      label="止付指令"
      rowKey={({ orderId }) => orderId}
      columns={orderColumns({ withCase })}
      height={420}
      rowClass={(order) => urgencyClass(order, now)}
      onOpen={({ orderId }) => void navigate(`/stop-payment-orders/${orderId}`)}
      empty={null}
    />
  );
}

export function urgencyClass(order: OrderLine, now: number): string {
  const dueAt = urgentAt(order);
  return dueAt ? `urgency-${leftOf({ dueAt }, now).urgency}` : '';
}
