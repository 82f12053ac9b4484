import { Form, Input, InputNumber, Modal, Radio } from 'antd';
import { Fault } from '../../parts/fault';
import { useDeed } from './api';
import type { RecommendationView } from './client';
import { Files, MeasuresText } from './point-parts';

interface Fields {
  readonly points: readonly { readonly adequate: boolean; readonly text: string; readonly days?: number }[];
}

/** Adequate or to be supplemented, point by point. */
export function ReviewForm({ one, onClose }: { one: RecommendationView; onClose: () => void }) {
  const [form] = Form.useForm<Fields>();
  const deed = useDeed();
  const answered = one.pointList.filter(({ status }) => status === 'answered');
  const submit = ({ points }: Fields): void => {
    const reviewed = points.map(({ days, ...point }, index) => ({
      ...{ no: answered[index]?.no, ...point },
      ...(!point.adequate && days && { days }),
    }));
    const body = { points: reviewed };
    void deed.send({ path: `/${one.recommendationId}/reviews`, body }).then((done) => done && onClose());
  };
  return (
    <Modal
      open
      width={760}
      title="逐项审查"
      okText="作出审查意见"
      confirmLoading={deed.pending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Fault error={deed.error} />
      <p>需要补充的，另给补充期限；不算逾期未回复。</p>
      <Form<Fields> form={form} layout="vertical" onFinish={submit}>
        {answered.map(({ no, text, answer, measures, evidence }, index) => (
          <div key={no}>
            <Form.Item
              name={['points', index, 'adequate']}
              label={`第 ${no} 项：${text}`}
              extra={
                <>
                  回复：{answer ?? ''} <MeasuresText measures={measures} />
                  <Files id={one.recommendationId} files={evidence} />
                </>
              }
              rules={[{ required: true, message: '请选择' }]}
            >
              <Radio.Group
                options={[
                  { value: true, label: '已落实' },
                  { value: false, label: '需要补充' },
                ]}
              />
            </Form.Item>
            <Form.Item name={['points', index, 'text']} rules={[{ required: true, min: 2, message: '请写明审查意见' }]}>
              <Input maxLength={500} placeholder="审查意见" />
            </Form.Item>
            <Form.Item
              noStyle
              shouldUpdate={(before: Fields, after: Fields) =>
                before.points?.[index]?.adequate !== after.points?.[index]?.adequate
              }
            >
              {({ getFieldValue }) =>
                getFieldValue(['points', index, 'adequate']) === false && (
                  <Form.Item name={['points', index, 'days']} label="补充期限（日，自审查之日起）" initialValue={15}>
                    <InputNumber min={1} max={365} />
                  </Form.Item>
                )
              }
            </Form.Item>
          </div>
        ))}
      </Form>
    </Modal>
  );
}
