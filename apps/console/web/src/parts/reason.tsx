import { Form, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { Fault } from './fault';

interface ReasonProps {
  readonly open: boolean;
  readonly title: string;
  readonly advice: ReactNode;
  readonly okText: string;
  readonly pending: boolean;
  readonly error: unknown;
  readonly danger?: boolean;
  readonly examples?: readonly string[];
  readonly onOk: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks for the reason that the record keeps; usual ones are one click away. */
export function ReasonDialog({
  open,
  title,
  advice,
  okText,
  pending,
  error,
  danger,
  examples = [],
  onOk,
  onClose,
}: ReasonProps) {
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = asked && reason.trim().length < 2;
  const send = (): void => {
    setAsked(true);
    if (reason.trim().length >= 2) onOk(reason.trim());
  };
  return (
    <Modal
      open={open}
      title={title}
      okText={okText}
      onOk={send}
      onCancel={onClose}
      confirmLoading={pending}
      okButtonProps={{ danger: danger ?? false }}
      afterClose={() => {
        setReason('');
        setAsked(false);
      }}
    >
      <p>{advice}</p>
      <Form layout="vertical">
        <Form.Item
          label="原因（写入记录）"
          required
          validateStatus={missing ? 'error' : ''}
          help={missing ? '请写明原因，至少 2 个字' : undefined}
        >
          <Input.TextArea
            autoFocus
            value={reason}
            maxLength={500}
            showCount
            rows={3}
            onChange={(event) => setReason(event.target.value)}
          />
        </Form.Item>
        {examples.length > 0 && (
          <p className="examples">
            常用：
            {examples.map((example) => (
              <button key={example} type="button" className="chip" onClick={() => setReason(example)}>
                {example}
              </button>
            ))}
          </p>
        )}
      </Form>
      <Fault error={error} />
    </Modal>
  );
}
