import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useNavigate } from 'react-router';
import { shared } from '../../api/client';
import { useStill } from '../../api/read';
import { Fault } from '../../parts/fault';
import { Page } from '../../parts/page';
import { useDeed } from './api';
import { KIND_NAMES, TOPIC_NAMES } from './words';

interface Fields {
  readonly kind: string;
  readonly topic: string;
  readonly addresseeUnitId: string;
  readonly heading: string;
  readonly findings: string;
  readonly caseNumbers: string;
  readonly urgent: boolean;
  readonly setDays?: number;
  readonly points: readonly { readonly text: string; readonly days: number }[];
}

const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

/** 拟制检察建议: from one case, or from a pattern of cases. */
export function DraftRecommendation() {
  const [form] = Form.useForm<Fields>();
  const navigate = useNavigate();
  const deed = useDeed();
  const kind = Form.useWatch('kind', form);
  const { data } = useStill(['units', 'regulators'], () =>
    shared.GET('/units', { params: { query: { agency: 'regulator', limit: 200 } } }),
  );
  const submit = ({ caseNumbers, setDays, ...rest }: Fields): void => {
    const numbers = caseNumbers.split(/[\s,，、;；]+/).filter(Boolean);
    const body = { ...rest, caseNumbers: numbers, ...(setDays ? { setDays } : {}) };
    void deed.send({ path: '', body }).then((done) => done && navigate(`/recommendations/${done.recommendationId}`));
  };
  return (
    <Page title="拟制检察建议" note="可以由一个案件提出，也可以由一类案件提出；所列案件将一直与本件关联">
      <Fault error={deed.error} />
      <Form<Fields>
        form={form}
        layout="vertical"
        style={{ maxWidth: 1000 }}
        initialValues={{ kind: 'social-governance', topic: 'shell-company', urgent: false, points: [{ days: 60 }] }}
        onFinish={submit}
      >
        <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr 2fr', gap: '0 16px' }}>
          <Form.Item name="kind" label="种类">
            <Select options={optionsOf(KIND_NAMES)} />
          </Form.Item>
          <Form.Item name="topic" label="类案主题">
            <Select options={optionsOf(TOPIC_NAMES)} />
          </Form.Item>
          <Form.Item
            name="addresseeUnitId"
            label="被建议单位"
            rules={[{ required: true, message: '请选择被建议单位' }]}
          >
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={(data?.items ?? []).map(({ unitId, name }) => ({ value: unitId, label: name }))}
            />
          </Form.Item>
        </div>
        <Form.Item name="heading" label="事由" rules={[{ required: true, min: 4, message: '请填写事由' }]}>
          <Input maxLength={120} placeholder="关于……的检察建议" />
        </Form.Item>
        <Form.Item
          name="caseNumbers"
          label="相关案件编号（每行一个）"
          rules={[{ required: true, message: '至少一个案件' }]}
        >
          <Input.TextArea rows={3} />
        </Form.Item>
        <Form.Item name="findings" label="发现的问题" rules={[{ required: true, min: 2, message: '请写明发现的问题' }]}>
          <Input.TextArea rows={3} maxLength={4000} />
        </Form.Item>
        <div style={{ display: 'flex', gap: 24 }}>
          <Form.Item name="urgent" valuePropName="checked" hidden={kind !== 'public-interest'}>
            <Checkbox>紧急情形，15 日内回复（损害继续扩大等）</Checkbox>
          </Form.Item>
          <Form.Item
            name="setDays"
            label="另定回复期限（日，最长 59）"
            hidden={kind === 'public-interest' || kind === 'retrial'}
          >
            <InputNumber min={1} max={59} placeholder="两个月" />
          </Form.Item>
        </div>
        <Form.List name="points">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }) => (
                <div
                  key={key}
                  style={{ display: 'grid', gridTemplateColumns: '1fr 150px 60px', gap: 12, alignItems: 'start' }}
                >
                  <Form.Item
                    name={[name, 'text']}
                    label={`建议 ${name + 1}`}
                    rules={[{ required: true, min: 2, message: '请填写建议' }]}
                  >
                    <Input.TextArea rows={2} maxLength={4000} />
                  </Form.Item>
                  <Form.Item
                    name={[name, 'days']}
                    label="落实期限（日）"
                    rules={[{ required: true, message: '请填写' }]}
                  >
                    <InputNumber min={1} max={365} />
                  </Form.Item>
                  <Form.Item>
                    {fields.length > 1 && (
                      <Button type="text" onClick={() => remove(name)}>
                        删除
                      </Button>
                    )}
                  </Form.Item>
                </div>
              ))}
              <Button onClick={() => add({ days: 60 })}>增加一项建议</Button>{' '}
            </>
          )}
        </Form.List>
        <Button type="primary" htmlType="submit" style={{ marginTop: 16 }} loading={deed.pending}>
          保存拟稿
        </Button>
      </Form>
    </Page>
  );
}
