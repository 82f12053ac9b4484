import { Button, Tabs } from 'antd';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { bank } from '../../api/client';
import { useOne } from '../../api/read';
import type { OrderView } from '../../api/types';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Page } from '../../parts/page';
import { Paper } from '../../parts/paper';
import { Timeline } from '../../parts/timeline';
import { TagStrip } from '../risk-tag/strip';
import { AnswerClock, OrderHead } from '../police/order';
import { AnswerFile } from './answer-file';
import { AnswerGrid } from './answer-grid';
import { Answered } from './answered';
import { LiftGrid } from './lift-grid';
import { Taking } from './taking';

/** One order at the bank: take it, answer it, and see what has become of each item. */
export function AnswerPage() {
  const { orderId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['order', orderId], () =>
    bank.GET('/stop-payment-orders/{orderId}', { params: { path: { orderId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data) {
    return (
      <Page title="止付指令">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  return <Answer order={data} />;
}

function Answer({ order }: { order: OrderView }) {
  const [search, setSearch] = useSearchParams();
  const { orderId, orderNumber, itemList } = order;
  const waiting = itemList.filter((item) => item.waiting === 'first-stop' || item.waiting === 'second-stop');
  const lifting = itemList.filter((item) => item.waiting === 'lift');
  const answered = itemList.filter(({ status }) => status !== 'ordered');
  // Chosen when the page opens: what is answered meanwhile must not change the page under the clerk's hands.
  const [first] = useState(waiting.length > 0 ? 'waiting' : lifting.length > 0 ? 'lifting' : 'answered');
  const tab = search.get('tab') ?? first;
  const counted = (name: string, count: number): string => (count > 0 ? `${name} ${count}` : name);
  return (
    <Page
      title={orderNumber}
      note={<OrderHead order={order} />}
      actions={
        <>
          <AnswerClock order={order} />
          <Taking order={order} />
          <Button onClick={() => setSearch({ tab, document: '1' })}>打印指令</Button>
        </>
      }
    >
      <TagStrip matterId={`stop-payment-order/${orderId}`} />
      <Tabs
        activeKey={tab}
        onChange={(key) => setSearch({ tab: key })}
        items={[
          {
            key: 'waiting',
            label: counted('待反馈', waiting.length),
            children: (
              <>
                <AnswerFile orderId={orderId} />
                <AnswerGrid orderId={orderId} items={waiting} />
              </>
            ),
          },
          ...(lifting.length > 0
            ? [
                {
                  key: 'lifting',
                  label: counted('待解除', lifting.length),
                  children: <LiftGrid orderId={orderId} items={lifting} />,
                },
              ]
            : []),
          {
            key: 'answered',
            label: counted('已反馈', answered.length),
            children: <Answered order={order} items={answered} />,
          },
          { key: 'record', label: '办理记录', children: <Timeline matterId={`stop-payment-order/${orderId}`} /> },
        ]}
      />
      <Paper
        title={`紧急止付指令　${orderNumber}`}
        address={`/api/stop-payment-orders/${orderId}/document`}
        open={search.get('document') === '1'}
        onClose={() => setSearch({ tab })}
      />
    </Page>
  );
}
