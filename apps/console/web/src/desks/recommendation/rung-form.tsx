import { Alert, Checkbox, Form, Input, Modal, Radio, Select } from 'antd';
import { Fault } from '../../parts/fault';
import { useDeed } from './api';
import type { RecommendationView } from './client';
import { useUnits } from './paper-fields';
import { RUNG_NAMES, RUNG_PAPERS } from './words';

interface Fields {
  readonly taken: boolean;
  readonly unitId?: string;
  readonly name?: string;
  readonly unjustified?: boolean;
  readonly text: string;
}

interface RungFormOf {
  readonly one: RecommendationView;
  readonly rung: string;
  /** 反电诈法 47 (JCJ-14): a suit that is no rung of this paper. */
  readonly otherBasis?: true;
  readonly onClose: () => void;
}

/** One step of the ladder, with its prepared document: taken, or skipped with a reason. Nothing goes upward by itself. */
export function RungForm({ one, rung, otherBasis, onClose }: RungFormOf) {
  const [form] = Form.useForm<Fields>();
  const deed = useDeed();
  const taken = Form.useWatch('taken', form) ?? true;
  const units = useUnits(undefined);
  const prepared = one.ladder.find((each) => each.rung === rung && each.taken === undefined);
  const submit = ({ unitId, name, unjustified, ...given }: Fields): void => {
    const named = units.find((unit) => unit.unitId === unitId)?.name ?? name?.trim();
    const recipient = named && rung !== 'suit' ? { name: named, ...(unitId && { unitId }) } : undefined;
    const body = {
      ...{ ...given, rung },
      ...(given.taken && { unjustified: unjustified === true }),
      ...(given.taken && recipient && { recipient }),
      ...(otherBasis && { otherBasis: 'JCJ-14' }),
    };
    void deed.send({ path: `/${one.recommendationId}/ladder-decisions`, body }).then((done) => done && onClose());
  };
  return (
    <Modal
      open
      width={760}
      title={RUNG_NAMES[rung]}
      okText={taken ? '决定并制发' : '不采取这一步'}
      okButtonProps={{ danger: taken }}
      confirmLoading={deed.pending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Alert
        type="info"
        title="本步骤由检察长决定，系统不会自动上报。只有经督促、无正当理由且未落实或者落实不到位的，才能采取。"
      />
      <Fault error={deed.error} />
      <Form<Fields>
        form={form}
        layout="vertical"
        initialValues={{
          taken: true,
          unitId: prepared?.recipientUnitId,
          text: prepared?.prepared ?? one.ladder.find((each) => each.prepared)?.prepared,
        }}
        onFinish={submit}
      >
        {!otherBasis && (
          <Form.Item name="taken" label="决定">
            <Radio.Group
              options={[
                { value: true, label: `采取，制发《${RUNG_PAPERS[rung] ?? ''}》` },
                { value: false, label: '不采取，写明理由' },
              ]}
            />
          </Form.Item>
        )}
        {taken && rung !== 'suit' && (
          <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 12 }}>
            <Form.Item name="unitId" label="对象（系统内单位）">
              <Select
                allowClear
                showSearch={{ optionFilterProp: 'label' }}
                options={units.map(({ unitId, name }) => ({ value: unitId, label: name }))}
              />
            </Form.Item>
            <Form.Item name="name" label="对象（系统外单位名称）">
              <Input maxLength={64} placeholder="不在系统内的，填写全称" />
            </Form.Item>
          </div>
        )}
        <Form.Item
          name="text"
          label={taken ? '文书正文（已预备，可以修改）' : '不采取的理由'}
          rules={[{ required: true, min: 2, message: '请写明' }]}
        >
          <Input.TextArea rows={5} maxLength={4000} />
        </Form.Item>
        {taken && (
          <Form.Item
            name="unjustified"
            valuePropName="checked"
            rules={[{ validator: (_, on) => (on ? Promise.resolve() : Promise.reject(new Error('请认定后勾选'))) }]}
          >
            <Checkbox>经审查，被建议单位没有正当理由</Checkbox>
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
