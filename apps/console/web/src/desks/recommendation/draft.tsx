import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { Fault } from '../../parts/fault';
import { Page } from '../../parts/page';
import { useDeed } from './api';
import {
  copiesOf,
  CopyFieldsList,
  type PaperFieldsOf,
  PointFields,
  useUnitNames,
  useUnits,
  WrittenFields,
} from './paper-fields';
import { ADDRESSEE_AGENCIES, AGENCY_NAMES, KIND_NAMES, TOPIC_NAMES } from './words';

interface Fields extends PaperFieldsOf {
  readonly kind: string;
  readonly topic: string;
  readonly agency: string;
  readonly addresseeUnitId: string;
  readonly caseNumbers: string;
  readonly urgent: boolean;
  readonly setDays?: number;
}

const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));
const agenciesOf = (kind: string): readonly string[] => ADDRESSEE_AGENCIES[kind] ?? Object.keys(AGENCY_NAMES);

/** 拟制检察建议: from one case, or from a pattern of cases. */
export function DraftRecommendation() {
  const [form] = Form.useForm<Fields>();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const deed = useDeed();
  const names = useUnitNames();
  const kind = Form.useWatch('kind', form) ?? 'social-governance';
  const agency = Form.useWatch('agency', form) ?? 'regulator';
  const units = useUnits(agency);
  const submit = ({ caseNumbers, setDays, copies, agency: _, ...rest }: Fields): void => {
    const numbers = caseNumbers.split(/[\s,，、;；]+/).filter(Boolean);
    const body = {
      ...rest,
      caseNumbers: numbers,
      copies: copiesOf(copies, names),
      ...(setDays ? { setDays } : {}),
    };
    void deed.send({ path: '', body }).then((done) => done && navigate(`/recommendations/${done.recommendationId}`));
  };
  const fit = (changed: Partial<Fields>): void => {
    if (changed.kind) form.setFieldsValue({ agency: agenciesOf(changed.kind)[0] ?? 'regulator' });
    if (changed.kind || changed.agency) form.resetFields(['addresseeUnitId']);
  };
  const administrative = agency === 'regulator' || agency === 'police';
  return (
    <Page title="拟制检察建议" note="可以由一个案件提出，也可以由一类案件提出；所列案件将一直与本件关联">
      <Fault error={deed.error} />
      <Form<Fields>
        form={form}
        layout="vertical"
        style={{ maxWidth: 1000 }}
        initialValues={{
          ...{ kind: 'social-governance', topic: 'shell-company', agency: 'regulator', urgent: false },
          // From what the police found beside a case.
          caseNumbers: search.get('caseNumbers') ?? '',
          points: [{ days: 60 }],
        }}
        onValuesChange={fit}
        onFinish={submit}
      >
        <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr 1fr 2fr', gap: '0 16px' }}>
          <Form.Item name="kind" label="种类">
            <Select options={optionsOf(KIND_NAMES)} />
          </Form.Item>
          <Form.Item name="topic" label="类案主题">
            <Select options={optionsOf(TOPIC_NAMES)} />
          </Form.Item>
          <Form.Item name="agency" label="对象类别">
            <Select options={agenciesOf(kind).map((value) => ({ value, label: AGENCY_NAMES[value] }))} />
          </Form.Item>
          <Form.Item
            name="addresseeUnitId"
            label="被建议单位"
            rules={[{ required: true, message: '请选择被建议单位' }]}
          >
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={units.map(({ unitId, name }) => ({ value: unitId, label: name }))}
            />
          </Form.Item>
        </div>
        <Form.Item
          name="caseNumbers"
          label="相关案件编号（每行一个）"
          rules={[{ required: true, message: '至少一个案件' }]}
        >
          <Input.TextArea rows={3} />
        </Form.Item>
        <WrittenFields />
        <div style={{ display: 'flex', gap: 24 }}>
          <Form.Item name="urgent" valuePropName="checked" hidden={kind !== 'public-interest' || !administrative}>
            <Checkbox>紧急情形，15 日内回复（损害继续扩大等）</Checkbox>
          </Form.Item>
          <Form.Item
            name="setDays"
            label="另定回复期限（日，最长 59）"
            rules={[{ required: kind === 'correction-notice', message: '通知书须载明回复期限' }]}
            hidden={['public-interest', 'retrial', 'procuratorial-opinion'].includes(kind)}
          >
            <InputNumber min={1} max={59} placeholder="两个月" />
          </Form.Item>
        </div>
        <PointFields />
        <CopyFieldsList />
        <Button type="primary" htmlType="submit" style={{ marginTop: 16 }} loading={deed.pending}>
          保存拟稿
        </Button>
      </Form>
    </Page>
  );
}
