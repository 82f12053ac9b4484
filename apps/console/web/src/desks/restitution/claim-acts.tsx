import { Button, Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import type { ClaimLine } from '../../api/restitution-types';
import { fenIn } from '../../money';
import { ActDialog } from '../../parts/act-dialog';
import { ReasonField } from '../../parts/fields';
import { instantIn } from '../../time/format';
import { AccountFields, type GivenAccount } from './account-fields';

const CHANNELS = [
  { value: 'phone', label: '电话' },
  { value: 'sms', label: '短信' },
  { value: 'letter', label: '书信' },
  { value: 'in-person', label: '当面' },
  { value: 'public', label: '公告' },
] as const;

interface Telling {
  readonly victims: number;
  readonly channel: (typeof CHANNELS)[number]['value'];
}

/** 告知被害人: how many, and in which way; the clock of RST-01 runs from the first freeze. */
export function TellVictims({ restitutionId }: { restitutionId: string }) {
  const act = useAct((body: Telling, key) =>
    bodyOf(
      police.POST('/restitutions/{restitutionId}/tellings', {
        params: { path: { restitutionId }, header: withKey(key) },
        body,
      }),
    ),
  );
  return (
    <ActDialog<Telling, object>
      label="登记已告知被害人"
      advice="告知冻结情况、可以申请返还以及申请的方式。"
      act={act}
      initial={{ victims: 1, channel: 'phone' }}
    >
      <Form.Item name="victims" label="已告知的被害人数" rules={[{ required: true, message: '请填写人数' }]}>
        <InputNumber min={1} max={1_000_000} precision={0} />
      </Form.Item>
      <Form.Item name="channel" label="告知方式">
        <Radio.Group options={[...CHANNELS]} />
      </Form.Item>
    </ActDialog>
  );
}

interface GivenTransfer {
  readonly reference: string;
  readonly amount: string;
  readonly at: string;
}

interface Applying extends GivenAccount {
  readonly kind: 'person' | 'organisation';
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly byAgent?: boolean;
  readonly agentName?: string;
  readonly agentId?: string;
  readonly authorityVerified?: boolean;
  readonly transfers: readonly GivenTransfer[];
  readonly compensated?: string;
}

const required = [{ required: true, message: '请填写' }];
const amountRule = {
  validator: (_: unknown, text?: string) =>
    !text || fenIn(text) !== undefined ? Promise.resolve() : Promise.reject(new Error('请按元填写，最多两位小数')),
};
const timeRule = {
  validator: (_: unknown, text?: string) =>
    text && instantIn(text) ? Promise.resolve() : Promise.reject(new Error('请按 2026-11-20 23:30:05 填写')),
};

/** 登记返还申请: whoever lost the money, or an agent whose authority was checked, and the transfers by the bank's own numbers (附件1). */
export function Apply({ restitutionId }: { restitutionId: string }) {
  const act = useAct((given: Applying, key) =>
    bodyOf(
      police.POST('/restitutions/{restitutionId}/applications', {
        params: { path: { restitutionId }, header: withKey(key) },
        body: bodyFrom(given),
      }),
    ),
  );
  return (
    <ActDialog<Applying, object>
      label="登记返还申请"
      primary
      act={act}
      initial={{ kind: 'person', sort: 'original', transfers: [{ reference: '', amount: '', at: '' }] }}
    >
      <Form.Item name="kind" label="申请人">
        <Radio.Group
          options={[
            { value: 'person', label: '个人' },
            { value: 'organisation', label: '单位' },
          ]}
        />
      </Form.Item>
      <div className="officer-row">
        <Form.Item name="name" label="姓名或单位名称" rules={required}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="idNumber" label="身份证号或信用代码" rules={required}>
          <Input maxLength={30} />
        </Form.Item>
        <Form.Item name="phone" label="联系电话" rules={required}>
          <Input maxLength={20} />
        </Form.Item>
      </div>
      <Form.Item name="byAgent" valuePropName="checked" noStyle>
        <Checkbox>由代理人申请</Checkbox>
      </Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => getFieldValue('byAgent') === true && <Agent />}
      </Form.Item>
      <Transfers />
      <Form.Item name="compensated" label="已获退赔（元，没有的不填）" rules={[amountRule]}>
        <Input maxLength={20} />
      </Form.Item>
      <AccountFields />
    </ActDialog>
  );
}

