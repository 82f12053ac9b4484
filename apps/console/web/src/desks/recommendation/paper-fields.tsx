import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useStill } from '../../api/read';
import { shared } from '../../api/client';
import { COPY_NAMES } from './words';

export interface AskedFields {
  readonly text: string;
  readonly days: number;
}
export interface CopyFields {
  readonly role: string;
  readonly name?: string;
  readonly unitId?: string;
}
export interface PaperFieldsOf {
  readonly heading: string;
  readonly findings: string;
  readonly points: readonly AskedFields[];
  readonly copies?: readonly CopyFields[];
}

/** A copy goes to a unit of the house, or to an organ that is named. */
export const copiesOf = (copies: readonly CopyFields[] = [], names: ReadonlyMap<string, string>) =>
  copies.flatMap(({ role, name = '', unitId }) => {
    const known = unitId ? (names.get(unitId) ?? name) : name.trim();
    return known ? [{ role, name: known, ...(unitId && { unitId }) }] : [];
  });

/** What a paper says: the same when it is drafted and when the draft is revised. */
export function WrittenFields() {
  return (
    <>
      <Form.Item name="heading" label="事由" rules={[{ required: true, min: 4, message: '请填写事由' }]}>
        <Input maxLength={120} placeholder="关于……的检察建议" />
      </Form.Item>
      <Form.Item name="findings" label="发现的问题" rules={[{ required: true, min: 2, message: '请写明发现的问题' }]}>
        <Input.TextArea rows={3} maxLength={4000} />
      </Form.Item>
    </>
  );
}

export function PointFields() {
  return (
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
              <Form.Item name={[name, 'days']} label="落实期限（日）" rules={[{ required: true, message: '请填写' }]}>
                <InputNumber min={1} max={365} />
              </Form.Item>
              <Form.Item label=" ">
                {fields.length > 1 && (
                  <Button type="text" onClick={() => remove(name)}>
                    删除
                  </Button>
                )}
              </Form.Item>
            </div>
          ))}
          <Button onClick={() => add({ days: 60 })}>增加一项建议</Button>
        </>
      )}
    </Form.List>
  );
}

export const useUnits = (agency: string | undefined) =>
  useStill(['units', agency ?? 'none'], () =>
    shared.GET('/units', {
      params: { query: { limit: 200, ...(agency && { agency: agency as 'regulator' }) } },
    }),
  ).data?.items ?? [];

/** 抄送: units of the house are told by the house; other organs are told on paper, which is entered later. */
export function CopyFieldsList() {
  const units = useUnits(undefined);
  const options = units.map(({ unitId, name }) => ({ value: unitId, label: name }));
  return (
    <Form.List name="copies">
      {(fields, { add, remove }) => (
        <div style={{ margin: '12px 0' }}>
          {fields.map(({ key, name }) => (
            <div key={key} style={{ display: 'grid', gridTemplateColumns: '220px 1fr 1fr 60px', gap: 12 }}>
              <Form.Item name={[name, 'role']} label="抄送对象" rules={[{ required: true, message: '请选择' }]}>
                <Select options={Object.entries(COPY_NAMES).map(([value, label]) => ({ value, label }))} />
              </Form.Item>
              <Form.Item name={[name, 'unitId']} label="系统内单位">
                <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={options} />
              </Form.Item>
              <Form.Item name={[name, 'name']} label="系统外单位名称">
                <Input maxLength={64} placeholder="不在系统内的，填写全称" />
              </Form.Item>
              <Form.Item label=" ">
                <Button type="text" onClick={() => remove(name)}>
                  删除
                </Button>
              </Form.Item>
            </div>
          ))}
          <Button onClick={() => add({ role: 'superior' })}>增加抄送单位</Button>
        </div>
      )}
    </Form.List>
  );
}

export const useUnitNames = (): ReadonlyMap<string, string> =>
  new Map(useUnits(undefined).map(({ unitId, name }) => [unitId, name]));
