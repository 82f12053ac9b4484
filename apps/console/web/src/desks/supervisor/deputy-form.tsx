import { Button, Form, Input, Modal, Select } from 'antd';
import { useAct } from '../../api/act';
import { bodyOf, supervisor, withKey } from '../../api/client';
import type { DeputiesIn, OfficerLine } from '../../api/types';
import { Fault } from '../../parts/fault';
import { fullTime, instantIn } from '../../time/format';
import { legalNow } from '../../time/legal-clock';

interface DeputyFields {
  readonly deputies: readonly { deputyId: string; from: string; to: string; reason?: string }[];
}

interface DeputyFormProps {
  readonly officer: OfficerLine;
  readonly colleagues: readonly OfficerLine[];
  readonly onClose: () => void;
}

const time = (_: unknown, text: string | undefined): Promise<void> =>
  text && instantIn(text) ? Promise.resolve() : Promise.reject(new Error('请按 2026-11-20 23:30 的格式填写'));
const minute = (at: string | number): string => fullTime(at).slice(0, 16);

/** 代理: who is told and acts in this officer's place, and for how long. */
export function DeputyForm({ officer: { officerId, name, deputies }, colleagues, onClose }: DeputyFormProps) {
  const [form] = Form.useForm<DeputyFields>();
  const { send, pending, error } = useAct((body: DeputiesIn, key) =>
    bodyOf(
      supervisor.PUT('/officers/{officerId}/deputies', { params: { path: { officerId }, header: withKey(key) }, body }),
    ),
  );
  const submit = ({ deputies: rows = [] }: DeputyFields): void =>
    void send({
      deputies: rows.map(({ deputyId, from, to, reason }) => ({
        ...{ deputyId, from: instantIn(from) ?? '', to: instantIn(to) ?? '' },
        ...(reason?.trim() && { reason: reason.trim() }),
      })),
    }).then((done) => done && onClose());
  return (
    <Modal
      open
      width={820}
      title={`${name} 的代理`}
      okText="保存"
      confirmLoading={pending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="hint">代理期间，发给{name}的提醒改发给代理人；代理人须为同一单位，同一时间只能有一名。</p>
      <Fault error={error} />
      <Form<DeputyFields>
        form={form}
        initialValues={{ deputies: deputies.map((one) => ({ ...one, from: minute(one.from), to: minute(one.to) })) }}
        onFinish={submit}
      >
        <Form.List name="deputies">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name: row }) => (
                <div className="form-row" key={key}>
                  <Form.Item name={[row, 'deputyId']} rules={[{ required: true, message: '请选择代理人' }]}>
                    <Select
                      placeholder="代理人"
                      style={{ width: 180 }}
                      options={colleagues
                        .filter((one) => one.officerId !== officerId)
                        .map((one) => ({ value: one.officerId, label: one.name }))}
                    />
                  </Form.Item>
                  <Form.Item name={[row, 'from']} rules={[{ validator: time }]}>
                    <Input placeholder="自 2026-11-20 08:00" style={{ width: 170 }} />
                  </Form.Item>
                  <Form.Item name={[row, 'to']} rules={[{ validator: time }]}>
                    <Input placeholder="至 2026-11-27 08:00" style={{ width: 170 }} />
                  </Form.Item>
                  <Form.Item name={[row, 'reason']}>
                    <Input placeholder="原因，如休假" maxLength={100} style={{ width: 140 }} />
                  </Form.Item>
                  <Button onClick={() => remove(row)}>移除</Button>
                </div>
              ))}
              <Button type="dashed" onClick={() => add({ from: minute(legalNow()) })}>
                增加代理
              </Button>
            </>
          )}
        </Form.List>
      </Form>
    </Modal>
  );
}
