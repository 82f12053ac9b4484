import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import { useAct } from '../../api/act';
import { bank, bodyOf, shared, withKey } from '../../api/client';
import { useStill } from '../../api/read';
import type { FiledReport } from '../../api/types';
import { fenIn } from '../../money';
import { Fault } from '../../parts/fault';
import { useFormFaults } from '../../parts/form-faults';
import { Page } from '../../parts/page';
import { instantIn } from '../../time/format';
import { pastInstant } from '../../time/past';
import { KIND_NAMES } from './words';

interface Fields {
  readonly kind: FiledReport['kind'];
  readonly divisionCode: string;
  readonly accounts: readonly { readonly accountName: string; readonly accountNumber: string }[];
  readonly facts: string;
  readonly stoppedAt?: string;
  readonly stoppedFen?: string;
  readonly victimTold?: boolean;
}

/** 主动报送: an own stop, a suspicious account or event, for the anti-fraud centre of the place. */
export function FileReport() {
  const navigate = useNavigate();
  const [form] = Form.useForm<Fields>();
  const kind = Form.useWatch('kind', form);
  const centres = useCentres();
  const act = useAct((body: FiledReport, key) =>
    bodyOf(bank.POST('/bank-reports', { body, params: { header: withKey(key) } })),
  );
  useFormFaults(form, act.error);
  const submit = async (fields: Fields): Promise<void> => {
    const done = await act.send(bodyFrom(fields));
    if (done) void navigate(`/bank-reports/${done.reportId}`, { replace: true });
  };
  return (
    <Page
      title="新的报送"
      note="报送由所选地区的反诈中心受理。先行止付的，公安机关应在止付后 24 小时内补发正式止付指令。"
    >
      <Form<Fields>
        form={form}
        layout="vertical"
        className="report"
        disabled={act.pending}
        initialValues={{ kind: 'case-account', accounts: [{}] }}
        onFinish={(fields) => void submit(fields)}
        scrollToFirstError={{ focus: true }}
      >
        <Fault error={act.error} />
        <div className="columns">
          <Form.Item name="kind" label="报送类型" rules={[{ required: true }]}>
            <Select options={Object.entries(KIND_NAMES).map(([value, label]) => ({ value, label }))} />
          </Form.Item>
          <Form.Item name="divisionCode" label="受理地区" rules={[{ required: true, message: '请选择受理地区' }]}>
            <Select showSearch={{ optionFilterProp: 'label' }} loading={centres.isLoading} options={centres.options} />
          </Form.Item>
        </div>
        {kind === 'own-stop' && <StopFields />}
        <Accounts />
        <Form.Item
          name="facts"
          label="异常情形或案情"
          rules={[{ required: true, whitespace: true, message: '请写明异常情形' }]}
        >
          <Input.TextArea maxLength={4_000} rows={4} />
        </Form.Item>
        <div className="form-acts">
          <Button type="primary" htmlType="submit" size="large" loading={act.pending}>
            报送
          </Button>
          <Button size="large" onClick={() => void navigate(-1)}>
            返回
          </Button>
        </div>
      </Form>
    </Page>
  );
}

function StopFields() {
  return (
    <div className="columns">
      <Form.Item
        name="stoppedAt"
        label="止付时点"
        rules={[{ required: true, validator: (_, text: string) => pastInstant(text, '止付时点') }]}
      >
        <Input maxLength={20} placeholder="2026-11-20 23:30" autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="stoppedFen"
        label="止付金额（元）"
        rules={[
          {
            required: true,
            validator: (_, text: string) =>
              fenIn(text ?? '') === undefined
                ? Promise.reject(new Error('请填写以元为单位的数字，例如 12345.60'))
                : Promise.resolve(),
          },
        ]}
      >
        <Input maxLength={20} inputMode="decimal" autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="victimTold"
        valuePropName="checked"
        label="告知受害人"
        rules={[
          {
            validator: (_, told: boolean | undefined) =>
              told ? Promise.resolve() : Promise.reject(new Error('先行止付须同时告知受害人报案')),
          },
        ]}
      >
        <Checkbox>已告知受害人向公安机关报案</Checkbox>
      </Form.Item>
    </div>
  );
}

function Accounts() {
  return (
    <Form.List name="accounts">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <div className="columns" key={key}>
              <Form.Item
                name={[name, 'accountName']}
                label="户名"
                rules={[{ required: true, whitespace: true, message: '请填写户名' }]}
              >
                <Input maxLength={100} autoComplete="off" />
              </Form.Item>
              <Form.Item
                name={[name, 'accountNumber']}
                label="账号"
                rules={[{ required: true, min: 4, whitespace: true, message: '请填写账号' }]}
              >
                <Input maxLength={64} inputMode="numeric" autoComplete="off" />
              </Form.Item>
              {fields.length > 1 && (
                <Form.Item label=" ">
                  <Button onClick={() => remove(name)}>删除此行</Button>
                </Form.Item>
              )}
            </div>
          ))}
          {fields.length < 200 && (
            <Form.Item>
              <Button onClick={() => add({})}>再加一个账户</Button>
            </Form.Item>
          )}
        </>
      )}
    </Form.List>
  );
}

function bodyFrom({ kind, divisionCode, accounts, facts, stoppedAt, stoppedFen, victimTold }: Fields): FiledReport {
  return {
    kind,
    divisionCode,
    facts: facts.trim(),
    accounts: accounts.map(({ accountName, accountNumber }) => ({
      accountName: accountName.trim(),
      accountNumber: accountNumber.trim(),
    })),
    ...(kind === 'own-stop' && {
      stop: {
        stoppedAt: instantIn(stoppedAt ?? '') ?? '',
        stoppedFen: fenIn(stoppedFen ?? '') ?? '',
        victimTold: victimTold ?? false,
      },
    }),
  };
}

/** The places that have a centre of their own. */
function useCentres() {
  const centres = useStill(['units', 'anti-fraud-centre'], () =>
    shared.GET('/units', { params: { query: { agency: 'police', kind: 'anti-fraud-centre', limit: 200 } } }),
  );
  const options = (centres.data?.items ?? [])
    .filter(({ divisionCode }) => divisionCode !== '000000')
    .map(({ divisionCode, shortName, name }) => ({
      value: divisionCode,
      label: `${divisionCode}　${shortName || name}`,
    }));
  return { options, isLoading: centres.isLoading };
}
