import { Form, Input, Modal } from 'antd';
import { Fault } from '../../parts/fault';
import { useDeed } from './api';
import type { RecommendationView } from './client';
import {
  type AskedFields,
  copiesOf,
  CopyFieldsList,
  type PaperFieldsOf,
  PointFields,
  useUnitNames,
  WrittenFields,
} from './paper-fields';

interface FormOf {
  readonly one: RecommendationView;
  readonly onClose: () => void;
}

const pointsOf = ({ pointList }: RecommendationView): AskedFields[] =>
  pointList.map(({ text, days }) => ({ text, days }));

/** 修改拟稿: what is changed after the legality review is reviewed again. */
export function ReviseForm({ one, onClose }: FormOf) {
  const [form] = Form.useForm<PaperFieldsOf>();
  const names = useUnitNames();
  const deed = useDeed();
  const submit = ({ copies, ...rest }: PaperFieldsOf): void => {
    const body = { ...rest, copies: copiesOf(copies, names) };
    void deed.send({ path: `/${one.recommendationId}/revisions`, body }).then((done) => done && onClose());
  };
  return (
    <Modal
      open
      width={960}
      title="修改拟稿"
      okText="保存修改"
      confirmLoading={deed.pending}
      onOk={form.submit}
      onCancel={onClose}
    >
      {one.legality && <p className="hint">已审核的拟稿修改后须重新审核。</p>}
      <Fault error={deed.error} />
      <Form<PaperFieldsOf>
        form={form}
        layout="vertical"
        initialValues={{
          heading: one.heading,
          findings: one.findings,
          points: pointsOf(one),
          copies: one.copies.map((copy) => ({ ...copy, name: copy.unitId ? undefined : copy.name })),
        }}
        onFinish={submit}
      >
        <WrittenFields />
        <PointFields />
        <CopyFieldsList />
      </Form>
    </Modal>
  );
}

interface AmendFields {
  readonly text: string;
  readonly points: readonly AskedFields[];
}

/** 修改文书: after an objection that was found valid, or by own insight (JCJ-12). Unchanged points keep what was done for them. */
export function AmendForm({ one, no, onClose }: FormOf & { readonly no?: number }) {
  const [form] = Form.useForm<AmendFields>();
  const deed = useDeed();
  const submit = (given: AmendFields): void =>
    void deed
      .send(
        no === undefined
          ? { path: `/${one.recommendationId}/amendments`, body: given }
          : { path: `/${one.recommendationId}/objection-decisions`, body: { no, outcome: 'amended', ...given } },
      )
      .then((done) => done && onClose());
  const restarts = one.switches.find(({ name }) => name === 'amendmentRestarts')?.on;
  return (
    <Modal
      open
      width={860}
      title="决定修改"
      okText="作出修改决定"
      confirmLoading={deed.pending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="hint">
        {restarts ? '尚未回复的，修改后的文书须重新送达，回复期限自收到之日重新计算。' : '修改不影响回复期限。'}
        未改动的事项保留已有落实情况。
      </p>
      <Fault error={deed.error} />
      <Form<AmendFields> form={form} layout="vertical" initialValues={{ points: pointsOf(one) }} onFinish={submit}>
        <Form.Item name="text" label="修改理由" rules={[{ required: true, min: 2, message: '请写明修改理由' }]}>
          <Input.TextArea rows={2} maxLength={4000} />
        </Form.Item>
        <PointFields />
      </Form>
    </Modal>
  );
}
