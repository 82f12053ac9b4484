import { DatePicker, Form, Input, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { useAct } from '../../api/act';
import { bodyOf, shared, withKey } from '../../api/client';
import type { DisposalView } from '../../api/types';
import { fenIn } from '../../money';
import { ActDialog } from '../../parts/act-dialog';
import { ReasonField } from '../../parts/fields';
import { checkYuan, ThingsField, thingsFrom, type ThingFields } from './things-field';
import { ORDER } from './words';

type Thing = DisposalView['things'][number];

interface OnDisposal {
  readonly disposal: DisposalView;
}

/** Only what the stage of the paper and of its things allows is offered. */
export function DisposalActs({ disposal }: OnDisposal) {
  const { side, status, things } = disposal;
  const decides = side === 'decider';
  const at = (...states: readonly Thing['status'][]): Thing[] => things.filter((one) => states.includes(one.status));
  const toReturn = (list: Thing[]): Thing[] => list.filter(({ order }) => order === 'return');
  const missing = at('missing');
  const isParty = decides || side === 'procuratorate' || side === 'police';
  return (
    <>
      {status === 'pronounced' && (decides || side === 'procuratorate') && <Appeal disposal={disposal} />}
      {status === 'appealed' && decides && <SecondInstance disposal={disposal} />}
      {status === 'effective' && decides && (
        <>
          <Execute disposal={disposal} />
          <Claim disposal={disposal} things={things.filter(({ order }) => order === 'return')} />
          <Call disposal={disposal} things={toReturn(at('listed'))} />
          <Announce disposal={disposal} things={at('calling')} />
          <Forfeit disposal={disposal} things={at('unclaimed')} />
          {missing.length > 0 && <DecideMissing disposal={disposal} things={missing} />}
        </>
      )}
      {status !== 'remanded' && isParty && <Missing disposal={disposal} />}
    </>
  );
}

const params = ({ disposalId }: DisposalView, key: string) => ({ path: { disposalId }, header: withKey(key) });

function Appeal({ disposal }: OnDisposal) {
  const act = useAct((body: { by: 'party' | 'procuratorate' }, key) =>
    bodyOf(shared.POST('/disposals/{disposalId}/appeals', { params: params(disposal, key), body })),
  );
  return (
    <ActDialog label="登记上诉、抗诉" act={act} initial={{ by: 'party' }} advice="登记后裁判不生效，等待二审结果。">
      <Form.Item name="by" label="由谁提出" rules={[{ required: true }]}>
        <Select
          options={[
            { value: 'party', label: '当事人上诉' },
            { value: 'procuratorate', label: '检察院抗诉' },
          ]}
        />
      </Form.Item>
    </ActDialog>
  );
}

interface SecondFields {
  readonly outcome: 'upheld' | 'changed' | 'remanded';
  readonly number: string;
  readonly servedAt: Dayjs;
  readonly reason: string;
  readonly things?: readonly ThingFields[];
}

function SecondInstance({ disposal }: OnDisposal) {
  const act = useAct(({ servedAt, things, outcome, ...rest }: SecondFields, key) =>
    bodyOf(
      shared.POST('/disposals/{disposalId}/second-instance', {
        params: params(disposal, key),
        body: {
          ...{ ...rest, outcome, servedAt: servedAt.toISOString() },
          ...(outcome === 'changed' && { things: thingsFrom(things ?? []) }),
        },
      }),
    ),
  );
  return (
    <ActDialog<SecondFields, unknown> label="登记二审结果" primary act={act}>
      <Form.Item name="outcome" label="结果" rules={[{ required: true, message: '请选择' }]}>
        <Select
          options={[
            { value: 'upheld', label: '维持：清单不变' },
            { value: 'changed', label: '改判：清单按下面重列' },
            { value: 'remanded', label: '发回重审（包括漏判财物）' },
          ]}
        />
      </Form.Item>
      <NumberOfPaper />
      <Form.Item name="servedAt" label="送达时间" rules={[{ required: true, message: '请选择时间' }]}>
        <DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" />
      </Form.Item>
      <ReasonField />
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => getFieldValue('outcome') === 'changed' && <ThingsField label="改判后的财物清单" />}
      </Form.Item>
    </ActDialog>
  );
}

