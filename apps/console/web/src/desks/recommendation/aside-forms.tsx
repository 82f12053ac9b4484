import { Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { Fault } from '../../parts/fault';
import { InstantField } from '../../parts/fields';
import { type StoredFile, upload, useDeed } from './api';
import type { RecommendationView } from './client';
import { PickFile } from './pick-file';

interface FormOf {
  readonly one: RecommendationView;
  readonly onClose: () => void;
}

/** A copy to an organ that has no desk here: when it went, and what proves it. */
export function CopyForm({ one, no, onClose }: FormOf & { readonly no: number }) {
  const [form] = Form.useForm<{ sentAt: string }>();
  const [file, setFile] = useState<File | undefined>();
  const [fault, setFault] = useState<unknown>();
  const deed = useDeed();
  const submit = async ({ sentAt }: { sentAt: string }): Promise<void> => {
    try {
      const stored: StoredFile | undefined = file && (await upload(`/${one.recommendationId}/files`, file));
      const body = { copy: no, sentAt, ...(stored && { paper: stored }) };
      if (await deed.send({ path: `/${one.recommendationId}/copies-sent`, body })) onClose();
    } catch (error) {
      setFault(error);
    }
  };
  return (
    <Modal
      open
      title={`记录抄送：${one.copies[no]?.name ?? ''}`}
      okText="记录"
      confirmLoading={deed.pending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Fault error={fault ?? deed.error} />
      <Form<{ sentAt: string }> form={form} layout="vertical" onFinish={(fields) => void submit(fields)}>
        <InstantField name="sentAt" label="发出时间" />
        <Form.Item label="签收或者邮寄凭证">
          <PickFile label="凭证" names={file ? [file.name] : []} onPick={setFile} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

interface OrderFields {
  readonly order: 'amend' | 'withdraw';
  readonly text: string;
}

/** JCJ-12: what the higher procuratorate demands of the lower one. */
export function OrderForm({ one, onClose }: FormOf) {
  const [form] = Form.useForm<OrderFields>();
  const deed = useDeed();
  const submit = (body: OrderFields): void =>
    void deed.send({ path: `/${one.recommendationId}/correction-orders`, body }).then((done) => done && onClose());
  return (
    <Modal
      open
      title="要求下级检察院改正"
      okText="发出要求"
      confirmLoading={deed.pending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Fault error={deed.error} />
      <Form<OrderFields> form={form} layout="vertical" initialValues={{ order: 'amend' }} onFinish={submit}>
        <Form.Item name="order" label="要求">
          <Radio.Group
            options={[
              { value: 'amend', label: '修改' },
              { value: 'withdraw', label: '撤回' },
            ]}
          />
        </Form.Item>
        <Form.Item name="text" label="理由" rules={[{ required: true, min: 2, message: '请写明理由' }]}>
          <Input.TextArea rows={3} maxLength={4000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