function Agent() {
  return (
    <div className="officer-row">
      <Form.Item name="agentName" label="代理人姓名" rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="agentId" label="代理人身份证号" rules={required}>
        <Input maxLength={30} />
      </Form.Item>
      <Form.Item name="authorityVerified" valuePropName="checked" label="授权委托书">
        <Checkbox>已核验</Checkbox>
      </Form.Item>
    </div>
  );
}

function Transfers() {
  return (
    <Form.List name="transfers">
      {(fields, { add, remove }) => (
        <Form.Item label="被骗转账（银行流水号与流水一致才能溯源）" required>
          {fields.map(({ key, name }) => (
            <div className="officer-row" key={key}>
              <Form.Item name={[name, 'reference']} rules={required}>
                <Input placeholder="银行流水号" aria-label="银行流水号" maxLength={64} />
              </Form.Item>
              <Form.Item name={[name, 'amount']} rules={[...required, amountRule]}>
                <Input placeholder="金额（元）" aria-label="转账金额" maxLength={20} />
              </Form.Item>
              <Form.Item name={[name, 'at']} rules={[timeRule]}>
                <Input placeholder="2026-11-20 23:30:05" aria-label="转账时间" maxLength={19} />
              </Form.Item>
              {fields.length > 1 && (
                <Button size="small" onClick={() => remove(name)}>
                  去掉
                </Button>
              )}
            </div>
          ))}
          {fields.length < 100 && (
            <Button size="small" onClick={() => add({ reference: '', amount: '', at: '' })}>
              再加一笔
            </Button>
          )}
        </Form.Item>
      )}
    </Form.List>
  );
}

function bodyFrom(given: Applying) {
  const { kind, name, idNumber, phone, transfers, compensated, byAgent, agentName, agentId } = given;
  return {
    applicant: { kind, name, idNumber, phone },
    ...(byAgent && {
      agent: {
        ...{ name: agentName ?? '', idNumber: agentId ?? '' },
        authorityVerified: given.authorityVerified ?? false,
      },
    }),
    channel: 'police' as const,
    transfers: transfers.map(({ reference, amount, at }) => ({
      ...{ reference: reference.trim(), amountFen: fenIn(amount) ?? '0', at: instantIn(at) ?? '' },
    })),
    compensatedFen: compensated ? (fenIn(compensated) ?? '0') : '0',
    account: accountFrom(given),
  };
}

const accountFrom = ({ sort, accountName, accountNumber, bankName, verified }: GivenAccount) => ({
  ...{ sort, accountName, accountNumber: accountNumber.replaceAll(' ', ''), bankName, verified: verified ?? false },
});

interface Changing extends GivenAccount {
  readonly reason: string;
}

/** 变更收款账户: the original one cannot receive, and the police verify whose the other is (RST-07). */
export function ChangeAccount({ restitutionId, claim }: { restitutionId: string; claim: ClaimLine }) {
  const act = useAct(({ reason, ...account }: Changing, key) =>
    bodyOf(
      police.POST('/restitutions/{restitutionId}/applications/{claimId}/account', {
        params: { path: { restitutionId, claimId: claim.claimId }, header: withKey(key) },
        body: { account: accountFrom(account), reason },
      }),
    ),
  );
  return (
    <ActDialog<Changing, object>
      label="变更收款账户"
      act={act}
      initial={{ sort: 'other', accountName: claim.name }}
      advice="原汇出账户不能收款的，由被害人另行提供，核实户名与被害人一致后变更。"
    >
      <AccountFields />
      <ReasonField />
    </ActDialog>
  );
}

const PAPERS = ['受案、立案法律手续', '询问笔录', '被骗盗银行卡账户证明', '身份信息证明', '资金返还申请表'] as const;

/** 移送材料: from the unit that accepted the application to the one that froze the money, all papers or none (RST-04). */
export function HandOver({ restitutionId, claim }: { restitutionId: string; claim: ClaimLine }) {
  const act = useAct(({ papers }: { papers: (typeof PAPERS)[number][] }, key) =>
    bodyOf(
      police.POST('/restitutions/{restitutionId}/applications/{claimId}/hand-over', {
        params: { path: { restitutionId, claimId: claim.claimId }, header: withKey(key) },
        body: { papers },
      }),
    ),
  );
  return (
    <ActDialog<{ papers: (typeof PAPERS)[number][] }, object>
      label="移送材料"
      act={act}
      initial={{ papers: [...PAPERS] }}
      advice="移送冻结公安机关的材料，缺少任何一项都会退回。"
    >
      <Form.Item name="papers" label="材料">
        <Select mode="multiple" options={PAPERS.map((value) => ({ value, label: value }))} />
      </Form.Item>
    </ActDialog>
  );
}
