import { Alert, Button, Form, Input, Modal, Select, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bank, bodyOf, shared, withKey } from '../../api/client';
import { useOne, useStill } from '../../api/read';
import type { OnCallEntry, OnCallIn, OnCallRegister } from '../../api/types';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Mark } from '../../parts/mark';
import { Nothing, Page } from '../../parts/page';
import { fullTime, instantIn, shortTime } from '../../time/format';
import { legalNow } from '../../time/legal-clock';

/** How a register is kept: an institution its own, a joint-meeting office that of any unit of its area. */
export interface Keeper {
  readonly save: (body: OnCallIn, key: string) => Promise<unknown>;
  readonly confirm: (body: { version: number }, key: string) => Promise<unknown>;
}

const OWN: Keeper = {
  save: (body, key) => bodyOf(bank.PUT('/on-call', { params: { header: withKey(key) }, body })),
  confirm: (body, key) => bodyOf(bank.POST('/on-call/confirmation', { params: { header: withKey(key) }, body })),
};

/** 值班登记 (A、B 角): who answers for this institution day and night. */
export function OnCall() {
  const { data, error, isLoading, refetch } = useOne(['on-call'], () => bank.GET('/on-call'));
  return (
    <Page title="值班登记" note="A、B 角 24 小时可联系到人；人员变动应在一个工作日内更新">
      {isLoading && <Loading />}
      <Fault error={data ? undefined : error} onRetry={() => void refetch()} />
      {data && <Register register={data} keeper={OWN} />}
    </Page>
  );
}

const draftOf = ({ role, officerId, phone, mail, from, to }: OnCallEntry): OnCallIn['entries'][number] => ({
  ...{ role, from },
  ...(officerId && { officerId }),
  ...(phone && { phone }),
  ...(mail && { mail }),
  ...(to && { to }),
});

export function Register({ register, keeper }: { register: OnCallRegister; keeper: Keeper }) {
  const { unitId, version, entries, faults, verifiedAt, report } = register;
  const [adding, setAdding] = useState(false);
  const save = useAct(keeper.save);
  const confirm = useAct(keeper.confirm);
  const remove = (entry: OnCallEntry): void =>
    void save.send({ version, entries: entries.filter((other) => other !== entry).map(draftOf) });
  const columns: TableColumnsType<OnCallEntry> = [
    { title: '角色', width: 70, render: (_, { role }) => `${role} 角` },
    { title: '人员', width: 140, render: (_, { officerName }) => officerName ?? '值班电话' },
    { title: '电话', width: 160, dataIndex: 'phone' },
    { title: '邮箱', width: 200, dataIndex: 'mail' },
    { title: '自', width: 160, render: (_, { from }) => fullTime(from).slice(0, 16) },
    { title: '至', width: 160, render: (_, { to }) => (to ? fullTime(to).slice(0, 16) : '长期') },
    {
      title: '',
      width: 80,
      render: (_, entry) => (
        <Button size="small" disabled={save.pending} onClick={() => remove(entry)}>
          移除
        </Button>
      ),
    },
  ];
  return (
    <>
      {faults.map(({ text }) => (
        <Alert key={text} type="warning" showIcon title={text} />
      ))}
      <Fault error={save.error ?? confirm.error} />
      <div className="toolbar">
        <Button type="primary" onClick={() => setAdding(true)}>
          增加值班
        </Button>
        <Button loading={confirm.pending} disabled={version === 0} onClick={() => void confirm.send({ version })}>
          确认无误
        </Button>
        <span className="hint">
          {verifiedAt ? `上次确认：${shortTime(verifiedAt)}` : '尚未确认'}
          {report && (
            <>
              　最近变动应于 {shortTime(report.reportBy)} 前报送{report.late ? '，已逾期' : ''}{' '}
              <Mark mark={report.mark} />
            </>
          )}
        </span>
      </div>
      <Table<OnCallEntry>
        size="small"
        columns={columns}
        dataSource={[...entries]}
        rowKey={({ role, from, officerId, phone }) => `${role} ${from} ${officerId ?? phone ?? ''}`}
        pagination={false}
        scroll={{ x: 970 }}
        locale={{
          emptyText: (
            <Nothing title="还没有登记值班人员" advice="夜间的止付指令按值班表通知，请至少登记 A 角和 B 角各一人。" />
          ),
        }}
      />
      <NewEntry
        unitId={unitId}
        open={adding}
        pending={save.pending}
        onClose={() => setAdding(false)}
        onSave={(entry) =>
          void save
            .send({ version, entries: [...entries.map(draftOf), entry] })
            .then((done) => done && setAdding(false))
        }
      />
    </>
  );
}

interface NewEntryProps {
  readonly unitId: string;
  readonly open: boolean;
  readonly pending: boolean;
  readonly onSave: (entry: OnCallIn['entries'][number]) => void;
  readonly onClose: () => void;
}

interface EntryFields {
  readonly role: 'A' | 'B';
  readonly officerId?: string;
  readonly phone?: string;
  readonly from: string;
  readonly to?: string;
}

function NewEntry({ unitId, open, pending, onSave, onClose }: NewEntryProps) {
  const [form] = Form.useForm<EntryFields>();
  const unit = useStill(['unit', unitId], () => shared.GET('/units/{unitId}', { params: { path: { unitId } } }), open);
  const submit = ({ role, officerId, phone, from, to }: EntryFields): void =>
    onSave({
      ...{ role, from: instantIn(from) ?? '' },
      ...(officerId && { officerId }),
      ...(phone?.trim() && { phone: phone.trim() }),
      ...(to?.trim() && { to: instantIn(to) ?? '' }),
    });
  const time = (_: unknown, text: string | undefined): Promise<void> =>
    !text?.trim() || instantIn(text)
      ? Promise.resolve()
      : Promise.reject(new Error('请按 2026-11-20 23:30 的格式填写'));
  return (
    <Modal
      open={open}
      title="增加值班"
      okText="保存"
      confirmLoading={pending}
      onOk={form.submit}
      onCancel={onClose}
      destroyOnHidden
    >
      <Form<EntryFields>
        form={form}
        layout="vertical"
        preserve={false}
        initialValues={{ role: 'A', from: fullTime(legalNow()).slice(0, 16) }}
        onFinish={submit}
      >
        <Form.Item name="role" label="角色" rules={[{ required: true }]}>
          <Select
            options={[
              { value: 'A', label: 'A 角' },
              { value: 'B', label: 'B 角' },
            ]}
          />
        </Form.Item>
        <Form.Item name="officerId" label="人员（值班电话可不选）">
          <Select
            allowClear
            options={(unit.data?.officers ?? []).map(({ officerId, name }) => ({ value: officerId, label: name }))}
          />
        </Form.Item>
        <Form.Item
          name="phone"
          label="电话"
          dependencies={['officerId']}
          rules={[
            ({ getFieldValue }) => ({
              validator: (_, text: string | undefined) =>
                text?.trim() || getFieldValue('officerId')
                  ? Promise.resolve()
                  : Promise.reject(new Error('请选择人员或填写电话')),
            }),
          ]}
        >
          <Input maxLength={30} />
        </Form.Item>
        <Form.Item name="from" label="自" rules={[{ required: true, message: '请填写开始时间' }, { validator: time }]}>
          <Input maxLength={19} />
        </Form.Item>
        <Form.Item name="to" label="至（空白为长期）" rules={[{ validator: time }]}>
          <Input maxLength={19} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
