import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bank, bodyOf, withKey } from '../../api/client';
import type { FreezeAnswer, FreezeItem } from '../../api/types';
import { grouped } from '../../money';
import { Fault } from '../../parts/fault';
import { useOnPaper } from '../../parts/on-paper';
import { legalNow } from '../../time/legal-clock';
import { HeadFields, ResultCell, StatedCell } from './freeze-fields';
import { type AnswerHead, answerOf, firstTyped, type TypedAnswer } from './freeze-line';

interface CorrectionProps {
  readonly orderId: string;
  readonly item: FreezeItem;
  readonly onClose: () => void;
}

/** A correction is a new act: the old answer stays in the record, the period runs from what is true, and the police are told. */
export function FreezeCorrection({ orderId, item, onClose }: CorrectionProps) {
  const [head, setHead] = useState<AnswerHead>(() => ({
    at: item.frozenAt ?? item.queuedAt ?? new Date(legalNow()).toISOString(),
    ...{ registeredEnd: item.registeredEnd, operator: item.operator ?? '' },
  }));
  const [typed, setTyped] = useState<TypedAnswer>(() => firstTyped(item));
  const [reason, setReason] = useState('');
  const onPaper = useOnPaper();
  const act = useAct((answer: FreezeAnswer, key) =>
    bodyOf(
      bank.POST('/freeze-orders/{orderId}/answer-corrections', {
        params: { path: { orderId }, header: withKey(key) },
        body: onPaper.with({ answer, reason: reason.trim() }),
      }),
    ),
  );
  const answer = answerOf(item.itemNo, typed, head);
  const change = (patch: Partial<TypedAnswer>): void => setTyped({ ...typed, ...patch });
  return (
    <Modal
      open
      width={820}
      title={`更正反馈　${item.accountName} ${grouped(item.accountNumber)}`}
      okText="更正"
      okButtonProps={{ disabled: !answer || reason.trim().length < 2 }}
      confirmLoading={act.pending}
      onOk={() => answer && void act.send(answer).then((done) => done && onClose())}
      onCancel={onClose}
    >
      <p>原反馈留在记录中；期限按更正后的时点重新计算，并通知公安机关。</p>
      <Form layout="vertical">
        <HeadFields head={head} onChange={(patch) => setHead({ ...head, ...patch })} />
        <Form.Item label="结果">
          <ResultCell itemNo={item.itemNo} typed={typed} onChange={change} />
        </Form.Item>
        <Form.Item label="冻结金额和流水号 / 顺位 / 原因">
          <StatedCell itemNo={item.itemNo} typed={typed} onChange={change} />
        </Form.Item>
        <Form.Item label="更正原因（写入记录）" required>
          <Input
            aria-label="更正原因"
            maxLength={500}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </Form.Item>
      </Form>
      <Fault error={act.error} onClose={act.reset} />
    </Modal>
  );
}
