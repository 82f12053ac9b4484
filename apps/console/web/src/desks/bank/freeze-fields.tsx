import { Form, Input, Radio, Select } from 'antd';
import type { FreezeRefusal } from '../../api/types';
import { InstantInput } from '../../parts/instant';
import { FREEZE_REFUSALS } from '../../words';
import type { AnswerHead, TypedAnswer } from './freeze-line';

const RESULTS = [
  { value: 'frozen', label: '已冻结' },
  { value: 'queued', label: '轮候' },
  { value: 'refused', label: '未冻结' },
] as const;

interface HeadProps {
  readonly head: AnswerHead;
  readonly onChange: (patch: Partial<AnswerHead>) => void;
}

export function HeadFields({ head, onChange }: HeadProps) {
  return (
    <div className="field-line">
      <Form.Item label="本行冻结（轮候）时点" required>
        <InstantInput label="冻结时点" value={head.at} onChange={(at) => onChange({ at })} />
      </Form.Item>
      <Form.Item label="登记到期（不填按法定）">
        <InstantInput
          label="登记到期"
          value={head.registeredEnd}
          onChange={(registeredEnd) => onChange({ registeredEnd })}
        />
      </Form.Item>
      <Form.Item label="经办代号" required>
        <Input
          aria-label="经办代号"
          value={head.operator}
          maxLength={64}
          onChange={({ target }) => onChange({ operator: target.value })}
        />
      </Form.Item>
    </div>
  );
}

interface CellProps {
  readonly itemNo: number;
  readonly typed: TypedAnswer;
  readonly onChange: (patch: Partial<TypedAnswer>) => void;
}

export function ResultCell({ itemNo, typed, onChange }: CellProps) {
  return (
    <Radio.Group
      aria-label={`序号 ${itemNo} 结果`}
      size="small"
      optionType="button"
      value={typed.result}
      options={[...RESULTS]}
      onChange={({ target }) => onChange({ result: target.value as TypedAnswer['result'] })}
    />
  );
}

/** The cells that the result calls for: amount and reference, the place in the queue, or the reason. */
export function StatedCell({ itemNo, typed, onChange }: CellProps) {
  const { result, amount, reference, position, code } = typed;
  if (result === 'refused')
    return (
      <Select
        aria-label={`序号 ${itemNo} 原因`}
        className="wide"
        value={code}
        onChange={(value) => onChange({ code: value })}
        options={Object.entries(FREEZE_REFUSALS).map(([value, label]) => ({ value: value as FreezeRefusal, label }))}
      />
    );
  if (result === 'queued')
    return (
      <Input
        aria-label={`序号 ${itemNo} 轮候顺位`}
        prefix="第"
        suffix="位"
        value={position}
        onChange={({ target }) => onChange({ position: target.value })}
      />
    );
  return (
    <span className="cell-line">
      <Input
        aria-label={`序号 ${itemNo} 冻结金额`}
        suffix="元"
        value={amount}
        onChange={({ target }) => onChange({ amount: target.value })}
      />
      <Input
        aria-label={`序号 ${itemNo} 银行流水号`}
        placeholder="银行流水号"
        maxLength={64}
        value={reference}
        onChange={({ target }) => onChange({ reference: target.value })}
      />
    </span>
  );
}
