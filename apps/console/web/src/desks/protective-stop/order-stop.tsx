import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useNavigate } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import type { OrderedStop } from '../../api/types';
import { useBanks } from '../../parts/banks';
import { Fault } from '../../parts/fault';
import { useFormFaults } from '../../parts/form-faults';
import { Page } from '../../parts/page';
import { instantIn } from '../../time/format';
import { pastInstant } from '../../time/past';
import { BASIS_NAMES, CHANNEL_NAMES } from './words';

interface Fields {
  readonly bankCode: string;
  readonly basis: OrderedStop['basis'];
  readonly toldAt: string;
  readonly channel: OrderedStop['told']['channel'];
  readonly hours: number;
  readonly accountName: string;
  readonly accountNumber: string;
  readonly facts: string;
}

const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

/** 发出保护性止付: whose account, at which bank, how they were told, for how long. */
export function OrderProtectiveStop() {
  const navigate = useNavigate();
  const [form] = Form.useForm<Fields>();
  const banks = useBanks();
  const act = useAct((body: OrderedStop, key) =>
    bodyOf(police.POST('/protective-stops', { body, params: { header: withKey(key) } })),
  );
  useFormFaults(form, act.error);
  const submit = async (fields: Fields): Promise<void> => {
    const done = await act.send(bodyFrom(fields));
    if (done) void navigate(`/protective-stops/${done.stopId}`, { replace: true });
  };
  const needed = (message: string) => [{ required: true, whitespace: true, message }];
  return (
    <Page
      title="发出保护性止付"
      note="只用于潜在受害人本人的账户。须征得户主同意，或已告知户主原因、申诉渠道和所需材料；期满自动失效。"
    >
      <Form<Fields>
        form={form}
        layout="vertical"
        className="report"
        disabled={act.pending}
        initialValues={{ basis: 'consent', channel: 'phone', hours: 48 }}
        onFinish={(fields) => void submit(fields)}
        scrollToFirstError={{ focus: true }}
      >
        <Fault error={act.error} />
        <div className="columns">
          <Form.Item name="accountName" label="户名（潜在受害人）" rules={needed('请填写户名')}>
            <Input autoFocus maxLength={100} autoComplete="off" />
          </Form.Item>
          <Form.Item name="accountNumber" label="账号" rules={needed('请填写账号')}>
            <Input maxLength={64} inputMode="numeric" autoComplete="off" />
          </Form.Item>
          <Form.Item name="bankCode" label="开户银行" rules={[{ required: true, message: '请选择开户银行' }]}>
            <Select showSearch={{ optionFilterProp: 'label' }} loading={banks.isLoading} options={banks.options} />
          </Form.Item>
          <Form.Item name="basis" label="依据" rules={[{ required: true }]}>
            <Select options={optionsOf(BASIS_NAMES)} />
          </Form.Item>
          <Form.Item name="channel" label="方式" rules={[{ required: true }]}>
            <Select options={optionsOf(CHANNEL_NAMES)} />
          </Form.Item>
          <Form.Item
            name="toldAt"
            label="同意或告知的时间"
            rules={[{ required: true, validator: (_, text: string) => pastInstant(text, '时间') }]}
          >
            <Input maxLength={20} placeholder="2026-11-20 23:30" autoComplete="off" />
          </Form.Item>
          <Form.Item
            name="hours"
            label="保护时长（小时）"
            rules={[{ required: true, message: '请填写 1 至 720 的整数' }]}
            extra="时长无明文规定，默认 48 小时，可按情况设定"
          >
            <InputNumber min={1} max={720} precision={0} style={{ width: '100%' }} />
          </Form.Item>
        </div>
        <Form.Item name="facts" label="受骗风险" rules={needed('请写明受骗风险')}>
          <Input.TextArea maxLength={4_000} rows={4} />
        </Form.Item>
        <div className="form-acts">
          <Button type="primary" htmlType="submit" size="large" loading={act.pending}>
            发出
          </Button>
          <Button size="large" onClick={() => void navigate(-1)}>
            返回
          </Button>
        </div>
      </Form>
    </Page>
  );
}

const bodyFrom = ({ bankCode, basis, hours, accountName, accountNumber, facts, ...told }: Fields): OrderedStop => ({
  ...{ bankCode, basis, hours },
  told: { at: instantIn(told.toldAt) ?? '', channel: told.channel },
  accounts: [{ accountName: accountName.trim(), accountNumber: accountNumber.trim() }],
  facts: facts.trim(),
});
