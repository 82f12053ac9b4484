import { App, Button } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bank, bodyOf, withKey } from '../../api/client';
import type { OrderItem } from '../../api/types';
import { grouped, yuan } from '../../money';
import { Fault } from '../../parts/fault';
import { useOnPaper } from '../../parts/on-paper';
import { Sheet } from '../../parts/sheet/sheet';
import type { SheetColumn } from '../../parts/sheet/sheet.types';
import { fullTime, instantIn } from '../../time/format';
import { legalNow } from '../../time/legal-clock';

const now = (): string => fullTime(legalNow());

const COLUMNS: readonly SheetColumn[] = [
  { key: 'accountName', title: '户名', width: 140, readOnly: true },
  { key: 'accountNumber', title: '账号', width: 220, readOnly: true, show: grouped },
  { key: 'stopped', title: '止付金额', width: 130, readOnly: true, align: 'right' },
  { key: 'liftedAt', title: '解除时间', width: 190, hint: '按 ; 填现在', signs: { ';': now, '；': now } },
];

/** 解除止付: the bank says for each item when it lifted. */
export function LiftGrid({ orderId, items }: { orderId: string; items: readonly OrderItem[] }) {
  const { message } = App.useApp();
  const [times, setTimes] = useState<ReadonlyMap<string, string>>(new Map());
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const onPaper = useOnPaper();
  const act = useAct((lifted: { itemNo: number; liftedAt: string }[], key) =>
    bodyOf(
      bank.POST('/stop-payment-orders/{orderId}/lift-confirmations', {
        params: { path: { orderId }, header: withKey(key) },
        body: onPaper.with({ items: lifted }),
      }),
    ),
  );
  const confirm = async (): Promise<void> => {
    const typed = [...times].filter(([, text]) => text.trim() !== '');
    const faulty = typed.filter(([, text]) => !instantIn(text)).map(([rowId]) => rowId);
    setWrong(new Set(faulty));
    if (faulty.length > 0) return;
    if (typed.length === 0) return void message.info('请先填写解除时间，按 ; 可填现在');
    const done = await act.send(
      typed.map(([rowId, text]) => ({ itemNo: Number(rowId), liftedAt: instantIn(text) ?? '' })),
    );
    if (done) setTimes(new Map());
  };
  return (
    <>
      <p className="hint">公安机关要求解除以下账户的止付。解除后填写解除时间并确认。</p>
      <Sheet
        label="待解除的账户"
        columns={COLUMNS}
        rows={items.map(({ itemNo, accountName, accountNumber, stoppedFen }) => ({
          id: String(itemNo),
          head: String(itemNo),
          cells: {
            accountName,
            accountNumber,
            stopped: stoppedFen ? yuan(stoppedFen) : '',
            liftedAt: times.get(String(itemNo)) ?? '',
          },
        }))}
        height={Math.min(400, 44 + items.length * 32)}
        faultOf={(rowId, column) =>
          column === 'liftedAt' && wrong.has(rowId) ? '时间格式不正确。请按 2026-11-20 23:30:00 填写' : undefined
        }
        onChange={(changes) =>
          setTimes((known) => new Map([...known, ...changes.map(({ rowId, value }) => [rowId, value] as const)]))
        }
      />
      <Fault error={act.error} onClose={act.reset} />
      <div className="form-acts">
        <Button type="primary" loading={act.pending} onClick={() => void confirm()}>
          确认已解除
        </Button>
      </div>
    </>
  );
}
