import { Button, Form, Input, Modal, type TableColumnsType } from 'antd';
import { useMemo, useState } from 'react';
import { useAct } from '../../api/act';
import { bank, bodyOf, withKey } from '../../api/client';
import { Refusal } from '../../api/refusal';
import type { AccountCells, ItemAnswer, OrderItem, OrderView } from '../../api/types';
import { grouped } from '../../money';
import { TimeLeft } from '../../parts/due';
import { Fault } from '../../parts/fault';
import { List, whole } from '../../parts/list';
import { Money } from '../../parts/money';
import { useOnPaper } from '../../parts/on-paper';
import { Nothing } from '../../parts/page';
import { Sheet } from '../../parts/sheet/sheet';
import { fullTime } from '../../time/format';
import { ItemResult } from '../common/item-result';
import { answerColumns, answerRow, type CellFaults, placed, readRows, statedOf } from './answer-sheet';
import { NextAccounts } from './next-accounts';

const CORRECTABLE: readonly OrderItem['status'][] = ['stopped', 'reported', 'refused', 'moved-out'];

/** What has been answered; a wrong answer is corrected by a new one, and the old one stays in the record. */
export function Answered({ order, items }: { order: OrderView; items: readonly OrderItem[] }) {
  const [item, setItem] = useState<OrderItem | undefined>();
  const columns: TableColumnsType<OrderItem> = [
    { title: '序号', width: 52, dataIndex: 'itemNo', align: 'right' },
    { title: '结果', width: 140, render: (_, one) => <ItemResult item={one} /> },
    { title: '户名', width: 110, dataIndex: 'accountName', ellipsis: true },
    {
      title: '账号',
      width: 212,
      render: (_, { accountNumber }) => <span className="number">{grouped(accountNumber)}</span>,
    },
    { title: '止付金额', width: 110, align: 'right', render: (_, { stoppedFen }) => <Money fen={stoppedFen} strong /> },
    { title: '账户余额', width: 110, align: 'right', render: (_, { balanceFen }) => <Money fen={balanceFen} /> },
    {
      title: '止付时间',
      width: 172,
      render: (_, { stoppedAt }) => (stoppedAt ? fullTime(stoppedAt) : <span className="faint">—</span>),
    },
    {
      title: '还剩',
      width: 120,
      render: (_, { endsAt, status }) =>
        status === 'stopped' || status === 'reported' ? <TimeLeft dueAt={endsAt} /> : '',
    },
    {
      title: '操作员 / 流水号',
      width: 170,
      render: (_, { operator, bankReference }) => [operator, bankReference].filter(Boolean).join(' / '),
      ellipsis: true,
    },
    {
      title: '',
      width: 70,
      render: (_, one) =>
        CORRECTABLE.includes(one.status) && (
          <Button size="small" onClick={() => setItem(one)}>
            更正
          </Button>
        ),
    },
  ];
  return (
    <>
      <List
        list={whole(items)}
        label="已反馈的账户"
        rowKey={({ itemNo }) => String(itemNo)}
        columns={columns}
        height={460}
        empty={<Nothing title="还没有反馈" advice="在“待反馈”中填写处理结果后提交。" />}
      />
      {item && <Correction key={item.itemNo} orderId={order.orderId} item={item} onClose={() => setItem(undefined)} />}
    </>
  );
}

function Correction({ orderId, item, onClose }: { orderId: string; item: OrderItem; onClose: () => void }) {
  const [cells, setCells] = useState<Readonly<Record<string, string>>>(() => statedOf(item));
  const [next, setNext] = useState<readonly AccountCells[]>([]);
  const [nexting, setNexting] = useState(false);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const [faults, setFaults] = useState<CellFaults>(new Map());
  const columns = useMemo(() => answerColumns({ openNext: () => setNexting(true), withReturned: false }), []);
  const row = answerRow(item, { cells, next });
  const onPaper = useOnPaper();
  const act = useAct((body: { answer: ItemAnswer; reason: string }, key) =>
    bodyOf(
      bank.POST('/stop-payment-orders/{orderId}/answer-corrections', {
        params: { path: { orderId }, header: withKey(key) },
        body: onPaper.with(body),
      }),
    ),
  );
  const back =
    act.error instanceof Refusal ? ((act.error.details['items'] ?? []) as { itemNo: number; faults: string[] }[]) : [];
  const shown = back.length > 0 ? placed(back, [row]) : faults;
  const send = async (): Promise<void> => {
    setAsked(true);
    const read = readRows([row], () => next);
    setFaults(read.faults);
    const [answer] = read.answers;
    if (!answer || reason.trim().length < 2) return;
    const taken = await act.send({ answer, reason: reason.trim() });
    if (!taken) return;
    if (taken.returned.length > 0) setFaults(placed(taken.returned, [row]));
    else onClose();
  };
  const missing = asked && reason.trim().length < 2;
  return (
    <Modal
      open
      title={`更正第 ${item.itemNo} 项的反馈`}
      width={1180}
      okText="提交更正"
      confirmLoading={act.pending}
      onOk={() => void send()}
      onCancel={onClose}
      maskClosable={false}
    >
      <p className="hint">原反馈保留在记录中，期限按更正后的内容重新计算，并通知发令单位。</p>
      <Sheet
        label="更正反馈"
        columns={columns}
        rows={[row]}
        height={90}
        faultOf={(rowId, column) => shown.get(rowId)?.[column]}
        onChange={(changes) => {
          act.reset();
          setCells((known) => ({
            ...known,
            ...Object.fromEntries(changes.map(({ column, value }) => [column, value])),
          }));
        }}
      />
      <Form layout="vertical">
        <Form.Item
          label="更正原因（写入记录）"
          required
          validateStatus={missing ? 'error' : ''}
          help={missing ? '请写明原因，至少 2 个字' : undefined}
        >
          <Input value={reason} maxLength={500} onChange={({ target }) => setReason(target.value)} />
        </Form.Item>
      </Form>
      <Fault error={act.error} />
      <NextAccounts
        item={nexting ? item : undefined}
        first={next}
        onClose={() => setNexting(false)}
        onSave={(rows) => {
          setNext(rows);
          setNexting(false);
        }}
      />
    </Modal>
  );
}
