import { Form, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import type { FreezeItem } from '../../api/types';
import { ActDialog } from '../../parts/act-dialog';
import { PapersField, TextField } from '../../parts/fields';
import { GROUND_OPTIONS } from './words';

interface Entered {
  readonly ground: (typeof GROUND_OPTIONS)[number]['value'];
  readonly channel: 'visit' | 'letter';
  readonly name: string;
  readonly contact: string;
  readonly statement: string;
  readonly papers?: { title: string; fileHash?: string }[];
}

/** The holder came or wrote: what they say is registered at once, and the receipt is read to them. */
export function EnterComplaint({ orderId, items }: { orderId: string; items: readonly FreezeItem[] }) {
  const navigate = useNavigate();
  const [given, setGiven] = useState<{ complaintId: string; number: string; receiptCode: string } | undefined>();
  const act = useAct(({ papers = [], ...body }: Entered, key) =>
    bodyOf(
      police.POST('/freeze-orders/{orderId}/complaints', {
        params: { path: { orderId }, header: withKey(key) },
        body: { ...body, papers, itemNos: items.map(({ itemNo }) => itemNo) },
      }),
    ),
  );
  return (
    <>
      <ActDialog
        label="登记申诉控告"
        act={act}
        initial={{ ground: 'not-released', channel: 'visit', name: items[0]?.accountName ?? '' }}
        advice="自收到之日起 30 日内作出处理决定并书面答复（程序规定第196条）。申诉控告不停止冻结的执行。"
        onDone={setGiven}
      >
        <Form.Item name="ground" label="事由">
          <Select options={[...GROUND_OPTIONS]} />
        </Form.Item>
        <Form.Item name="channel" label="提出方式">
          <Radio.Group
            options={[
              { value: 'visit', label: '当面' },
              { value: 'letter', label: '书面' },
            ]}
          />
        </Form.Item>
        <Form.Item name="name" label="申诉人" rules={[{ required: true, message: '请填写申诉人' }]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="contact" label="联系方式" rules={[{ required: true, min: 2, message: '请填写联系方式' }]}>
          <Input maxLength={200} />
        </Form.Item>
        <TextField name="statement" label="事实和理由" rows={4} />
        <PapersField />
      </ActDialog>
      <Modal
        open={given !== undefined}
        title="已登记，请将编号和查询码交给申诉人"
        okText="打开"
        cancelText="关闭"
        onOk={() => void navigate(`/complaints/${given?.complaintId ?? ''}`)}
        onCancel={() => setGiven(undefined)}
      >
        <p>
          编号：<b>{given?.number}</b>
        </p>
        <p>
          查询码：<b className="number">{given?.receiptCode}</b>
        </p>
        <p className="faint">凭编号和查询码可在公开页面查询进展，不服处理的，可凭此向同级人民检察院申诉。</p>
      </Modal>
    </>
  );
}
