import { Form, Input, Modal, Select, Switch } from 'antd';
import { useAct } from '../../api/act';
import { bodyOf, supervisor, withKey } from '../../api/client';
import type { OfficerIn, OfficerLine, UnitDetail } from '../../api/types';
import { Fault } from '../../parts/fault';
import { useFormFaults } from '../../parts/form-faults';
import { legalNow } from '../../time/legal-clock';
import { AGENCY_ROLES, ROLE_NAMES } from '../../words';

interface OfficerFields {
  readonly name: string;
  readonly login: string;
  readonly roles: OfficerIn['roles'];
  readonly phone?: string;
  readonly mail?: string;
  readonly ended: boolean;
}

interface OfficerFormProps {
  readonly unit: UnitDetail;
  /** Absent where somebody new is entered. */
  readonly officer: OfficerLine | undefined;
  readonly onClose: () => void;
}

export function OfficerForm({ unit, officer, onClose }: OfficerFormProps) {
  const [form] = Form.useForm<OfficerFields>();
  const { send, pending, error } = useAct(({ officerId, ...body }: OfficerIn & { officerId: string }, key) =>
    bodyOf(supervisor.PUT('/officers/{officerId}', { params: { path: { officerId }, header: withKey(key) }, body })),
  );
  useFormFaults(form, error);
  const submit = ({ name, login, roles, phone, mail, ended }: OfficerFields): void =>
    void send({
      ...{ officerId: officer?.officerId ?? login.trim(), version: officer?.version ?? 0, unitId: unit.unitId },
      ...{ name: name.trim(), login: login.trim(), roles },
      ...(phone?.trim() && { phone: phone.trim() }),
      ...(mail?.trim() && { mail: mail.trim() }),
      ...(ended && { validUntil: officer?.validUntil ?? new Date(legalNow()).toISOString() }),
    }).then((done) => done && onClose());
  return (
    <Modal
      open
      title={officer ? `修改 ${officer.name}` : '登记人员'}
      okText="保存"
      confirmLoading={pending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Fault error={error} />
      <Form<OfficerFields>
        form={form}
        layout="vertical"
        initialValues={{ ...officer, ended: officer?.validUntil !== undefined }}
        onFinish={submit}
      >
        <Form.Item name="name" label="姓名" rules={[{ required: true, message: '请填写姓名' }]}>
          <Input maxLength={50} />
        </Form.Item>
        <Form.Item
          name="login"
          label="账号（与身份认证系统一致）"
          rules={[
            { required: true, message: '请填写账号' },
            { pattern: /^[A-Za-z0-9._@-]{1,64}$/, message: ACCOUNT },
          ]}
        >
          <Input maxLength={64} />
        </Form.Item>
        <Form.Item name="roles" label="岗位" rules={[{ required: true, message: '请选择岗位' }]}>
          <Select mode="multiple" options={rolesOf(unit).map((value) => ({ value, label: ROLE_NAMES[value] }))} />
        </Form.Item>
        <Form.Item name="phone" label="电话">
          <Input maxLength={30} />
        </Form.Item>
        <Form.Item name="mail" label="邮箱">
          <Input maxLength={200} />
        </Form.Item>
        {officer && (
          <Form.Item name="ended" label="停用（自现在起不能再登录办理）" valuePropName="checked">
            <Switch />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}

const rolesOf = ({ agency }: UnitDetail): readonly string[] => AGENCY_ROLES[agency] ?? [];
const ACCOUNT = '账号由字母、数字和 . _ @ - 组成，最多 64 个';
