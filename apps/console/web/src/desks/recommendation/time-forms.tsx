import { Form, Input, Modal, Radio } from 'antd';
import { Fault } from '../../parts/fault';
import { InstantField } from '../../parts/fields';
import { fullTime } from '../../time/format';
import { useDeed } from './api';
import type { RecommendationView } from './client';

interface FormOf {
  readonly one: RecommendationView;
  readonly onClose: () => void;
}

interface AskFields {
  readonly until: string;
  readonly text: string;
}

/** 请求延期: it moves no legal date, and says so before it is sent. */
export function MoreTimeForm({ one, onClose }: FormOf) {
  const [form] = Form.useForm<AskFields>();
  const deed = useDeed();
  const submit = ({ until, text }: AskFields): void =>
    void deed
      .send({ path: `/${one.recommendationId}/more-time-requests`, body: { text, until } })
      .then((done) => done && onClose());
  return (
    <Modal open title="请求延期" okText="提交" confirmLoading={deed.pending} onOk={form.submit} onCancel={onClose}>
      <p className="hint">请求延期不改变法定回复期限，只能请求暂缓督促。</p>
      <Fault error={deed.error} />
      <Form<AskFields> form={form} layout="vertical" onFinish={submit}>
        <InstantField name="until" label="请求延至" />
        <Form.Item name="text" label="理由" rules={[{ required: true, min: 2, message: '请写明理由' }]}>
          <Input.TextArea rows={3} maxLength={4000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

interface AnswerFields {
  readonly granted: boolean;
  readonly heldUntil?: string;
  readonly text: string;
}

/** 答复延期说明: urging may be held back; the date of the law stays. */
export function MoreTimeAnswerForm({ one, onClose }: FormOf) {
  const [form] = Form.useForm<AnswerFields>();
  const granted = Form.useWatch('granted', form);
  const deed = useDeed();
  const asked = one.moreTime.at(-1);
  const submit = ({ heldUntil, ...given }: AnswerFields): void => {
    const body = { ...given, ...(given.granted && heldUntil && { heldUntil }) };
    void deed.send({ path: `/${one.recommendationId}/more-time-answers`, body }).then((done) => done && onClose());
  };
  return (
    <Modal open title="答复延期说明" okText="答复" confirmLoading={deed.pending} onOk={form.submit} onCancel={onClose}>
      {asked && (
        <p>
          对方请求延至 {fullTime(asked.until)}：{asked.text}
        </p>
      )}
      <Fault error={deed.error} />
      <Form<AnswerFields> form={form} layout="vertical" initialValues={{ granted: true }} onFinish={submit}>
        <Form.Item name="granted" label="答复（法定回复期限不变）">
          <Radio.Group
            options={[
              { value: true, label: '同意暂缓督促' },
              { value: false, label: '不同意' },
            ]}
          />
        </Form.Item>
        {granted && <InstantField name="heldUntil" label="暂缓督促至" />}
        <Form.Item name="text" label="说明" rules={[{ required: true, min: 2, message: '请写明说明' }]}>
          <Input.TextArea rows={3} maxLength={4000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
