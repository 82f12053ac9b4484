import { Form, Modal, Radio } from 'antd';
import { useState } from 'react';
import { Fault } from '../../parts/fault';
import { InstantField } from '../../parts/fields';
import { upload, useDeed } from './api';
import type { RecommendationView } from './client';
import { PickFile } from './pick-file';

interface Fields {
  readonly manner: 'in-writing' | 'announced';
  readonly receivedAt: string;
}

/** 送达回证 or 宣告笔录, with the paper. The earlier day that is proved counts. */
export function ServiceForm({ one, onClose }: { one: RecommendationView; onClose: () => void }) {
  const [form] = Form.useForm<Fields>();
  const [file, setFile] = useState<File | undefined>();
  const [fault, setFault] = useState<unknown>();
  const deed = useDeed();
  const base = `/${one.recommendationId}`;
  const submit = async ({ manner, receivedAt }: Fields): Promise<void> => {
    if (!file) return;
    try {
      const paper = await upload(`${base}/files`, file);
      if (await deed.send({ path: `${base}/services`, body: { manner, receivedAt, paper } })) onClose();
    } catch (error) {
      setFault(error);
    }
  };
  return (
    <Modal
      open
      title="录入送达证明"
      okText="保存"
      confirmLoading={deed.pending}
      onOk={form.submit}
      onCancel={onClose}
      okButtonProps={{ disabled: !file }}
    >
      <Fault error={fault ?? deed.error} />
      <Form<Fields>
        form={form}
        layout="vertical"
        initialValues={{ manner: 'in-writing' }}
        onFinish={(fields) => void submit(fields)}
      >
        <Form.Item name="manner" label="送达方式">
          <Radio.Group
            options={[
              { value: 'in-writing', label: '书面送达（送达回证）' },
              { value: 'announced', label: '宣告送达（宣告笔录）' },
            ]}
          />
        </Form.Item>
        <InstantField name="receivedAt" label="收到时间" />
        <Form.Item label="证明文件" required>
          <PickFile label="证明文件" names={file ? [file.name] : []} onPick={setFile} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
