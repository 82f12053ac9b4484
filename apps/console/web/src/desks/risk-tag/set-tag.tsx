import { Form, Input, Select } from 'antd';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { grouped } from '../../money';
import { ActDialog } from '../../parts/act-dialog';
import { useBanks } from '../../parts/banks';
import { NumberField, ReasonField } from '../../parts/fields';
import { TAG_KINDS } from './words';

export interface TaggableAccount {
  readonly accountName: string;
  readonly accountNumber: string;
}

interface Fields {
  readonly kind: 'grey-list' | 'green-channel';
  readonly reason: string;
  readonly days: number;
  readonly numbers?: readonly string[];
  readonly bankCode?: string;
  readonly accountName?: string;
  readonly accountNumbers?: string;
}

interface SetTagProps {
  /** Absent: the officer writes holder, bank and numbers. */
  readonly accounts?: readonly TaggableAccount[];
  readonly bankCode?: string;
  readonly onDone: (tagId: string) => void;
}

/** A tag needs a reason and has an end. */
export function SetTag({ accounts, bankCode, onDone }: SetTagProps) {
  const act = useAct((fields: Fields, key) => {
    const { kind, reason, days } = fields;
    const chosen = accounts
      ? accounts.filter(({ accountNumber }) => fields.numbers?.includes(accountNumber))
      : numbersIn(fields.accountNumbers).map((accountNumber) => ({
          ...{ accountName: fields.accountName ?? '', accountNumber },
        }));
    const body = {
      ...{ kind, reason, days, bankCode: bankCode ?? fields.bankCode ?? '' },
      accounts: chosen.map(({ accountName, accountNumber }) => ({ accountName, accountNumber })),
    };
    return bodyOf(police.POST('/risk-tags', { params: { header: withKey(key) }, body }));
  });
  return (
    <ActDialog<Fields, { tagId: string }>
      label="设风险标签"
      act={act}
      initial={{
        kind: 'grey-list',
        days: 30,
        ...(accounts?.length === 1 && { numbers: [accounts[0]!.accountNumber] }),
      }}
      advice="标签只改变队列次序和审批提醒，不改变审批层级、法定期限和当事人权利；到期自动取消，全程留痕。"
      onDone={({ tagId }) => onDone(tagId)}
    >
      <Form.Item name="kind" label="种类（地方做法，可配置）" rules={[{ required: true }]}>
        <Select options={Object.entries(TAG_KINDS).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      {accounts ? <FromList accounts={accounts} /> : <Written />}
      <ReasonField />
      <NumberField name="days" label="多少天后自动取消（最多 180 天，本地约定）" max={180} />
    </ActDialog>
  );
}

function FromList({ accounts }: { accounts: readonly TaggableAccount[] }) {
  return (
    <Form.Item name="numbers" label="账户" rules={[{ required: true, message: '请选择账户' }]}>
      <Select
        mode="multiple"
        options={accounts.map(({ accountName, accountNumber }) => ({
          ...{ value: accountNumber, label: `${accountName} ${grouped(accountNumber)}` },
        }))}
      />
    </Form.Item>
  );
}

const required = [{ required: true, message: '请填写' }];

function Written() {
  const { options, isLoading } = useBanks();
  return (
    <>
      <Form.Item name="accountName" label="户名" rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="bankCode" label="银行 / 支付机构" rules={required}>
        <Select showSearch={{ optionFilterProp: 'label' }} loading={isLoading} options={options} />
      </Form.Item>
      <Form.Item name="accountNumbers" label="该户主的账号（每行一个）" rules={required}>
        <Input.TextArea rows={3} />
      </Form.Item>
    </>
  );
}

const numbersIn = (text = ''): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.replaceAll(/\s/g, ''))
      .filter(Boolean),
  ),
];
