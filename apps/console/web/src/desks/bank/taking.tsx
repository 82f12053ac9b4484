import { Button, Modal, Select } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bank, bodyOf, shared, withKey } from '../../api/client';
import { useStill } from '../../api/read';
import type { OrderLine, OrderView } from '../../api/types';
import { Fault } from '../../parts/fault';
import { useMe, useSession } from '../../shell/officer';
import { useLegalMinute } from '../../time/legal-clock';

/** The service decides; this only keeps a button away that would be refused. */
const TAKE_OVER_AFTER_MS = 10 * 60_000;

export function mayTake(
  { takenBy, takenAt, waiting }: Pick<OrderLine, 'takenBy' | 'takenAt' | 'waiting'>,
  officerId: string,
  now: number,
): boolean {
  if (waiting === 0 || takenBy === officerId) return false;
  return !takenBy || (takenAt !== undefined && now - Date.parse(takenAt) >= TAKE_OVER_AFTER_MS);
}

/** Take the order, take it over from a colleague who has gone, or hand it on. */
export function Taking({ order }: { order: OrderView }) {
  const { officerId } = useSession();
  const now = useLegalMinute();
  const [handing, setHanding] = useState(false);
  const { orderId, takenBy } = order;
  const take = useAct((_: object, key) =>
    bodyOf(
      bank.PUT('/stop-payment-orders/{orderId}/taking', {
        params: { path: { orderId }, header: withKey(key) },
        body: {},
      }),
    ),
  );
  return (
    <>
      {mayTake(order, officerId, now) && (
        <Button
          type={takenBy ? 'default' : 'primary'}
          loading={take.pending}
          onClick={() => void take.send({ orderId })}
        >
          {takenBy ? '接替办理' : '接办'}
        </Button>
      )}
      {order.waiting > 0 && takenBy && <Button onClick={() => setHanding(true)}>转交同事</Button>}
      <Fault error={take.error} onClose={take.reset} />
      <HandOn orderId={orderId} open={handing} onClose={() => setHanding(false)} />
    </>
  );
}

function HandOn({ orderId, open, onClose }: { orderId: string; open: boolean; onClose: () => void }) {
  const me = useMe();
  const [to, setTo] = useState<string | undefined>();
  const unitId = me?.unit.unitId ?? '';
  const unit = useStill(
    ['unit', unitId],
    () => shared.GET('/units/{unitId}', { params: { path: { unitId } } }),
    open && unitId !== '',
  );
  const act = useAct((officerId: string, key) =>
    bodyOf(
      bank.PUT('/stop-payment-orders/{orderId}/clerk', {
        params: { path: { orderId }, header: withKey(key) },
        body: { officerId },
      }),
    ),
  );
  const colleagues = (unit.data?.officers ?? []).filter(({ officerId }) => officerId !== me?.officerId);
  return (
    <Modal
      open={open}
      title="转交同事办理"
      okText="转交"
      okButtonProps={{ disabled: !to }}
      confirmLoading={act.pending}
      onOk={() => to && void act.send(to).then((done) => done && onClose())}
      onCancel={onClose}
    >
      <Select
        className="wide"
        placeholder="选择本单位同事"
        aria-label="同事"
        loading={unit.isLoading}
        value={to ?? null}
        onChange={(value) => setTo(value ?? undefined)}
        options={colleagues.map(({ officerId, name }) => ({ value: officerId, label: name }))}
      />
      <Fault error={act.error ?? unit.error} />
    </Modal>
  );
}
