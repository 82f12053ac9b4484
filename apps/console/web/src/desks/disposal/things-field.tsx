import { Button, Form, Input, Select } from 'antd';
import { fenIn } from '../../money';
import { UnitField } from '../../parts/fields';
import { ORDER } from './words';

export interface ThingFields {
  readonly name: string;
  readonly worth: string;
  readonly holderUnitId: string;
  readonly order: 'return' | 'confiscate';
}

/** Things that no freeze of this house holds. */
export function ThingsField({ label }: { label: string }) {
  return (
    <Form.Item label={label}>
      <Form.List name="things">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name: index }) => (
              <div className="form-grid" key={key}>
                <Form.Item name={[index, 'name']} label="名称" rules={[{ required: true, min: 2, message: '请填写' }]}>
                  <Input maxLength={200} />
                </Form.Item>
                <Form.Item name={[index, 'worth']} label="金额（元）" rules={[{ validator: checkYuan }]}>
                  <Input inputMode="decimal" maxLength={20} />
                </Form.Item>
                <UnitField name={[index, 'holderUnitId']} label="保管单位" agencies={['police', 'bank']} />
                <Form.Item name={[index, 'order']} label="处理" rules={[{ required: true, message: '请选择' }]}>
                  <Select options={Object.entries(ORDER).map(([value, text]) => ({ value, label: text }))} />
                </Form.Item>
                <Button type="link" onClick={() => remove(index)}>
                  删除
                </Button>
              </div>
            ))}
            <Button onClick={() => add({ order: 'return' })}>添加一项</Button>
          </>
        )}
      </Form.List>
    </Form.Item>
  );
}

export const checkYuan = (_: unknown, text: string): Promise<void> =>
  fenIn(text ?? '') === undefined ? Promise.reject(new Error('请填写以元为单位的数字')) : Promise.resolve();

export const thingsFrom = (things: readonly ThingFields[]) =>
  things.map(({ name, worth, holderUnitId, order }) => ({
    ...{ name, holderUnitId, order, worthFen: fenIn(worth) ?? '0', titleClear: false },
  }));
