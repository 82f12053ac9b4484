import { Alert, DatePicker, Form, Modal, Radio } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import type { QueriesProposed, QueryKind } from '../../api/types';
import { Fault } from '../../parts/fault';
import { instantOf } from '../../parts/instant';
import { QUERY_KINDS } from '../../words';

interface ProposalProps {
  readonly caseId: string;
  readonly rowIds: readonly string[];
  readonly open: boolean;
  readonly onClose: () => void;
}

/** 呈请协助查询: by bank, before any filing; the county leader approves and it goes out. */
export function QueryProposal({ caseId, rowIds, open, onClose }: ProposalProps) {
  const [kind, setKind] = useState<QueryKind>('transactions');
  const [period, setPeriod] = useState<readonly [Dayjs | null, Dayjs | null] | null>(null);
  const [done, setDone] = useState<QueriesProposed | undefined>();
  const act = useAct((body: { kind: QueryKind; period?: { from: string; to: string }; rowIds: string[] }, key) =>
    bodyOf(police.POST('/cases/{caseId}/query-orders', { params: { path: { caseId }, header: withKey(key) }, body })),
  );
  const [from, to] = period ?? [];
  const missing = kind === 'transactions' && !(from && to);
  const send = async (): Promise<void> => {
    const body = { kind, rowIds: [...rowIds] };
    const span = from && to ? { period: { from: instantOf(from), to: instantOf(to) } } : {};
    setDone(await act.send({ ...body, ...(kind === 'transactions' ? span : {}) }));
  };
  const close = (): void => {
    setDone(undefined);
    act.reset();
    onClose();
  };
  return (
    <Modal
      open={open}
      title={`协助查询 ${rowIds.length} 个账户`}
      okText={done ? '完成' : '呈请审批'}
      okButtonProps={{ disabled: missing && !done }}
      confirmLoading={act.pending}
      onOk={() => (done ? close() : void send())}
      onCancel={close}
    >
      {done ? (
        <Alert
          type="success"
          showIcon
          title={`已按银行拟好 ${done.orders.length} 份，等待审批`}
          description={
            <ul>
              {done.orders.map(({ orderId, bankName, items, approverUnitName }) => (
                <li key={orderId}>
                  <Link to={`/query-orders/${orderId}`}>{bankName}</Link> {items} 个账户，由 {approverUnitName} 审批
                </li>
              ))}
              {done.withoutAddressee > 0 && <li>{done.withoutAddressee} 个账户未识别银行，未列入</li>}
            </ul>
          }
        />
      ) : (
        <Form layout="vertical">
          <p>立案前即可查询；须经县级以上公安机关负责人批准，批准后自动发出。</p>
          <Form.Item label="查询内容">
            <Radio.Group
              value={kind}
              onChange={({ target }) => setKind(target.value as QueryKind)}
              options={Object.entries(QUERY_KINDS).map(([value, label]) => ({ value, label }))}
            />
          </Form.Item>
          {kind === 'transactions' && (
            <Form.Item label="起止时间" required help={missing ? '请选择查询的起止时间' : undefined}>
              <DatePicker.RangePicker showTime className="wide" onChange={(value) => setPeriod(value)} />
            </Form.Item>
          )}
        </Form>
      )}
      <Fault error={act.error} onClose={act.reset} />
    </Modal>
  );
}
