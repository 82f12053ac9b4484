import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useEffect, useState } from 'react';
import type { RuleLine } from '../../api/types';
import { ADDRESSEE_NAMES } from '../../parts/rungs';
import { DUE, fieldsOf, isTwice, RUNG_UNITS, type RungFields, rungWords, WHEN } from './ladder';

const options = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

/** 提醒与升级: when somebody is told, and who. Shown as it stands until it is to be changed. */
export function LadderFields({ name, rule }: { name: number; rule: RuleLine }) {
  const form = Form.useFormInstance();
  const [isEdited, setEdited] = useState(false);
  if (isEdited) {
    const leave = (): void => {
      form.setFieldValue(pathOf(name), undefined);
      setEdited(false);
    };
    return <EditedLadder name={name} rule={rule} onLeave={leave} />;
  }
  return (
    <Form.Item label="提醒与升级（现行）">
      <ul className="ladder">
        {rule.rungs.map((rung) => (
          <li key={rung.rungId}>{rungWords(rung)}</li>
        ))}
        {rule.rungs.length === 0 && <li>届满时：责任单位、发令单位</li>}
      </ul>
      <Button size="small" onClick={() => setEdited(true)}>
        修改提醒与升级
      </Button>
    </Form.Item>
  );
}

const pathOf = (name: number) => ['changes', name, 'rungs'];

/** Begins with the ladder as it stands: what is not touched is sent as it was. */
function EditedLadder({ name, rule, onLeave }: { name: number; rule: RuleLine; onLeave: () => void }) {
  const form = Form.useFormInstance();
  const rungs = Form.useWatch(pathOf(name), form) as readonly RungFields[] | undefined;
  useEffect(() => form.setFieldValue(pathOf(name), rule.rungs.map(fieldsOf)), [form, name, rule]);
  return (
    <Form.Item label="新的提醒与升级">
      <Form.List
        name={[name, 'rungs']}
        rules={[
          {
            validator: (_, value: readonly RungFields[]) =>
              isTwice(value) ? Promise.reject(new Error('有两级定在同一时刻，请合并为一级')) : Promise.resolve(),
          },
        ]}
      >
        {(lines, { add, remove }, { errors }) => (
          <>
            {lines.map(({ key, name: at }) => (
              <RungLine
                key={key}
                at={at}
                isDue={rungs?.[at]?.rungId === DUE}
                when={rungs?.[at]?.when}
                onRemove={() => remove(at)}
              />
            ))}
            <Form.ErrorList errors={errors} />
            <div className="form-acts">
              <Button size="small" onClick={() => add({ when: 'before', count: 1, unit: 'days', to: ['owner'] })}>
                加一级
              </Button>
              <Button size="small" type="link" onClick={onLeave}>
                不改提醒与升级
              </Button>
            </div>
          </>
        )}
      </Form.List>
    </Form.Item>
  );
}

interface RungLineProps {
  readonly at: number;
  readonly isDue: boolean;
  readonly when: RungFields['when'] | undefined;
  readonly onRemove: () => void;
}

/** The end itself cannot be moved or taken away; who is told of it can be chosen. */
function RungLine({ at, isDue, when, onRemove }: RungLineProps) {
  return (
    <div className="rung-line">
      <Form.Item name={[at, 'rungId']} hidden noStyle>
        <Input />
      </Form.Item>
      {isDue ? (
        <span>届满时</span>
      ) : (
        <>
          <Form.Item name={[at, 'when']} noStyle>
            <Select aria-label="何时" style={{ width: 130 }} options={options(WHEN)} />
          </Form.Item>
          <Form.Item name={[at, 'count']} noStyle rules={[{ required: true, message: '请填写数值' }]}>
            <InputNumber
              aria-label="数值"
              style={{ width: 90 }}
              min={1}
              max={when === 'share' ? 99 : 3_660}
              precision={0}
            />
          </Form.Item>
          {when !== 'share' && (
            <Form.Item name={[at, 'unit']} noStyle>
              <Select aria-label="单位" style={{ width: 110 }} options={options(RUNG_UNITS)} />
            </Form.Item>
          )}
        </>
      )}
      <Form.Item name={[at, 'to']} noStyle rules={[{ required: true, message: '请选择告知谁' }]}>
        <Select aria-label="告知" mode="multiple" className="rung-to" options={options(ADDRESSEE_NAMES)} />
      </Form.Item>
      {!isDue && (
        <Button type="link" danger size="small" onClick={onRemove}>
          去掉
        </Button>
      )}
    </div>
  );
}
