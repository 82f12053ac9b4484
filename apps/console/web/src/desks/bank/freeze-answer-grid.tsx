import { Form, Modal, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bank, bodyOf, withKey } from '../../api/client';
import type { FreezeAnswer, FreezeAnswerTaken, FreezeItem } from '../../api/types';
import { grouped } from '../../money';
import { Fault } from '../../parts/fault';
import { Money } from '../../parts/money';
import { useOnPaper } from '../../parts/on-paper';
import { legalNow } from '../../time/legal-clock';
import { FREEZE_FAULTS } from '../../words';
import { HeadFields, ResultCell, StatedCell } from './freeze-fields';
import { type AnswerHead, answerOf, firstTyped, type TypedAnswer } from './freeze-line';

interface GridProps {
  readonly orderId: string;
  readonly items: readonly FreezeItem[];
  readonly onClose: () => void;
}

/** All accounts of an order in one answer: what is good is taken, what is not stays with its reason. */
export function FreezeAnswerGrid({ orderId, items, onClose }: GridProps) {
  const [head, setHead] = useState<AnswerHead>(() => ({
    ...{ at: new Date(legalNow()).toISOString(), registeredEnd: undefined, operator: '' },
  }));
  const [typed, setTyped] = useState<Readonly<Record<number, TypedAnswer>>>({});
  const [taken, setTaken] = useState<FreezeAnswerTaken | undefined>();
  const onPaper = useOnPaper();
  const act = useAct((answers: readonly FreezeAnswer[], key) =>
    bodyOf(
      bank.POST('/freeze-orders/{orderId}/answers', {
        params: { path: { orderId }, header: withKey(key) },
        body: onPaper.with({ answers: [...answers] }),
      }),
    ),
  );
  const typedOf = (item: FreezeItem): TypedAnswer => typed[item.itemNo] ?? firstTyped(item);
  const answers = items.flatMap((item) => answerOf(item.itemNo, typedOf(item), head) ?? []);
  const change = (item: FreezeItem) => (patch: Partial<TypedAnswer>) =>
    setTyped((known) => ({ ...known, [item.itemNo]: { ...typedOf(item), ...patch } }));
  const send = async (): Promise<void> => {
    const done = await act.send(answers);
    if (done && done.returned.length === 0) onClose();
    else setTaken(done);
  };
  const faultsOf = (itemNo: number): string =>
    (taken?.returned.find((one) => one.itemNo === itemNo)?.faults ?? [])
      .map((code) => FREEZE_FAULTS[code] ?? code)
      .join('；');
  const columns: TableColumnsType<FreezeItem> = [
    { title: '序号', width: 52, dataIndex: 'itemNo', align: 'right' },
    {
      title: '账户',
      width: 230,
      render: (_, { accountName, accountNumber }) => (
        <>
          {accountName}
          <br />
          <span className="number">{grouped(accountNumber)}</span>
        </>
      ),
    },
    { title: '要求(元)', width: 110, align: 'right', render: (_, { askedFen }) => <Money fen={askedFen} /> },
    {
      title: '结果',
      width: 220,
      render: (_, item) => <ResultCell itemNo={item.itemNo} typed={typedOf(item)} onChange={change(item)} />,
    },
    {
      title: '冻结金额和流水号 / 顺位 / 原因',
      render: (_, item) => (
        <>
          <StatedCell itemNo={item.itemNo} typed={typedOf(item)} onChange={change(item)} />
          {faultsOf(item.itemNo) && <span className="left left-now">{faultsOf(item.itemNo)}</span>}
        </>
      ),
    },
  ];
  return (
    <Modal
      open
      width={1080}
      title={`反馈冻结结果　${items.length} 个账户`}
      okText={`反馈 ${answers.length} 个`}
      okButtonProps={{ disabled: answers.length === 0 }}
      confirmLoading={act.pending}
      onOk={() => void send()}
      onCancel={onClose}
    >
      <Form layout="vertical">
        <HeadFields head={head} onChange={(patch) => setHead({ ...head, ...patch })} />
      </Form>
      <Table<FreezeItem>
        size="small"
        columns={columns}
        dataSource={[...items]}
        rowKey={({ itemNo }) => itemNo}
        pagination={false}
        scroll={{ y: 320 }}
      />
      <p className="hint">
        要素齐全的才会提交；不全的留在这里。{!onPaper.paper && '账户很多时请下载反馈表填写后上传。'}
      </p>
      <Fault error={act.error} onClose={act.reset} />
    </Modal>
  );
}
