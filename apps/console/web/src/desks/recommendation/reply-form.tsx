import { Form, Input, InputNumber, Modal, Select } from 'antd';
import { Fault } from '../../parts/fault';
import { useDeed } from './api';
import type { RecommendationView } from './client';
import { MEASURE_NAMES } from './words';

interface Fields {
  readonly number: string;
  readonly text: string;
  readonly points: readonly { readonly text?: string; readonly kind?: string; readonly count?: number }[];
}

/** The reply, point by point: what stays empty is left for a later part. */
export function ReplyForm({ one, onClose }: { one: RecommendationView; onClose: () => void }) {
  const [form] = Form.useForm<Fields>();
  const deed = useDeed();
  const open = one.pointList.filter(({ status }) => status !== 'adequate');
  const submit = ({ number, text, points }: Fields): void => {
    const given = open.flatMap(({ no }, index) => {
      const { text: words = '', kind, count } = points[index] ?? {};
      if (words.trim() === '') return [];
      return [{ no, text: words.trim(), measures: kind ? [{ kind, count: count ?? 0 }] : [] }];
    });
    const body = { number: number.trim(), text: text.trim(), points: given };
    void deed.send({ path: `/${one.recommendationId}/replies`, body }).then((done) => done && onClose());
  };
  return (
    <Modal
      open
      width={860}
      title="逐项回复"
      okText="交负责人审批"
      confirmLoading={deed.pending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Fault error={deed.error} />
      <Form<Fields> form={form} layout="vertical" onFinish={submit}>
        <Form.Item name="number" label="回复文号" rules={[{ required: true, min: 4, message: '请填写回复文号' }]}>
          <Input maxLength={64} />
        </Form.Item>
        <Form.Item name="text" label="总体情况" rules={[{ required: true, min: 2, message: '请填写总体情况' }]}>
          <Input.TextArea rows={2} maxLength={4000} />
        </Form.Item>
        {open.map(({ no, text }, index) => (
          <fieldset key={no} style={{ border: 0, padding: 0, margin: 0 }}>
            <Form.Item name={['points', index, 'text']} label={`第 ${no} 项：${text}`}>
              <Input.TextArea rows={2} maxLength={4000} placeholder="落实情况；留空表示下次再回复" />
            </Form.Item>
            <Form.Item label="措施与数量">
              <Form.Item name={['points', index, 'kind']} noStyle>
                <Select
                  allowClear
                  style={{ width: 200 }}
                  placeholder="措施"
                  options={Object.entries(MEASURE_NAMES).map(([value, label]) => ({ value, label }))}
                />
              </Form.Item>
              <Form.Item name={['points', index, 'count']} noStyle>
                <InputNumber min={0} placeholder="数量" style={{ width: 140, marginLeft: 8 }} />
              </Form.Item>
            </Form.Item>
          </fieldset>
        ))}
      </Form>
    </Modal>
  );
}
