import { Button, Form, Input, Select } from 'antd';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, police, shared, withKey } from '../../api/client';
import { useStill } from '../../api/read';
import type { Report } from '../../api/types';
import { fenIn } from '../../money';
import { Fault } from '../../parts/fault';
import { useFormFaults } from '../../parts/form-faults';
import { Page } from '../../parts/page';
import { useMe } from '../../shell/officer';
import { fullTime, instantIn } from '../../time/format';
import { legalNow } from '../../time/legal-clock';
import { CHANNEL_NAMES } from '../../words';

interface Fields {
  readonly reportedAt: string;
  readonly divisionCode: string;
  readonly channel: Report['channel'];
  readonly victim: { readonly name: string; readonly phone: string; readonly mail?: string };
  readonly lossFen: string;
  readonly facts?: string;
}

/** 登记报案: what the law needs to open a case and no more; the receipt follows at once. */
export function ReportForm() {
  const navigate = useNavigate();
  const [form] = Form.useForm<Fields>();
  const divisions = useDivisions();
  const act = useAct((body: Report, key) => bodyOf(police.POST('/cases', { body, params: { header: withKey(key) } })));
  useFormFaults(form, act.error);
  useEffect(() => {
    if (divisions.own && !form.getFieldValue('divisionCode')) form.setFieldValue('divisionCode', divisions.own);
  }, [divisions.own, form]);
  const opened = useRef(fullTime(legalNow()).slice(0, 16));

  const submit = async (fields: Fields): Promise<void> => {
    const done = await act.send(bodyFrom(fields));
    if (done) void navigate(`/cases/${done.caseId}?receipt=1`, { replace: true });
  };
  return (
    <Page title="登记报案" note="只有带 * 的是必填项；涉案账户在下一页录入或上传。受案后 30 分钟内应发出止付。">
      <Form<Fields>
        form={form}
        layout="vertical"
        className="report"
        disabled={act.pending}
        initialValues={{ channel: '110', reportedAt: opened.current }}
        onFinish={(fields) => void submit(fields)}
        scrollToFirstError={{ focus: true }}
      >
        <Fault error={act.error} />
        <div className="columns">
          <Form.Item
            name={['victim', 'name']}
            label="受害人姓名"
            rules={[{ required: true, whitespace: true, message: '请填写受害人姓名' }]}
          >
            <Input autoFocus maxLength={100} autoComplete="off" />
          </Form.Item>
          <Form.Item
            name={['victim', 'phone']}
            label="受害人电话"
            rules={[
              { required: true, pattern: /^[\d +()-]{5,20}$/, message: '请填写电话号码，只用数字、空格、+、( )、-' },
            ]}
          >
            <Input maxLength={20} inputMode="tel" autoComplete="off" />
          </Form.Item>
          <Form.Item
            name="lossFen"
            label="损失金额（元）"
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
            name="reportedAt"
            label="报案时间"
            rules={[{ required: true, validator: (_, text: string) => timeCheck(text ?? '') }]}
            extra="30 分钟从报案时间起算"
          >
            <Input maxLength={20} placeholder="2026-11-20 23:30" autoComplete="off" />
          </Form.Item>
          <Form.Item name="channel" label="报案方式" rules={[{ required: true }]}>
            <Select options={Object.entries(CHANNEL_NAMES).map(([value, label]) => ({ value, label }))} />
          </Form.Item>
          <Form.Item name="divisionCode" label="案发地" rules={[{ required: true, message: '请选择案发地' }]}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              loading={divisions.isLoading}
              options={divisions.options}
            />
          </Form.Item>
          <Form.Item
            name={['victim', 'mail']}
            label="受害人邮箱（选填）"
            rules={[{ type: 'email', message: '邮箱格式不正确' }]}
          >
            <Input maxLength={200} autoComplete="off" />
          </Form.Item>
        </div>
        <Form.Item name="facts" label="简要案情（选填）">
          <Input.TextArea maxLength={4_000} rows={5} />
        </Form.Item>
        <div className="form-acts">
          <Button type="primary" htmlType="submit" size="large" loading={act.pending}>
            受案并出具回执
          </Button>
          <Button size="large" onClick={() => void navigate(-1)}>
            返回
          </Button>
        </div>
      </Form>
    </Page>
  );
}

function bodyFrom({ victim: { name, phone, mail }, ...fields }: Fields): Report {
  return {
    reportedAt: instantIn(fields.reportedAt) ?? '',
    divisionCode: fields.divisionCode,
    channel: fields.channel,
    victim: { name: name.trim(), phone: phone.trim(), ...(mail?.trim() && { mail: mail.trim() }) },
    facts: fields.facts ?? '',
    lossFen: fenIn(fields.lossFen) ?? '',
  };
}

function timeCheck(text: string): Promise<void> {
  const at = instantIn(text);
  if (!at) return Promise.reject(new Error('请按 2026-11-20 23:30 的格式填写'));
  if (Date.parse(at) > legalNow() + 60_000) return Promise.reject(new Error('报案时间不能晚于现在'));
  return Promise.resolve();
}

/** The places in which a police bureau sits, the officer's own first. */
function useDivisions() {
  const me = useMe();
  const unitId = me?.unit.unitId;
  const own = useStill(
    ['unit', unitId],
    () => shared.GET('/units/{unitId}', { params: { path: { unitId: unitId ?? '' } } }),
    unitId !== undefined,
  );
  const bureaus = useStill(['units', 'police-bureau'], () =>
    shared.GET('/units', { params: { query: { agency: 'police', kind: 'police-bureau', limit: 200 } } }),
  );
  const options = (bureaus.data?.items ?? [])
    .filter(({ divisionCode }) => divisionCode !== '000000')
    .map(({ divisionCode, shortName, name }) => ({
      value: divisionCode,
      label: `${divisionCode}　${shortName || name}`,
    }));
  const code = own.data?.divisionCode;
  const unique = [...new Map(options.map((option) => [option.value, option])).values()];
  if (code && !unique.some(({ value }) => value === code))
    unique.unshift({ value: code, label: `${code}　本单位所在地` });
  return { own: code, options: unique, isLoading: bureaus.isLoading };
}