function NumberOfPaper() {
  return (
    <Form.Item name="number" label="文书号" rules={[{ required: true, min: 4, message: '请填写文书号' }]}>
      <Input maxLength={60} />
    </Form.Item>
  );
}

interface Chosen {
  readonly nos: number[];
}

function ThingsChosen({ things }: { things: readonly Thing[] }) {
  return (
    <Form.Item name="nos" label="财物" rules={[{ required: true, message: '请至少选择一项' }]}>
      <Select mode="multiple" options={things.map(({ no, name }) => ({ value: no, label: `第 ${no} 项　${name}` }))} />
    </Form.Item>
  );
}

interface OnThings extends OnDisposal {
  readonly things: readonly Thing[];
}

const nosOf = (things: readonly Thing[]): number[] => things.map(({ no }) => no);

function Call({ disposal, things }: OnThings) {
  const act = useAct((body: Chosen & { channel: 'phone' | 'letter' | 'sms' | 'in-person' }, key) =>
    bodyOf(shared.POST('/disposals/{disposalId}/calls', { params: params(disposal, key), body })),
  );
  if (things.length === 0) return null;
  return (
    <ActDialog label="通知认领" act={act} initial={{ nos: nosOf(things), channel: 'phone' }}>
      <ThingsChosen things={things} />
      <Form.Item name="channel" label="通知方式" rules={[{ required: true }]}>
        <Select
          options={[
            { value: 'phone', label: '电话' },
            { value: 'letter', label: '书面' },
            { value: 'sms', label: '短信' },
            { value: 'in-person', label: '当面' },
          ]}
        />
      </Form.Item>
    </ActDialog>
  );
}

function Announce({ disposal, things }: OnThings) {
  const act = useAct((body: Chosen, key) =>
    bodyOf(shared.POST('/disposals/{disposalId}/claim-notices', { params: params(disposal, key), body })),
  );
  if (things.length === 0) return null;
  return (
    <ActDialog
      label="发布认领公告"
      act={act}
      initial={{ nos: nosOf(things) }}
      advice="公告一年。期满不自动划转资金，由本院决定是否上缴国库。"
    >
      <ThingsChosen things={things} />
    </ActDialog>
  );
}

function Forfeit({ disposal, things }: OnThings) {
  const act = useAct((body: Chosen & { number: string; reason: string }, key) =>
    bodyOf(shared.POST('/disposals/{disposalId}/forfeitures', { params: params(disposal, key), body })),
  );
  if (things.length === 0) return null;
  return (
    <ActDialog
      label="决定上缴国库"
      danger
      act={act}
      initial={{ nos: nosOf(things) }}
      advice="决定之后还要发出执行通知；以后有人认领并查证属实的，予以退还。"
    >
      <ThingsChosen things={things} />
      <NumberOfPaper />
      <ReasonField />
    </ActDialog>
  );
}

function Missing({ disposal }: OnDisposal) {
  const act = useAct(({ things, reason }: { things: ThingFields[]; reason: string }, key) =>
    bodyOf(
      shared.POST('/disposals/{disposalId}/missing-things', {
        params: params(disposal, key),
        body: { things: thingsFrom(things), reason },
      }),
    ),
  );
  return (
    <ActDialog
      label="报告漏判财物"
      act={act}
      advice="二审期间发现的，二审可以发回重审；生效后发现的，由原审法院另行处理。"
      initial={{ things: [{ order: 'return' } as ThingFields] }}
    >
      <ThingsField label="裁判没有处理的财物" />
      <ReasonField />
    </ActDialog>
  );
}

function DecideMissing({ disposal, things }: OnThings) {
  const act = useAct((body: Chosen & { order: 'return' | 'confiscate'; number: string; reason: string }, key) =>
    bodyOf(shared.POST('/disposals/{disposalId}/missing-things/decision', { params: params(disposal, key), body })),
  );
  return (
    <ActDialog label="另行处理漏判财物" act={act} initial={{ nos: nosOf(things) }}>
      <ThingsChosen things={things} />
      <Form.Item name="order" label="处理" rules={[{ required: true, message: '请选择' }]}>
        <Select options={Object.entries(ORDER).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <NumberOfPaper />
      <ReasonField />
    </ActDialog>
  );
}

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

function Claim({ disposal, things }: OnThings) {
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

function Execute({ disposal }: OnDisposal) {
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
