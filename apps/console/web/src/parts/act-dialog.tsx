import { Button, Form, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Act } from '../api/act';
import { Fault } from './fault';

interface ActDialogProps<Fields extends object, Output> {
  readonly label: string;
  readonly advice?: ReactNode;
  readonly act: Act<Fields, Output>;
  readonly primary?: boolean;
  readonly danger?: boolean;
  readonly initial?: Partial<Fields>;
  readonly onDone?: (output: Output) => void;
  readonly children?: ReactNode;
}

/** A button that asks for what its act needs, sends it once, and stays open while it is refused. */
export function ActDialog<Fields extends object, Output>({
  label,
  advice,
  act,
  primary = false,
  danger = false,
  initial = {},
  onDone,
  children,
}: ActDialogProps<Fields, Output>) {
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Fields>();
  const send = async (): Promise<void> => {
    const fields = await form.validateFields().catch(() => undefined);
    if (!fields) return;
    const output = await act.send(fields as Fields);
    if (output === undefined) return;
    setOpen(false);
    onDone?.(output);
  };
  return (
    <>
      <Button type={primary ? 'primary' : 'default'} danger={danger} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal
        open={open}
        title={label}
        okText={label}
        okButtonProps={{ danger }}
        confirmLoading={act.pending}
        width={640}
        destroyOnHidden
        onOk={() => void send()}
        onCancel={() => {
          setOpen(false);
          act.reset();
        }}
      >
        {advice && <p>{advice}</p>}
        <Form<Fields> form={form} layout="vertical" initialValues={initial} preserve={false}>
          {children}
        </Form>
        <Fault error={act.error} />
      </Modal>
    </>
  );
}
