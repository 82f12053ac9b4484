import { Button, Checkbox, Form, Input, InputNumber, Modal, Radio } from 'antd';
import { Fault } from '../../parts/fault';
import { useDeed } from './api';
import type { RecommendationView } from './client';

interface FormOf {
  readonly one: RecommendationView;
  readonly onClose: () => void;
}

interface VisitFields {
  readonly outcome: 'kept' | 'relapsed';
  readonly wanting?: readonly number[];
  readonly text: string;
}

/** 回头看: what has relapsed is to be supplemented again, and the matter is open again. */
export function VisitForm({ one, no, onClose }: FormOf & { readonly no: number }) {
  const [form] = Form.useForm<VisitFields>();
  const outcome = Form.useWatch('outcome', form);
  const deed = useDeed();
  const submit = ({ wanting = [], ...given }: VisitFields): void => {
    const body = { ...given, no, wanting: given.outcome === 'relapsed' ? wanting : [] };
    void deed.send({ path: `/${one.recommendationId}/visits`, body }).then((done) => done && onClose());
  };
  return (
    <Modal
      open
      title={`第 ${no} 次回访`}
      okText="记录回访"
      confirmLoading={deed.pending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Fault error={deed.error} />
      <Form<VisitFields> form={form} layout="vertical" initialValues={{ outcome: 'kept' }} onFinish={submit}>
        <Form.Item name="outcome" label="回访结果">
          <Radio.Group
            options={[
              { value: 'kept', label: '未反弹' },
              { value: 'relapsed', label: '发现反弹，重新落实' },
            ]}
          />
        </Form.Item>
        {outcome === 'relapsed' && (
          <Form.Item name="wanting" label="反弹事项" rules={[{ required: true, message: '请选择反弹的事项' }]}>
            <Checkbox.Group
              style={{ display: 'grid', gap: 4 }}
              options={one.pointList.map((point) => ({ value: point.no, label: `第 ${point.no} 项：${point.text}` }))}
            />
          </Form.Item>
        )}
        <Form.Item name="text" label="回访情况" rules={[{ required: true, min: 2, message: '请写明回访情况' }]}>
          <Input.TextArea rows={3} maxLength={4000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

/** 办结, with the dates on which the prosecutor will look back. */
export function CloseForm({ one, onClose }: FormOf) {
  const [form] = Form.useForm<{ visitDays: readonly number[] }>();
  const deed = useDeed();
  const submit = ({ visitDays }: { visitDays: readonly number[] }): void =>
    void deed.send({ path: `/${one.recommendationId}/closure`, body: { visitDays } }).then((done) => done && onClose());
  return (
    <Modal open title="办结" okText="办结" confirmLoading={deed.pending} onOk={form.submit} onCancel={onClose}>
      <p className="hint">全部 {one.points} 项均已落实。回头看的日期由承办检察官设定（本系统设定，法律没有规定）。</p>
      <Fault error={deed.error} />
      <Form form={form} layout="vertical" initialValues={{ visitDays: [90] }} onFinish={submit}>
        <Form.List name="visitDays">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }) => (
                <Form.Item key={key} label={`第 ${name + 1} 次回访：办结后第几日`}>
                  <Form.Item name={name} noStyle rules={[{ required: true, message: '请填写日数' }]}>
                    <InputNumber min={1} max={365} />
                  </Form.Item>
                  <Button type="text" onClick={() => remove(name)}>
                    删除
                  </Button>
                </Form.Item>
              ))}
              {fields.length < 5 && <Button onClick={() => add(180)}>增加一次回访</Button>}
            </>
          )}
        </Form.List>
      </Form>
    </Modal>
  );
}
