import { Button, Form, Input, Modal, Switch } from 'antd';
import { useMemo, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, shared, supervisor, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import type { UnitDetail, UnitIn } from '../../api/types';
import { Fault } from '../../parts/fault';
import { useFormFaults } from '../../parts/form-faults';
import { Loading } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Facts, Page, Section } from '../../parts/page';
import { fullTime } from '../../time/format';
import { legalNow } from '../../time/legal-clock';
import { AGENCY_NAMES } from '../../words';
import { type Keeper, Register } from '../common/on-call';
import { Officers } from './officers';

/** One unit: how it is reached, who acts for it, who answers at night. Whoever looks after the area may mend it. */
export function UnitPage() {
  const { unitId = '' } = useParams();
  const path = { unitId };
  const { data, error, isLoading, refetch } = useOne(['unit', unitId], () =>
    shared.GET('/units/{unitId}', { params: { path } }),
  );
  const [changing, setChanging] = useState(false);
  if (isLoading) return <Loading />;
  if (!data) return <Fault error={error} onRetry={() => void refetch()} />;
  // Its officers are told to the office that keeps its register, and to nobody else.
  const mayKeep = data.officers !== undefined;
  return (
    <Page
      title={data.name}
      note={mayKeep ? '修改立即生效并留痕；撤销的单位不再接收新业务' : '该单位不在本地区，只能查看'}
      actions={mayKeep && <Button onClick={() => setChanging(true)}>修改单位</Button>}
    >
      <About unit={data} />
      {data.officers && <Officers unit={data} officers={data.officers} />}
      {mayKeep && <OnCallOf unit={data} />}
      {changing && <ChangeUnit unit={data} onClose={() => setChanging(false)} />}
    </Page>
  );
}

function About({ unit }: { unit: UnitDetail }) {
  const at = (found?: { unitId: string; name: string }) =>
    found ? <Link to={`/units/${found.unitId}`}>{found.name}</Link> : '—';
  return (
    <Facts
      items={[
        ['机关', AGENCY_NAMES[unit.agency]],
        ['行政区划', unit.divisionCode],
        ['电话', unit.phone ?? '—'],
        ['邮箱', unit.mail ?? '—（只在站内通知）'],
        ['上级', at(unit.above[0])],
        ['反诈中心', at(unit.antiFraudCentre)],
        ['主管部门', at(unit.regulator)],
        ['联席办', at(unit.supervisor)],
        ['接入', unit.connected === false ? <Status tone="wait">未接入本系统，文书纸质送达</Status> : '已接入'],
        ['状态', unit.closedAt ? <Status tone="still">{fullTime(unit.closedAt)} 起撤销</Status> : '正常'],
      ]}
    />
  );
}

function OnCallOf({ unit: { unitId, onCall } }: { unit: UnitDetail }) {
  const keeper = useMemo<Keeper>(() => {
    const params = (key: string) => ({ path: { unitId }, header: withKey(key) });
    return {
      save: (body, key) => bodyOf(supervisor.PUT('/units/{unitId}/on-call', { params: params(key), body })),
      confirm: (body, key) =>
        bodyOf(supervisor.POST('/units/{unitId}/on-call/confirmation', { params: params(key), body })),
    };
  }, [unitId]);
  return (
    <Section title="值班表">
      <Register register={onCall ?? { unitId, version: 0, now: [], entries: [], faults: [] }} keeper={keeper} />
    </Section>
  );
}

interface UnitFields {
  readonly name: string;
  readonly shortName: string;
  readonly phone?: string;
  readonly mail?: string;
  readonly closed: boolean;
  readonly apart: boolean;
}

function ChangeUnit({ unit, onClose }: { unit: UnitDetail; onClose: () => void }) {
  const [form] = Form.useForm<UnitFields>();
  const { send, pending, error } = useAct((body: UnitIn, key) =>
    bodyOf(
      supervisor.PUT('/units/{unitId}', { params: { path: { unitId: unit.unitId }, header: withKey(key) }, body }),
    ),
  );
  useFormFaults(form, error);
  const submit = ({ name, shortName, phone, mail, closed, apart }: UnitFields): void =>
    void send({
      ...{ version: unit.version, name: name.trim(), shortName: shortName.trim() },
      ...(phone?.trim() && { phone: phone.trim() }),
      ...(mail?.trim() && { mail: mail.trim() }),
      ...(apart && { connected: false }),
      ...(closed && { closedAt: unit.closedAt ?? new Date(legalNow()).toISOString() }),
    }).then((done) => done && onClose());
  return (
    <Modal open title="修改单位" okText="保存" confirmLoading={pending} onOk={form.submit} onCancel={onClose}>
      <Fault error={error} />
      <Form<UnitFields>
        form={form}
        layout="vertical"
        initialValues={{ ...unit, closed: unit.closedAt !== undefined, apart: unit.connected === false }}
        onFinish={submit}
      >
        <Form.Item name="name" label="名称" rules={[{ required: true, message: '请填写名称' }]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="shortName" label="简称" rules={[{ required: true, message: '请填写简称' }]}>
          <Input maxLength={50} />
        </Form.Item>
        <Form.Item name="phone" label="电话">
          <Input maxLength={30} />
        </Form.Item>
        <Form.Item name="mail" label="邮箱（空白则只在站内通知）">
          <Input maxLength={200} />
        </Form.Item>
        {unit.agency === 'bank' && (
          <Form.Item name="apart" label="未接入本系统（文书纸质送达，由承办人录入答复）" valuePropName="checked">
            <Switch />
          </Form.Item>
        )}
        <Form.Item name="closed" label="撤销该单位（自现在起不再接收新业务）" valuePropName="checked">
          <Switch />
        </Form.Item>
      </Form>
    </Modal>
  );
}
