import { Button, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { police } from '../../api/client';
import { useOne } from '../../api/read';
import type { OrderItem, OrderView } from '../../api/types';
import { grouped } from '../../money';
import { Due, TimeLeft } from '../../parts/due';
import { Fault } from '../../parts/fault';
import { List, Loading } from '../../parts/list';
import { Money } from '../../parts/money';
import { Page } from '../../parts/page';
import { Paper } from '../../parts/paper';
import { Timeline } from '../../parts/timeline';
import { useWhy } from '../../parts/why';
import { useSession } from '../../shell/officer';
import { fullTime, shortTime } from '../../time/format';
import { hopName } from '../../words';
import { AnswerGrid } from '../bank/answer-grid';
import { Answered } from '../bank/answered';
import { LiftGrid } from '../bank/lift-grid';
import { TagStrip } from '../risk-tag/strip';
import { ItemResult } from '../common/item-result';
import { PaperDelivery, PaperMark, usePaperItems } from '../common/paper-delivery';
import { FreezeBefore } from './freeze-before';
import { OrderActs } from './order-acts';
import { OrderPapers } from './order-papers';
import { OrderState } from './order-table';

/** One order: what the bank was told, what it answered item by item, and how long each stop still holds. */
export function Order() {
  const { orderId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['order', orderId], () =>
    police.GET('/stop-payment-orders/{orderId}', { params: { path: { orderId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data) {
    return (
      <Page title="止付指令">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  return <OneOrder order={data} />;
}

function OneOrder({ order }: { order: OrderView }) {
  const { desk } = useSession();
  const [search, setSearch] = useSearchParams();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const mayAct = desk === 'police';
  const { orderId, orderNumber, itemList } = order;
  const why = useWhy();
  const matterId = `stop-payment-order/${orderId}`;
  const onPaper = usePaperItems(matterId);
  const items = itemList.filter(({ itemNo }) => chosen.includes(String(itemNo)));
  return (
    <Page
      title={orderNumber}
      note={<OrderHead order={order} />}
      actions={
        <>
          {order.answerBy && <AnswerClock order={order} />}
          {desk !== 'regulator' && <Link to={`/cases/${order.caseId}`}>{order.caseNumber}</Link>}
          {desk === 'supervisor' && <Link to={`/matters/stop-payment-order/${orderId}`}>导出记录</Link>}
          <Button onClick={() => setSearch({ document: '1' })}>打印指令</Button>
        </>
      }
    >
      {mayAct && <ClocksOfCase caseId={order.caseId} />}
      <PaperDelivery matterId={matterId} caseId={order.caseId} title={`${orderNumber} 紧急止付`}>
        <FromPaper order={order} />
      </PaperDelivery>
      <TagStrip matterId={matterId} accounts={itemList} bankCode={order.bankCode} />
      <OrderPapers orderId={orderId} />
      {mayAct && <OrderActs order={order} items={items} onDone={() => setChosen([])} />}
      <List
        list={{
          rows: itemList,
          isLoading: false,
          error: undefined,
          hasMore: false,
          isFetchingMore: false,
          more: () => undefined,
          retry: () => undefined,
        }}
        label="指令账户"
        rowKey={({ itemNo }) => String(itemNo)}
        columns={itemColumns((deadlineId) => why.open({ matterId, deadlineId }), onPaper)}
        height={460}
        {...(mayAct && { chosen, onChoose: setChosen })}
        empty={null}
      />
      <h2>办理记录</h2>
      <Timeline matterId={matterId} />
      <Paper
        title={`紧急止付指令　${orderNumber}`}
        address={`/api/stop-payment-orders/${orderId}/document`}
        open={search.get('document') === '1'}
        onClose={() => setSearch({})}
      />
    </Page>
  );
}

/** The bank's own tables, filled in from its paper. */
function FromPaper({ order }: { order: OrderView }) {
  const { orderId, itemList } = order;
  const waiting = itemList.filter((item) => item.waiting === 'first-stop' || item.waiting === 'second-stop');
  const lifting = itemList.filter((item) => item.waiting === 'lift');
  const answered = itemList.filter(({ status }) => status !== 'ordered');
  return (
    <>
      {waiting.length > 0 && <AnswerGrid orderId={orderId} items={waiting} />}
      {lifting.length > 0 && <LiftGrid orderId={orderId} items={lifting} />}
      {waiting.length + lifting.length === 0 && <Answered order={order} items={answered} />}
    </>
  );
}

/** The end of the stop beside the days of the filing: what binds is the earlier. */
function ClocksOfCase({ caseId }: { caseId: string }) {
  const { data } = useOne(['case', caseId], () => police.GET('/cases/{caseId}', { params: { path: { caseId } } }));
  return data ? <FreezeBefore known={data} /> : null;
}

export function OrderHead({ order }: { order: OrderView }) {
  return (
    <span className="case-head">
      <OrderState order={order} />
      <b>{order.bankName}</b>
      <span>
        {hopName(order.hop)} {order.items} 个
      </span>
      <span>
        指令金额 <Money fen={order.amountFen} strong /> 元
      </span>
      <span>
        止付中 <Money fen={order.heldFen} strong /> 元
      </span>
      <span>
        {order.issuerUnitName} {fullTime(order.issuedAt)} 发出
      </span>
      <span>
        {order.takenByName
          ? `${order.takenByName} ${order.takenAt ? shortTime(order.takenAt) : ''} 接办`
          : order.byHand
            ? '纸质送达'
            : '银行未接办'}
      </span>
    </span>
  );
}

/** The clock of the bank's answer, with its reasons. */
export function AnswerClock({ order: { orderId, answerBy } }: { order: OrderView }) {
  if (!answerBy) return null;
  return (
    <span className="answer-clock">
      反馈时限
      <Due
        deadline={{
          matterId: `stop-payment-order/${orderId}`,
          deadlineId: 'FRZ-03',
          ruleId: 'FRZ-03',
          duty: '',
          law: '',
          class: 'SLA',
          status: 'open',
          dueAt: answerBy,
          mark: 'DESIGN',
        }}
      />
    </span>
  );
}

function itemColumns(open: (deadlineId: string) => void, onPaper: ReadonlySet<number>): TableColumnsType<OrderItem> {
  return [
    { title: '序号', width: 52, dataIndex: 'itemNo', align: 'right' },
    {
      title: '结果',
      width: 150,
      render: (_, item) => (
        <>
          <ItemResult item={item} />
          <PaperMark on={onPaper.has(item.itemNo)} />
        </>
      ),
    },
    { title: '止付还剩', width: 130, render: (_, item) => <ItemClock item={item} onOpen={open} /> },
    { title: '户名', width: 110, dataIndex: 'accountName', ellipsis: true },
    {
      title: '账号',
      width: 212,
      render: (_, { accountNumber }) => <span className="number">{grouped(accountNumber)}</span>,
    },
    { title: '指令金额', width: 110, align: 'right', render: (_, { amountFen }) => <Money fen={amountFen} /> },
    { title: '止付金额', width: 110, align: 'right', render: (_, { stoppedFen }) => <Money fen={stoppedFen} strong /> },
    { title: '账户余额', width: 110, align: 'right', render: (_, { balanceFen }) => <Money fen={balanceFen} /> },
    {
      title: '止付时间',
      width: 166,
      render: (_, { stoppedAt }) => (stoppedAt ? fullTime(stoppedAt) : <span className="faint">—</span>),
    },
    {
      title: '次数',
      width: 60,
      render: (_, { round, stops }) => (round ? `第 ${round} 次` : stops > 1 ? '第 2 次' : ''),
    },
    {
      title: '操作员 / 流水号',
      width: 170,
      render: (_, { operator, bankReference }) => [operator, bankReference].filter(Boolean).join(' / '),
      ellipsis: true,
    },
  ];
}

function ItemClock({
  item: { endsAt, status, deadlineId },
  onOpen,
}: {
  item: OrderItem;
  onOpen: (deadlineId: string) => void;
}) {
  if (!endsAt) return <span className="faint">—</span>;
  const runs = status === 'stopped' || status === 'reported';
  const text = runs ? <TimeLeft dueAt={endsAt} /> : <span className="faint">{shortTime(endsAt)}</span>;
  if (!deadlineId) return text;
  return (
    <Button
      type="link"
      size="small"
      className="inline"
      title={`${fullTime(endsAt)} 届满，点击查看依据`}
      onClick={() => onOpen(deadlineId)}
    >
      {text}
      <span className="why-sign">依据</span>
    </Button>
  );
}
