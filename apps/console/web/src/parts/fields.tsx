import { Button, Form, Input, InputNumber, Radio, Select, Upload } from 'antd';
import { useStill } from '../api/read';
import { bodyOf, send, shared } from '../api/client';
import { Refusal } from '../api/refusal';
import type { UnitLine } from '../api/types';
import { instantIn } from '../time/format';
import { InstantInput } from './instant';

type Agency = UnitLine['agency'];

/** The reason that the record keeps. */
export function ReasonField({ name = 'reason', label = '理由（写入记录）' }: { name?: string; label?: string }) {
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, min: 2, message: '请写明，至少 2 个字' }]}>
      <Input.TextArea rows={3} maxLength={500} showCount />
    </Form.Item>
  );
}

export function TextField({ name = 'text', label, rows = 6 }: { name?: string; label: string; rows?: number }) {
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, min: 2, message: '请填写，至少 2 个字' }]}>
      <Input.TextArea rows={rows} maxLength={8_000} showCount />
    </Form.Item>
  );
}

export function NumberField({ name, label, max = 720 }: { name: string; label: string; max?: number }) {
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: '请填写' }]}>
      <InputNumber min={1} max={max} precision={0} />
    </Form.Item>
  );
}

interface YesNoProps {
  readonly name: string;
  readonly label: string;
  readonly yes: string;
  readonly no: string;
}

/** A decision between two: nothing is chosen until a person has chosen. */
export function YesNoField({ name, label, yes, no }: YesNoProps) {
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: '请选择' }]}>
      <Radio.Group
        options={[
          { value: true, label: yes },
          { value: false, label: no },
        ]}
      />
    </Form.Item>
  );
}

interface InstantFieldProps {
  readonly name: string;
  readonly label: string;
  /** Where no second matters: a meeting, a service of a paper. */
  readonly toMinute?: boolean;
}

/** An instant in a form, in Beijing time. */
export function InstantField({ name, label, toMinute = false }: InstantFieldProps) {
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: '请选择时间' }]}>
      <ChosenInstant label={label} toMinute={toMinute} />
    </Form.Item>
  );
}

/** An instant that may be left out, typed as `instantIn` reads it. */
export function TypedInstantField({ name, label }: { name: string; label: string }) {
  return (
    <Form.Item name={name} label={label} rules={[{ validator: (_, text?: string) => typedInstant(text) }]}>
      <Input placeholder="2026-11-20 23:30" maxLength={19} />
    </Form.Item>
  );
}

const typedInstant = (text: string | undefined): Promise<void> =>
  !text || instantIn(text) ? Promise.resolve() : Promise.reject(new Error('请按 2026-11-20 23:30 的格式填写'));

interface ChosenProps {
  readonly label: string;
  readonly toMinute: boolean;
  readonly value?: string;
  readonly onChange?: (instant: string | undefined) => void;
}
const ChosenInstant = ({ label, toMinute, value, onChange }: ChosenProps) => (
  <InstantInput label={label} toMinute={toMinute} value={value} onChange={(instant) => onChange?.(instant)} />
);

interface UnitFieldProps {
  readonly name: string | (string | number)[];
  readonly label: string;
  readonly agencies?: readonly Agency[];
  readonly many?: boolean;
  readonly optional?: boolean;
}

/** A unit by its name, wherever in the country it lies. */
export function UnitField({ name, label, agencies = ['police'], many = false, optional = false }: UnitFieldProps) {
  const units = useStill(['units', ...agencies], async () => {
    const pages = await Promise.all(
      agencies.map((agency) => bodyOf(shared.GET('/units', { params: { query: { agency, limit: 200 } } }))),
    );
    return { data: pages.flatMap(({ items }) => items) };
  });
  return (
    <Form.Item name={name} label={label} rules={optional ? [] : [{ required: true, message: '请选择单位' }]}>
      <Select
        {...(many && { mode: 'multiple' as const })}
        allowClear={optional}
        showSearch={{ optionFilterProp: 'label' }}
        loading={units.isLoading}
        options={(units.data ?? []).map(({ unitId, name: unitName }) => ({ value: unitId, label: unitName }))}
      />
    </Form.Item>
  );
}

interface Paper {
  readonly title: string;
  readonly fileHash?: string;
}

/** Papers by name, each with its scan where there is one. What is no PDF and no picture is refused by the service. */
export function PapersField({ name = 'papers', label = '材料' }: { name?: string; label?: string }) {
  return (
    <Form.Item label={label}>
      <Form.List name={name}>
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name: index }) => (
              <div className="paper-line" key={key}>
                <Form.Item name={[index, 'title']} noStyle rules={[{ required: true, message: '请填写材料名称' }]}>
                  <Input maxLength={200} placeholder="材料名称" />
                </Form.Item>
                <Form.Item name={[index, 'fileHash']} noStyle>
                  <ScanButton />
                </Form.Item>
                <Button type="link" onClick={() => remove(index)}>
                  删除
                </Button>
              </div>
            ))}
            <Button onClick={() => add({} satisfies Partial<Paper>)}>添加一项</Button>
          </>
        )}
      </Form.List>
    </Form.Item>
  );
}

/** Sends the scan at once; the act names it by its hash. */
function ScanButton({ value, onChange }: { value?: string; onChange?: (hash: string) => void }) {
  return (
    <Upload
      showUploadList={false}
      accept=".pdf,.jpg,.jpeg,.png,.tif,.tiff"
      customRequest={({ file, onSuccess, onError }) => {
        const form = new FormData();
        form.set('file', file as File);
        send('/api/papers', { method: 'POST', body: form, headers: { 'Idempotency-Key': crypto.randomUUID() } })
          .then(async (response) => {
            const { fileHash } = (await response.json()) as { fileHash: string };
            onChange?.(fileHash);
            onSuccess?.(fileHash);
          })
          .catch((error: unknown) => onError?.(error instanceof Refusal ? error : new Error('上传未成功')));
      }}
    >
      <Button>{value ? `已附扫描件 ${value.slice(0, 8)}` : '附扫描件'}</Button>
    </Upload>
  );
}
