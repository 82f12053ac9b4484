import { Form, Input, Select } from 'antd';
import { useAct } from '../../api/act';
import { bodyOf, shared, withKey } from '../../api/client';
import type { DisposalView } from '../../api/types';
import { fenIn } from '../../money';
import { ActDialog } from '../../parts/act-dialog';
import { ReasonField } from '../../parts/fields';
import { type Chosen, nosOf, type OnDisposal, type OnThings, params, type Thing, ThingsChosen } from './act-parts';
import { checkYuan } from './things-field';

interface ClaimFields {
  readonly no: number;
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly accountNumber: string;
  readonly bankName: string;
  readonly loss: string;
  readonly compensated: string;
}

const CLAIM_TEXTS = [
  ['name', '认领人'],
  ['idNumber', '证件号码'],
  ['phone', '电话'],
  ['bankName', '收款银行'],
  ['accountNumber', '收款账号'],
] as const;

export function Claim({ disposal, things }: OnThings) {
  const act = useAct(({ loss, compensated, ...rest }: ClaimFields, key) =>
    bodyOf(
      shared.POST('/disposals/{disposalId}/claims', {
        params: params(disposal, key),
        body: { ...rest, lossFen: fenIn(loss) ?? '0', compensatedFen: fenIn(compensated) ?? '0' },
      }),
    ),
  );
  if (things.length === 0) return null;
  return (
    <ActDialog<ClaimFields, unknown>
      label="登记认领"
      act={act}
      initial={{ compensated: '0', ...(things[0] && { no: things[0].no }) }}
    >
      <div className="form-grid">
        <Form.Item name="no" label="财物" rules={[{ required: true, message: '请选择' }]}>
          <Select options={things.map(({ no, name }) => ({ value: no, label: `第 ${no} 项　${name}` }))} />
        </Form.Item>
        {CLAIM_TEXTS.map(([name, label]) => (
          <Form.Item key={name} name={name} label={label} rules={[{ required: true, message: '请填写' }]}>
            <Input maxLength={100} />
          </Form.Item>
        ))}
        <Form.Item name="loss" label="损失（元）" rules={[{ required: true, validator: checkYuan }]}>
          <Input inputMode="decimal" maxLength={20} />
        </Form.Item>
        <Form.Item name="compensated" label="已获退赔（元）" rules={[{ required: true, validator: checkYuan }]}>
          <Input inputMode="decimal" maxLength={20} />
        </Form.Item>
      </div>
    </ActDialog>
  );
}

export function ClaimActs({ disposal, claimId }: OnDisposal & { claimId: string }) {
  const act = useAct((body: { outcome: 'proven' | 'rejected'; reason: string }, key) =>
    bodyOf(
      shared.POST('/disposals/{disposalId}/claims/{claimId}/decision', {
        params: { path: { disposalId: disposal.disposalId, claimId }, header: withKey(key) },
        body,
      }),
    ),
  );
  return (
    <ActDialog label="审查" act={act} initial={{ outcome: 'proven' }}>
      <Form.Item name="outcome" label="结论" rules={[{ required: true }]}>
        <Select
          options={[
            { value: 'proven', label: '查证属实' },
            { value: 'rejected', label: '不予确认' },
          ]}
        />
      </Form.Item>
      <ReasonField />
    </ActDialog>
  );
}

type Order = {
  readonly no: number;
  readonly purpose: 'return' | 'treasury' | 'refund';
  readonly basis: 'net' | 'gross';
};

/** What can be executed now, from the stage of the thing and its proven claims. */
interface Ready {
  readonly thing: Thing;
  readonly purpose: Order['purpose'];
}

function executable({ things, claims }: DisposalView): Ready[] {
  const proven = new Set(claims.filter(({ status }) => status === 'proven').map(({ no }) => no));
  return things.flatMap((thing): Ready[] => {
    const { no, status, order } = thing;
    if (status === 'forfeited' || (order === 'confiscate' && status === 'listed'))
      return [{ thing, purpose: 'treasury' }];
    if (!proven.has(no)) return [];
    if (status === 'in-treasury') return [{ thing, purpose: 'refund' }];
    return ['listed', 'calling', 'announced', 'unclaimed'].includes(status) ? [{ thing, purpose: 'return' }] : [];
  });
}

export function Execute({ disposal }: OnDisposal) {
  const ready = executable(disposal);
  const act = useAct(({ nos, basis }: Chosen & { basis: 'net' | 'gross' }, key) => {
    const orders = ready
      .filter(({ thing }) => nos.includes(thing.no))
      .map(({ thing, purpose }): Order => ({ no: thing.no, purpose, basis }));
    return bodyOf(
      shared.POST('/disposals/{disposalId}/executions', { params: params(disposal, key), body: { orders } }),
    );
  });
  if (ready.length === 0) return null;
  return (
    <ActDialog
      label="发出执行通知"
      primary
      act={act}
      initial={{ nos: nosOf(ready.map(({ thing }) => thing)), basis: 'net' }}
      advice="多人认领同一财物且不足全额的，按损失比例发还，已获退赔的予以扣除；任何人所得不超过未获退赔的损失。"
    >
      <ThingsChosen things={ready.map(({ thing }) => thing)} />
      <Form.Item name="basis" label="已获退赔的扣除口径" rules={[{ required: true }]}>
        <Select
          options={[
            { value: 'net', label: '先扣后分：以未获退赔的损失为比例' },
            { value: 'gross', label: '先分后扣：以全部损失为比例，再扣已获退赔' },
          ]}
        />
      </Form.Item>
    </ActDialog>
  );
}

/** 执行回单 of whoever executes. */
export function ExecutionActs({ disposal, noticeId }: OnDisposal & { noticeId: string }) {
  const act = useAct((body: { result: 'done' | 'failed'; reference?: string; reason?: string }, key) =>
    bodyOf(
      shared.POST('/disposals/{disposalId}/executions/{noticeId}/report', {
        params: { path: { disposalId: disposal.disposalId, noticeId }, header: withKey(key) },
        body,
      }),
    ),
  );
  return (
    <ActDialog label="送交回单" primary act={act} initial={{ result: 'done' }}>
      <Form.Item name="result" label="结果" rules={[{ required: true }]}>
        <Select
          options={[
            { value: 'done', label: '已执行' },
            { value: 'failed', label: '未能执行或者款项退回' },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) =>
          getFieldValue('result') === 'failed' ? (
            <ReasonField label="原因" />
          ) : (
            <Form.Item name="reference" label="执行凭证号" rules={[{ required: true, message: '请填写' }]}>
              <Input maxLength={64} />
            </Form.Item>
          )
        }
      </Form.Item>
    </ActDialog>
  );
}
