import { Button } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import type { OrderItem, OrderView } from '../../api/types';
import { Fault } from '../../parts/fault';
import { ReasonDialog } from '../../parts/reason';

interface Chosen {
  readonly itemNos: number[];
  readonly reason: string;
}

const mayStopAgain = ({ status, stops, waiting }: OrderItem): boolean =>
  !waiting && stops < 2 && (status === 'stopped' || status === 'lapsed' || status === 'lifted');
const mayWithdraw = ({ status, waiting }: OrderItem): boolean =>
  (waiting === 'first-stop' && status === 'ordered') || waiting === 'second-stop';
const mayLift = ({ status, waiting }: OrderItem): boolean =>
  (status === 'stopped' || status === 'reported') && waiting !== 'lift';

const numbers = (items: readonly OrderItem[]): number[] => items.map(({ itemNo }) => itemNo);

/** What may be done with the chosen items; what may not is not offered. */
export function OrderActs({
  order: { orderId, itemList },
  items,
  onDone,
}: {
  order: OrderView;
  items: readonly OrderItem[];
  onDone: () => void;
}) {
  const [asking, setAsking] = useState<'withdraw' | 'lift' | undefined>();
  const path = { orderId };
  const again = useAct((itemNos: number[], key) =>
    bodyOf(
      police.POST('/stop-payment-orders/{orderId}/second-stops', {
        params: { path, header: withKey(key) },
        body: { itemNos },
      }),
    ),
  );
  const withdraw = useAct((body: Chosen, key) =>
    bodyOf(police.POST('/stop-payment-orders/{orderId}/withdrawals', { params: { path, header: withKey(key) }, body })),
  );
  const lift = useAct((body: Chosen, key) =>
    bodyOf(police.POST('/stop-payment-orders/{orderId}/lifts', { params: { path, header: withKey(key) }, body })),
  );
  const [stoppable, withdrawable, liftable] = [
    items.filter(mayStopAgain),
    items.filter(mayWithdraw),
    items.filter(mayLift),
  ];
  const done = (result: unknown): void => {
    if (result === undefined) return;
    setAsking(undefined);
    onDone();
  };
  const close = (): void => {
    setAsking(undefined);
    withdraw.reset();
    lift.reset();
  };
  const isUseful = itemList.some((item) => mayStopAgain(item) || mayWithdraw(item) || mayLift(item));
  if (!isUseful) return null;
  return (
    <>
      <div className="toolbar">
        <Button
          type="primary"
          disabled={stoppable.length === 0}
          loading={again.pending}
          onClick={() => void again.send(numbers(stoppable)).then(done)}
        >
          再次止付{count(stoppable)}
        </Button>
        <Button disabled={liftable.length === 0} onClick={() => setAsking('lift')}>
          解除止付{count(liftable)}
        </Button>
        <Button disabled={withdrawable.length === 0} onClick={() => setAsking('withdraw')}>
          撤回未执行{count(withdrawable)}
        </Button>
        <span className="hint">
          {items.length === 0 ? '先在下表勾选账户' : '同一账户在本案中最多止付两次，第三次须转冻结'}
        </span>
      </div>
      <Fault error={again.error} onClose={again.reset} />
      <ReasonDialog
        open={asking === 'lift'}
        title={`解除 ${liftable.length} 个账户的止付`}
        advice="银行确认解除前，止付继续有效；到 48 小时仍会自动失效。"
        okText="要求银行解除"
        danger
        pending={lift.pending}
        error={lift.error}
        examples={['经核实与本案无关', '受害人资金已追回', '止付错误']}
        onOk={(reason) => void lift.send({ itemNos: numbers(liftable), reason }).then(done)}
        onClose={close}
      />
      <ReasonDialog
        open={asking === 'withdraw'}
        title={`撤回 ${withdrawable.length} 个未执行的账户`}
        advice="只能撤回银行尚未执行的账户；已止付的请用“解除止付”。"
        okText="撤回"
        danger
        pending={withdraw.pending}
        error={withdraw.error}
        examples={['账号有误', '重复发出', '经核实与本案无关']}
        onOk={(reason) => void withdraw.send({ itemNos: numbers(withdrawable), reason }).then(done)}
        onClose={close}
      />
    </>
  );
}

const count = (items: readonly OrderItem[]): string => (items.length > 0 ? `（${items.length}）` : '');
