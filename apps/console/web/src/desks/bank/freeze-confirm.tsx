import { Checkbox, Form, Modal } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bank, bodyOf, withKey } from '../../api/client';
import type { FreezeItem } from '../../api/types';
import { grouped, yuan } from '../../money';
import { Fault } from '../../parts/fault';
import { InstantInput } from '../../parts/instant';
import { useOnPaper } from '../../parts/on-paper';
import { legalNow } from '../../time/legal-clock';

interface ConfirmProps {
  readonly what: 'renewals' | 'releases';
  readonly orderId: string;
  readonly items: readonly FreezeItem[];
  readonly onClose: () => void;
}

/** The bank confirms what it was told, with its own instants: the end that it registered, or when it released. */
export function FreezeConfirm({ what, orderId, items, onClose }: ConfirmProps) {
  const renews = what === 'renewals';
  const [at, setAt] = useState<string | undefined>(renews ? undefined : () => new Date(legalNow()).toISOString());
  const [out, setOut] = useState<ReadonlySet<number>>(new Set());
  const chosen = items.filter(({ itemNo }) => !out.has(itemNo));
  const onPaper = useOnPaper();
  const act = useAct((given: { itemNos: number[]; at: string | undefined }, key) => {
    const params = { path: { orderId }, header: withKey(key) };
    if (renews) {
      const lines = given.itemNos.map((itemNo) => ({ itemNo, ...(given.at && { registeredEnd: given.at }) }));
      return bodyOf(
        bank.POST('/freeze-orders/{orderId}/renewal-confirmations', { params, body: onPaper.with({ items: lines }) }),
      );
    }
    const lines = given.itemNos.map((itemNo) => ({ itemNo, releasedAt: given.at ?? '' }));
    return bodyOf(
      bank.POST('/freeze-orders/{orderId}/release-confirmations', { params, body: onPaper.with({ items: lines }) }),
    );
  });
  const toggle = (itemNo: number, on: boolean): void =>
    setOut(new Set(on ? [...out].filter((one) => one !== itemNo) : [...out, itemNo]));
  const send = async (): Promise<void> => {
    if (await act.send({ itemNos: chosen.map(({ itemNo }) => itemNo), at })) onClose();
  };
  return (
    <Modal
      open
      title={renews ? '已办理继续冻结' : '已解除冻结'}
      okText={`确认 ${chosen.length} 个`}
      okButtonProps={{ disabled: chosen.length === 0 || (!renews && !at) }}
      confirmLoading={act.pending}
      onOk={() => void send()}
      onCancel={onClose}
    >
      <Form layout="vertical">
        <Form.Item label={renews ? '登记到期（不填按法定）' : '本行解除时点'} required={!renews}>
          <InstantInput label={renews ? '登记到期' : '解除时点'} value={at} onChange={setAt} />
        </Form.Item>
        {items.map(({ itemNo, accountName, accountNumber, releasingFen, waiting }) => (
          <div key={itemNo}>
            <Checkbox checked={!out.has(itemNo)} onChange={({ target }) => toggle(itemNo, target.checked)}>
              {itemNo}　{accountName}　<span className="number">{grouped(accountNumber)}</span>
              {releasingFen && `　只解除 ${yuan(releasingFen)} 元`}
              {waiting === 'lapse' && '　期满自动解除'}
            </Checkbox>
          </div>
        ))}
      </Form>
      <Fault error={act.error} onClose={act.reset} />
    </Modal>
  );
}
