import { Form, Select } from 'antd';
import { useAct } from '../../api/act';
import { bodyOf, shared } from '../../api/client';
import { ActDialog } from '../../parts/act-dialog';
import { InstantField, ReasonField } from '../../parts/fields';
import {
  type Chosen,
  nosOf,
  NumberOfPaper,
  type OnDisposal,
  type OnThings,
  params,
  type Thing,
  ThingsChosen,
} from './act-parts';
import { Claim, Execute } from './execution-acts';
import { ThingsField, type ThingFields, thingsFrom } from './things-field';
import { ORDER } from './words';

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
  readonly servedAt: string;
  readonly reason: string;
  readonly things?: readonly ThingFields[];
}

function SecondInstance({ disposal }: OnDisposal) {
  const act = useAct(({ servedAt, things, outcome, ...rest }: SecondFields, key) =>
    bodyOf(
      shared.POST('/disposals/{disposalId}/second-instance', {
        params: params(disposal, key),
        body: {
          ...{ ...rest, outcome, servedAt },
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
      <InstantField name="servedAt" label="送达时间" toMinute />
      <ReasonField />
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => getFieldValue('outcome') === 'changed' && <ThingsField label="改判后的财物清单" />}
      </Form.Item>
    </ActDialog>
  );
}

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
